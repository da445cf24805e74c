package redress.commands;

import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;

/**
 * What surrounds a command: where it reads, writes and complains, and what time it is.
 *
 * @param log the file in which failures of the program itself are written down
 */
record Terminal(InputStream in, PrintStream out, PrintStream err, Clock clock, Path log) {

    private static final char NO_BREAK_SPACE = '\u00a0';

    /** A line of output. Line feeds and plain blanks only, on every system, so that scripts read the same everywhere. */
    void line(String text) {
        out.print(text.replace(NO_BREAK_SPACE, ' ') + "\n");
    }

    /** A line of output that has left this program when the call returns. */
    void lineNow(String text) {
        line(text);
        out.flush();
    }

    void complain(String text) {
        err.print(text.replace(NO_BREAK_SPACE, ' ') + "\n");
    }

    /** Text of a case in one line of a list: control characters, which might move the cursor, become blanks. */
    static String plain(String text) {
        return text.replaceAll("\\p{Cc}+", " ").strip();
    }
}
