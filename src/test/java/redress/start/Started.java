package redress.start;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Predicate;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.TableRow;
import javafx.stage.Stage;
import javafx.stage.Window;
import redress.Redress;
import redress.start.StartBenchmark.Start;

/** One start, which says how many milliseconds after its process began what is waited for was in sight, then how many
 * milliseconds of processor time that took, and ends. */
public final class Started {

    private static final int PATIENCE = 3_000;

    private Started() {}

    public static void main(String[] args) {
        Start start = Start.valueOf(args[0]);
        Predicate<Node> wanted = start == Start.TODAY
                ? node -> node instanceof TableRow<?> row && !row.isEmpty() && row.getHeight() > 0
                : node -> node instanceof Label label && !label.getText().isEmpty() && label.getWidth() > 0;
        Thread watch = new Thread(() -> watch(wanted), "watch");
        watch.setDaemon(true);
        watch.start();
        Application.launch(start == Start.BARE ? BareWindow.class : Redress.class);
        System.exit(0); // as Main does, so that Java makes its archive
    }

    private static void watch(Predicate<Node> wanted) {
        AtomicBoolean told = new AtomicBoolean();
        try {
            for (int look = 0; !told.get(); look++) {
                Thread.sleep(10);
                if (look == PATIENCE) {
                    Platform.runLater(Started::giveUp);
                }
                Platform.runLater(() -> Window.getWindows().stream()
                        .filter(window -> window instanceof Stage && window.isShowing())
                        .filter(window -> !told.get() && in(window.getScene().getRoot(), wanted))
                        .findFirst()
                        .ifPresent(window -> {
                            told.set(true);
                            tell();
                        }));
            }
        } catch (IllegalStateException notYet) {
            watch(wanted); // JavaFX has not begun
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Says what the window shows instead, on the error stream. */
    private static void giveUp() {
        Window.getWindows()
                .forEach(window -> in(window.getScene().getRoot(), node -> {
                    if (node instanceof Label label) {
                        System.err.println(label.getText());
                    }
                    return false;
                }));
        Runtime.getRuntime().halt(1);
    }

    private static boolean in(Node node, Predicate<Node> wanted) {
        return wanted.test(node)
                || (node instanceof Parent parent
                        && parent.getChildrenUnmodifiable().stream().anyMatch(child -> in(child, wanted)));
    }

    private static void tell() {
        long wall = System.currentTimeMillis()
                - ManagementFactory.getRuntimeMXBean().getStartTime();
        System.out.println(wall + " "
                + ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class)
                                .getProcessCpuTime()
                        / 1_000_000);
        System.out.flush();
        Platform.exit();
    }
}
