package redress.reports;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import redress.procedure.CaseKind;
import redress.reports.Measures.Outcomes;
import redress.reports.Measures.Remedies;
import redress.reports.ReportItem.Saying;
import redress.reports.ReportItem.Sentences;
import redress.reports.Tables.Named;
import redress.reports.Tables.Pair;

/** Writes what complaints were about, how they ended and what was done. */
final class FindingSections {

    private final Measures now;
    private final Measures before;
    private final Disclosure shown;
    private final Tables tables;

    FindingSections(Measures now, Measures before, Disclosure shown, Tables tables) {
        this.now = now;
        this.before = before;
        this.shown = shown;
        this.tables = tables;
    }

    /** "Of 142 complaints closed, 64 (45%) were found at fault, wholly or in part." */
    Sentences faultSentence() {
        Share share =
                new Share(now.outcomes().atFault(), now.outcomes().closed().total());
        Saying text = new Saying();
        if (share.whole().value() == 0) {
            return text.say("No complaint was closed.").done();
        }
        return text.say("We closed ")
                .number(shown.count(share.whole()))
                .say(" " + shown.noun(CaseKind.COMPLAINT, share.whole()) + ", and upheld ")
                .number(shown.count(share.part()))
                .say(" of them, wholly or in part")
                .inBrackets(shown.percent(share))
                .say(".")
                .done();
    }

    List<ReportItem> outcomes() {
        List<ReportItem> items = new ArrayList<>();
        items.add(faultSentence());
        items.add(tables.besideLast(
                "outcomes", "Outcome of complaints closed", "Outcome", findings(now), findings(before)));
        if (!now.outcomes().others().lines().isEmpty()) {
            items.add(tables.besideLast(
                    "other-outcomes",
                    "Complaints closed with another outcome",
                    "Outcome",
                    now.outcomes().others(),
                    before.outcomes().others()));
        }
        items.add(byService());
        items.add(tables.besideLast(
                "stage-reached",
                "Complaints closed, by the furthest stage reached",
                "Stage",
                now.stageReached(),
                before.stageReached()));
        escalation().ifPresent(items::add);
        return items;
    }

    private static Tally findings(Measures of) {
        Outcomes outcomes = of.outcomes();
        return new Tally(
                List.of(
                        new Tally.Line("Upheld", outcomes.upheld().total()),
                        new Tally.Line("Partially upheld", outcomes.partially().total()),
                        new Tally.Line("Not upheld", outcomes.notUpheld().total()),
                        new Tally.Line("Another outcome", outcomes.other().total())),
                outcomes.closed().total());
    }

    private ReportTable byService() {
        Outcomes outcomes = now.outcomes();
        return tables.sideBySide(
                "outcomes-by-service",
                "Outcome by service, complaints closed in " + now.year(),
                "Service",
                List.of(
                        new Named("Upheld", outcomes.upheld()),
                        new Named("Partially upheld", outcomes.partially()),
                        new Named("Not upheld", outcomes.notUpheld()),
                        new Named("Another", outcomes.other()),
                        new Named("Closed", outcomes.closed())));
    }

    /** Answers at the last stage beside those at the first. */
    private Optional<ReportItem> escalation() {
        return now.firstAnswer()
                .filter(first -> first.done().value() > 0)
                .flatMap(first -> now.secondAnswer().map(second -> {
                    Share share = new Share(second.done(), first.done());
                    return new Saying()
                            .say("We sent ")
                            .number(shown.count(second.done()))
                            .say(" answers at the last stage beside ")
                            .number(shown.count(first.done()))
                            .say(" at the first")
                            .inBrackets(shown.percent(share))
                            .say(".")
                            .done();
                }));
    }

    List<ReportItem> causes() {
        List<ReportItem> items = new ArrayList<>();
        mostFrequent().ifPresent(items::add);
        ReportTable received = tables.besideLast(
                "complaints-by-cause", "Complaints received, by cause", "Cause", now.byCause(), before.byCause());
        items.add(received);
        items.addAll(Drafting.chart("Complaints received, by cause", received));
        items.add(tables.besideLast(
                "fault-by-cause",
                "Complaints upheld, wholly or in part, by cause",
                "Cause",
                now.outcomes().faultByCause(),
                before.outcomes().faultByCause()));
        return items;
    }

    private Optional<ReportItem> mostFrequent() {
        return now.byCause().lines().stream()
                .filter(line -> line.figure().value() > 0 && !shown.hides(line.figure()))
                .max(java.util.Comparator.comparingLong(line -> line.figure().value()))
                .map(line -> new Saying()
                        .say("The most frequent cause was “" + line.label() + "” with ")
                        .number(shown.count(line.figure()))
                        .say(" complaints.")
                        .done());
    }

    List<ReportItem> channels() {
        ReportTable table = tables.besideLast(
                "complaints-by-channel",
                "Complaints received, by channel",
                "Channel",
                now.byChannel(),
                before.byChannel());
        List<ReportItem> items = new ArrayList<>(List.of(table));
        items.addAll(Drafting.chart("Complaints received, by channel", table));
        return items;
    }

    List<ReportItem> compliments() {
        Figure all = now.complimentsByService().total();
        Sentences text = new Saying()
                .say("People thanked or praised us ")
                .number(shown.count(all))
                .say(shown.isOne(all) ? " time." : " times.")
                .done();
        if (now.complimentsByService().lines().isEmpty()) {
            return List.of(text);
        }
        return List.of(
                text,
                tables.besideLast(
                        "compliments-by-service",
                        "Compliments received, by service",
                        "Service",
                        now.complimentsByService(),
                        before.complimentsByService()));
    }

    List<ReportItem> remedies() {
        Remedies given = now.remedies();
        List<ReportItem> items = new ArrayList<>();
        Share apologised = new Share(given.apologised(), now.outcomes().atFault());
        if (apologised.whole().value() == 0) {
            items.add(new Saying().say("No complaint was upheld.").done());
        } else {
            items.add(new Saying()
                    .say("Of ")
                    .number(shown.count(apologised.whole()))
                    .say(" complaints upheld, wholly or in part, an apology is on record for ")
                    .number(shown.count(apologised.part()))
                    .say(" and none for ")
                    .number(shown.count(given.withoutApology()))
                    .say(".")
                    .done());
        }
        items.add(
                given.paid().value() == 0
                        ? new Saying().say("No compensation was paid.").done()
                        : new Saying()
                                .say("Compensation was agreed in ")
                                .number(shown.count(given.paid()))
                                .say(shown.isOne(given.paid()) ? " case, in all " : " cases, in all ")
                                .number(shown.pounds(given.compensation(), given.paid()))
                                .say(".")
                                .done());
        if (!given.given().isEmpty()) {
            items.add(tables.figures("remedies", "Complaints closed with a remedy of this kind", pairs()));
        }
        return items;
    }

    private List<Pair> pairs() {
        List<Tally.Line> last = before.remedies().given();
        return IntStream.range(0, last.size())
                .mapToObj(i -> new Pair(
                        last.get(i).label(),
                        now.remedies().given().get(i).figure(),
                        last.get(i).figure()))
                .toList();
    }
}
