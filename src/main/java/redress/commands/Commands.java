package redress.commands;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/**
 * Runs one command. Its exit status is 0 where it was done, 1 where it could not be done (one line on standard error
 * says why and what to do), and 2 where it was asked for in a wrong way.
 */
public final class Commands {

    private final Terminal terminal;
    private final Map<String, Function<Terminal, Object>> known = new LinkedHashMap<>();

    Commands(Terminal terminal) {
        this.terminal = terminal;
        known.put("demo", DemoCommand::new);
        known.put("due", DueCommand::new);
        known.put("procedures", ProceduresCommand::new);
        known.put("import", ImportCommand::new);
        known.put("cases", CasesCommand::new);
        known.put("report", ReportCommand::new);
        known.put("letter", LetterCommand::new);
        known.put("verify", VerifyCommand::new);
        known.put("backup", BackupCommand::new);
        known.put("restore", RestoreCommand::new);
        known.put("serve", ServeCommand::new);
        known.put("clauses", ClausesCommand::new);
        known.put("version", VersionCommand::new);
    }

    /**
     * Runs the command the arguments name. Never throws and never ends the program.
     *
     * @param clock tells what day it is
     * @return the exit status
     */
    public static int run(String[] args, PrintStream out, PrintStream err, Clock clock) {
        Path log = Path.of(System.getProperty("user.home", "."), ".redress", "redress.log");
        return new Commands(new Terminal(System.in, out, err, clock, log)).run(args);
    }

    int run(String... args) {
        try {
            return commandLine(args).execute(args);
        } catch (Throwable e) {
            return Failure.of(e, terminal).tell(terminal);
        } finally {
            terminal.out().flush();
            terminal.err().flush();
        }
    }

    /** Makes the command asked for and no other; all of them only for the list of commands and for a word mistyped. */
    private CommandLine commandLine(String[] args) {
        CommandLine line = new CommandLine(CommandSpec.wrapWithoutInspection(new Overview(terminal)));
        line.getCommandSpec()
                .name("redress")
                .mixinStandardHelpOptions(true)
                .versionProvider(VersionCommand::lines)
                .usageMessage()
                .description(
                        "Redress, a complaints desk for a small council. Without a word after it, it opens the desk.")
                .footer("", "redress COMMAND --help tells more of one command.");
        boolean one = args.length > 0 && known.containsKey(args[0]);
        known.forEach((word, maker) -> {
            if (!one || word.equals(args[0])) {
                line.addSubcommand(word, maker.apply(terminal));
            }
        });
        return line.setExpandAtFiles(false)
                .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF))
                .setOut(new PrintWriter(terminal.out(), true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(terminal.err(), true, StandardCharsets.UTF_8))
                .setUsageHelpLongOptionsMaxWidth(30)
                .setParameterExceptionHandler((e, given) -> wrongUsage(e))
                .setExecutionExceptionHandler(
                        (e, of, parsed) -> Failure.of(e, terminal).tell(terminal));
    }

    private int wrongUsage(ParameterException e) {
        CommandLine command = e.getCommandLine();
        String hint = " For its form: " + command.getCommandSpec().qualifiedName() + " --help";
        return new Failure(2, Failure.oneLine(e.getMessage()) + hint).tell(terminal);
    }

    /** Without a command there is nothing to do but say which there are. */
    private record Overview(Terminal terminal) implements Runnable {
        @Override
        public void run() {
            throw new WrongUsage("Name a command. redress --help lists them.");
        }
    }
}
