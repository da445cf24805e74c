package redress;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneId;
import redress.commands.Commands;

/** Where the program starts: with a word after it, it runs that command; without one it opens the desk. */
public final class Main {

    private Main() {}

    public static void main(String[] args) {
        Quiet.libraries();
        PrintStream out = stream(FileDescriptor.out);
        Clock clock = Clock.system(ZoneId.of("Europe/London"));
        System.exit(
                args.length > 0 ? Commands.run(args, out, stream(FileDescriptor.err), clock) : Display.openDesk(out));
    }

    /** A window of the system speaks its own character set, which Java names here; files and other programs get UTF-8. */
    private static PrintStream stream(FileDescriptor to) {
        String charset = System.getProperty("sun.stdout.encoding", StandardCharsets.UTF_8.name());
        return new PrintStream(new FileOutputStream(to), false, Charset.forName(charset));
    }
}
