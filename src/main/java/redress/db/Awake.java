package redress.db;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * Asks the PC not to fall asleep by itself while other desks work on its cases, by the system's own program for that. It
 * ends with this process, however that ends; where the system has none or refuses, its sleep stays as it was set.
 */
final class Awake implements AutoCloseable {

    private static final System.Logger LOG = System.getLogger(Awake.class.getName());
    private static final int PATIENCE_SECONDS = 2;
    private static final String WHY = "Other desks work on the cases of this PC";
    /** Windows: the system stays awake, until the thread that said so ends (ES_CONTINUOUS and ES_SYSTEM_REQUIRED). */
    private static final String WINDOWS = "$t = Add-Type -Name Power -Namespace Redress -PassThru -MemberDefinition "
            + "'[DllImport(\"kernel32.dll\")] public static extern uint SetThreadExecutionState(uint state);'; "
            + "[void]$t::SetThreadExecutionState([uint32]2147483649); Wait-Process -Id ";

    private final Optional<Process> asking;

    private Awake(Optional<Process> asking) {
        this.asking = asking;
    }

    /** Begins to ask; ends at {@link #close}. */
    static Awake whileSharing() {
        return by(command(
                System.getProperty("os.name", ""), ProcessHandle.current().pid()));
    }

    static Awake by(List<String> command) {
        try {
            return new Awake(Optional.of(new ProcessBuilder(command)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start()));
        } catch (IOException e) {
            LOG.log(System.Logger.Level.INFO, "Nothing here keeps the PC awake: {0}", command.get(0));
            return new Awake(Optional.empty());
        }
    }

    /** The program of this system that keeps it awake until the process of this number ends. */
    static List<String> command(String system, long process) {
        String name = system.toLowerCase(Locale.ROOT);
        String number = Long.toString(process);
        if (name.startsWith("windows")) {
            return List.of("powershell", "-NoProfile", "-NonInteractive", "-Command", WINDOWS + number);
        }
        if (name.startsWith("mac")) {
            return List.of("caffeinate", "-i", "-w", number);
        }
        return List.of(
                "systemd-inhibit",
                "--what=idle:sleep",
                "--who=Redress",
                "--why=" + WHY,
                "tail",
                "--pid=" + number,
                "-f",
                "/dev/null");
    }

    boolean isAsking() {
        return asking.filter(Process::isAlive).isPresent();
    }

    @Override
    public void close() {
        asking.ifPresent(process -> {
            process.descendants().forEach(ProcessHandle::destroy);
            process.destroy();
            process.onExit()
                    .completeOnTimeout(process, PATIENCE_SECONDS, TimeUnit.SECONDS)
                    .join();
        });
    }
}
