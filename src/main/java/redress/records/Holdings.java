package redress.records;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import redress.calendar.Dates;
import redress.casework.CaseRow;
import redress.casework.CaseState;
import redress.casework.Cases;
import redress.casework.Conducts;
import redress.casework.Paper;
import redress.casework.Papers;
import redress.casework.People;
import redress.casework.Refused;
import redress.documents.AccessiblePdf;
import redress.documents.Bundle;
import redress.documents.Fonts;
import redress.documents.Imprint;
import redress.documents.ListPdf;
import redress.documents.ReportDocument;
import redress.letters.Letter;
import redress.letters.Letters;

/**
 * Everything held on one person, for a subject access request (UK GDPR, article 15): the record and its history, every
 * case with every entry, the letters and the papers. What is about somebody else is left out and listed as held back,
 * with the reason, for the co-ordinator to decide.
 */
public final class Holdings {

    private final People people;
    private final Conducts conducts;
    private final Cases cases;
    private final Letters letters;
    private final Papers papers;

    public Holdings(People people, Conducts conducts, Cases cases, Letters letters, Papers papers) {
        this.people = people;
        this.conducts = conducts;
        this.cases = cases;
        this.letters = letters;
        this.papers = papers;
    }

    /**
     * Something left out because it is about somebody else.
     *
     * @param what with its date and case, never its content
     */
    public record HeldBack(String what, String why) {}

    /** What an export would hold: so many cases, entries, letters and papers, and what is held back. */
    public record Summary(int cases, int entries, int letters, int papers, List<HeldBack> heldBack) {

        public Summary {
            heldBack = List.copyOf(heldBack);
        }
    }

    /** What would be in the export; reads no letter and no paper. */
    public Summary summary(long person) {
        Found found = find(person);
        return new Summary(
                found.page().cases().size(),
                found.told().stream().mapToInt(told -> told.lines().size()).sum(),
                found.letters().size(),
                found.papers().size(),
                found.heldBack());
    }

    /**
     * The export as one ZIP: an accessible PDF of the record with its letters and papers behind it, and beside it the
     * papers that have no pages.
     *
     * @param council stands at the foot of the pages
     */
    public byte[] export(long person, String council) {
        Found found = find(person);
        LocalDate today = cases.today();
        Imprint imprint = new Imprint(
                "What we hold on " + found.page().profile().person().fullName(),
                today.atStartOfDay().toInstant(ZoneOffset.UTC),
                "holdings " + person);
        AccessiblePdf documents = new AccessiblePdf(Fonts.shipped(), letters::isPractice);
        ReportDocument record = new HoldingsRecord(
                        found.page(), Told.of(conducts.of(person)), found.told(), found.heldBack())
                .write(council, today);
        List<Bundle.Paper> all = new ArrayList<>();
        all.add(new Bundle.Paper("The record", "record.pdf", new ListPdf(documents).write(record, imprint)));
        found.letters()
                .forEach(letter -> all.add(new Bundle.Paper(
                        "Letter of " + Dates.inWords(letter.written()),
                        "letter-" + letter.id() + ".pdf",
                        letters.pdf(letter.id()))));
        found.papers()
                .forEach(filed -> all.add(
                        new Bundle.Paper(filed.paper().name(), filed.paper().name(), bytes(filed))));
        return zipped(new Bundle(documents).write(all, imprint));
    }

    /** A paper with the case it is on. */
    private record Filed(CaseState state, Paper paper) {}

    private record Found(
            People.Page page, List<Told> told, List<Letter> letters, List<Filed> papers, List<HeldBack> heldBack) {}

    private Found find(long person) {
        People.Page page =
                people.page(person).orElseThrow(() -> new Refused("Nobody is kept under this number any more."));
        List<Told> told = new ArrayList<>();
        List<Letter> kept = new ArrayList<>();
        List<Filed> filed = new ArrayList<>();
        List<HeldBack> heldBack = new ArrayList<>();
        for (CaseRow row : page.cases()) {
            CaseState state = cases.state(row.id());
            Whose whose = Whose.of(page, names(page), state, cases);
            told.add(Told.of(state, whose, heldBack));
            for (Letter letter : letters.of(row.id())) {
                whose.keepingBack(letter)
                        .ifPresentOrElse(
                                why -> heldBack.add(new HeldBack(
                                        "A letter of " + Dates.inWords(letter.written()) + " in " + row.reference(),
                                        why)),
                                () -> kept.add(letter));
            }
            for (Paper paper : state.papers()) {
                if (whose.maybeAnothers(paper)) {
                    heldBack.add(
                            new HeldBack(
                                    "A paper of " + Dates.inWords(paper.filed()) + " in " + row.reference(),
                                    "it may be from somebody else who complains too: read it, and add what is about the person"));
                } else {
                    filed.add(new Filed(state, paper));
                }
            }
        }
        page.profile().care().representatives().stream()
                .filter(one -> !one.reach().isBlank())
                .forEach(one -> heldBack.add(new HeldBack(
                        "How to reach who may speak for the person", "it is somebody else's address or number")));
        return new Found(page, told, kept, filed, heldBack);
    }

    /** Every name the person is or was known by. */
    private static List<String> names(People.Page page) {
        List<String> names = new ArrayList<>(
                List.of(page.profile().person().name(), page.profile().person().organisation()));
        page.changes().forEach(change -> names.add(change.was().person().name()));
        page.merges().forEach(merge -> names.add(merge.person().name()));
        return names.stream().filter(name -> !name.isBlank()).distinct().toList();
    }

    private byte[] bytes(Filed filed) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            papers.copy(filed.state(), filed.paper().documentId(), out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static byte[] zipped(Bundle.Made made) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            put(zip, "what-we-hold.pdf", made.pdf());
            if (made.zip().isPresent()) {
                try (ZipInputStream beside =
                        new ZipInputStream(new ByteArrayInputStream(made.zip().get()))) {
                    for (ZipEntry entry = beside.getNextEntry(); entry != null; entry = beside.getNextEntry()) {
                        put(zip, entry.getName(), beside.readAllBytes());
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static void put(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(bytes);
        zip.closeEntry();
    }
}
