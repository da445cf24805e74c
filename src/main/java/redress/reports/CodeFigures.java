package redress.reports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import redress.calendar.WorkingCalendar;
import redress.casework.CaseDetail;
import redress.casework.CaseFacts;
import redress.casework.CodeDetail;
import redress.procedure.CaseKind;
import redress.procedure.Procedure;
import redress.procedure.Stage;
import redress.reports.CodeTimes.Done;
import redress.reports.CodeTimes.Limit;
import redress.reports.Suppression.Column;
import redress.reports.Suppression.Grid;

/**
 * What the cases of a year say to the paragraphs of the Codes: by the name of the check in codes.tsv. A number that stands
 * elsewhere in the report is the same one here, so that it is hidden in both places or in none.
 */
final class CodeFigures {

    private static final String EXCLUDED = "excluded";

    private final ReportingPeriod year;
    private final LocalDate last;
    private final Measures known;
    private final List<CaseFacts> complaints;
    private final CodeTimes times;
    private final Map<String, CodeMeasure> found = new LinkedHashMap<>();
    private final List<Grid> grids = new ArrayList<>();

    private CodeFigures(Measures known, List<CaseFacts> facts, WorkingCalendar calendar, LocalDate made) {
        this.year = known.year();
        this.last = year.lastDay(made);
        this.known = known;
        this.complaints =
                facts.stream().filter(one -> one.kind() == CaseKind.COMPLAINT).toList();
        this.times = new CodeTimes(calendar, year, complaints);
    }

    /**
     * Counts a year.
     *
     * @param known what is counted already; its year is meant
     * @param made the day the report is made
     */
    static CodeFigures of(
            Measures known, List<CaseFacts> facts, Procedure procedure, WorkingCalendar calendar, LocalDate made) {
        CodeFigures figures = new CodeFigures(known, facts, calendar, made);
        figures.intake();
        figures.refusals();
        figures.acknowledged();
        List<Stage> stages = CodeSettings.stages(procedure);
        if (!stages.isEmpty()) {
            figures.answered("stage-1", stages.get(0).id(), new Limit("acknowledge", 10, 10));
        }
        if (stages.size() > 1) {
            String second = stages.get(stages.size() - 1).id();
            figures.requested(second);
            figures.answered("stage-2", second, new Limit(second + "-acknowledge", 20, 20));
        }
        figures.late();
        figures.remedies();
        return figures;
    }

    /** What is said to a check; empty where the cases say nothing. */
    Optional<CodeMeasure> measure(String check) {
        return Optional.ofNullable(found.get(check));
    }

    /** Sums in which its numbers stand with each other. */
    List<Grid> grids() {
        return List.copyOf(grids);
    }

    /** Its numbers, those of other tables among them. */
    List<Figure> loose() {
        return found.values().stream()
                .flatMap(measure -> Stream.concat(Stream.of(measure.part()), measure.whole().stream()))
                .toList();
    }

    private void intake() {
        List<CaseFacts> received = only(one -> year.contains(one.received()));
        Figure all = same(line(known.movement().received(), CaseKind.COMPLAINT), "received", received);
        count(
                "representatives",
                "Complaints that came through somebody else",
                coded(received, CodeDetail::represented));
        share(
                "any-staff",
                "Complaints of which it is on record who took them in",
                coded(received, CodeDetail::takerKnown),
                all);
        count("contractor", "Complaints about a contractor’s service", coded(received, CodeDetail::contractor));
        count(
                "new-matters",
                "Complaints to which something new was raised while they were being answered",
                coded(received, detail -> detail.newMatters() > 0));
        found.put(
                "adjustments",
                CodeMeasure.of(
                        "Adjustments and help promised, and given",
                        sum("help given", received, CodeDetail::helpGiven),
                        sum("help promised", received, CodeDetail::helpPromised)));
        line(known.movement().received(), CaseKind.SERVICE_REQUEST).ifPresent(requests -> {
            found.put("service-requests", CodeMeasure.count("Service requests received", requests));
            found.put("requests-watched", CodeMeasure.count("Service requests received", requests));
        });
        count(
                "becomes-complaint",
                "Complaints that were service requests first",
                received.stream()
                        .filter(one -> one.details()
                                .cameAs()
                                .filter(kind -> kind == CaseKind.SERVICE_REQUEST)
                                .isPresent())
                        .toList());
    }

