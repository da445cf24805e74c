package redress.letters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import redress.Clause;
import redress.casework.Acting;
import redress.casework.CaseState;
import redress.casework.Partaking;
import redress.casework.Refused;
import redress.casework.Representative;
import redress.casework.SampleCouncil;
import redress.casework.Setup;
import redress.casework.Status;
import redress.people.Person;

/** Whom letters go to, and that nothing goes to a representative before the customer agrees. */
class AddresseeTest {

    private static final LocalDate DAY = LocalDate.of(2026, 4, 1);

    @TempDir
    Path folder;

    private SampleCouncil council;
    private Letters letters;

    @BeforeEach
    void open() {
        council = SampleCouncil.in(folder, "north-norfolk", DAY);
        letters = new Letters(council.database, council.cases, council.setup, council.clock);
    }

    @AfterEach
    void close() {
        council.close();
    }

    private String words(CaseState state, LetterDraft draft) {
        try (PDDocument pdf = Loader.loadPDF(letters.preview(state, draft))) {
            return new PDFTextStripper().getText(pdf).replace('\u00a0', ' ');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static LetterDraft acknowledgement() {
        return LetterDraft.plain("acknowledgement", DAY);
    }

    private CaseState acting(CaseState state) {
        return council.record(
                state,
                DAY,
                new Acting.RepresentativeNamed(
                        "family", "Helen Thornbury", "daughter", "2 Quay Street\nSaltmarsh", "ZZ99 1AB", "", ""));
    }

    @Test
    @Clause({"NN-26", "NN-27", "KL-18"})
    void noLetterGoesToARepresentativeBeforeTheCustomerAgreesAndThenItSaysWhy() {
        CaseState state = acting(council.open(SampleCouncil.complaint(DAY)));
        Addressee helen = Addressee.of(state.representatives().get(0));
        LetterDraft toHelen = acknowledgement().to(helen);
        assertThatThrownBy(() -> letters.write(state, toHelen, Setup.CO_ORDINATOR, UUID.randomUUID()))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("may be told nothing yet");
        assertThat(letters.of(state.caseId())).isEmpty();

        long entry = state.representatives().get(0).entry();
        CaseState agreed = council.record(state, DAY, new Acting.ConsentGiven(entry, "written", Optional.of(DAY)));
        assertThat(words(agreed, toHelen))
                .contains(
                        "Helen Thornbury",
                        "2 Quay Street",
                        "Dear Helen Thornbury",
                        "because you act for Mrs Pamela Garrod")
                .doesNotContain("7 Sluice Lane");
        CaseState written = letters.write(agreed, toHelen, Setup.CO_ORDINATOR, UUID.randomUUID());
        Letter letter = letters.of(written.caseId()).get(0);
        assertThat(letters.recipient(written, letter).name()).isEqualTo("Helen Thornbury");

        CaseState refused = council.record(written, DAY, new Acting.ConsentRefused(entry, "They have fallen out"));
        assertThatThrownBy(() -> letters.sent(refused, letter.id(), "post", DAY, Setup.CO_ORDINATOR))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("did not agree");
    }

    @Test
    void jointComplainantsAreWrittenToTogetherAndEachAlone() {
        CaseState state = council.record(
                council.open(SampleCouncil.complaint(DAY)),
                DAY,
                new Partaking.ComplainantJoined(
                        0, "Mr", "Dennis Godwit", "9 Warren Rise\nWinterfleet", "ZZ99 4RB", "", ""));
        assertThat(words(state, acknowledgement()))
                .contains("Mrs Pamela Garrod", "Mr Dennis Godwit", "7 Sluice Lane", "Dear Mrs Garrod and Mr Godwit")
                .doesNotContain("9 Warren Rise");
        Addressee alone = Addressee.of(state.parties().joint().get(0));
        assertThat(words(state, acknowledgement().to(alone)))
                .contains("Mr Dennis Godwit", "9 Warren Rise", "Dear Mr Godwit")
                .doesNotContain("7 Sluice Lane");
        assertThat(Addressee.all(state)).hasSize(3);
    }

    @Test
    @Clause("NS-15")
    void addressAndGreetingFollowAsWhomTheyWrite() {
        Person contact = new Person(
                0,
                0,
                "Ms",
                "Ada Fenn",
                "Fenn Boats Ltd",
                "1 Quay Street",
                "ZZ99 1AA",
                "",
                "",
                "post",
                "large-print-18");
        CaseState business = council.record(
                council.open(SampleCouncil.complaint(DAY, contact)), DAY, new Partaking.StandingNoted("business", ""));
        assertThat(words(business, acknowledgement())).contains("Ms Ada Fenn", "Fenn Boats Ltd", "Dear Ms Fenn");
        CaseState executor = council.record(
                council.open(SampleCouncil.complaint(DAY)),
                DAY,
                new Partaking.StandingNoted("executor", "Mr Albert Garrod"));
        assertThat(words(executor, acknowledgement())).contains("Executor of the late Mr Albert Garrod");
        CaseState parent = council.record(
                council.open(SampleCouncil.complaint(DAY)), DAY, new Partaking.StandingNoted("parent", "Tom Garrod"));
        assertThat(words(parent, acknowledgement())).contains("Dear Mrs Garrod").doesNotContain("Tom Garrod");
    }

    @Test
    @Clause({"NN-27", "KL-18"})
    void aConsentThatDoesNotComeEndsTheCaseWithALetterToTheCustomerAlone() {
        CaseState state = acting(council.open(SampleCouncil.complaint(DAY)));
        long entry = state.representatives().get(0).entry();
        LocalDate by = DAY.plusDays(14);
        CaseState asked = letters.askConsent(
                state,
                new Acting.ConsentAsked(entry, "post", Optional.of(by)),
                DAY,
                Setup.CO_ORDINATOR,
                UUID.randomUUID());
        assertThat(asked.letters()).hasSize(1);
        assertThat(asked.representatives().get(0).consent()).isEqualTo(Representative.Consent.ASKED);
        assertThatThrownBy(() -> letters.closeWithoutConsent(
                        asked, asked.representatives().get(0), DAY, Setup.CO_ORDINATOR, UUID.randomUUID()))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("still has time");
        council.clock.set(by.plusDays(1));
        CaseState closed = letters.closeWithoutConsent(
                asked, asked.representatives().get(0), by.plusDays(1), Setup.CO_ORDINATOR, UUID.randomUUID());
        assertThat(closed.status()).isEqualTo(Status.CLOSED);
        assertThat(closed.outcome()).contains("no-answer");
        assertThat(letters.of(closed.caseId()))
                .allMatch(letter -> letter.recipient().equals("customer"));
    }
}
