package redress.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import redress.Clause;
import redress.calendar.Moment;
import redress.documents.DocumentException;
import redress.documents.mail.IncomingMail;
import redress.documents.mail.Taken;
import redress.people.Person;
import redress.procedure.CaseKind;

class PapersTest {

    private static final LocalDate FIRST_APRIL = LocalDate.of(2026, 4, 1);

    @TempDir
    Path folder;

    private SampleCouncil council;
    private Papers papers;

    @BeforeEach
    void open() {
        council = SampleCouncil.in(folder, "north-norfolk", FIRST_APRIL);
        papers = new Papers(council.database, council.cases, council.setup);
    }

    @AfterEach
    void close() {
        council.close();
    }

    @Test
    @Clause({"NN-01", "NN-41", "KL-17", "KL-30"})
    void aCaseMadeFromAnEmailKeepsItWithItsAttachments() throws IOException {
        Taken taken = taken("mixed.eml");
        CaseState state = papers.open(fromMail(taken.mails().get(0)), List.of(), taken, UUID.randomUUID());

        assertThat(state.channel()).isEqualTo("email");
        assertThat(state.papers())
                .extracting(Paper::name)
                .containsExactly("mixed.eml", "attachment.png", "Rechnung März.pdf", "invoice.pdf");
        assertThat(state.papers())
                .extracting(Paper::origin)
                .containsExactly("email", "attachment", "attachment", "attachment");
        assertThat(bytes(state, state.papers().get(0))).isEqualTo(sample("mixed.eml"));
        assertThat(new String(bytes(state, state.papers().get(2)), StandardCharsets.US_ASCII))
                .startsWith("%PDF-1.4");
        assertThat(council.cases.state(state.caseId()).papers()).isEqualTo(state.papers());
        assertThat(new Verification(council.database).problems()).isEmpty();
    }

    @Test
    void savingTwiceWithOneRequestOpensOneCase() throws IOException {
        Taken taken = taken("plain.eml");
        UUID request = UUID.randomUUID();
        NewCase intake = fromMail(taken.mails().get(0));
        CaseState first = papers.open(intake, List.of(), taken, request);
        CaseState again = papers.open(intake, List.of(), taken, request);
        assertThat(again.caseId()).isEqualTo(first.caseId());
        assertThat(again.papers()).hasSize(1);
    }

    @Test
    @Clause({"NN-41", "KL-30"})
    void anEmailOnACaseIsAContactAndItsDocuments() throws IOException {
        CaseState state = council.open(SampleCouncil.complaint(FIRST_APRIL));
        council.clock.set(LocalDate.of(2026, 4, 2));
        CaseState after = papers.file(state, taken("spoofed.eml"), UUID.randomUUID());

        assertThat(after.papers()).extracting(Paper::name).containsExactly("spoofed.eml");
        Entry contact = after.timeline().entries().get(1);
        assertThat(contact.happened()).isEqualTo(Moment.of(FIRST_APRIL));
        assertThat(contact.what()).isInstanceOfSatisfying(Happening.ContactNoted.class, noted -> {
            assertThat(noted.way()).isEqualTo("email");
            assertThat(noted.inbound()).isTrue();
            assertThat(noted.said())
                    .contains("Pay this", "Pay now.", "Answers are asked to go to collector@evil.example");
        });
    }

