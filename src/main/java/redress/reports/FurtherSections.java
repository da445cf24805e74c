package redress.reports;

import java.util.ArrayList;
import java.util.List;
import redress.reports.Further.Ombudsmen;
import redress.reports.Further.Promised;
import redress.reports.ReportItem.Saying;
import redress.reports.ReportItem.Sentences;
import redress.reports.Tables.Named;

/** Writes what was not taken, why answers were late, what went further, what was promised, and the ombudsmen (Codes 8.1). */
final class FurtherSections {

    private final Measures now;
    private final Further before;
    private final Disclosure shown;
    private final Tables tables;

    FurtherSections(Measures now, Measures before, Disclosure shown, Tables tables) {
        this.now = now;
        this.before = before.further();
        this.shown = shown;
        this.tables = tables;
    }

    List<ReportItem> notTaken() {
        return told(
                "No complaint was closed because our procedure does not take matters of its kind.",
                say("Complaints closed because our procedure does not take matters of their kind."),
                beside(
                        "not-taken",
                        "Complaints not taken, by kind of matter",
                        "Kind",
                        now.further().notTaken(),
                        before.notTaken()));
    }

    List<ReportItem> late() {
        return told(
                "No answer was late.",
                say(
                        "An answer is late when it was sent after its due date, extensions counted. For each we record why."),
                beside(
                        "late-answers",
                        "Why answers were late",
                        "Reason",
                        now.further().late(),
                        before.late()));
    }

    List<ReportItem> requests() {
        Further.Requests requests = now.further().requests();
        List<ReportItem> tables = new ArrayList<>(beside(
                "requests",
                "Requests for a further stage, by what became of them",
                "Decision",
                requests.decided(),
                before.requests().decided()));
        tables.addAll(beside(
                "requests-outcomes",
                "Requests accepted, by the outcome of the complaint",
                "Outcome",
                requests.outcomes(),
                before.requests().outcomes()));
        return told(
                "Nobody asked for a further stage.", asked(requests.decided().total()), tables);
    }

    /** The tables under their sentence, or that there was nothing. */
    private static List<ReportItem> told(String nothing, Sentences first, List<ReportItem> tables) {
        List<ReportItem> items = new ArrayList<>(List.of(tables.isEmpty() ? say(nothing) : first));
        items.addAll(tables);
        return items;
    }

    /** A table, unless there was nothing in both years. */
    private List<ReportItem> beside(String id, String caption, String rowTitle, Tally current, Tally last) {
        return current.total().value() + last.total().value() == 0
                ? List.of()
                : List.of(tables.besideLast(id, caption, rowTitle, current, last));
    }

    private Sentences asked(Figure asked) {
        Saying text = new Saying()
                .say("We received ")
                .number(shown.count(asked))
                .say(shown.isOne(asked) ? " request for a further stage" : " requests for a further stage");
        now.firstAnswer()
                .filter(first -> first.done().value() > 0)
                .ifPresent(first -> text.say(", beside ")
                        .number(shown.count(first.done()))
                        .say(" answers at the first")
                        .inBrackets(shown.percent(new Share(asked, first.done()))));
        return text.say(".").done();
    }

    List<ReportItem> promised() {
        Promised promised = now.further().promised();
        List<ReportItem> items = new ArrayList<>();
        items.add(
                promised.money().value() == 0
                        ? say("No remedy of money was agreed in " + now.year() + ".")
                        : new Saying()
                                .say("Remedies of money agreed in " + now.year() + " come to ")
                                .number(shown.pounds(promised.sum(), promised.money()))
                                .say("; paid of these: ")
                                .number(shown.pounds(promised.sumPaid(), promised.paid()))
                                .say(".")
                                .done());
        if (promised.agreed().total().value() > 0) {
            items.add(tables.sideBySide(
                    "remedies-done",
                    "Remedies agreed in " + now.year() + ", and whether they were given",
                    "Remedy",
                    List.of(
                            new Named("In time", promised.inTime()),
                            new Named("Late", promised.late()),
                            new Named("Another instead", promised.replaced()),
                            new Named("Still owed", promised.owed()),
                            new Named("Agreed", promised.agreed()))));
        }
        return items;
    }

    List<ReportItem> ombudsmen() {
        Ombudsmen all = now.further().ombudsmen();
        Ombudsmen last = before.ombudsmen();
        List<ReportItem> items = new ArrayList<>(List.of(decisions(all)));
        items.addAll(
                beside("enquiries", "Ombudsmen’s enquiries received", "Ombudsman", all.received(), last.received()));
        items.addAll(beside("ombudsmen-decisions", "Ombudsmen’s decisions", "Decision", all.decided(), last.decided()));
        items.addAll(beside(
                "recommendations",
                "What became of the ombudsmen’s recommendations",
                "Recommendations",
                all.recommendations(),
                last.recommendations()));
        return items;
    }

    private Sentences decisions(Ombudsmen all) {
        Figure decided = all.decided().total();
        if (decided.value() == 0) {
            return say("No ombudsman decided on a complaint about us in " + now.year() + ".");
        }
        Figure upheld = all.decided().lines().get(0).figure();
        return new Saying()
                .say("The ombudsmen decided ")
                .number(shown.count(decided))
                .say(shown.isOne(decided) ? " complaint about us and upheld " : " complaints about us and upheld ")
                .number(shown.count(upheld))
                .say(".")
                .done();
    }

    private static Sentences say(String words) {
        return new Saying().say(words).done();
    }
}
