package redress.reports;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import redress.documents.Dates;
import redress.procedure.CaseKind;
import redress.reports.AnnualReport.Request;
import redress.reports.AnnualReport.Section;
import redress.reports.ReportItem.Chart;
import redress.reports.ReportItem.Points;
import redress.reports.ReportItem.Saying;
import redress.reports.ReportItem.Sentences;
import redress.reports.Tables.Named;
import redress.reports.Tables.Pair;

/** Writes the sections: sentences first, then table and chart, all from the same numbers. */
final class Drafting {

    private static final int NOTEWORTHY_CASES = 5;

    private final Measures now;
    private final Measures before;
    private final Disclosure shown;
    private final Request request;
    private final Tables tables;

    Drafting(Measures now, Measures before, Disclosure shown, Request request) {
        this.now = now;
        this.before = before;
        this.shown = shown;
        this.request = request;
        this.tables = new Tables(shown, now.year(), now.year().lastDayInWords(request.made()));
    }

    List<Section> sections() {
        if (now.movement().received().total().value() == 0
                && now.movement().openAtStart().total().value() == 0) {
            return List.of(section("summary", "Summary", say("No case was received in " + now.year() + ".")));
        }
        FindingSections findings = new FindingSections(now, before, shown, tables);
        FurtherSections further = new FurtherSections(now, before, shown, tables);
        List<Section> sections = new ArrayList<>();
        sections.add(section("summary", "Summary", summary(), findings.faultSentence(), note(), year()));
        sections.add(section("received", "What we received", receivedSentence(), movement(), byKind()));
        sections.add(section("services", "Services", services()));
        sections.add(section("stage-1", firstStage(), answered(), answeredByService()));
        sections.add(section("in-time", "In time", inTime(), deadlines(), days()));
        sections.add(section("late", "Late answers", further.late()));
        sections.add(section("outcomes", "Outcomes", findings.outcomes()));
        sections.add(section("requests", "Requests for a further stage", further.requests()));
        sections.add(section("not-taken", "Complaints we did not take", further.notTaken()));
        sections.add(section("causes", "Causes", findings.causes()));
        sections.add(section("channels", "How complaints reached us", findings.channels()));
        if (now.year().months() > 1) {
            sections.add(section("months", "Month by month", months()));
        }
        sections.add(section("compliments", "Compliments", findings.compliments()));
        List<ReportItem> remedies = new ArrayList<>(findings.remedies());
        remedies.addAll(further.promised());
        sections.add(section("remedies", "Remedies", remedies));
        sections.add(section(AnnualReport.OMBUDSMEN, "The ombudsmen", further.ombudsmen()));
        boolean told = request.words().containsKey(AnnualReport.LEARNED);
        List<ReportItem> learned = new ArrayList<>(words(AnnualReport.LEARNED));
        learned.addAll(new LearnedSection(
                        now.year(),
                        request.made(),
                        request.procedure(),
                        request.added().learned())
                .items());
        sections.add(new Section(AnnualReport.LEARNED, "What we learned", !told, learned));
        return sections;
    }

    /** Last year's number beside it is always that of the last day. */
    private String openAtEnd() {
        boolean over = now.year().lastDay(request.made()).equals(now.year().end());
        return over ? "Complaints open on " + now.year().endInWords() : "Complaints still open";
    }

    private Section section(String id, String title, ReportItem... items) {
        return section(id, title, Arrays.asList(items));
    }

    /** The council's own words follow the first paragraph. */
    private Section section(String id, String title, List<ReportItem> items) {
        List<ReportItem> all = new ArrayList<>(items);
        all.addAll(Math.min(1, all.size()), words(id));
        return new Section(id, title, false, all);
    }

    private List<ReportItem> words(String section) {
        return Arrays.stream(request.words().getOrDefault(section, "").split("\\R\\s*\\R"))
                .map(String::strip)
                .filter(words -> !words.isEmpty())
                .<ReportItem>map(Drafting::say)
                .toList();
    }

    private static Sentences say(String words) {
        return new Saying().say(words).done();
    }

    private Figure received(Measures of, CaseKind kind) {
        return line(of.movement().received(), kind);
    }

    private static Figure line(Tally tally, CaseKind kind) {
        return tally.lines().stream()
                .filter(line -> line.label().equals(kind.label()))
                .map(Tally.Line::figure)
                .findFirst()
                .orElse(new Figure(tally.total().id() + ": " + kind.label(), 0, List.of()));
    }

