package redress.reports;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import redress.reports.ReportTable.Column;
import redress.reports.ReportTable.Content;
import redress.reports.ReportTable.Row;

/** Sets numbers in tables. */
final class Tables {

    private final Disclosure shown;
    private final ReportingPeriod year;
    private final String lastDay;

    /**
     * Tables of one year.
     *
     * @param lastDay the day up to which is counted, "31 March"
     */
    Tables(Disclosure shown, ReportingPeriod year, String lastDay) {
        this.shown = shown;
        this.year = year;
        this.lastDay = lastDay;
    }

    /** This year, its share of the total, last year and the change. */
    ReportTable besideLast(String id, String caption, String rowTitle, Tally now, Tally before) {
        List<Row> rows = IntStream.range(0, now.lines().size())
                .mapToObj(i -> besideLast(
                        now.lines().get(i).label(),
                        now.lines().get(i).figure(),
                        now.total(),
                        before.lines().get(i).figure()))
                .toList();
        return new ReportTable(
                id,
                caption,
                rowTitle,
                List.of(
                        new Column(year.toString(), Content.COUNT),
                        new Column("Share", Content.SHARE),
                        new Column(year.previous().toString(), Content.COUNT),
                        new Column("Change", Content.CHANGE)),
                rows,
                Optional.of(besideLast("All", now.total(), now.total(), before.total())));
    }

    private Row besideLast(String label, Figure now, Figure all, Figure before) {
        return new Row(
                label,
                List.of(
                        shown.count(now),
                        shown.percent(new Share(now, all)),
                        shown.count(before),
                        shown.change(now, before)));
    }

    /** Numbers that do not add up to one another, this year beside last. */
    ReportTable figures(String id, String caption, List<Pair> pairs) {
        return new ReportTable(
                id,
                caption,
                "Number of",
                List.of(
                        new Column(year.toString(), Content.COUNT),
                        new Column(year.previous().toString(), Content.COUNT),
                        new Column("Change", Content.CHANGE),
                        new Column("Change in %", Content.CHANGE_PERCENT)),
                pairs.stream()
                        .map(pair -> new Row(
                                pair.label(),
                                List.of(
                                        shown.count(pair.now()),
                                        shown.count(pair.before()),
                                        shown.change(pair.now(), pair.before()),
                                        shown.changePercent(pair.now(), pair.before()))))
                        .toList(),
                Optional.empty());
    }

    /** One number in both years. */
    record Pair(String label, Figure now, Figure before) {}

    /** Several counts over the same rows. */
    ReportTable sideBySide(String id, String caption, String rowTitle, List<Named> tallies) {
        List<Row> rows = IntStream.range(0, tallies.get(0).tally().lines().size())
                .mapToObj(i -> new Row(
                        tallies.get(0).tally().lines().get(i).label(),
                        tallies.stream()
                                .map(named ->
                                        shown.count(named.tally().lines().get(i).figure()))
                                .toList()))
                .toList();
        return new ReportTable(
                id,
                caption,
                rowTitle,
                tallies.stream()
                        .map(named -> new Column(named.title(), Content.COUNT))
                        .toList(),
                rows,
                Optional.of(new Row(
                        "All",
                        tallies.stream()
                                .map(named -> shown.count(named.tally().total()))
                                .toList())));
    }

    /** A tally and the heading of its column. */
    record Named(String title, Tally tally) {}

    /** Answers sent and those of them in time, by service. */
    ReportTable inTime(String id, String caption, Tally answered, Tally inTime) {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < answered.lines().size(); i++) {
            Tally.Line line = answered.lines().get(i);
            rows.add(inTime(line.label(), line.figure(), inTime.lines().get(i).figure()));
        }
        return new ReportTable(
                id,
                caption,
                "Service",
                List.of(
                        new Column("Answered", Content.COUNT),
                        new Column("In time", Content.OTHER),
                        new Column("In time, %", Content.OTHER)),
                rows,
                Optional.of(inTime("All", answered.total(), inTime.total())));
    }

    private Row inTime(String label, Figure answered, Figure inTime) {
        Share share = new Share(inTime, answered);
        return new Row(label, List.of(shown.count(answered), shown.partOf(share), shown.percent(share)));
    }

    /** Each deadline: by the first due date, with extensions, and what is overdue. */
    ReportTable deadlines(List<DutyMeasure> duties) {
        return new ReportTable(
                "in-time",
                "Deadlines met in " + year,
                "Deadline",
                List.of(
                        new Column("By the first due date", Content.OTHER),
                        new Column("%", Content.OTHER),
                        new Column("With extensions", Content.OTHER),
                        new Column("%", Content.OTHER),
                        new Column("Overdue on " + lastDay, Content.OTHER)),
                duties.stream().map(this::deadline).toList(),
                Optional.empty());
    }

    private Row deadline(DutyMeasure duty) {
        Share first = new Share(duty.inTime(), duty.done());
        Share extended = new Share(duty.inTimeExtended(), duty.done());
        return new Row(
                duty.label(),
                List.of(
                        shown.partOf(first),
                        shown.percent(first),
                        shown.partOf(extended),
                        shown.percent(extended),
                        shown.count(duty.overdue())));
    }

    /** Average and median working days from receipt, this year and last. */
    ReportTable days(List<DutyMeasure> now, List<DutyMeasure> before) {
        List<Row> rows = IntStream.range(0, now.size())
                .filter(i -> now.get(i).runsFromReceipt())
                .mapToObj(i -> new Row(
                        now.get(i).label(),
                        List.of(
                                shown.days(
                                        now.get(i).days().average(), now.get(i).done()),
                                shown.days(
                                        now.get(i).days().median(), now.get(i).done()),
                                shown.days(
                                        before.get(i).days().average(),
                                        before.get(i).done()),
                                shown.days(
                                        before.get(i).days().median(),
                                        before.get(i).done()))))
                .toList();
        return new ReportTable(
                "working-days",
                "Working days from the day of receipt",
                "Deadline",
                List.of(
                        new Column("Average " + year, Content.OTHER),
                        new Column("Median " + year, Content.OTHER),
                        new Column("Average " + year.previous(), Content.OTHER),
                        new Column("Median " + year.previous(), Content.OTHER)),
                rows,
                Optional.empty());
    }
}
