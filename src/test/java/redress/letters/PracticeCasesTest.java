package redress.letters;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import redress.casework.Alarm;
import redress.casework.CaseFacts;
import redress.casework.CaseState;
import redress.casework.Conducts;
import redress.casework.Entry;
import redress.casework.Happening;
import redress.casework.SampleCouncil;
import redress.casework.StageWork;
import redress.casework.ToDo;
import redress.casework.Triage;
import redress.casework.Verification;
import redress.casework.Worklist;
import redress.procedure.CaseKind;
import redress.procedure.Exclusion;
import redress.procedure.KindRule;
import redress.procedure.Procedure;

/** The practice council as somebody meets it on Tuesday 24 November 2026. */
class PracticeCasesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final int MANY = 170;
    private static final List<String> FLAGS = List.of(
            "tenant",
            "central-team",
            "simple",
            "complex",
            "repair",
            "contractor",
            "names-officer",
            "discrimination",
            "data-protection",
            "anonymous",
            "vulnerable",
            "several-services",
            "group",
            "adult-care",
            "children-care",
            "safeguarding",
            "threat-to-life",
            "legal-action",
            "press",
            "reported-before");

    @TempDir
    Path folder;

    @Test
    void aPracticeCouncilHasWorkInEveryStateAndYearsBehindItThatWereNotPerfect() {
        try (SampleCouncil council = SampleCouncil.in(folder, "north-norfolk", TODAY)) {
            Letters letters = new Letters(council.database, council.cases, council.setup, council.clock);
            List<CaseState> told = new ArrayList<>();

            int made = new PracticeCases(
                            council.cases, letters, council.setup, new Conducts(council.database, council.clock))
                    .fill(MANY, told::add);

            assertThat(made).isEqualTo(MANY);
            assertThat(told).hasSize(MANY);
            Worklist today = Worklist.of(council.cases.openCases(), TODAY);
            for (Worklist.Group group : List.of(
                    Worklist.Group.LATE, Worklist.Group.TODAY, Worklist.Group.THIS_WEEK, Worklist.Group.LATER)) {
                assertThat(today.count(group)).as(group.label()).isPositive();
            }
            assertThat(today.count(Worklist.Group.LATE))
                    .isLessThan(today.items().size() / 3);
            List<CaseFacts> facts = council.cases.facts();
            assertThat(answers(facts, duty -> duty.done().get().isAfter(duty.due())))
                    .isGreaterThan(4);
            assertThat(answers(facts, duty -> duty.due().isAfter(duty.firstDue())))
                    .isGreaterThan(2);
            assertThat(answers(facts, duty -> !duty.done().get().isAfter(duty.firstDue())))
                    .isGreaterThan(25);
            assertThat(kinds(facts))
                    .contains(
                            CaseKind.COMPLAINT,
                            CaseKind.COMPLIMENT,
                            CaseKind.SUGGESTION,
                            CaseKind.SERVICE_REQUEST,
                            CaseKind.MP_ENQUIRY,
                            CaseKind.COUNCILLOR_ENQUIRY,
                            CaseKind.DATA_PROTECTION_COMPLAINT,
                            CaseKind.COMMENT);
            assertThat(told)
                    .anyMatch(one ->
                            one.arrival().cameAs() == CaseKind.SERVICE_REQUEST && one.kind() == CaseKind.COMPLAINT);
            assertThat(facts).anyMatch(one -> one.received().isBefore(TODAY.minusYears(1)));
            assertThat(new ToDo(council.database, council.cases, council.clock).ofNoCase())
                    .filteredOn(one -> !one.isLesson())
                    .extracting(review -> review.promised().orElseThrow().label())
                    .containsExactly("Review of the restriction");
            assertThat(told).filteredOn(council.cases::isToBeRead).isNotEmpty();
            assertThat(new Verification(council.database).problems()).isEmpty();
            holdsEveryKindEveryWayOutAndEveryFlag(told, council.cases.procedureInForce(TODAY));
        }
    }

    private static void holdsEveryKindEveryWayOutAndEveryFlag(List<CaseState> told, Procedure procedure) {
        assertThat(told)
                .extracting(CaseState::kind)
                .containsAll(procedure.kinds().stream().map(KindRule::kind).toList());
        assertThat(happenings(told, Happening.Excluded.class))
                .extracting(Happening.Excluded::exclusion)
                .containsAll(procedure.exclusions().stream().map(Exclusion::id).toList());
        assertThat(told.stream().flatMap(state -> state.flags().stream())).containsAll(FLAGS);
        assertThat(happenings(told, Triage.AlarmRaised.class))
                .extracting(Triage.AlarmRaised::alarm)
                .containsAll(Arrays.stream(Alarm.values()).map(Alarm::id).toList());
        assertThat(happenings(told, StageWork.RequestDecided.class))
                .extracting(StageWork.RequestDecided::decision)
                .contains("accepted", "refused");
    }

    private static <T> List<T> happenings(List<CaseState> told, Class<T> kind) {
        return told.stream()
                .flatMap(state -> state.timeline().effective().stream())
                .map(Entry::what)
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }

    private static long answers(List<CaseFacts> facts, java.util.function.Predicate<CaseFacts.Duty> wanted) {
        return facts.stream()
                .flatMap(one -> one.duties().stream())
                .filter(duty -> duty.deadline().equals("stage-1-response"))
                .filter(duty -> duty.done().isPresent())
                .filter(wanted)
                .count();
    }

    private static Set<CaseKind> kinds(List<CaseFacts> facts) {
        return facts.stream().map(CaseFacts::kind).collect(Collectors.toSet());
    }
}
