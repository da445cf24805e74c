package redress.letters;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.function.Supplier;
import redress.casework.CaseState;
import redress.casework.Paper;
import redress.casework.Refused;
import redress.db.Blobs;
import redress.documents.AccessiblePdf;
import redress.documents.Bundle;
import redress.documents.Dates;
import redress.documents.Fonts;
import redress.documents.Imprint;
import redress.documents.PdfPages;
import redress.documents.SafeFile;
import redress.procedure.LetterPurpose;

/**
 * Everything earlier on a case, in order, as one bundle (NN-24): for whoever looks into it at a later stage, or for an
 * ombudsman. What has no pages goes into a ZIP beside the PDF.
 */
public final class CaseBundle {

    private final Blobs blobs;
    private final Letters letters;
    private final Clock clock;
    private final AccessiblePdf documents;

    CaseBundle(Blobs blobs, Letters letters, Clock clock) {
        this.blobs = blobs;
        this.letters = letters;
        this.documents = new AccessiblePdf(Fonts.shipped(), letters::isPractice);
        this.clock = clock;
    }

    /** One paper that may go in. */
    public static final class Item {

        private final LocalDate day;
        private final String title;
        private final String file;
        private final boolean internal;
        private final Supplier<byte[]> content;

        private Item(LocalDate day, String title, String file, boolean internal, Supplier<byte[]> content) {
            this.day = day;
            this.title = title;
            this.file = file;
            this.internal = internal;
            this.content = content;
        }

        /** The day it was sent, filed or came. */
        public LocalDate day() {
            return day;
        }

        /** "Acknowledgement", "photo.jpg", "Answer of Priya Nair (reply.docx)". */
        public String title() {
            return title;
        }

        /** Whether it stays inside the council unless somebody decides otherwise. */
        public boolean isInternal() {
            return internal;
        }
    }

    /**
     * A bundle on disk.
     *
     * @param papers how many papers are in it
     * @param pages of the PDF
     * @param zip where the papers without pages are; empty if all have pages
     */
    public record Made(int papers, int pages, Path pdf, Optional<Path> zip) {}

    /** All that the case holds, the oldest first: letters that were sent, files, officers' answers as they came. */
    public List<Item> of(CaseState state) {
        List<Item> items = new ArrayList<>();
        for (Letter letter : letters.of(state.caseId())) {
            letter.sent()
                    .filter(day -> !LetterPurpose.isUndisclosed(letter.purpose()))
                    .ifPresent(day -> items.add(letter(letter, day)));
        }
        for (Paper paper : state.papers()) {
            items.add(new Item(paper.filed(), paper.name(), paper.name(), false, () -> blobs.bytes(paper.sha256())));
        }
        state.officers().replies().stream()
                .filter(reply -> !reply.what().kept().isEmpty())
                .map(reply -> new Item(
                        reply.day(),
                        "Answer of " + reply.what().from() + " (" + reply.what().file() + ")",
                        reply.what().file(),
                        true,
                        () -> blobs.bytes(reply.what().kept())))
                .forEach(items::add);
        items.sort(Comparator.comparing(Item::day));
        return List.copyOf(items);
    }

    private Item letter(Letter letter, LocalDate day) {
        String name =
                LetterPurpose.of(letter.purpose()).map(LetterPurpose::label).orElse(letter.purpose());
        return new Item(day, name, letter.purpose() + ".pdf", false, () -> letters.pdf(letter.id()));
    }

    /**
     * Binds these papers and writes the file; a ZIP, where one is needed, bears the same name and takes no other file's place.
     *
     * @param goOn told before each paper how many were read; false stops, and nothing is written
     * @return empty where it was stopped
     * @throws Refused where no paper was chosen
     * @throws redress.documents.DocumentException where a paper cannot be bound or the file not be written
     */
    public Optional<Made> make(CaseState state, List<Item> chosen, Path pdf, IntPredicate goOn) {
        if (chosen.isEmpty()) {
            throw new Refused("Choose at least one paper for the bundle.");
        }
        List<Bundle.Paper> papers = new ArrayList<>();
        for (Item item : chosen) {
            if (!goOn.test(papers.size())) {
                return Optional.empty();
            }
            papers.add(new Bundle.Paper(item.title + ", " + Dates.words(item.day), item.file, item.content.get()));
        }
        String title = "Papers of case " + state.reference();
        Bundle.Made made = new Bundle(documents).write(papers, new Imprint(title, clock.instant(), title));
        if (!goOn.test(papers.size())) {
            return Optional.empty();
        }
        return Optional.of(written(made, papers.size(), pdf));
    }

    private static Made written(Bundle.Made made, int papers, Path pdf) {
        Optional<Path> zip = Optional.empty();
        if (made.zip().isPresent()) {
            Path beside = free(pdf);
            SafeFile.write(beside, made.zip().get());
            zip = Optional.of(beside);
        }
        SafeFile.write(pdf, made.pdf());
        try (PdfPages pages = PdfPages.open(made.pdf())) {
            return new Made(papers, pages.count(), pdf, zip);
        }
    }

    private static Path free(Path pdf) {
        String stem = String.valueOf(pdf.getFileName()).replaceFirst("(?i)\\.pdf$", "");
        Path zip = pdf.resolveSibling(stem + ".zip");
        for (int n = 2; Files.exists(zip); n++) {
            zip = pdf.resolveSibling(stem + " (" + n + ").zip");
        }
        return zip;
    }
}
