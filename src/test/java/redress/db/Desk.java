package redress.db;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;

/** A desk in a program of its own, and what it says. */
final class Desk implements AutoCloseable {

    /** A save the desk was told is made. */
    record Ack(UUID request, long microseconds, long atNanos) {}

    private final Process process;
    private final Thread listener;
    private final List<Ack> acks = new CopyOnWriteArrayList<>();
    private final List<String> failures = new CopyOnWriteArrayList<>();

    Desk(Path joinFile, int account, String word, int pauseMilliseconds) throws IOException {
        process = Serving.java(
                Serving.DeskProgram.class,
                joinFile.toString(),
                Integer.toString(account),
                word,
                Integer.toString(pauseMilliseconds));
        listener = new Thread(this::listen, "desk " + word);
        listener.start();
    }

    private void listen() {
        try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("failed")) {
                    failures.add(line);
                } else if (line.contains(" ")) {
                    String[] parts = line.split(" ", -1);
                    acks.add(new Ack(UUID.fromString(parts[0]), Long.parseLong(parts[1]), System.nanoTime()));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<Ack> acks() {
        return acks;
    }

    /** Saves that failed for another reason than a host that is gone. */
    List<String> failures() {
        return failures;
    }

    /** Waits until it has so many more saves. @return whether that came to pass within a minute */
    boolean saves(int more) throws InterruptedException {
        int wanted = acks.size() + more;
        for (int i = 0; i < 1_200 && acks.size() < wanted; i++) {
            Thread.sleep(50);
        }
        return acks.size() >= wanted;
    }

    /** The end without a warning; everything it said before is heard. */
    @Override
    public void close() {
        process.toHandle().destroyForcibly();
        try {
            process.waitFor(10, TimeUnit.SECONDS);
            listener.join(10_000);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
