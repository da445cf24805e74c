package redress.letters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import redress.Clause;
import redress.casework.CaseState;
import redress.casework.Conducts;
import redress.casework.Happening;
import redress.casework.LetterMark;
import redress.casework.Papers;
import redress.casework.People;
import redress.casework.Refused;
import redress.casework.SampleCouncil;
import redress.casework.Setup;
import redress.conduct.Conduct;
import redress.conduct.ConductStep;
import redress.conduct.Official;
import redress.conduct.SinglePoint;
import redress.conduct.Terms;
import redress.council.Officer;
import redress.documents.AccessiblePdf;
import redress.documents.Fonts;
import redress.documents.PdfPages;
import redress.documents.ReportPdf;
import redress.documents.mail.MailDraft;
import redress.people.Person;
import redress.records.Holdings;
import redress.reports.AnnualReportFiles;
import redress.reports.AnnualReports;
import redress.reports.ReportingPeriod;

class RestrictionLettersTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 4, 15);
    private static final LocalDate MARCH = LocalDate.of(2026, 3, 2);

    @TempDir
    Path folder;

    private SampleCouncil council;
    private Conducts conducts;
    private Letters letters;
    private RestrictionLetters ours;
    private CaseState state;

    private void council(String procedure) {
        council = SampleCouncil.in(folder, procedure, TODAY);
        conducts = new Conducts(council.database, council.clock);
        letters = new Letters(council.database, council.cases, council.setup, council.clock);
        ours = new RestrictionLetters(council.cases, letters, conducts);
        state = council.open(SampleCouncil.complaint(MARCH));
    }

    @AfterEach
    void close() {
        council.close();
    }

    private static Official official(String role) {
        return new Official("Ruth Calloway", "Head of Contact", role);
    }

    private RestrictionLetters.Order order(String role) {
        return new RestrictionLetters.Order(state.caseId(), TODAY, official(role), "Ruth Calloway");
    }

    private Conduct record(Conduct seen, ConductStep what) {
        return conducts.record(seen, TODAY, what, "Ruth Calloway", Setup.CO_ORDINATOR, UUID.randomUUID());
    }

    private Conduct considered() {
        Conduct at = conducts.begin(
                state.personId().orElseThrow(),
                TODAY,
                new Conducts.First("You telephoned us forty times in a week.", "Colin Frayne", List.of()),
                "Ruth Calloway",
                Setup.CO_ORDINATOR,
                UUID.randomUUID());
        at = record(at, new ConductStep.Considered("Lives alone", "None found", "None needed"));
        return record(at, new ConductStep.CasesReviewed(List.of(), "Priya Nair", "All was answered."));
    }

    private Conduct warned(String role) {
        Conduct at = record(considered(), new ConductStep.Consulted(official(role), "Agrees"));
        return ours.warn(
                at,
                order(role),
                "Write to us once a week.",
                "policy on unreasonable behaviour",
                Setup.CO_ORDINATOR,
                UUID.randomUUID());
    }

    private Conduct decided(Conduct at, List<String> grounds, List<String> measures, String role) {
        Terms terms = new Terms(
                measures,
                Optional.of(new SinglePoint("Ruth Calloway", "ruth@saltmarsh.example")),
                "By post or e-mail only.",
                "Letters only",
                "six months",
                LocalDate.of(2026, 10, 15));
        return record(
                at,
                new ConductStep.Decided(
                        grounds,
                        grounds.isEmpty() ? "You shouted at our staff." : "",
                        "Our call log of March.",
                        false,
                        terms,
                        official(role),
                        "policy on unreasonable behaviour",
                        "Write to our Director."));
    }

    private String last() {
        state = council.cases.state(state.caseId());
        LetterMark mark = state.letters().get(state.letters().size() - 1);
        return text(letters.pdf(mark.letterId()));
    }

    private static String text(byte[] pdf) {
        try (PdfPages pages = PdfPages.open(pdf)) {
            StringBuilder text = new StringBuilder();
            for (int page = 0; page < pages.count(); page++) {
                text.append(pages.text(page)).append(' ');
            }
            return text.toString().replaceAll("[\\s\u00a0]+", " ");
        }
    }

    @Test
    @Clause({"NS-22", "NS-23", "NS-24", "NS-25", "LGSCO-5.10", "HOS-5.14"})
    void theTeamAllowedWarnsAndThenTellsTheDecisionWithThePolicyAndTheReview() {
        council("north-somerset");
        Conduct ready = considered();
        assertThatThrownBy(() ->
                        ours.warn(ready, order("officer"), "Less", "policy", Setup.CO_ORDINATOR, UUID.randomUUID()))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("Only the Corporate Customer Services team");
        assertThat(council.cases.state(state.caseId()).letters()).isEmpty();

        Conduct at = record(ready, new ConductStep.Consulted(official(""), "Agrees"));
        at = ours.warn(
                at,
                order("customer-services"),
                "Write to us once a week.",
                "policy on unreasonable behaviour",
                Setup.CO_ORDINATOR,
                UUID.randomUUID());
        assertThat(last())
                .contains(
                        "Nothing has been decided yet",
                        "You telephoned us forty times in a week.",
                        "Write to us once a week.",
                        "They are: Ruth Calloway, Head of Contact.",
                        "We also want to know what you think");

        at = decided(at, List.of("too-much-contact", "repeats"), List.of(), "");
        at = ours.tell(at, order("customer-services"), Setup.CO_ORDINATOR, UUID.randomUUID());
        assertThat(last())
                .contains(
                        "under our policy on unreasonable behaviour. A copy of the policy comes with this letter.",
                        "Makes an unreasonable amount of contact; Submits repeat complaints with minor variations",
                        "Our call log of March.",
                        "By post or e-mail only.",
                        "Ruth Calloway, ruth@saltmarsh.example",
                        "Letters only",
                        "six months",
                        "15 October 2026",
                        "Write to our Director.");
        assertThat(at.entries())
                .last()
                .satisfies(entry -> assertThat(entry.what())
                        .isEqualTo(new ConductStep.Told(
                                state.reference(),
                                state.letters().get(1).letterId(),
                                "restriction-decision",
                                official("customer-services"))));
    }

    @Test
    @Clause({"NW-23", "NW-29", "BH-39"})
    void theLetterTellsTheMeasuresTheLevelTheLengthAndTheSinglePointOfContact() {
        council("north-west-leicestershire");
        Conduct at = decided(
                record(considered(), new ConductStep.Consulted(official(""), "Agrees")),
                List.of("frequent"),
                List.of("fewer-points", "limited-replies"),
                "head-of-service");
        ours.tell(at, order(""), Setup.CO_ORDINATOR, UUID.randomUUID());
        assertThat(last())
                .contains(
                        "Restriction of points of access; A consolidated or limited number of replies",
                        "send everything to one officer: Ruth Calloway",
                        "How far it goes: Letters only",
                        "This lasts six months");
    }

    @Test
    @Clause({"BH-39", "BH-51"})
    void theEndOfCorrespondenceNamesTheWaysOutsideTheCouncil() {
        council("brighton-hove");
        Conduct at = decided(
                record(considered(), new ConductStep.Consulted(official("senior-officer"), "Agrees")),
                List.of(),
                List.of(),
                "senior-officer");
        ours.stop(at, order(""), "The refund of 2025", Setup.CO_ORDINATOR, UUID.randomUUID());
        assertThat(last()).contains("The refund of 2025", "You may also want to take independent advice");
    }

    @Test
    @Clause("NS-25")
    void noOtherWayWritesSuchALetter() {
        council("north-somerset");
        assertThat(letters.further(state)).doesNotContainKeys("restriction-warning", "restriction-decision");
        LetterDraft draft = LetterDraft.plain("restriction-warning", TODAY);
        assertThatThrownBy(() -> letters.write(state, draft, Setup.CO_ORDINATOR, UUID.randomUUID()))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("Contact and behaviour");
    }

    @Test
    @Clause("NS-26")
    void nothingOfItIsInWhatLeavesTheCouncilButForThePersonsOwn() throws IOException {
        council("north-somerset");
        Conduct at = warned("customer-services");
        at = decided(at, List.of("too-much-contact"), List.of(), "");
        ours.tell(at, order("customer-services"), Setup.CO_ORDINATOR, UUID.randomUUID());
        state = council.cases.state(state.caseId());
        for (LetterMark mark : List.copyOf(state.letters())) {
            state = letters.sent(state, mark.letterId(), "post", TODAY, Setup.CO_ORDINATOR);
        }
        long own = state.letters().get(0).letterId();
        state = letters.write(
                state, LetterDraft.plain("acknowledgement", TODAY), Setup.CO_ORDINATOR, UUID.randomUUID());
        state = letters.sent(state, state.letters().get(2).letterId(), "post", TODAY, Setup.CO_ORDINATOR);
        state = council.record(
                state, TODAY, new Happening.ContactNoted("MP", "letter", true, "Asks", Optional.empty()));

        leaving()
                .forEach((name, words) -> assertThat(withoutTheCodes(words.toLowerCase(Locale.UK)))
                        .as(name)
                        .isNotBlank()
                        .doesNotContain(
                                "restrict",
                                "unreasonabl",
                                "warning",
                                "post or e-mail only",
                                "forty times",
                                "lives alone"));
        assertThatThrownBy(() -> new Copies(council.database, council.cases, council.setup, letters, council.clock)
                        .write(
                                state,
                                own,
                                new CopyTo("mp", "Ann Reeve MP", "House of Commons", "SW1A 0AA", ""),
                                TODAY,
                                UUID.randomUUID()))
                .hasMessageContaining("for the person alone");

        Papers papers = new Papers(council.database, council.cases, council.setup);
        Holdings holdings =
                new Holdings(new People(council.database, council.clock), conducts, council.cases, letters, papers);
        assertThat(zipped(holdings.export(state.personId().orElseThrow(), "Saltmarsh")))
                .contains("By post or e-mail only.", "Lives alone", "You telephoned us forty times in a week.");
    }

    /** The self-assessment prints the duty of the Codes about restrictions, whoever is restricted. */
    private static String withoutTheCodes(String words) {
        return words.replace("restrictions", "").replace("a restriction is not decided without its reasons", "");
    }

    /** Every document that leaves, with its words. */
    private Map<String, String> leaving() throws IOException {
        Map<String, String> all = new LinkedHashMap<>();
        all.put("the acknowledgement", text(letters.pdf(state.letters().get(2).letterId())));
        Packs packs = new Packs(new Packs.Desk(council.database, council.cases, letters, council.setup), council.clock);
        Officer officer = council.cases.staff().officers().get(0);
        Packs.Plan plan = new Packs.Plan(officer, TODAY, Optional.empty(), Optional.empty());
        all.put("the briefing", text(packs.briefing(state, plan)));
        MailDraft pack = packs.pack(state, plan);
        all.put("the words of the pack", pack.toString());
        all.put(
                "the names of what is attached",
                pack.attachments().stream()
                        .map(MailDraft.Attachment::name)
                        .toList()
                        .toString());
        all.put("the words of a chaser", packs.chaserWords(state, officer.name(), Optional.empty()));
        Path bundle = folder.resolve("bundle.pdf");
        List<CaseBundle.Item> items = letters.bundles().of(state);
        all.put(
                "the titles of the bundle",
                String.join(", ", items.stream().map(CaseBundle.Item::title).toList()));
        letters.bundles().make(state, items, bundle, done -> true);
        all.put("the bundle", text(Files.readAllBytes(bundle)));
        AnnualReports reports = new AnnualReports(council.database, council.cases, "Saltmarsh District Council");
        Path files = Files.createDirectory(folder.resolve("report"));
        ReportPdf pdf = new ReportPdf(new AccessiblePdf(Fonts.shipped()));
        List<Path> written = new AnnualReportFiles(pdf).write(files, reports.of(ReportingPeriod.year(2026), true));
        for (Path file : written) {
            String name = String.valueOf(file.getFileName());
            byte[] bytes = Files.readAllBytes(file);
            all.put(name, name.endsWith(".pdf") ? text(bytes) : new String(bytes, StandardCharsets.UTF_8));
        }
        Person other = new Person(0, 0, "", "Kofi Osei", "", "3 Mill Road", "ZZ99 7QD", "", "", "post", "");
        CaseState others = council.open(SampleCouncil.complaint(TODAY, other));
        Holdings holdings = new Holdings(
                new People(council.database, council.clock),
                conducts,
                council.cases,
                letters,
                new Papers(council.database, council.cases, council.setup));
        all.put(
                "what is held of another",
                zipped(holdings.export(others.personId().orElseThrow(), "Saltmarsh")));
        return all;
    }

    private static String zipped(byte[] zip) throws IOException {
        List<String> words = new ArrayList<>();
        try (var in = new java.util.zip.ZipInputStream(new java.io.ByteArrayInputStream(zip))) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                words.add(text(in.readAllBytes()));
            }
        }
        return String.join("\n", words);
    }
}
