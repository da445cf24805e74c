package redress.commands;

import picocli.CommandLine.Command;
import redress.db.ProgramVersion;

/** Says which Redress this is, on which Java and system. */
@Command(name = "version", description = "Says which version this is.", mixinStandardHelpOptions = true)
final class VersionCommand implements Runnable {

    private final Terminal terminal;

    VersionCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public void run() {
        for (String line : lines()) {
            terminal.line(line);
        }
    }

    static String[] lines() {
        return new String[] {
            "Redress " + ProgramVersion.ofThisProgram().text(),
            "Java " + System.getProperty("java.version") + ", " + System.getProperty("os.name") + " "
                    + System.getProperty("os.arch")
        };
    }
}