    private void refusals() {
        List<CaseFacts> refused =
                only(one -> one.closed().filter(year::contains).isPresent()
                        && one.outcome().filter(EXCLUDED::equals).isPresent());
        Figure all = same(Optional.of(known.further().notTaken().total()), "not taken", refused);
        share(
                "accepted",
                "Complaints not taken, with the reason on record",
                coded(
                        refused,
                        detail -> detail.notTaken()
                                .filter(CodeDetail.Told::reasoned)
                                .isPresent()),
                all);
        share(
                "refusal-told",
                "Complaints not taken, of which the customer was told in writing why",
                coded(
                        refused,
                        detail -> detail.notTaken()
                                .filter(how -> how.told() && how.reasoned())
                                .isPresent()),
                all);
        List<CaseFacts> cases = new ArrayList<>();
        List<CaseFacts> told = new ArrayList<>();
        for (CaseFacts one : complaints) {
            one.details().code().stream()
                    .flatMap(detail -> detail.refusals().stream())
                    .filter(refusal -> year.contains(refusal.day()))
                    .forEach(refusal -> {
                        cases.add(one);
                        if (refusal.how().told() && refusal.how().reasoned()) {
                            told.add(one);
                        }
                    });
        }
        share(
                "not-kept-back",
                "Requests for a further stage not taken up, with the reasons told in writing",
                told,
                figure("further refused", cases));
    }

    /** The complaints among all that were acknowledged: other kinds have their acknowledgements too. */
    private void acknowledged() {
        List<Done> done = times.done("acknowledge");
        Figure all = figure("complaints acknowledged", CodeTimes.cases(done, one -> true));
        share(
                "acknowledged",
                "Complaints acknowledged within five working days of receipt",
                CodeTimes.cases(done, times::isPrompt),
                all);
        duty("acknowledge")
                .ifPresent(every -> grids.add(new Grid(
                        List.of(new Column(
                                true,
                                List.of(
                                        all,
                                        new Figure(
                                                year + " code others acknowledged",
                                                Math.max(0, every.done().value() - all.value()),
                                                List.of())),
                                every.done())),
                        false)));
    }

    private void requested(String stage) {
        found.put(
                "further-asked",
                CodeMeasure.count(
                        "Requests for a further stage on record with their day",
                        known.further().requests().decided().total()));
        List<Done> done = times.done(stage + "-acknowledge");
        share(
                "stage-2-acknowledged",
                "Requests for stage 2 acknowledged within five working days",
                CodeTimes.cases(done, one -> times.isPrompt(one, stage)),
                sameDuty(stage + "-acknowledge", done));
    }

    private void answered(String check, String stage, Limit limit) {
        String deadline = stage + "-response";
        List<Done> done = times.done(deadline);
        String name = check.replace('-', ' ');
        share(
                check + "-answered",
                "Complaints answered at " + name + " within " + (limit.days() == 10 ? "ten" : "20")
                        + " working days of the acknowledgement, or within an extension",
                CodeTimes.cases(done, one -> times.isInTime(one, limit)),
                sameDuty(deadline, done));
        List<Done> extended = done.stream().filter(CodeTimes::isExtended).toList();
        Figure moved = figure(deadline + " extended", CodeTimes.cases(extended, one -> true));
        share(
                check + "-extended",
                "Extensions at " + name + " of no more than " + (limit.extension() == 10 ? "ten" : "20")
                        + " working days, with their reason",
                CodeTimes.cases(extended, one -> times.isExtendedAsAsked(one, limit)),
                moved);
        share(
                check + "-extension-letter",
                "Extensions at " + name + " told by a letter, which names the Ombudsman",
                CodeTimes.cases(extended, CodeTimes::isTold),
                moved);
        answers(check, stage);
    }

    private void answers(String check, String stage) {
        String name = check.replace('-', ' ');
        List<CaseFacts> all = answers(stage, answer -> true);
        Figure whole = figure(stage + " answers", all);
        share(
                check + "-points",
                "Answers at " + name + " with a finding and reasons on each point",
                answers(stage, CodeDetail.Answer::points),
                whole);
        share(
                check + "-checked",
                "Answers at " + name + " that were held against the whole checklist",
                answers(stage, CodeDetail.Answer::checked),
                whole);
        if (check.equals("stage-2")) {
            share(
                    "another-person",
                    "Answers at stage 2 given by somebody else than at stage 1, where both are on record",
                    answers(stage, answer -> answer.another().orElse(false)),
                    figure(
                            stage + " answerers",
                            answers(stage, answer -> answer.another().isPresent())));
        }
    }

    private List<CaseFacts> answers(String stage, Predicate<CodeDetail.Answer> test) {
        return only(one -> one.details().code().stream()
                .flatMap(detail -> detail.answers().stream())
                .anyMatch(answer -> answer.stage().equals(stage) && year.contains(answer.day()) && test.test(answer)));
    }

