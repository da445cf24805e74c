package redress.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import redress.calendar.BankHolidays;
import redress.calendar.DueRule;
import redress.calendar.Moment;
import redress.calendar.Region;
import redress.calendar.Roll;
import redress.calendar.WorkingCalendar;

/** A council no code knows: three stages, hours and months, no acknowledgement. */
class EighthCouncilTest {

    private final Procedure procedure = Eighth.procedure();

    @Test
    void itsProcedureCanWork() {
        assertThat(ProcedureCheck.of(procedure)).isEmpty();
    }

    @Test
    void itHasThreeStagesAndNoAcknowledgement() {
        assertThat(procedure.stages())
                .extracting(Stage::id)
                .containsExactly("stage-1", "stage-2", "stage-3", "ombudsman");
        assertThat(procedure.deadlines()).doesNotContainKey("acknowledge");
        assertThat(procedure.deadlines().get("stage-3-response").label()).isEqualTo("Stage 3 response");
    }

    @Test
    void anEventOfTheThirdStageIsNotOneOfTheSecond() {
        EventName requested =
                procedure.deadlines().get("stage-3-response").from().get(0);

        assertThat(requested.matches(EventType.STAGE_2_REQUESTED, "stage-3")).isTrue();
        assertThat(requested.matches(EventType.STAGE_2_REQUESTED, "stage-2")).isFalse();
        assertThat(requested).hasToString("stage-3-requested");
        assertThat(procedure
                        .deadlines()
                        .get("stage-2-acknowledge")
                        .from()
                        .get(0)
                        .matches(EventType.STAGE_2_REQUESTED, "stage-3"))
                .isFalse();
    }

    @Test
    void aRepeatingDutyWithoutStopsIsStoppedByItsOwnRepeat() {
        assertThat(procedure.deadlines().get("update").stops())
                .isEqualTo(List.of(new EventName(EventType.UPDATE_SENT, Optional.empty())));
    }

    @Test
    void weeksStayWhereTheyAreUnlessTheProcedureRollsThem() {
        assertThat(procedure.deadlines().get("update").roll()).isEqualTo(Roll.AS_IS);
        assertThat(procedure.deadlines().get("stage-2-request-window").roll()).isEqualTo(Roll.NEXT_WORKING_DAY);
    }

    /** Received after 16:00 on the Thursday before Easter 2026 counts as received on Tuesday 7 April. */
    @ParameterizedTest
    @CsvSource({
        "informal-resolution, 2026-04-01T10:00, 2026-04-07",
        "stage-1-response, 2026-04-01, 2026-05-01",
        "stage-1-response, 2026-01-31, 2026-03-02",
        "stage-2-acknowledge, 2026-04-02T16:30, 2026-04-09",
        "stage-3-response, 2026-03-10, 2026-06-10",
        "stage-2-request-window, 2026-02-20, 2026-04-07"
    })
    void itsDatesAreCountedAsItSays(String deadline, String from, LocalDate due) {
        WorkingCalendar calendar = WorkingCalendar.of(Region.ENGLAND_AND_WALES, BankHolidays.shipped(), List.of());
        DeadlineRule rule = procedure.deadlines().get(deadline);
        boolean receipt = !rule.from().get(0).type().equals(EventType.RESPONSE_SENT);

        assertThat(new DueRule(rule.due(), rule.roll(), procedure.receipt()).due(Moment.parse(from), receipt, calendar))
                .isEqualTo(due);
    }
}
