package redress.documents;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/**
 * All papers of a case in one PDF to read from front to back: a contents page, then each paper. PDFs of others are added as
 * they are, pictures each get a page; what has no pages goes into a ZIP beside it and is listed too.
 */
public final class Bundle {

    private static final int DOTS = 2400;

    private final BundlePages pages;

    public Bundle(AccessiblePdf documents) {
        this.pages = new BundlePages(documents);
    }

    /** A paper of the case, whatever kind of file it is. */
    public static final class Paper {

        private final String name;
        private final String file;
        private final byte[] content;

        /**
         * A paper in memory.
         *
         * @param name what it is called in the list
         * @param file its file's name, kept as far as file names go should it end in the ZIP
         */
        public Paper(String name, String file, byte[] content) {
            this.name = name;
            this.file = file;
            this.content = content.clone();
        }
    }

    /** One line of the contents: where is "page 3", "pages 3 to 7", or the name in the ZIP and why it is there. */
    public record Listed(String name, String where) {}

    /** A finished bundle. */
    public static final class Made {

        private final List<Listed> contents;
        private final byte[] pdf;
        private final Optional<byte[]> zip;

        private Made(List<Listed> contents, byte[] pdf, Optional<byte[]> zip) {
            this.contents = List.copyOf(contents);
            this.pdf = pdf;
            this.zip = zip;
        }

        public List<Listed> contents() {
            return contents;
        }

        public byte[] pdf() {
            return pdf.clone();
        }

        /** The papers without pages; empty if there are none. */
        public Optional<byte[]> zip() {
            return zip.map(byte[]::clone);
        }
    }

    /** A paper looked at: its pages, or why it has none. */
    private record Sorted(Paper paper, Optional<PDDocument> pages, String why) {}

    /**
     * Binds the papers in the given order. A paper that cannot be read spoils nothing: it goes into the ZIP with the reason.
     *
     * @param imprint its title heads the contents page
     */
    public Made write(List<Paper> papers, Imprint imprint) {
        List<Sorted> sorted = new ArrayList<>();
        try {
            papers.forEach(paper -> sorted.add(sort(paper)));
            return bind(sorted, imprint);
        } catch (IOException e) {
            throw new DocumentException(
                    "The bundle was not made: one of its PDFs is damaged. Leave papers out, one by"
                            + " one, until it can be made.",
                    e);
        } finally {
            sorted.forEach(Bundle::close);
        }
    }

    private Sorted sort(Paper paper) {
        if (starts(paper.content, "%PDF")) {
            try {
                return opened(paper);
            } catch (InvalidPasswordException e) {
                return new Sorted(paper, Optional.empty(), "it is locked by a password");
            } catch (IOException | IllegalArgumentException | IllegalStateException e) {
                return new Sorted(paper, Optional.empty(), "it is damaged");
            }
        }
        try {
            Picture picture = Picture.of(paper.content, DOTS);
            return new Sorted(paper, Optional.of(pages.picture(paper.name, picture)), "");
        } catch (DocumentException e) {
            return new Sorted(paper, Optional.empty(), "it has no pages to print");
        } catch (IOException e) {
            return new Sorted(paper, Optional.empty(), "it is damaged");
        }
    }

    private static Sorted opened(Paper paper) throws IOException {
        PDDocument document = Loader.loadPDF(paper.content);
        boolean locked = document.isEncrypted();
        if (locked || document.getNumberOfPages() == 0) {
            document.close();
            return new Sorted(paper, Optional.empty(), locked ? "it is protected against changes" : "it is damaged");
        }
        return new Sorted(paper, Optional.of(document), "");
    }

    private Made bind(List<Sorted> sorted, Imprint imprint) throws IOException {
        SafeNames names = new SafeNames();
        List<String> files = sorted.stream()
                .map(one -> one.pages().isPresent() ? "" : names.of(one.paper().file))
                .toList();
        int front = 1;
        List<Listed> contents = listed(sorted, files, front);
        PDDocument bound = pages.contents(contents, imprint);
        while (bound.getNumberOfPages() != front) {
            front = bound.getNumberOfPages();
            bound.close();
            contents = listed(sorted, files, front);
            bound = pages.contents(contents, imprint);
        }
        try (PDDocument all = bound) {
            for (Sorted one : sorted) {
                if (one.pages().isPresent()) {
                    pages.append(one.pages().get(), all);
                }
            }
            return new Made(contents, pages.numbered(all), zip(sorted, files));
        }
    }

    private static List<Listed> listed(List<Sorted> sorted, List<String> files, int front) {
        List<Listed> contents = new ArrayList<>();
        int page = front + 1;
        for (int i = 0; i < sorted.size(); i++) {
            Sorted one = sorted.get(i);
            if (one.pages().isPresent()) {
                int last = page + one.pages().get().getNumberOfPages() - 1;
                contents.add(
                        new Listed(one.paper().name, last == page ? "page " + page : "pages " + page + " to " + last));
                page = last + 1;
            } else {
                contents.add(
                        new Listed(one.paper().name, "in the ZIP as “" + files.get(i) + "”, because " + one.why()));
            }
        }
        return contents;
    }

    private static Optional<byte[]> zip(List<Sorted> sorted, List<String> files) throws IOException {
        if (files.stream().allMatch(String::isEmpty)) {
            return Optional.empty();
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (int i = 0; i < files.size(); i++) {
                if (!files.get(i).isEmpty()) {
                    zip.putNextEntry(new ZipEntry(files.get(i)));
                    zip.write(sorted.get(i).paper().content);
                    zip.closeEntry();
                }
            }
        }
        return Optional.of(out.toByteArray());
    }

    private static boolean starts(byte[] content, String with) {
        // some writers put a mark or an empty line before it
        int window = Math.min(content.length, 1024);
        return new String(content, 0, window, java.nio.charset.StandardCharsets.ISO_8859_1).contains(with);
    }

    private static void close(Sorted one) {
        one.pages().ifPresent(document -> {
            try {
                document.close();
            } catch (IOException e) {
                throw new DocumentException("A PDF of the bundle could not be closed. Try again.", e);
            }
        });
    }
}
