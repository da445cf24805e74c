package redress.desk.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import redress.Clause;
import redress.casework.CaseState;
import redress.casework.Conducts;
import redress.casework.Happening;
import redress.casework.Partaking;
import redress.casework.People;
import redress.casework.Setup;
import redress.council.Officer;
import redress.desk.kit.ListPrinting;
import redress.documents.AccessiblePdf;
import redress.documents.Fonts;
import redress.documents.PdfPages;
import redress.documents.ReportPdf;
import redress.documents.WordText;
import redress.documents.mail.MailDraft;
import redress.letters.CaseBundle;
import redress.letters.Packs;
import redress.people.Profile;
import redress.records.Holdings;
import redress.reports.AnnualReportFiles;
import redress.reports.AnnualReports;
import redress.reports.ReportingPeriod;

/** What is noted about protected characteristics and safety is for whoever works on the case, and the person. */
class KeptApartTest extends OnACase {

    private static final LocalDate DAY = CaseWindow.FIRST_APRIL;
    private static final String EQUALITY = "Quillfeather";
    private static final String SAFETY = "Brambleworth";
    private static final String COUNCIL = "Saltmarsh District Council";

    @Test
    @Clause({"NW-24", "NW-25"})
    void notesOnEqualityAndSafetyAreOnTheScreensAndInThePersonsOwnDataAndInNothingElseThatLeaves() throws Exception {
        CaseState state = noted();

        leaving(state)
                .forEach((name, words) -> assertThat(words)
                        .as(name)
                        .isNotBlank()
                        .doesNotContainIgnoringCase(EQUALITY)
                        .doesNotContainIgnoringCase(SAFETY)
                        .doesNotContain("Gender reassignment", "gender-reassignment"));
        Holdings own = new Holdings(
                new People(window.council.database, window.council.clock),
                new Conducts(window.council.database, window.council.clock),
                window.council.cases,
                window.bench(state).desk().letters(),
                window.papers);
        assertThat(zipped(own.export(state.personId().orElseThrow(), COUNCIL))).contains(EQUALITY, SAFETY);

        window.open(state, Optional.empty());
        assertThat(window.all()).anyMatch(said -> said.contains(SAFETY)).anyMatch(said -> said.contains(EQUALITY));
    }

    /** A case that was given a note, corrected and noted anew, of a person who was given one too. */
    private CaseState noted() {
        CaseState state = window.acknowledged();
        People people = new People(window.council.database, window.council.clock);
        Profile before = window.council.cases.profile(state).orElseThrow();
        people.change(
                before,
                before.withCare(before.care().withNotes(SAFETY + ": never go alone", "")),
                Setup.CO_ORDINATOR,
                UUID.randomUUID());
        state = window.bench(state)
                .desk()
                .letters()
                .sent(state, state.letters().get(0).letterId(), "post", DAY, Setup.CO_ORDINATOR);
        state = window.council.record(
                state, DAY, new Partaking.EqualityNoted(Set.of("gender-reassignment"), EQUALITY + " said so"));
        long first = state.timeline()
                .entries()
                .get(state.timeline().entries().size() - 1)
                .seq();
        state = window.council.record(
                state,
                DAY,
                new Happening.Corrected(first, "note", EQUALITY + " said it twice", "Misheard " + EQUALITY));
        return window.council.record(
                state, DAY, new Partaking.EqualityNoted(Set.of("gender-reassignment"), EQUALITY + " again"));
    }

    /** Every document of the case that leaves, with its words. */
    private Map<String, String> leaving(CaseState state) throws IOException {
        Map<String, String> all = new LinkedHashMap<>();
        CaseDesk desk = window.bench(state).desk();
        Packs packs = desk.officers().packs();
        Officer officer = window.council.cases.staff().officers().get(0);
        Packs.Plan plan = new Packs.Plan(officer, DAY, Optional.of(DAY.plusDays(7)), Optional.empty());
        MailDraft pack = packs.pack(state, plan);
        all.put("the words of the pack", pack.toString());
        for (MailDraft.Attachment attached : pack.attachments()) {
            all.put(attached.name(), words(attached.name(), attached.content()));
        }
        all.put("the words of a chaser", packs.chaserWords(state, officer.name(), Optional.empty()));
        all.put(
                "the full record",
                words(
                        "record.pdf",
                        ListPrinting.pdf(new RecordPaper(CaseView.of(desk, state), COUNCIL).document(), () -> false)));
        Path bundle = folder.resolve("bundle.pdf");
        List<CaseBundle.Item> items = desk.letters().bundles().of(state);
        desk.letters().bundles().make(state, items, bundle, done -> true);
        all.put("the bundle", words("bundle.pdf", Files.readAllBytes(bundle)));
        AnnualReports reports = new AnnualReports(window.council.database, window.council.cases, COUNCIL);
        List<Path> written = new AnnualReportFiles(new ReportPdf(new AccessiblePdf(Fonts.shipped())))
                .write(Files.createDirectory(folder.resolve("report")), reports.of(ReportingPeriod.year(2026), false));
        for (Path file : written) {
            String name = String.valueOf(file.getFileName());
            all.put("the report: " + name, words(name, Files.readAllBytes(file)));
        }
        return all;
    }

    private static String words(String name, byte[] bytes) throws IOException {
        if (name.endsWith(".docx")) {
            return WordText.read(bytes).text();
        }
        if (!name.endsWith(".pdf")) {
            return new String(bytes, StandardCharsets.UTF_8);
        }
        StringBuilder text = new StringBuilder();
        try (PdfPages pages = PdfPages.open(bytes)) {
            for (int page = 0; page < pages.count(); page++) {
                text.append(pages.text(page)).append('\n');
            }
        }
        return text.toString();
    }

    private static String zipped(byte[] zip) throws IOException {
        StringBuilder all = new StringBuilder();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                all.append(words(entry.getName(), in.readAllBytes()));
            }
        }
        return all.toString();
    }
}
