package redress.desk.reports;

import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import redress.casework.Export;
import redress.codes.Code;
import redress.db.StorageFailure;
import redress.desk.kit.Banner;
import redress.desk.kit.BusyLine;
import redress.desk.kit.Status;
import redress.desk.kit.StatusLine;
import redress.desk.kit.Text;
import redress.desk.kit.Work;
import redress.documents.AccessiblePdf;
import redress.documents.DocumentException;
import redress.documents.Fonts;
import redress.documents.ReportPdf;
import redress.documents.SafeFile;
import redress.reports.AnnualReport;
import redress.reports.AnnualReportFiles;
import redress.reports.ReportingPeriod;

/** What of a report leaves the screen, with small numbers hidden: its PDF, all its files; and its pages on paper. */
final class ReportFiles {

    private final ReportsDesk desk;
    private final Work work;
    private final BusyLine busy;
    private final BorderPane notice = new BorderPane();
    private final AnnualReportFiles files;

    ReportFiles(ReportsDesk desk, Work work, BusyLine busy) {
        this.desk = desk;
        this.work = work;
        this.busy = busy;
        files = new AnnualReportFiles(
                new ReportPdf(new AccessiblePdf(Fonts.shipped(), desk.printing().practice())));
    }

    /** Says what became of it. */
    BorderPane notice() {
        return notice;
    }

    void pdf(Node over, ReportingPeriod period) {
        Optional<Path> place = desk.file().apply(over, Text.of("reports.file", period));
        place.ifPresent(file -> work.run(() -> {
                    byte[] pdf = files.pdf(desk.reports().of(period, true));
                    leaves(period);
                    SafeFile.write(file, pdf);
                    return file;
                })
                .showing(busy)
                .orElse(DocumentException.class, failure -> failed(failure.getMessage()))
                .orElse(StorageFailure.class, failure -> failed(failure.getMessage()))
                .then(made -> notice.setTop(new StatusLine(Status.DONE, Text.of("reports.made", made.getFileName())))));
    }

    /** A self-assessment alone. */
    void assessment(Node over, ReportingPeriod year, Code code) {
        Optional<Path> place = desk.file().apply(over, Text.of("codes.file", code.name(), year));
        place.ifPresent(file -> work.run(() -> {
                    byte[] pdf = files.assessment(desk.reports().of(year, true), code);
                    leaves(year);
                    SafeFile.write(file, pdf);
                    return file;
                })
                .showing(busy)
                .orElse(DocumentException.class, failure -> failed(failure.getMessage()))
                .orElse(StorageFailure.class, failure -> failed(failure.getMessage()))
                .then(made -> notice.setTop(new StatusLine(Status.DONE, Text.of("reports.made", made.getFileName())))));
    }

    void all(Node over, ReportingPeriod period) {
        Optional<Path> place = desk.folder().apply(over, Text.of("reports.folder"));
        place.ifPresent(folder -> work.run(() -> {
                    AnnualReport report = desk.reports().of(period, true);
                    leaves(period);
                    return files.write(folder, report);
                })
                .showing(busy)
                .orElse(DocumentException.class, failure -> failed(failure.getMessage()))
                .orElse(StorageFailure.class, failure -> failed(failure.getMessage()))
                .then(written -> notice.setTop(
                        new StatusLine(Status.DONE, Text.of("reports.written", written.size(), folder)))));
    }

    /** On paper as it is shown, which its cover says is for use inside the council. */
    void print(Node owner, ReportingPeriod period) {
        desk.printing()
                .askForPages(
                        owner,
                        Export.report(period.toString()),
                        Text.of("reports.heading", period),
                        () -> files.pdf(desk.reports().of(period, false)));
    }

    private void leaves(ReportingPeriod period) {
        desk.reports().traces().leaves(Export.report(period.toString()));
    }

    private void failed(String sentence) {
        notice.setTop(new Banner(Status.LATE, sentence, ""));
    }
}
