package redress.commands;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

/** A command that was run in this JVM, with what it said. The day is Monday 1 June 2026. */
record Ran(int status, String out, String err) {

    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-06-01T09:00:00Z"), ZoneOffset.UTC);

    static Ran redress(String... args) {
        return withInput("", args);
    }

    static Ran withInput(String typed, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Terminal terminal = new Terminal(
                new ByteArrayInputStream(typed.getBytes(StandardCharsets.UTF_8)),
                new PrintStream(out, false, StandardCharsets.UTF_8),
                new PrintStream(err, false, StandardCharsets.UTF_8),
                CLOCK,
                Path.of("target", "redress-test.log"));
        int status = new Commands(terminal).run(args);
        return new Ran(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    List<String> lines() {
        return out.lines().toList();
    }

    String lastLine() {
        return lines().get(lines().size() - 1);
    }

    /** The complaint, which is one line and no more. */
    String complaint() {
        if (err.lines().count() != 1 || err.contains("Exception") || err.contains("\tat ")) {
            throw new AssertionError("Not one plain line: " + err);
        }
        return err.strip();
    }
}
