package redress.commands;

import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import redress.calendar.BankHolidays;
import redress.calendar.Region;
import redress.calendar.WorkingCalendar;
import redress.casework.ImportOutcome;
import redress.casework.ImportPlan;
import redress.casework.Setup;
import redress.casework.SpreadsheetImport;
import redress.council.Council;
import redress.db.Database;
import redress.documents.Rows;
import redress.documents.TableReader;
import redress.procedure.Procedure;

/** Takes over the cases of an old register from a spreadsheet. */
@Command(
        name = "import",
        description = "Stores the cases of a spreadsheet: one line for each, its row, TAB, its reference.",
        mixinStandardHelpOptions = true)
final class ImportCommand implements Runnable {

    private static final Region REGION = Region.ENGLAND_AND_WALES;

    private final Terminal terminal;

    @Parameters(paramLabel = "FILE", description = "A .csv or .xlsx file; its first row names the columns.")
    private String file = "";

    @Mixin
    private DatabaseOption database = new DatabaseOption();

    @Option(
            names = "--procedure",
            required = true,
            paramLabel = "ID",
            description = "The council's procedure: an id or a file. A new database is set up with it.")
    private String procedure = "";

    @Option(names = "--dry-run", description = "Says what would be stored and what is doubtful, and stores nothing.")
    private boolean dryRun;

    ImportCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public void run() {
        ChosenProcedure chosen = ChosenProcedure.of(procedure);
        Rows rows = TableReader.read(Paths.of(file));
        Path path = database.path();
        if (Database.exists(path)) {
            try (Database opened = database.open(terminal)) {
                checkCouncil(opened, chosen);
                plan(opened, rows);
            }
        } else {
            intoNew(chosen, rows, path);
        }
    }

    private void checkCouncil(Database opened, ChosenProcedure chosen) {
        String inUse = new Setup(opened, terminal.clock())
                .council()
                .map(Council::procedure)
                .orElseThrow(() -> new CommandFailed(
                        "This database belongs to no council yet. Open it with Redress and set it up first."));
        if (!inUse.equals(chosen.id())) {
            throw new CommandFailed("This database works by the procedure " + inUse + ". Give --procedure " + inUse
                    + ", or name another database.");
        }
    }

    private void plan(Database opened, Rows rows) {
        SpreadsheetImport importing = new SpreadsheetImport(opened, terminal.clock());
        ImportPlan plan = importing.plan(rows);
        tell(plan);
        if (dryRun) {
            tellDryRun(plan);
        } else {
            store(importing, plan);
        }
    }

    private void intoNew(ChosenProcedure chosen, Rows rows, Path path) {
        Procedure newest = chosen.newest();
        WorkingCalendar calendar = WorkingCalendar.of(REGION, BankHolidays.shipped(), List.of());
        ImportPlan plan = SpreadsheetImport.planForNew(newest, calendar, rows, terminal.clock());
        tell(plan);
        if (dryRun) {
            tellDryRun(plan);
            return;
        }
        if (plan.size() == 0) {
            throw new CommandFailed(
                    "No row could be stored, so no database was made. Put the rows right and try again.");
        }
        try (Database made = Database.create(path, terminal.clock())) {
            new Setup(made, terminal.clock())
                    .found(
                            NewCouncil.of(newest, REGION),
                            "Complaints Co-ordinator",
                            newest,
                            chosen.all()
                                    .text(newest.id(), newest.version())
                                    .orElseThrow()
                                    .yaml(),
                            BankHolidays.shippedText());
            SpreadsheetImport importing = new SpreadsheetImport(made, terminal.clock());
            store(importing, importing.plan(rows));
        }
    }

    private void store(SpreadsheetImport importing, ImportPlan plan) {
        ImportOutcome outcome = importing.store(plan, kept -> terminal.lineNow(kept.row() + "\t" + kept.reference()));
        outcome.refused().forEach(this::tell);
        terminal.complain(outcome.stored() + " stored, " + plan.doubts().size() + " doubtful, "
                + outcome.refused().size() + " not stored");
    }

    private void tellDryRun(ImportPlan plan) {
        terminal.complain(
                "0 stored, " + plan.doubts().size() + " doubtful, " + plan.size() + " not stored because of --dry-run");
    }

    private void tell(ImportPlan plan) {
        list("Columns that are not taken over: ", plan.unknownColumns());
        list("Services added: ", plan.newServices());
        list("Officers added: ", plan.newOfficers());
        list("Causes the procedure does not name: ", plan.newCauses());
        list("Channels the procedure does not name: ", plan.otherChannels());
        plan.doubts().forEach(this::tell);
    }

    private void tell(ImportPlan.Doubt doubt) {
        terminal.complain("Row " + doubt.row() + " is not stored: " + Failure.oneLine(doubt.why()));
    }

    private void list(String what, List<String> names) {
        if (!names.isEmpty()) {
            terminal.complain(Failure.oneLine(what + String.join(", ", names)));
        }
    }
}