    private Sentences summary() {
        Figure complaints = received(now, CaseKind.COMPLAINT);
        Figure compliments = received(now, CaseKind.COMPLIMENT);
        Saying text = new Saying().say("We received ").number(shown.count(complaints));
        text.say(" " + shown.noun(CaseKind.COMPLAINT, complaints))
                .say(comparison(complaints, received(before, CaseKind.COMPLAINT)))
                .say(", and ")
                .number(shown.count(compliments))
                .say(" " + shown.noun(CaseKind.COMPLIMENT, compliments))
                .say(comparison(compliments, received(before, CaseKind.COMPLIMENT)))
                .say(". ");
        Figure open = line(now.movement().openAtEnd(), CaseKind.COMPLAINT);
        text.number(shown.count(open))
                .say(" " + shown.noun(CaseKind.COMPLAINT, open))
                .say(shown.isOne(open) ? " was" : " were")
                .say(" still open on " + Dates.words(now.year().lastDay(request.made())) + ". ");
        now.firstAnswer().ifPresent(duty -> inTimeSentence(duty, text));
        return text.done();
    }

    private void inTimeSentence(DutyMeasure duty, Saying text) {
        Share share = new Share(duty.inTime(), duty.done());
        if (duty.done().value() == 0) {
            text.say("No complaint was answered at " + stageInText() + ".");
        } else if (shown.hides(share.part()) || shown.hides(share.whole())) {
            text.say("How many answers at " + stageInText()
                    + " were in time is not shown, because the numbers are small.");
        } else {
            text.number(shown.partOf(share))
                    .say(" answers at " + stageInText() + " (")
                    .number(shown.percent(share))
                    .say(") went out by the first due date.");
        }
    }

    /** ", 8 more than the year before"; nothing where that would give a hidden number away. */
    private String comparison(Figure current, Figure last) {
        if (shown.hides(current) || shown.hides(last)) {
            return "";
        }
        long change = current.value() - last.value();
        return change == 0
                ? ", as many as " + theOther()
                : ", " + shown.change(current, last).shown().substring(1) + (change > 0 ? " more" : " fewer") + " than "
                        + theOther();
    }

    private Sentences note() {
        return say(
                shown.hidesAnything()
                        ? "Numbers of 1 to 4 are given as “fewer than 5” so that nobody can be recognised; “not shown” stands"
                                + " where another number would give one of them away."
                        : request.published()
                                ? "No number in this report was small enough to be hidden."
                                : "For use inside the council only: small numbers are shown.");
    }

    /** What the numbers are compared with. */
    private String theOther() {
        return now.year().isYear()
                ? "the year before"
                : "in the same " + now.year().noun() + " a year before";
    }

    private ReportTable year() {
        List<Pair> pairs = new ArrayList<>(List.of(
                new Pair(
                        "Cases of every kind received",
                        now.movement().received().total(),
                        before.movement().received().total()),
                complaints("Complaints received", Measures.Movement::received),
                complaints("Complaints closed", Measures.Movement::closed),
                complaints(openAtEnd(), Measures.Movement::openAtEnd)));
        now.firstAnswer()
                .ifPresent(duty -> pairs.add(new Pair(
                        firstStage() + " answers",
                        duty.done(),
                        before.firstAnswer().orElseThrow().done())));
        pairs.add(new Pair(
                "Complaints upheld, wholly or in part",
                now.outcomes().atFault(),
                before.outcomes().atFault()));
        pairs.add(new Pair("Complaints of discrimination received", now.discrimination(), before.discrimination()));
        pairs.add(new Pair("Complaints closed after an extension", now.extended(), before.extended()));
        pairs.addAll(restrictions());
        pairs.add(new Pair(
                "Compliments received", received(now, CaseKind.COMPLIMENT), received(before, CaseKind.COMPLIMENT)));
        return tables.figures("the-year", "The " + now.year().noun() + " in figures", pairs);
    }

    /** Nothing of them is published where one number is small: how the policy is used on a person is told nobody (NS-26). */
    private List<Pair> restrictions() {
        RestrictionMeasure current = now.restrictions();
        RestrictionMeasure last = before.restrictions();
        boolean small = current.isSmall() || last.isSmall();
        if ((current.isNothing() && last.isNothing()) || (request.published() && small)) {
            return List.of();
        }
        return List.of(
                new Pair("Restrictions of contact decided", current.decided(), last.decided()),
                new Pair("Restrictions of contact lifted", current.lifted(), last.lifted()),
                new Pair("Restrictions of contact in force at the end", current.atEnd(), last.atEnd()));
    }

    private Pair complaints(String label, java.util.function.Function<Measures.Movement, Tally> of) {
        return new Pair(
                label,
                line(of.apply(now.movement()), CaseKind.COMPLAINT),
                line(of.apply(before.movement()), CaseKind.COMPLAINT));
    }

    private Sentences receivedSentence() {
        Figure all = now.movement().received().total();
        return new Saying()
                .say("In the " + now.year().noun() + " ")
                .number(shown.count(all))
                .say(" cases of every kind reached us")
                .say(comparison(all, before.movement().received().total()))
                .say(".")
                .done();
    }

    private ReportItem movement() {
        Measures.Movement moved = now.movement();
        return tables.sideBySide(
                "movement",
                "Open, received and closed in " + now.year(),
                "Kind",
                List.of(
                        new Named("Open on " + now.year().startInWords(), moved.openAtStart()),
                        new Named("Received", moved.received()),
                        new Named("Closed", moved.closed()),
                        new Named("Open on " + now.year().lastDayInWords(request.made()), moved.openAtEnd())));
    }

