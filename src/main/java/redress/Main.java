package redress;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import redress.commands.Commands;

/** Where the program starts: with a word after it, it runs that command; without one, or with a join file, it opens the desk. */
public final class Main {

    private Main() {}

    public static void main(String[] args) {
        Quiet.libraries();
        PrintStream out = stream(FileDescriptor.out);
        Clock clock = Clock.system(ZoneId.of("Europe/London"));
        System.exit(run(args, out, stream(FileDescriptor.err), clock));
    }

    private static int run(String[] args, PrintStream out, PrintStream err, Clock clock) {
        Start start = Start.of(List.of(args));
        if (start instanceof Start.Desk desk) {
            return Display.openDesk(desk.joinFile(), out);
        }
        if (start instanceof Start.Refused refused) {
            err.println(refused.sentence());
            err.flush();
            return 1;
        }
        return Commands.run(args, out, err, clock);
    }

    /** A window of the system speaks its own character set, which Java names here; files and other programs get UTF-8. */
    private static PrintStream stream(FileDescriptor to) {
        String charset = System.getProperty("sun.stdout.encoding", StandardCharsets.UTF_8.name());
        return new PrintStream(new FileOutputStream(to), false, Charset.forName(charset));
    }
}
