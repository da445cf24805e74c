package redress.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import redress.Clause;

/** Who acts for a customer, and the consent each procedure wants for it. */
class ActingTest {

    private static final LocalDate FIRST_APRIL = LocalDate.of(2026, 4, 1);

    @TempDir
    Path folder;

    private static CaseState named(SampleCouncil council, String role) {
        CaseState state = council.open(SampleCouncil.complaint(FIRST_APRIL));
        return council.record(
                state,
                FIRST_APRIL,
                new Acting.RepresentativeNamed(role, "Helen Thornbury", "daughter", "", "", "", ""));
    }

    private static Representative only(CaseState state) {
        assertThat(state.representatives()).hasSize(1);
        return state.representatives().get(0);
    }

    @ParameterizedTest
    @CsvSource({
        "north-norfolk, councillor, implied, true",
        "north-norfolk, mp, confirmed, false",
        "north-norfolk, family, written, false",
        "north-norfolk, solicitor, written, false",
        "north-west-leicestershire, friend, told, false",
        "kings-lynn-west-norfolk, councillor, implied, true"
    })
    @Clause({"NN-27", "NN-10", "KL-18", "NW-09"})
    void theProcedureSaysHowTheCustomerMustAgree(String procedure, String role, String needed, boolean atOnce) {
        try (SampleCouncil council = SampleCouncil.in(folder, procedure, FIRST_APRIL)) {
            Representative who = only(named(council, role));
            assertThat(who.needed()).isEqualTo(needed);
            assertThat(who.whyNotTold().isEmpty()).isEqualTo(atOnce);
        }
    }

    @Test
    @Clause({"NN-27", "NN-10", "LGSCO-1.5", "HOS-1.3"})
    void onlyWrittenAndDatedConsentLetsAFamilyMemberBeTold() {
        try (SampleCouncil council = SampleCouncil.in(folder, "north-norfolk", FIRST_APRIL)) {
            CaseState state = named(council, "family");
            long who = only(state).entry();
            assertThat(only(state).whyNotTold().orElseThrow()).contains("written and dated consent");
            assertThatThrownBy(() ->
                            council.record(state, FIRST_APRIL, new Acting.ConsentGiven(who, "told", Optional.empty())))
                    .isInstanceOf(Refused.class)
                    .hasMessageContaining("wants written and dated consent");
            assertThatThrownBy(() -> council.record(
                            state, FIRST_APRIL, new Acting.ConsentGiven(who, "written", Optional.empty())))
                    .isInstanceOf(Refused.class)
                    .hasMessageContaining("needs its date");

            CaseState asked = council.record(state, FIRST_APRIL, new Acting.ConsentAsked(who, "post"));
            assertThat(only(asked).whyNotTold().orElseThrow()).contains("was asked for on 1");
            CaseState given = council.record(
                    asked, FIRST_APRIL, new Acting.ConsentGiven(who, "written", Optional.of(FIRST_APRIL)));
            assertThat(only(given).whyNotTold()).isEmpty();

            CaseState refused =
                    council.record(given, FIRST_APRIL, new Acting.ConsentRefused(who, "They have fallen out"));
            assertThat(only(refused).whyNotTold().orElseThrow()).contains("did not agree");
            CaseState ended =
                    council.record(refused, FIRST_APRIL, new Acting.RepresentativeEnded(who, "Asked to be left out"));
            assertThat(only(ended).isActive()).isFalse();
            assertThat(Actions.of(ended, FIRST_APRIL).may(Deed.RECORD_CONSENT)).isFalse();
        }
    }

    @Test
    @Clause("NN-27")
    void aRequestForConsentThatWasSentAsksByItself() {
        try (SampleCouncil council = SampleCouncil.in(folder, "north-norfolk", FIRST_APRIL)) {
            CaseState state = named(council, "friend");
            state = council.record(state, FIRST_APRIL, new Happening.LetterWritten(1, "consent-request", "customer"));
            assertThat(only(state).consent()).isEqualTo(Representative.Consent.NEEDED);
            state = council.record(state, FIRST_APRIL, new Happening.LetterSent(1, "consent-request", "post"));
            assertThat(only(state).consent()).isEqualTo(Representative.Consent.ASKED);
        }
    }
}
