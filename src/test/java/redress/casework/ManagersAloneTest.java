package redress.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import redress.accounts.Passphrase;
import redress.accounts.Permission;
import redress.accounts.Role;
import redress.calendar.Moment;
import redress.db.Change;
import redress.db.Database;
import redress.db.Login;
import redress.db.StorageFailure;

/** Where a manager can sign in, what must be approved is approved by a manager, each over the SQL user of their own. */
class ManagersAloneTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 4, 13);

    @TempDir
    Path folder;

    @Test
    void aCoOrdinatorIsRefusedAnApprovalWhereItIsOfferedAndWhenItIsSavedAndAManagerRecordsIt() {
        long caseId;
        Login ben;
        Login mia;
        try (SampleCouncil council = SampleCouncil.in(folder, "north-norfolk", MONDAY)) {
            CaseState state = council.open(SampleCouncil.complaint(MONDAY));
            caseId = council.record(
                            state,
                            MONDAY,
                            new Happening.RemedyAgreed(
                                    "financial",
                                    "Refund of £84",
                                    "Colin Frayne",
                                    Optional.of(MONDAY.plusDays(20)),
                                    Optional.of(new BigDecimal("84.00"))))
                    .caseId();
            Accounts accounts = new Accounts(council.database);
            accounts.turnOn(new Passphrase("river lamp seven otter"));
            ben = login(accounts.add("Ben Carter", Set.of(Role.CO_ORDINATOR)));
            mia = login(accounts.add("Mia Field", Set.of(Role.MANAGER)));
        }

        try (Database database = Database.open(folder.resolve("cases"), Clock.systemUTC(), ben)) {
            assertThat(new Accounts(database).mayNotApprove()).contains(Permission.APPROVE.refusal());
            Actions offered = Actions.of(new Cases(database, Clock.systemUTC()).state(caseId), MONDAY)
                    .withheld(Set.of(Deed.APPROVE_REMEDY), Permission.APPROVE.refusal());
            assertThat(offered.may(Deed.APPROVE_REMEDY)).isFalse();
            assertThat(offered.refusals()).containsEntry(Deed.APPROVE_REMEDY, Permission.APPROVE.refusal());
            assertThat(offered.next().map(Actions.NextStep::deed)).isNotEqualTo(Optional.of(Deed.APPROVE_REMEDY));
            assertThatThrownBy(() -> approve(database, caseId))
                    .isInstanceOf(StorageFailure.class)
                    .hasMessage(Permission.APPROVE.refusal());
            assertThat(remedy(database, caseId).awaitsApproval()).isTrue();
        }
        try (Database database = Database.open(folder.resolve("cases"), Clock.systemUTC(), mia)) {
            assertThat(new Accounts(database).mayNotApprove()).isEmpty();
            approve(database, caseId);
            assertThat(remedy(database, caseId).awaitsApproval()).isFalse();
        }
    }

    private static Login login(Accounts.Given given) {
        return Login.of(
                given.account().id(),
                given.passphrase().secret(given.account().salt().orElseThrow()));
    }

    private static Remedy remedy(Database database, long caseId) {
        return new Cases(database, Clock.systemUTC()).state(caseId).remedies().get(0);
    }

    private static void approve(Database database, long caseId) {
        Cases cases = new Cases(database, Clock.systemUTC());
        CaseState state = cases.state(caseId);
        Step step = new Step(
                Moment.of(MONDAY),
                "Mia Field",
                new RemedyWork.RemedyApproved(remedy(database, caseId).entry(), "Mia Field"));
        cases.record(caseId, state.version(), List.of(step), Change.SIGNED_IN, UUID.randomUUID());
    }
}
