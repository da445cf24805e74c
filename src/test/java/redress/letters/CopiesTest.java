package redress.letters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import redress.Clause;
import redress.casework.Acting;
import redress.casework.CaseState;
import redress.casework.Contacts;
import redress.casework.Happening;
import redress.casework.LetterMark;
import redress.casework.Refused;
import redress.casework.SampleCouncil;
import redress.casework.Setup;
import redress.casework.Verification;
import redress.council.Contact;
import redress.council.ContactKind;
import redress.documents.PdfPages;
import redress.documents.Vera;

class CopiesTest {

    private static final LocalDate FIRST_APRIL = LocalDate.of(2026, 4, 1);
    private static final CopyTo COUNCILLOR =
            new CopyTo("councillor", "Councillor Jane Reed", "2 Quay Street\nSaltmarsh", "ZZ99 1AB", "");

    @TempDir
    Path folder;

    private SampleCouncil council;
    private Letters letters;
    private Copies copies;
    private CaseState state;

    @BeforeEach
    void setUp() {
        council = SampleCouncil.in(folder, "north-norfolk", FIRST_APRIL);
        letters = new Letters(council.database, council.cases, council.setup, council.clock);
        copies = new Copies(council.database, council.cases, council.setup, letters, council.clock);
        state = letters.write(
                council.open(SampleCouncil.complaint(FIRST_APRIL)),
                LetterDraft.plain("acknowledgement", FIRST_APRIL),
                Setup.CO_ORDINATOR,
                UUID.randomUUID());
    }

    @AfterEach
    void close() {
        council.close();
    }

    private String text(long letter) {
        try (PdfPages pages = PdfPages.open(letters.pdf(letter))) {
            StringBuilder all = new StringBuilder();
            for (int page = 0; page < pages.count(); page++) {
                all.append(pages.text(page));
            }
            return all.toString().replace('\u00a0', ' ').replace(" \n", "\n");
        }
    }

    @Test
    void aCopyIsAnAccessibleLetterOfItsOwnWithItsLineAddressAndSentDate() throws Exception {
        long original = state.letters().get(0).letterId();

        CaseState copied = copies.write(state, original, COUNCILLOR, FIRST_APRIL, UUID.randomUUID());

        LetterMark copy = copied.letters().get(1);
        assertThat(text(copy.letterId()))
                .contains(
                        "Councillor Jane Reed\n2 Quay Street\nSaltmarsh\nZZ99 1AB",
                        "Copy for Councillor Jane Reed",
                        "We wrote to Mrs Pamela Garrod on 1 April 2026.",
                        "Dear Mrs Garrod");
        assertThat(Vera.complaints(letters.pdf(copy.letterId()))).isEmpty();
        Sending sending = new Sending(council.cases, letters, council.setup);
        assertThat(sending.waiting(copied))
                .extracting(o -> o.to().name() + ": " + o.name())
                .containsExactly("Mrs Pamela Garrod: Acknowledgement", "Councillor Jane Reed: Copy of acknowledgement");

        CaseState sent = letters.sent(copied, copy.letterId(), "post", FIRST_APRIL, Setup.CO_ORDINATOR);

        assertThat(sent.letters().get(1).sent()).contains(FIRST_APRIL);
        assertThat(sent.letters().get(0).sent())
                .as("the letter itself still waits")
                .isEmpty();
        assertThat(sent.deadline("acknowledge").orElseThrow().isOwed())
                .as("a copy stops no clock")
                .isTrue();
        assertThat(new Verification(council.database).problems()).isEmpty();
    }

    @Test
    void aCopyOfACopyAndACopyForNobodyAreRefused() {
        long original = state.letters().get(0).letterId();
        CaseState copied = copies.write(state, original, COUNCILLOR, FIRST_APRIL, UUID.randomUUID());

        assertThatThrownBy(() -> copies.write(
                        copied, copied.letters().get(1).letterId(), COUNCILLOR, FIRST_APRIL, UUID.randomUUID()))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("Choose the letter it was made of");
        assertThatThrownBy(() -> copies.write(
                        copied, original, new CopyTo("mp", "Ann Marl MP", "", "", ""), FIRST_APRIL, UUID.randomUUID()))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("an address or an e-mail address");
    }

    @Test
    @Clause({"NN-27", "NN-10"})
    void nothingGoesToARepresentativeBeforeTheCustomerAgreedInWriting() {
        long original = state.letters().get(0).letterId();
        CopyTo helen = new CopyTo("representative", "Helen Thornbury", "3 Staithe Road", "ZZ99 2AB", "");
        assertThatThrownBy(() -> copies.write(state, original, helen, FIRST_APRIL, UUID.randomUUID()))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("Name Helen Thornbury as a representative of the case first.");

        CaseState named = council.record(
                state,
                FIRST_APRIL,
                new Acting.RepresentativeNamed("family", "Helen Thornbury", "daughter", "", "", "", ""));
        assertThatThrownBy(() -> copies.write(named, original, helen, FIRST_APRIL, UUID.randomUUID()))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("the procedure wants the written and dated consent of the customer first");

        CaseState given = council.record(
                named,
                FIRST_APRIL,
                new Acting.ConsentGiven(named.representatives().get(0).entry(), "written", Optional.of(FIRST_APRIL)));
        CaseState copied = copies.write(given, original, helen, FIRST_APRIL, UUID.randomUUID());
        assertThat(copied.letters()).hasSize(2);
    }

    @Test
    void theReferenceTheCustomerGaveStandsInTheLettersWrittenSince() {
        CaseState quoted = council.record(state, FIRST_APRIL, new Happening.TheirReferenceNoted("HT/2026/17"));
        CaseState written = letters.write(
                quoted,
                LetterDraft.with("update", FIRST_APRIL, Map.of("update.text", "We have spoken to the crew.")),
                Setup.CO_ORDINATOR,
                UUID.randomUUID());
        long update = written.letters().get(1).letterId();
        assertThat(text(update)).contains("Your reference: HT/2026/17");
        assertThat(text(state.letters().get(0).letterId())).doesNotContain("HT/2026/17");
    }

    @Test
    void contactsStillWrittenToAndAssistantDirectorsAreOffered() {
        Contacts contacts = new Contacts(council.database);
        Contact reed =
                new Contact(0, ContactKind.COUNCILLOR, "Cllr Jane Reed", "Quay", "", "", "2 Quay Street", "", true);
        Contact past = new Contact(0, ContactKind.MP, "Ms Fell MP", "Saltmarsh", "", "", "", "", false);
        contacts.add(reed, Setup.CO_ORDINATOR);
        contacts.add(past, Setup.CO_ORDINATOR);

        assertThat(copies.contacts())
                .extracting(Contact::name)
                .containsExactly("Cllr Jane Reed", "Lena Ostrow", "Priya Nair");
        assertThatThrownBy(() -> contacts.add(copies.contacts().get(1), Setup.CO_ORDINATOR))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("Services and officers");
    }
}
