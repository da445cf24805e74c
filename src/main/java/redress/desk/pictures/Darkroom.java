package redress.desk.pictures;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Paint;
import javafx.stage.Stage;
import javafx.stage.Window;
import redress.desk.kit.Snapshots;
import redress.desk.kit.Theme;

/**
 * A window that nobody sees, of 1280 by 800, and pictures of what it shows. JavaFX is started without a display unless
 * it runs already. Use it from any thread but JavaFX's own.
 */
public final class Darkroom implements AutoCloseable {

    public static final int WIDTH = 1280;
    public static final int HEIGHT = 800;

    /** JavaFX says there that it was found on the class path, which is how Redress wants it; kept, or it says so again. */
    private static final Logger TOOLKIT = Logger.getLogger("javafx");

    private static final long PATIENCE_SECONDS = 30;
    private static final int PULSES_TO_SETTLE = 3;

    private final AtomicReference<Optional<Throwable>> failure = new AtomicReference<>(Optional.empty());
    private final Stage stage;
    private final Thread.UncaughtExceptionHandler before;

    /** Starts JavaFX where it does not run, and opens the window. */
    public static Darkroom open() throws CannotDraw {
        Optional<String> missing = Libraries.missing();
        if (missing.isPresent()) {
            throw new CannotDraw(missing.get());
        }
        without("glass.platform", "Monocle");
        without("monocle.platform", "Headless");
        without("headless.geometry", WIDTH + "x" + HEIGHT + "-32");
        without("prism.order", "sw");
        without("java.awt.headless", "true");
        TOOLKIT.setLevel(Level.SEVERE);
        CompletableFuture<Boolean> running = new CompletableFuture<>();
        try {
            Platform.startup(() -> running.complete(true));
        } catch (IllegalStateException runsAlready) {
            running.complete(true);
        } catch (UnsupportedOperationException | LinkageError e) {
            throw new CannotDraw(said(e), e);
        }
        await(running);
        CompletableFuture<Darkroom> made = new CompletableFuture<>();
        Platform.runLater(() -> tryTo(made, Darkroom::new));
        return await(made);
    }

    private static void without(String property, String value) {
        if (System.getProperty(property) == null) {
            System.setProperty(property, value);
        }
    }

    private Darkroom() {
        Platform.setImplicitExit(false);
        Thread screen = Thread.currentThread();
        before = screen.getUncaughtExceptionHandler();
        screen.setUncaughtExceptionHandler((thread, e) -> failure.compareAndSet(Optional.empty(), Optional.of(e)));
        stage = new Stage();
    }

    /** Puts a root, made on JavaFX's thread, into the window, in this look. */
    public void show(Supplier<? extends Parent> root, Theme theme) throws CannotDraw {
        on(() -> {
            Scene scene = new Scene(root.get(), WIDTH, HEIGHT);
            theme.dress(scene);
            stage.setScene(scene);
            stage.setX(0);
            stage.setY(0);
            stage.setWidth(WIDTH);
            stage.setHeight(HEIGHT);
            stage.show();
            return scene;
        });
        settle();
    }

    /** A hand on the window's keys. */
    public Hand hand() {
        return new Hand(this, stage);
    }

    /** Does something on JavaFX's thread and waits for its answer. */
    public <T> T on(Callable<T> act) throws CannotDraw {
        CompletableFuture<T> answer = new CompletableFuture<>();
        Platform.runLater(() -> tryTo(answer, act));
        return await(answer);
    }

    /** Waits until the window has been laid out with all that was set off by what was done last. */
    public void settle() throws CannotDraw {
        for (int pulse = 0; pulse < PULSES_TO_SETTLE; pulse++) {
            CountDownLatch drawn = new CountDownLatch(1);
            Runnable told = drawn::countDown;
            Scene scene = on(() -> {
                stage.getScene().addPostLayoutPulseListener(told);
                Platform.requestNextPulse();
                return stage.getScene();
            });
            try {
                drawn.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new CannotDraw("the drawing was interrupted", e);
            }
            on(() -> {
                scene.removePostLayoutPulseListener(told);
                return scene;
            });
        }
        Optional<Throwable> wrong = failure.getAndSet(Optional.empty());
        if (wrong.isPresent()) {
            throw told(wrong.get());
        }
    }

    /** Waits, then writes what the window shows, with the popovers over it, as a PNG file. */
    public void shoot(Path file) throws CannotDraw, IOException {
        settle();
        Image picture = on(this::withPopups);
        Snapshots.write(picture, file);
    }

    private Image withPopups() {
        Pane layers = new Pane();
        layers.getChildren().add(new ImageView(picture(stage.getScene())));
        for (Window window : popups()) {
            ImageView over = new ImageView(over(window.getScene()));
            over.relocate(Math.rint(window.getX() - stage.getX()), Math.rint(window.getY() - stage.getY()));
            layers.getChildren().add(over);
        }
        return new Scene(layers, WIDTH, HEIGHT).snapshot(null);
    }

    private static Image picture(Scene scene) {
        scene.getRoot().applyCss();
        scene.getRoot().layout();
        return scene.snapshot(null);
    }

    /** What lies over the window has no ground of its own, which a picture of its scene would paint white. */
    private static Image over(Scene scene) {
        SnapshotParameters seeThrough = new SnapshotParameters();
        seeThrough.setFill(Paint.valueOf("transparent"));
        seeThrough.setViewport(new Rectangle2D(0, 0, scene.getWidth(), scene.getHeight()));
        return scene.getRoot().snapshot(seeThrough, null);
    }

    /** Closes popovers and menus. */
    public void closePopups() throws CannotDraw {
        on(() -> {
            popups().forEach(Window::hide);
            return true;
        });
    }

    private List<Window> popups() {
        return Window.getWindows().stream()
                .filter(window -> window instanceof javafx.stage.PopupWindow && window.isShowing())
                .toList();
    }

    /** Closes the window; JavaFX runs on. */
    @Override
    public void close() {
        Platform.runLater(() -> {
            stage.close();
            Thread.currentThread().setUncaughtExceptionHandler(before);
        });
    }

    private static <T> void tryTo(CompletableFuture<T> answer, Callable<T> act) {
        try {
            answer.complete(act.call());
        } catch (Exception | LinkageError e) { // the edge between threads
            answer.completeExceptionally(e);
        }
    }

    private static <T> T await(CompletableFuture<T> answer) throws CannotDraw {
        try {
            return answer.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            throw told(e.getCause());
        } catch (TimeoutException e) {
            throw new CannotDraw("JavaFX does not answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotDraw("the drawing was interrupted", e);
        }
    }

    /** What the machine lacks is told; a fault of the program goes on as it is. */
    private static CannotDraw told(Throwable e) {
        if (e instanceof RuntimeException fault) {
            throw fault;
        }
        return new CannotDraw(said(e), e);
    }

    private static String said(Throwable e) {
        Throwable first = e;
        while (first.getCause() != null) {
            first = first.getCause();
        }
        return String.valueOf(first.getMessage()).lines().findFirst().orElse("").strip();
    }
}
