package redress.reports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import redress.documents.Dates;
import redress.reports.AnnualReport.Section;
import redress.reports.ReportItem.Points;
import redress.reports.ReportItem.Saying;
import redress.reports.ReportItem.Sentences;

/** Says how it is counted, and whether all totals agree. */
final class MethodSection {

    private MethodSection() {}

    static Section of(Measures now, Disclosure shown, Reconciliation reconciliation, LocalDate made) {
        LocalDate last = now.year().lastDay(made);
        String noun = now.year().noun();
        List<Sentences> points = new ArrayList<>(List.of(
                say("The " + noun + " runs from " + Dates.words(now.year().start()) + " to "
                        + Dates.words(now.year().end())
                        + ". A case belongs to the " + noun + " in which it was received, closed or"
                        + " answered, whichever the table counts."
                        + (last.isBefore(now.year().end())
                                ? " The " + noun + " is not over: it is counted up to " + Dates.words(last) + "."
                                : "")),
                say("Open on " + now.year().startInWords() + ", plus received, less closed, is open on "
                        + now.year().lastDayInWords(made) + "."),
                say(
                        "In time means sent on or before the due date; a due date before any extension is the first due date."
                                + " Working days are counted from the day after receipt and leave out weekends, bank holidays and"
                                + " days on which the council was closed."),
                say(
                        "Upheld means that at least one point was upheld. A complaint that went to a further stage counts with its"
                                + " last outcome."),
                say(
                        "Every percentage is rounded half up to a whole number, so percentages may not add up to 100. A dash"
                                + " stands where there is nothing to take a percentage of.")));
        if (shown.hidesAnything()) {
            points.add(say(
                    "Numbers of 1 to 4 are hidden, also in percentages, averages and charts, and a second number where"
                            + " a total, another table or the year before would give one away. How many answers were late is not"
                            + " treated as personal."));
        }
        List<ReportItem> items = new ArrayList<>();
        items.add(new Points(points));
        if (reconciliation.agrees()) {
            items.add(say("Totals agree in every table."));
        } else {
            items.add(say("These numbers do not agree and must be put right before the report is published:"));
            items.add(new Points(reconciliation.differences().stream()
                    .map(one -> say(one.sentence()))
                    .toList()));
        }
        return new Section("method", "How it is counted", false, items);
    }

    private static Sentences say(String words) {
        return new Saying().say(words).done();
    }
}
