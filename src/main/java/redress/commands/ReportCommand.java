package redress.commands;

import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import redress.casework.Cases;
import redress.casework.Export;
import redress.casework.Setup;
import redress.council.Council;
import redress.db.Database;
import redress.documents.AccessiblePdf;
import redress.documents.Fonts;
import redress.documents.ReportPdf;
import redress.reports.AnnualReport;
import redress.reports.AnnualReportFiles;
import redress.reports.AnnualReports;
import redress.reports.Reconciliation;
import redress.reports.ReportingPeriod;

/** Makes the reports a council's procedure wants. */
@Command(name = "report", description = "Makes reports: redress report annual.", mixinStandardHelpOptions = true)
final class ReportCommand implements Runnable {

    private final Terminal terminal;

    ReportCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public void run() {
        throw new WrongUsage("Say which report: redress report annual.");
    }

    @Command(
            description = "The year's report for publication: annual.pdf, .html, .xlsx and one .csv for each table.",
            mixinStandardHelpOptions = true)
    void annual(
            @Mixin DatabaseOption database,
            @Option(
                            names = "--year",
                            required = true,
                            paramLabel = "2025-26",
                            description = "The year from 1 April to 31 March.")
                    String year,
            @Option(names = "--out", required = true, paramLabel = "DIR", description = "The folder for the files.")
                    String out) {
        ReportingPeriod wanted = year(year);
        Path folder = Paths.of(out);
        try (Database opened = database.open(terminal)) {
            Cases cases = new Cases(opened, terminal.clock());
            Setup setup = new Setup(opened, terminal.clock());
            String council = setup.council()
                    .map(Council::name)
                    .orElseThrow(() -> new CommandFailed(
                            "This database belongs to no council yet. Open it with Redress and set it up first."));
            AnnualReport report = new AnnualReports(opened, cases, council).of(wanted, true);
            AnnualReportFiles files =
                    new AnnualReportFiles(new ReportPdf(new AccessiblePdf(Fonts.shipped(), setup::isPractice)));
            cases.traces().leaves(Export.report(wanted.toString()));
            files.write(folder, report).forEach(file -> terminal.line(file.toString()));
            for (Reconciliation.Difference difference : report.reconciliation().differences()) {
                terminal.complain("Does not tie: " + difference.sentence());
            }
        }
    }

    private static ReportingPeriod year(String given) {
        try {
            return ReportingPeriod.parse(given);
        } catch (IllegalArgumentException e) {
            throw new WrongUsage(Terminal.plain(e.getMessage()));
        }
    }
}
