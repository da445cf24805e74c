package redress.commands;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;
import picocli.CommandLine.Command;

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
            "Redress " + number(),
            "Java " + System.getProperty("java.version") + ", " + System.getProperty("os.name") + " "
                    + System.getProperty("os.arch")
        };
    }

    private static String number() {
        try (InputStream in = VersionCommand.class.getResourceAsStream("/redress/version.properties")) {
            Properties version = new Properties();
            version.load(in);
            return version.getProperty("version");
        } catch (IOException e) {
            throw new CommandFailed("The version cannot be read. Install Redress again.", e);
        }
    }
}
