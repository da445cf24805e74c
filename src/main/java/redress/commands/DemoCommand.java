package redress.commands;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import redress.ScreenPictures;
import redress.calendar.BankHolidays;
import redress.calendar.Dates;
import redress.calendar.Region;
import redress.casework.CaseState;
import redress.casework.Cases;
import redress.casework.Conducts;
import redress.casework.Lessons;
import redress.casework.Papers;
import redress.casework.Setup;
import redress.casework.Verification;
import redress.casework.Worklist;
import redress.council.Council;
import redress.db.Database;
import redress.desk.pictures.CannotDraw;
import redress.documents.AccessiblePdf;
import redress.documents.Fonts;
import redress.documents.ReportPdf;
import redress.learning.Trends;
import redress.letters.CaseBundle;
import redress.letters.Letters;
import redress.letters.Packs;
import redress.letters.PracticeCases;
import redress.letters.PracticeLearning;
import redress.letters.QuickGuide;
import redress.procedure.Procedure;
import redress.procedure.Procedures;
import redress.reports.AnnualReport;
import redress.reports.AnnualReportFiles;
import redress.reports.AnnualReports;
import redress.reports.PracticeCodes;
import redress.reports.ReportingPeriod;

/** Shows the whole job without a window: an invented council, its cases, letters and report, into a folder. */
@Command(
        name = "demo",
        description =
                "Makes an invented council with cases from intake to annual report, and writes it all to a folder.",
        mixinStandardHelpOptions = true)
final class DemoCommand implements Runnable {

    private final Terminal terminal;

    @Option(names = "--out", required = true, paramLabel = "DIR", description = "The folder for what is made.")
    private String out = "";

    @Option(names = "--cases", paramLabel = "N", defaultValue = "100", description = "How many cases; 1 to 5000.")
    private int number = 100;

    DemoCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public void run() {
        if (number < 1 || number > 5_000) {
            throw new WrongUsage("The demonstration has 1 to 5000 cases.");
        }
        Path chosen = Paths.of(out);
        try {
            DemoFolder folder = DemoFolder.fresh(chosen);
            Path file = folder.cases();
            try (Database database = Database.create(file, terminal.clock())) {
                make(database, folder);
                draw(database, folder);
            }
            terminal.line("The cases are in " + file + ".mv.db");
        } catch (IOException e) {
            throw new CommandFailed("The demonstration cannot be written to " + chosen + ". Choose another folder.");
        }
    }

    private void make(Database database, DemoFolder folder) throws IOException {
        Setup setup = new Setup(database, terminal.clock());
        found(setup);
        Cases cases = new Cases(database, terminal.clock());
        Letters letters = new Letters(database, cases, setup, terminal.clock());
        Path post = folder.part("letters");
        DemoLetters kept = new DemoLetters(letters, post);
        int made = new PracticeCases(cases, letters, setup, new Conducts(database, terminal.clock()))
                .fill(number, kept::keep);
        new PracticeLearning(new Lessons(database, terminal.clock()), new Trends(database, cases), cases.today())
                .tell();
        terminal.line(made + " cases from intake to closure, " + kept.written() + " letters in " + post);
        terminal.line("Every letter read as a screen reader does: "
                + (kept.faults().isEmpty() ? "ok" : String.join(" ", kept.faults())));
        DemoPapers papers = new DemoPapers(cases, new Papers(database, cases, setup));
        Packs packs = new Packs(new Packs.Desk(database, cases, letters, setup), terminal.clock());
        pack(papers, packs, folder);
        if (kept.thickest().isPresent()) {
            bundle(papers, letters.bundles(), kept.thickest().get(), folder);
        }
        worklist(cases);
        guide(folder);
        report(database, cases, setup, folder);
        List<String> problems = new Verification(database).problems();
        terminal.line(problems.isEmpty() ? "Every save verified: ok" : String.join(" ", problems));
    }

    /** The screens; where this machine cannot draw them, the demonstration is made without. */
    private void draw(Database database, DemoFolder folder) throws IOException {
        Path screens = folder.part("screens");
        Path sheet = folder.path().resolve("screens.png");
        try {
            int drawn = ScreenPictures.draw(database, terminal.clock(), folder.part(DemoFolder.DRAFTS), screens, sheet);
            terminal.line(drawn + " pictures of the screens in " + screens + ", all together in " + sheet);
        } catch (CannotDraw e) {
            terminal.line("The screens cannot be drawn on this machine: "
                    + Terminal.plain(String.valueOf(e.getMessage())) + ". All else was made.");
        } finally {
            folder.drop(DemoFolder.DRAFTS);
        }
    }

    private static void found(Setup setup) {
        Procedures shipped = Procedures.shipped();
        Procedure procedure = shipped.find("north-norfolk").orElseThrow();
        setup.found(
                new Council(
                        "Saltmarsh District Council",
                        "SM",
                        Region.ENGLAND_AND_WALES,
                        "Complaints and Compliments Co-ordinator",
                        "The Guildhall\nQuay Street\nSaltmarsh\nZZ99 1AA",
                        "01632 960100",
                        "complaints@saltmarsh.example",
                        "www.saltmarsh.example",
                        procedure.id()),
                "Ruth Calloway",
                procedure,
                shipped.text(procedure.id(), procedure.version()).orElseThrow().yaml(),
                BankHolidays.shippedText());
    }

    private void pack(DemoPapers papers, Packs packs, DemoFolder folder) throws IOException {
        Path place = folder.part("pack");
        papers.pack(packs, place)
                .ifPresent(state -> terminal.line("The e-mail that asks an officer to answer " + state.reference()
                        + ", with its papers, in " + place));
    }

    private void bundle(DemoPapers papers, CaseBundle bundles, CaseState state, DemoFolder folder) throws IOException {
        Path place = folder.part("bundle");
        int bound = papers.bind(bundles, state, place);
        terminal.line(bound + " papers of " + state.reference() + " bound into one PDF in " + place);
    }

    private void guide(DemoFolder folder) throws IOException {
        Path guide = folder.part("guide").resolve("quick-guide.pdf");
        Files.write(guide, new QuickGuide(new AccessiblePdf(Fonts.shipped())).pdf());
        terminal.line("The quick guide in " + guide);
    }

    private void worklist(Cases cases) {
        Worklist today = Worklist.of(cases.openCases(), cases.today());
        terminal.line("On " + Dates.full(cases.today()) + ": " + today.count(Worklist.Group.LATE) + " late, "
                + today.count(Worklist.Group.TODAY) + " due today, "
                + today.count(Worklist.Group.THIS_WEEK) + " later this week, "
                + today.items().size() + " to do in all");
    }

    private void report(Database database, Cases cases, Setup setup, DemoFolder folder) throws IOException {
        String council = setup.council().orElseThrow().name();
        AnnualReports reports = new AnnualReports(database, cases, council);
        new PracticeCodes(reports.assessments(), reports.letters()).tell(cases.today());
        AnnualReport report = reports.of(ReportingPeriod.of(cases.today()), true);
        Path place = folder.part("report");
        List<Path> files = new AnnualReportFiles(new ReportPdf(new AccessiblePdf(Fonts.shipped(), setup::isPractice)))
                .write(place, report);
        PagePngs.write(Files.readAllBytes(place.resolve("annual.pdf")), place, "page");
        terminal.line("The report of " + report.year() + " in " + files.size() + " files in " + place);
    }
}