    @Test
    void aFileIsPutOnAClosedCaseTooAndTakenBackByVoidingItsEntry() throws IOException {
        CaseState state = council.open(SampleCouncil.complaint(FIRST_APRIL));
        state = council.record(state, FIRST_APRIL, new Happening.Withdrawn("Changed her mind."));
        Path photo = folder.resolve("photo.jpg");
        Files.write(photo, new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, 0});
        state = papers.file(state, Taken.read(List.of(photo), FIRST_APRIL), UUID.randomUUID());
        assertThat(state.papers()).singleElement().satisfies(paper -> {
            assertThat(paper.mediaType()).isEqualTo("image/jpeg");
            assertThat(paper.bytes()).isEqualTo(4);
            assertThat(paper.filed()).isEqualTo(FIRST_APRIL);
        });
        Paper filed = state.papers().get(0);
        CaseState without = council.record(state, FIRST_APRIL, new Happening.Voided(filed.entry(), "Wrong case."));
        assertThat(without.papers()).isEmpty();
        assertThatThrownBy(() -> bytes(without, filed))
                .isInstanceOf(Refused.class)
                .hasMessage("This document is not on the case any more.");
    }

    @Test
    void aDocumentThatIsGoneIsNamedByVerification() throws IOException {
        CaseState state = council.open(SampleCouncil.complaint(FIRST_APRIL));
        CaseState filed = papers.file(state, taken("plain.eml"), UUID.randomUUID());
        assertThat(new Verification(council.database).problems()).isEmpty();
        council.database.blobs().delete(filed.papers().get(0).sha256());
        assertThat(new Verification(council.database).problems())
                .containsExactly("Case SM-2026-0001, document 1: The paper is not in the database file any more."
                        + " Restore it from a backup.");
    }

    @Test
    void aProgramIsRefusedAndNothingIsFiled() throws IOException {
        Path program = folder.resolve("holiday.pdf");
        Files.write(program, new byte[] {'M', 'Z', 0, 1, 2});
        Path text = folder.resolve("note.txt");
        Files.writeString(text, "A note.");
        assertThatThrownBy(() -> Taken.read(List.of(text, program), FIRST_APRIL))
                .isInstanceOf(DocumentException.class)
                .hasMessageStartingWith("“holiday.pdf” is a program or a script, whatever its name says.");
        assertThatThrownBy(() -> Taken.read(List.of(folder), FIRST_APRIL))
                .isInstanceOf(DocumentException.class)
                .hasMessageContaining("is not a file");
    }

    @Test
    void aCaseChangedMeanwhileRefusesTheFile() throws IOException {
        CaseState state = council.open(SampleCouncil.complaint(FIRST_APRIL));
        council.record(state, FIRST_APRIL, new Happening.LearningNoted("x"));
        Taken taken = taken("plain.eml");
        assertThatThrownBy(() -> papers.file(state, taken, UUID.randomUUID()))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("changed this case at");
        assertThat(council.cases.state(state.caseId()).papers()).isEmpty();
    }

    @Test
    void theSenderIsKnownByAddressAndTheCaseByTheReferenceInTheSubject() throws IOException {
        Person garrod = SampleCouncil.garrod();
        Person writing = new Person(
                0,
                0,
                "Mrs",
                garrod.name(),
                "",
                garrod.address(),
                garrod.postcode(),
                "Pamela.Garrod@POST.example",
                "",
                "email",
                "");
        CaseState state = council.open(SampleCouncil.complaint(FIRST_APRIL, writing));
        assertThat(state.reference()).isEqualTo("SM-2026-0001");
        IncomingMail mail = taken("mixed.eml").mails().get(0);
        assertThat(papers.sender(mail)).map(Person::postcode).contains("ZZ99 4QD");
        assertThat(papers.answers(mail)).map(CaseState::caseId).contains(state.caseId());
        IncomingMail other = taken("alternative.eml").mails().get(0);
        assertThat(papers.sender(other)).isEmpty();
        assertThat(papers.answers(other)).isEmpty();
    }

    private NewCase fromMail(IncomingMail mail) {
        Person person =
                new Person(0, 0, "", mail.from().name(), "", "", "", mail.from().address(), "", "email", "");
        return new NewCase(
                CaseKind.COMPLAINT,
                Moment.of(mail.day(FIRST_APRIL)),
                Optional.of(person),
                mail.subject(),
                mail.words(),
                "",
                "email",
                "",
                Optional.empty(),
                List.of(),
                Set.of(),
                "stage-1",
                Optional.empty(),
                Optional.empty());
    }

    private Taken taken(String sample) throws IOException {
        Path file = folder.resolve(sample);
        Files.write(file, sample(sample));
        return Taken.read(List.of(file), council.cases.today());
    }

    private static byte[] sample(String name) throws IOException {
        try (InputStream in = PapersTest.class.getResourceAsStream("/redress/mail/" + name)) {
            return in.readAllBytes();
        }
    }

    private byte[] bytes(CaseState state, Paper paper) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        papers.copy(state, paper.documentId(), out);
        return out.toByteArray();
    }
}
