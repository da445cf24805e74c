package redress.reports;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import redress.codes.Code;
import redress.documents.Csv;
import redress.documents.Dates;
import redress.documents.DocumentException;
import redress.documents.HtmlPage;
import redress.documents.Imprint;
import redress.documents.ReportDocument;
import redress.documents.ReportPdf;
import redress.documents.SafeFile;
import redress.documents.Sheet;
import redress.reports.AnnualReport.Section;

/**
 * Writes the files of an annual report: annual.pdf, annual.html, annual.xlsx, the same of each self-assessment alone, and one
 * CSV file for each table.
 */
public final class AnnualReportFiles {

    private final ReportPdf pdf;

    public AnnualReportFiles(ReportPdf pdf) {
        this.pdf = pdf;
    }

    /**
     * Writes all files or none: they are made beside the folder first and then moved into it. Files of an earlier report
     * with the same names are replaced; others in the folder stay.
     *
     * @param folder made if it is missing
     * @return the files written, in the order above
     * @throws DocumentException saying why nothing was written; an earlier report is then still whole
     */
    public List<Path> write(Path folder, AnnualReport report) {
        Map<String, byte[]> files = contents(report);
        Path target = folder.toAbsolutePath().normalize();
        try {
            Files.createDirectories(target);
            Path made = Files.createTempDirectory(target, ".report-");
            try {
                files.forEach((name, content) -> SafeFile.write(made.resolve(name), content));
                moveAll(made, target, List.copyOf(files.keySet()));
            } finally {
                clear(made);
            }
        } catch (IOException e) {
            throw new DocumentException(
                    "The report was not written to " + target
                            + ", because the folder cannot be written to. Close its files, or choose another folder.",
                    e);
        }
        return files.keySet().stream().map(target::resolve).toList();
    }

    /** The report as an accessible PDF alone; one not published says that it is for use inside the council. */
    public byte[] pdf(AnnualReport report) {
        return pdf(new ReportLayout(report).document(), report);
    }

    private static Imprint imprint(ReportDocument document, AnnualReport report) {
        return new Imprint(
                document.title() + ", " + report.year(),
                report.made().atStartOfDay(ZoneOffset.UTC).toInstant(),
                "annual " + report.year());
    }

    /**
     * A self-assessment alone, as an accessible PDF for the ombudsman or those who govern.
     *
     * @throws IllegalArgumentException where the report has none against this Code
     */
    public byte[] assessment(AnnualReport report, Code code) {
        return section(report, code)
                .map(section -> pdf(new ReportLayout(report).document(section), report))
                .orElseThrow(
                        () -> new IllegalArgumentException("There is no self-assessment of " + report.year() + "."));
    }

    private static Optional<Section> section(AnnualReport report, Code code) {
        return report.sections().stream()
                .filter(section -> section.id().equals(AnnualReport.SELF_ASSESSMENT + code.id()))
                .findFirst();
    }

    private byte[] pdf(ReportDocument document, AnnualReport report) {
        return pdf.write(document, imprint(document, report));
    }

    private Map<String, byte[]> contents(AnnualReport report) {
        ReportDocument document = new ReportLayout(report).document();
        Map<String, byte[]> files = new LinkedHashMap<>();
        put(files, "annual", document, report);
        for (Code code : Code.values()) {
            section(report, code)
                    .ifPresent(section -> put(files, section.id(), new ReportLayout(report).document(section), report));
        }
        List<ReportTable> tables = report.tables();
        for (int i = 0; i < tables.size(); i++) {
            files.put(
                    String.format("table-%02d-%s.csv", i + 1, tables.get(i).id()),
                    Csv.of(document.tables().get(i)));
        }
        return files;
    }

    private void put(Map<String, byte[]> files, String name, ReportDocument document, AnnualReport report) {
        files.put(name + ".pdf", pdf(document, report));
        files.put(name + ".html", HtmlPage.of(document, pdf.isPractice()).getBytes(StandardCharsets.UTF_8));
        files.put(
                name + ".xlsx",
                Sheet.of(
                        document.council() + ": " + document.title(),
                        Sheet.notes(pdf.isPractice(), notes(document)),
                        document.tables()));
    }

    private static List<String> notes(ReportDocument document) {
        return List.of(
                document.period(),
                document.summary(),
                "Made on " + Dates.words(document.date()),
                "Percentages are rounded half up to whole numbers.");
    }

    /** Moves every file in; where one cannot be moved, those before it are put back as they were. */
    private static void moveAll(Path from, Path to, List<String> names) throws IOException {
        Path old = Files.createDirectory(from.resolve("old"));
        List<String> moved = new ArrayList<>();
        try {
            for (String name : names) {
                if (Files.exists(to.resolve(name))) {
                    move(to.resolve(name), old.resolve(name));
                }
                moved.add(name);
                move(from.resolve(name), to.resolve(name));
            }
        } catch (IOException e) {
            for (String name : moved) {
                Files.deleteIfExists(to.resolve(name));
                if (Files.exists(old.resolve(name))) {
                    move(old.resolve(name), to.resolve(name));
                }
            }
            throw e;
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to);
        }
    }

    private static void clear(Path folder) throws IOException {
        try (var all = Files.walk(folder)) {
            for (Path one : all.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(one);
            }
        }
    }
}