    private ReportItem byKind() {
        return tables.besideLast(
                "received-by-kind",
                "Received, by kind",
                "Kind",
                now.movement().received(),
                before.movement().received());
    }

    private List<ReportItem> services() {
        ReportTable table = tables.besideLast(
                "complaints-by-service",
                "Complaints received, by service",
                "Service",
                now.byService(),
                before.byService());
        List<Sentences> points = noteworthy(now.byService(), before.byService());
        List<ReportItem> items = new ArrayList<>();
        items.add(say(
                points.isEmpty()
                        ? "No service had an unusual change: at least " + NOTEWORTHY_CASES
                                + " complaints and half as many again, or half as many."
                        : "Services with an unusual change, of at least " + NOTEWORTHY_CASES
                                + " complaints and by half or more:"));
        if (!points.isEmpty()) {
            items.add(new Points(points));
        }
        items.add(table);
        items.addAll(chart("Complaints received, by service", table));
        if (namesWard(now.byWard()) || namesWard(before.byWard())) {
            items.add(say("By the ward of the address the complaint is about:"));
            items.add(tables.besideLast(
                    "complaints-by-ward", "Complaints received, by ward", "Ward", now.byWard(), before.byWard()));
        }
        return items;
    }

    private static boolean namesWard(Tally tally) {
        return tally.lines().stream()
                .anyMatch(line -> !line.label().equals(ReportRows.NOT_RECORDED)
                        && line.figure().value() > 0);
    }

    private List<Sentences> noteworthy(Tally current, Tally last) {
        return IntStream.range(0, current.lines().size())
                .filter(i -> isNoteworthy(
                        current.lines().get(i).figure(), last.lines().get(i).figure()))
                .mapToObj(i -> new Saying()
                        .say(current.lines().get(i).label() + ": ")
                        .number(shown.count(current.lines().get(i).figure()))
                        .say(" complaints after ")
                        .number(shown.count(last.lines().get(i).figure()))
                        .say(" " + theOther() + ".")
                        .done())
                .toList();
    }

    private boolean isNoteworthy(Figure current, Figure last) {
        long change = Math.abs(current.value() - last.value());
        return !shown.hides(current) && !shown.hides(last) && change >= NOTEWORTHY_CASES && change * 2 >= last.value();
    }

    static List<ReportItem> chart(String title, ReportTable table) {
        return table.rows().isEmpty() ? List.of() : List.of(new Chart(title, table, List.of(0, 2)));
    }

    private String firstStage() {
        return request.procedure()
                .kind(CaseKind.COMPLAINT)
                .flatMap(rule -> rule.firstStage())
                .flatMap(request.procedure()::stage)
                .map(stage -> stage.label())
                .orElse("First stage");
    }

    /** "stage 1" inside a sentence. */
    private String stageInText() {
        return firstStage().toLowerCase(java.util.Locale.UK);
    }

    private Sentences answered() {
        Saying text = new Saying();
        now.firstAnswer().ifPresent(duty -> {
            text.say("We answered ").number(shown.count(duty.done()));
            text.say(" complaints at " + stageInText());
            before.firstAnswer().ifPresent(last -> text.say(comparison(duty.done(), last.done())));
            text.say(". ");
            inTimeSentence(duty, text);
        });
        if (now.firstAnswer().isEmpty()) {
            text.say("The procedure sets no time for an answer.");
        }
        return text.done();
    }

    private ReportTable answeredByService() {
        return tables.inTime(
                "answers-by-service",
                firstStage() + " answers sent in " + now.year(),
                now.answeredByService(),
                now.inTimeByService());
    }

    private Sentences inTime() {
        return say(
                "An answer is in time when it was sent on or before the due date. The first columns count by the first due"
                        + " date, the next ones by the date after extensions. Of those overdue nothing had been sent.");
    }

    private ReportTable deadlines() {
        return tables.deadlines(now.duties().stream().filter(this::isUsed).toList());
    }

    private ReportTable days() {
        List<Integer> used = IntStream.range(0, now.duties().size())
                .filter(i ->
                        isUsed(now.duties().get(i)) || isUsed(before.duties().get(i)))
                .boxed()
                .toList();
        return tables.days(
                used.stream().map(now.duties()::get).toList(),
                used.stream().map(before.duties()::get).toList());
    }

    private boolean isUsed(DutyMeasure duty) {
        return duty.done().value() + duty.overdue().value() > 0;
    }

    private List<ReportItem> months() {
        ReportTable table = tables.sideBySide(
                "months",
                "Complaints and compliments by month, " + now.year(),
                "Month",
                List.of(
                        new Named("Complaints received", now.receivedByMonth()),
                        new Named("Complaints closed", now.closedByMonth()),
                        new Named("Compliments received", now.complimentsByMonth())));
        return Stream.of(say("By the month in which they reached us or were closed."), table)
                .map(ReportItem.class::cast)
                .toList();
    }
}
