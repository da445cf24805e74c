package redress.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import redress.Clause;
import redress.calendar.Moment;

/** Two cases that belong together: each says so, and nothing of either is lost. */
class CaseTiesTest {

    private static final LocalDate FIRST_APRIL = LocalDate.of(2026, 4, 1);
    private static final LocalDate NINTH = LocalDate.of(2026, 4, 9);

    @TempDir
    Path folder;

    private SampleCouncil council;
    private CaseTies ties;
    private CaseState state;

    @BeforeEach
    void setUp() {
        council = SampleCouncil.in(folder, "north-norfolk", NINTH);
        ties = council.cases.ties();
        state = council.open(SampleCouncil.complaint(FIRST_APRIL));
    }

    @AfterEach
    void close() {
        council.close();
    }

    private static CaseTies.Doing doing() {
        return new CaseTies.Doing(Moment.of(NINTH), "Ruth Calloway", Setup.CO_ORDINATOR, UUID.randomUUID());
    }

    private CaseState find(String reference) {
        return council.cases.find(reference).orElseThrow();
    }

    private CaseState withSecondPoint() {
        return council.record(
                state,
                NINTH,
                new Happening.PointAdded(new Happening.Point(2, "The call was not returned", "Revenues", "delay")));
    }

    @Test
    @Clause("NN-34")
    void aPointSplitOffIsACaseOfItsOwnWithTheSamePersonAndDayOfReceipt() {
        CaseState split = ties.split(withSecondPoint(), 2, "Call not returned", "Another service answers it", doing());
        CaseState own = find("SM-2026-0002");

        assertThat(own.personId()).isEqualTo(state.personId());
        assertThat(own.received()).isEqualTo(state.received());
        assertThat(own.points()).singleElement().satisfies(point -> {
            assertThat(point.text()).isEqualTo("The call was not returned");
            assertThat(point.service()).isEqualTo("Revenues");
            assertThat(point.cause()).isEqualTo("delay");
        });
        assertThat(own.deadline("stage-1-response").orElseThrow().due())
                .isEqualTo(state.responseDeadline().orElseThrow().due());
        assertThat(own.links()).extracting(Link::how).containsExactly(Link.How.SPLIT_FROM);
        assertThat(split.links()).singleElement().satisfies(link -> {
            assertThat(link.how()).isEqualTo(Link.How.SPLIT_INTO);
            assertThat(link.reference()).isEqualTo("SM-2026-0002");
        });
        assertThat(split.points()).extracting(PointState::number).containsExactly(1);
        assertThat(split.neededToClose()).noneMatch(need -> need.contains("point 2"));
        assertThat(split.nextPoint()).as("numbers are not used again").isEqualTo(3);
        assertThatThrownBy(() -> council.record(split, NINTH, new Happening.FindingMade(2, "upheld", "")))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("is a case of its own now");
    }

    @Test
    void aSplitUndoneBringsThePointBackAndWithdrawsTheNewCase() {
        CaseState split = ties.split(withSecondPoint(), 2, "Call not returned", "Another service", doing());
        CaseState back = ties.untie(split, "SM-2026-0002", "Undone at once", doing());

        assertThat(back.points()).hasSize(2);
        assertThat(back.links()).isEmpty();
        assertThat(find("SM-2026-0002").status()).isEqualTo(Status.CLOSED);
        assertThat(find("SM-2026-0002").outcome()).contains("withdrawn");
    }

    @Test
    void theOnlyPointCannotBeSplitOff() {
        assertThat(Actions.of(state, NINTH).may(Deed.SPLIT_POINT)).isFalse();
        assertThatThrownBy(() -> ties.split(state, 1, "Bins", "No reason", doing()))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("only point");
        assertThat(council.cases.find("SM-2026-0002"))
                .as("nothing is left behind")
                .isEmpty();
    }

    @Test
    void aLinkIsToldOnBothCasesAndTakenBackOnBoth() {
        CaseState later = council.open(SampleCouncil.complaint(NINTH));
        CaseState linked = ties.link(later, "sm-2026-0001", Link.How.FOLLOWS, doing());

        assertThat(linked.links()).extracting(Link::how).containsExactly(Link.How.FOLLOWS);
        assertThat(find("SM-2026-0001").links()).extracting(Link::how).containsExactly(Link.How.FOLLOWED_BY);
        assertThatThrownBy(() -> ties.link(linked, "SM-2026-0001", Link.How.RELATED, doing()))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("already");
        assertThatThrownBy(() -> ties.link(linked, later.reference(), Link.How.RELATED, doing()))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("itself");
        assertThatThrownBy(() -> ties.link(linked, "SM-2026-0999", Link.How.RELATED, doing()))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("There is no case SM-2026-0999");

        assertThat(ties.untie(linked, "SM-2026-0001", "Not the same lane", doing())
                        .links())
                .isEmpty();
        assertThat(find("SM-2026-0001").links()).isEmpty();
    }

    @Test
    void aDuplicateIsClosedWithTheOtherReferenceAndOpenAgainWhenTakenBack() {
        CaseState twice = council.open(SampleCouncil.complaint(NINTH));
        CaseState closed = ties.duplicate(twice, "SM-2026-0001", "The same letter came by e-mail too", doing());

        assertThat(closed.status()).isEqualTo(Status.CLOSED);
        assertThat(closed.deadlines()).noneMatch(Deadline::isOwed);
        assertThat(closed.links()).extracting(Link::how).containsExactly(Link.How.DUPLICATE_OF);
        assertThat(find("SM-2026-0001").links()).extracting(Link::how).containsExactly(Link.How.DUPLICATED_BY);
        assertThat(find("SM-2026-0001").status()).isEqualTo(Status.OPEN);
        CaseState third = council.open(SampleCouncil.complaint(NINTH));
        assertThatThrownBy(() -> ties.duplicate(third, twice.reference(), "Again", doing()))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("duplicate of SM-2026-0001");

        assertThat(ties.untie(closed, "SM-2026-0001", "Another lane", doing()).status())
                .isEqualTo(Status.OPEN);
    }
}
