package redress.records;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import redress.Clause;
import redress.casework.Acting;
import redress.casework.CaseState;
import redress.casework.Conducts;
import redress.casework.Happening;
import redress.casework.Papers;
import redress.casework.Partaking;
import redress.casework.People;
import redress.casework.SampleCouncil;
import redress.casework.Setup;
import redress.documents.PdfPages;
import redress.documents.mail.Attachment;
import redress.documents.mail.Taken;
import redress.letters.Addressee;
import redress.letters.LetterDraft;
import redress.letters.Letters;
import redress.people.Person;
import redress.people.Profile;

class HoldingsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 4, 1);

    @TempDir
    Path folder;

    @Test
    void everythingHeldOnAPersonIsInTheFileAndWhatIsAboutSomebodyElseIsListedAsHeldBack() throws IOException {
        try (SampleCouncil council = SampleCouncil.in(folder, "north-norfolk", TODAY)) {
            Letters letters = new Letters(council.database, council.cases, council.setup, council.clock);
            Papers papers = new Papers(council.database, council.cases, council.setup);
            People people = new People(council.database, council.clock);
            CaseState state = council.open(SampleCouncil.complaint(TODAY));
            council.open(SampleCouncil.complaint(TODAY, Person.named("Mr", "Kofi Osei")));
            state = council.record(state, TODAY, contact("Pamela Garrod", "She will ring on Friday."));
            state = council.record(state, TODAY, contact("Her neighbour Tom", "He saw the crew drive past."));
            state = papers.file(
                    state,
                    new Taken(
                            List.of(),
                            List.of(Attachment.received("notes.txt", "What she saw".getBytes(StandardCharsets.UTF_8)))),
                    UUID.randomUUID());
            letters.write(state, LetterDraft.plain("acknowledgement", TODAY), Setup.CO_ORDINATOR, UUID.randomUUID());
            long garrod = council.cases.person(state).orElseThrow().id();
            Profile before = people.page(garrod).orElseThrow().profile();
            people.change(
                    before,
                    before.withCare(before.care().withNotes("Two officers at a visit", "")),
                    Setup.CO_ORDINATOR,
                    UUID.randomUUID());
            Holdings holdings =
                    new Holdings(people, new Conducts(council.database, council.clock), council.cases, letters, papers);

            Holdings.Summary summary = holdings.summary(garrod);
            assertThat(summary.cases()).isEqualTo(1);
            assertThat(summary.letters()).isEqualTo(1);
            assertThat(summary.papers()).isEqualTo(1);
            assertThat(summary.heldBack())
                    .extracting(Holdings.HeldBack::what)
                    .containsExactly("A contact of 1\u00a0April\u00a02026 in " + state.reference());

            Map<String, byte[]> files = files(holdings.export(garrod, "Saltmarsh District Council"));
            assertThat(files).containsOnlyKeys("what-we-hold.pdf", "notes.txt");
            assertThat(files.get("notes.txt")).asString(StandardCharsets.UTF_8).isEqualTo("What she saw");
            try (PdfPages pdf = PdfPages.open(files.get("what-we-hold.pdf"))) {
                StringBuilder text = new StringBuilder();
                for (int i = 0; i < pdf.count(); i++) {
                    text.append(pdf.text(i));
                }
                assertThat(text.toString().replace('\u00a0', ' ').replaceAll("\\s+", " "))
                        .contains(
                                "Pamela Garrod",
                                "7 Sluice Lane",
                                state.reference(),
                                "She will ring on Friday.",
                                "Two officers at a visit",
                                "it is with somebody else",
                                "Dear Mrs Garrod")
                        .doesNotContain("He saw the crew", "Kofi Osei");
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"Pamela Garrod, 3, 1, Dennis Godwit, 9 Warren Rise", "Dennis Godwit, 1, 0, Pamela Garrod, 7 Sluice Lane"
    })
    @Clause("NW-25")
    void jointComplainantsAreEachGivenTheirOwnLettersAndNothingOfTheOther(
            String name, int own, int filed, String other, String place) throws IOException {
        try (SampleCouncil council = SampleCouncil.in(folder, "north-norfolk", TODAY)) {
            Letters letters = new Letters(council.database, council.cases, council.setup, council.clock);
            Papers papers = new Papers(council.database, council.cases, council.setup);
            People people = new People(council.database, council.clock);
            CaseState state = council.open(SampleCouncil.complaint(TODAY));
            state = papers.file(state, taken("before.txt"), UUID.randomUUID());
            state = written(letters, state, Addressee.CUSTOMER);
            state = council.record(
                    state,
                    TODAY,
                    new Partaking.ComplainantJoined(
                            0, "Mr", "Dennis Godwit", "9 Warren Rise\nWinterfleet", "ZZ99 4RB", "", "01632 960177"));
            state = council.record(
                    state,
                    TODAY,
                    new Acting.RepresentativeNamed("family", "Helen Thornbury", "niece", "2 Quay Street", "", "", ""));
            long helen = state.representatives().get(0).entry();
            for (Happening what : List.of(
                    new Acting.ConsentGiven(helen, "written", Optional.of(TODAY)),
                    new Partaking.EqualityNoted(Set.of("age"), "Spoken to as if deaf"),
                    contact("Mrs Garrod and Mr Godwit", "They rang together."),
                    contact("", "Pamela and Dennis agree."))) {
                state = council.record(state, TODAY, what);
            }
            state = papers.file(state, taken("after.txt"), UUID.randomUUID());
            Addressee alone = Addressee.of(state.parties().joint().get(0));
            for (Addressee to : List.of(
                    Addressee.CUSTOMER,
                    Addressee.FIRST,
                    Addressee.FIRST,
                    alone,
                    Addressee.of(state.representatives().get(0)))) {
                state = written(letters, state, to);
            }
            long id = people.find(name, 1).get(0).person().id();
            Holdings holdings =
                    new Holdings(people, new Conducts(council.database, council.clock), council.cases, letters, papers);

            Holdings.Summary summary = holdings.summary(id);
            assertThat(summary.letters()).isEqualTo(own);
            assertThat(summary.papers()).isEqualTo(filed);
            assertThat(summary.heldBack())
                    .extracting(Holdings.HeldBack::why)
                    .contains(
                            "it names somebody else who complains too: add it with their name and address made unreadable",
                            "it is addressed to somebody else who complains too",
                            "it is addressed to who acts for the customer: read it, and add what is about the person",
                            "it may be from somebody else who complains too: read it, and add what is about the person");

            Map<String, byte[]> files = files(holdings.export(id, "Saltmarsh District Council"));
            try (PdfPages pdf = PdfPages.open(files.get("what-we-hold.pdf"))) {
                StringBuilder text = new StringBuilder();
                for (int i = 0; i < pdf.count(); i++) {
                    text.append(pdf.text(i));
                }
                String said = text.toString().replace('\u00a0', ' ').replaceAll("\\s+", " ");
                assertThat(said)
                        .contains(name, state.reference(), "[somebody else]")
                        .doesNotContain(other.split(" "))
                        .doesNotContain(place, "They rang together", "2 Quay Street");
                assertThat(said.contains("Spoken to as if deaf")).isEqualTo(name.startsWith("Pamela"));
            }
        }
    }

    private static Taken taken(String file) {
        return new Taken(
                List.of(), List.of(Attachment.received(file, "What they saw".getBytes(StandardCharsets.UTF_8))));
    }

    private static CaseState written(Letters letters, CaseState state, Addressee to) {
        return letters.write(
                state, LetterDraft.plain("acknowledgement", TODAY).to(to), Setup.CO_ORDINATOR, UUID.randomUUID());
    }

    private static Happening contact(String with, String said) {
        return new Happening.ContactNoted(with, "telephone", true, said, Optional.empty());
    }

    private static Map<String, byte[]> files(byte[] zip) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                files.put(entry.getName(), in.readAllBytes());
            }
        }
        return files;
    }
}
