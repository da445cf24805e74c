package redress.db;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.zip.CRC32;
import redress.audit.AuditHead;
import redress.audit.Sha256;

/**
 * Number and hash of the newest save of a file, kept in NAME.head beside it. H2 opens a file that was cut short after a
 * crash with whatever older saves are whole in it, and says nothing: measured, 8 of 60 cuts. The two places of the note
 * are written in turn, each time after the save itself is on the disk, so it never names one that is not.
 */
final class LastSave implements AutoCloseable {

    private static final System.Logger LOG = System.getLogger(LastSave.class.getName());
    private static final int PLACE = 128;
    private static final Pattern WRITTEN = Pattern.compile("(\\d{1,18}) ([0-9a-f]{64}) ([0-9a-f]{1,8}) *\n");

    private final Path note;
    private final Optional<AuditHead> before;
    private Optional<FileChannel> open = Optional.empty();
    private long newest;
    private int turn;

    LastSave(DatabaseFile file) {
        note = file.head();
        before = read(note);
        newest = before.map(AuditHead::n).orElse(0L);
    }

    /** What it said when the file was opened; empty where there was no note, or none that can be read. */
    Optional<AuditHead> before() {
        return before;
    }

    /** @throws DatabaseRefused where the file that was opened holds fewer saves than were made */
    void mustBeIn(DatabaseFile file, AuditHead found) {
        if (found.n() < newest) {
            throw new DatabaseRefused(
                    DatabaseRefused.Reason.SAVES_MISSING,
                    file.name() + " lacks saves: it holds " + found.n() + " of the " + newest
                            + " that were made. It was cut short, or is an older copy. Keep it, and restore your last "
                            + "backup; or, if you put an older copy there yourself, delete "
                            + note.getFileName() + " beside it and open it again.");
        }
    }

    /** Whether a save is newer than the one it names. */
    synchronized boolean isOlderThan(AuditHead head) {
        return head.n() > newest;
    }

    /** Writes down a save that is on the disk. Where that fails nothing is said: the note is then older, never wrong. */
    synchronized void note(AuditHead head) {
        if (!isOlderThan(head)) {
            return;
        }
        try {
            if (open.isEmpty()) {
                open = Optional.of(FileChannel.open(note, StandardOpenOption.CREATE, StandardOpenOption.WRITE));
            }
            open.get().write(ByteBuffer.wrap(place(head)), (long) turn * PLACE);
            turn = 1 - turn;
            newest = head.n();
        } catch (IOException e) {
            open = Optional.empty();
            LOG.log(System.Logger.Level.WARNING, "The newest save could not be noted beside the file");
        }
    }

    /** The note of a file that is no more says nothing about the one that takes its place. */
    static void forget(DatabaseFile file) throws IOException {
        Files.deleteIfExists(file.head());
    }

    @Override
    public synchronized void close() {
        try {
            if (open.isPresent()) {
                open.get().force(true);
                open.get().close();
            }
        } catch (IOException e) {
            LOG.log(System.Logger.Level.WARNING, "The newest save could not be noted beside the file");
        }
        open = Optional.empty();
    }

    private static byte[] place(AuditHead head) {
        String text = head.toString();
        String line = text + ' ' + Long.toHexString(sum(text));
        return (line + " ".repeat(PLACE - 1 - line.length()) + '\n').getBytes(StandardCharsets.US_ASCII);
    }

    /** A place that was being written when the current failed does not agree with its sum; then the other counts. */
    private static Optional<AuditHead> read(Path note) {
        if (!Files.isRegularFile(note)) {
            return Optional.empty();
        }
        try (var in = Files.newInputStream(note)) {
            String text = new String(in.readNBytes(2 * PLACE), StandardCharsets.ISO_8859_1);
            return IntStream.range(0, 2)
                    .mapToObj(n -> text.substring(
                            Math.min(n * PLACE, text.length()), Math.min((n + 1) * PLACE, text.length())))
                    .flatMap(place -> head(place).stream())
                    .max(Comparator.comparingLong(AuditHead::n));
        } catch (IOException e) {
            LOG.log(System.Logger.Level.WARNING, "The note of the newest save could not be read");
            return Optional.empty();
        }
    }

    private static Optional<AuditHead> head(String place) {
        Matcher written = WRITTEN.matcher(place);
        if (!written.matches()
                || !Long.toHexString(sum(written.group(1) + ' ' + written.group(2)))
                        .equals(written.group(3))) {
            return Optional.empty();
        }
        return Optional.of(new AuditHead(Long.parseLong(written.group(1)), Sha256.parse(written.group(2))));
    }

    private static long sum(String text) {
        CRC32 sum = new CRC32();
        sum.update(text.getBytes(StandardCharsets.US_ASCII));
        return sum.getValue();
    }
}
