package redress.start;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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
import redress.casework.LargeCouncil;

/**
 * The start of Redress over 20,000 cases, until Today shows its rows, beside a bare window, each as a process of its own
 * and in turn. Aims: the first window at most 2 x the bare one, Today at most 2.5 x. Run its main on the test class path.
 */
public final class StartBenchmark {

    private static final int ROUNDS = 7;
    private static final int PATIENCE = 3_000;
    private static final Path CASES = Path.of("target", "large");

    private StartBenchmark() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        LargeCouncil.open().close();
        List<Long> bare = new ArrayList<>();
        List<Long> window = new ArrayList<>();
        List<Long> today = new ArrayList<>();
        for (int round = 0; round <= ROUNDS; round++) {
            long[] times = {millis("bare"), millis("window"), millis("today")};
            if (round > 0) { // the first one fills the disk's cache
                bare.add(times[0]);
                window.add(times[1]);
                today.add(times[2]);
            }
        }
        System.out.printf(
                "bare %d ms, first window %d ms (%.2f x), Today with 20,000 cases %d ms (%.2f x); medians of %d%n",
                median(bare),
                median(window),
                median(window) / (double) median(bare),
                median(today),
                median(today) / (double) median(bare),
                ROUNDS);
    }

    private static long median(List<Long> times) {
        return times.stream().sorted().toList().get(times.size() / 2);
    }

    private static long millis(String until) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xshare:auto"));
        List.of("glass.platform=Monocle", "monocle.platform=Headless", "prism.order=sw", "java.awt.headless=true")
                .forEach(property -> command.add("-D" + property));
        command.add("-Dheadless.geometry=1920x1200-32");
        command.add("-Dredress.home=" + CASES.toAbsolutePath());
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Started.class.getName(), until));
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return Long.parseLong(told.strip());
    }

    /** One start, which ends as soon as what is waited for is in sight. */
    public static final class Started {

        private Started() {}

        public static void main(String[] args) {
            boolean bare = args[0].equals("bare");
            Predicate<Node> wanted = args[0].equals("today")
                    ? node -> node instanceof TableRow<?> row && !row.isEmpty() && row.getHeight() > 0
                    : node -> node instanceof Label label && !label.getText().isEmpty() && label.getWidth() > 0;
            Thread watch = new Thread(() -> watch(wanted), "watch");
            watch.setDaemon(true);
            watch.start();
            Application.launch(bare ? BareWindow.class : Redress.class);
        }

        private static void watch(Predicate<Node> wanted) {
            try {
                for (int look = 0; ; look++) {
                    Thread.sleep(10);
                    if (look == PATIENCE) {
                        Platform.runLater(Started::giveUp);
                    }
                    Platform.runLater(() -> Window.getWindows().stream()
                            .filter(window -> window instanceof Stage && window.isShowing())
                            .filter(window -> in(window.getScene().getRoot(), wanted))
                            .findFirst()
                            .ifPresent(window -> tell()));
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
            System.out.println(System.currentTimeMillis()
                    - ManagementFactory.getRuntimeMXBean().getStartTime());
            System.out.flush();
            Runtime.getRuntime().halt(0);
        }
    }
}