    /** Answers after their first due date: told beforehand by letter, or at least with the reason on record. */
    private void late() {
        List<Done> late = known.duties().stream()
                .filter(duty -> duty.deadline().endsWith("-response"))
                .flatMap(duty -> times.done(duty.deadline()).stream())
                .filter(one -> one.day().isAfter(one.duty().firstDue()))
                .toList();
        share(
                "late-told",
                "Answers after their first due date, with the new date and its reason told in a letter",
                CodeTimes.cases(late, one -> CodeTimes.isExtended(one) && CodeTimes.isTold(one)),
                figure("answers late", CodeTimes.cases(late, one -> true)));
    }

    private void remedies() {
        Figure fault = known.outcomes().atFault();
        share(
                "put-right",
                "Complaints upheld, wholly or in part, with at least one remedy",
                only(one -> fault.references().contains(one.reference())
                        && !one.remedies().isEmpty()),
                fault);
        Figure agreed = known.further().promised().agreed().total();
        found.put(
                "what-and-when",
                new CodeMeasure(
                        "Remedies agreed with a day by which they are given",
                        promised("remedies dated", remedy -> remedy.due().isPresent()),
                        Optional.of(agreed),
                        promised("remedies undated", remedy -> remedy.due().isEmpty())
                                .references()));
        found.put(
                "followed",
                new CodeMeasure(
                        "Remedies that were due, and given or replaced",
                        promised("remedies followed", remedy -> isDue(remedy) && isOver(remedy)),
                        Optional.of(promised("remedies due", this::isDue)),
                        promised("remedies left", remedy -> isDue(remedy) && !isOver(remedy))
                                .references()));
        found.put(
                "undeliverable",
                CodeMeasure.count(
                        "Remedies that could not be given, with something else in their place",
                        known.further().promised().replaced().total()));
    }

    private boolean isDue(CaseDetail.Promised remedy) {
        return remedy.due().filter(day -> !day.isAfter(last)).isPresent();
    }

    private boolean isOver(CaseDetail.Promised remedy) {
        return remedy.done()
                .or(remedy::replaced)
                .filter(day -> !day.isAfter(last))
                .isPresent();
    }

    private Figure promised(String id, Predicate<CaseDetail.Promised> test) {
        List<String> references = new ArrayList<>();
        for (CaseFacts one : complaints) {
            one.details().remedies().stream()
                    .filter(remedy -> year.contains(remedy.agreed()) && test.test(remedy))
                    .forEach(remedy -> references.add(one.reference()));
        }
        return new Figure(
                year + " code " + id,
                references.size(),
                references.stream().distinct().toList());
    }

    private void count(String check, String said, List<CaseFacts> cases) {
        found.put(check, CodeMeasure.count(said, figure(check, cases)));
    }

    private void share(String check, String said, List<CaseFacts> part, Figure whole) {
        found.put(check, CodeMeasure.of(said, figure(check, part), whole));
    }

    private Figure figure(String id, List<CaseFacts> cases) {
        return Figure.of(year + " code " + id, cases);
    }

    private Figure sum(String id, List<CaseFacts> cases, ToIntFunction<CodeDetail> of) {
        List<CaseFacts> with = coded(cases, detail -> of.applyAsInt(detail) > 0);
        long value = with.stream()
                .mapToLong(one -> of.applyAsInt(one.details().code().orElseThrow()))
                .sum();
        return new Figure(
                year + " code " + id,
                value,
                with.stream().map(CaseFacts::reference).toList());
    }

    /** The number that stands in another table, where it is the same. */
    private Figure same(Optional<Figure> other, String id, List<CaseFacts> cases) {
        return other.filter(figure -> figure.value() == cases.size()).orElseGet(() -> figure(id, cases));
    }

    private Figure sameDuty(String deadline, List<Done> done) {
        return same(duty(deadline).map(DutyMeasure::done), deadline, CodeTimes.cases(done, one -> true));
    }

    private Optional<DutyMeasure> duty(String deadline) {
        return known.duties().stream()
                .filter(duty -> duty.deadline().equals(deadline))
                .findFirst();
    }

    private static Optional<Figure> line(Tally tally, CaseKind kind) {
        return tally.lines().stream()
                .filter(line -> line.label().equals(kind.label()))
                .map(Tally.Line::figure)
                .findFirst();
    }

    private List<CaseFacts> only(Predicate<CaseFacts> test) {
        return complaints.stream().filter(test).toList();
    }

    private static List<CaseFacts> coded(List<CaseFacts> cases, Predicate<CodeDetail> test) {
        return cases.stream()
                .filter(one -> one.details().code().filter(test).isPresent())
                .toList();
    }
}
