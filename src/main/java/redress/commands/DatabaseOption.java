package redress.commands;

import java.nio.file.Path;
import picocli.CommandLine.Option;
import redress.db.Database;

/** {@code --database FILE}, with or without .mv.db. */
final class DatabaseOption {

    @Option(
            names = "--database",
            required = true,
            paramLabel = "FILE",
            description = "The council's database, with or without .mv.db.")
    private String file = "";

    Path path() {
        return Paths.of(file);
    }

    /** Opens it. @throws redress.db.DatabaseRefused where that cannot be done */
    Database open(Terminal terminal) {
        return Database.open(path(), terminal.clock());
    }
}
