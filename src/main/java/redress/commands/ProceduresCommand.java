package redress.commands;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import redress.procedure.Problem;
import redress.procedure.Procedure;
import redress.procedure.ProcedureProblems;
import redress.procedure.Procedures;

/** Lists the shipped procedures, shows one as it is written, and checks a council's own. */
@Command(
        name = "procedures",
        description = "Lists, shows and checks complaints procedures.",
        mixinStandardHelpOptions = true)
final class ProceduresCommand implements Runnable {

    private final Terminal terminal;

    ProceduresCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public void run() {
        throw new WrongUsage("Say what to do: redress procedures list, show ID, or check FILE.");
    }

    @Command(
            description = "Lists the shipped procedures: id, version, council, title.",
            mixinStandardHelpOptions = true)
    void list() {
        for (Procedure procedure : Procedures.shipped().all()) {
            terminal.line(String.join(
                    "\t",
                    procedure.id(),
                    Integer.toString(procedure.version()),
                    procedure.council(),
                    procedure.title()));
        }
    }

    @Command(
            description = "Shows a procedure as it is written: the start of a council's own, to be kept in a file.",
            mixinStandardHelpOptions = true)
    void show(@Parameters(paramLabel = "ID", description = "Its id in the list.") String id) {
        ChosenProcedure chosen = ChosenProcedure.of(id);
        Procedure newest = chosen.newest();
        terminal.line(chosen.all()
                .text(newest.id(), newest.version())
                .orElseThrow()
                .yaml()
                .stripTrailing());
    }

    @Command(
            description = "Checks a procedure's file: each problem with its line and column, or \"ok\".",
            mixinStandardHelpOptions = true)
    void check(@Parameters(paramLabel = "FILE", description = "The file, in YAML.") String file) {
        try {
            Procedure procedure = ChosenProcedure.read(file).all().get(0);
            terminal.line(procedure.id() + " version " + procedure.version() + ": "
                    + procedure.deadlines().size() + " deadlines, "
                    + procedure.stages().size() + " stages, "
                    + procedure.kinds().size() + " kinds of case.");
            terminal.line("ok");
        } catch (ProcedureProblems e) {
            for (Problem problem : e.problems()) {
                terminal.line(problem.toString());
            }
            int found = e.problems().size();
            throw new CommandFailed(
                    found == 1
                            ? "1 problem was found. Put it right and check again."
                            : found + " problems were found. Put them right and check again.",
                    e);
        }
    }
}
