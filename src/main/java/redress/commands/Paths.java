package redress.commands;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** Reads the names of files as they are typed. */
final class Paths {

    private Paths() {}

    static Path of(String typed) {
        try {
            return Path.of(typed);
        } catch (InvalidPathException e) {
            throw new WrongUsage("\"" + Terminal.plain(typed) + "\" cannot be the name of a file here.");
        }
    }
}
