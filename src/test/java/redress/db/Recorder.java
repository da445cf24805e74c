package redress.db;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;

/**
 * A file system "recorder:" for H2 that notes every write, truncation and force of one file, in order, so that the file
 * can be made as a power cut at any moment might have left it (STORAGE section 1b).
 */
public final class Recorder extends FilePathWrapper {

    private static final int PAGE = 4096;
    private static final List<Event> LOG = Collections.synchronizedList(new ArrayList<>());

    /** H2 makes one for every path. */
    public Recorder() {}

    static void start() {
        LOG.clear();
        FilePath.register(new Recorder());
    }

    /** How many events there have been: a moment in time. */
    static int now() {
        return LOG.size();
    }

    static long forces() {
        return LOG.stream().filter(event -> event.kind == Kind.FORCE).count();
    }

    /**
     * Turns a copy of the file as it was at the start into what a cut after so many events might leave: all up to the
     * last force, and of what is younger each 4 KiB page as chance decides.
     */
    static void powerCut(int events, Random chance, Path image) throws IOException {
        List<Event> past = new ArrayList<>(LOG.subList(0, events));
        int forced = events;
        while (forced > 0 && past.get(forced - 1).kind != Kind.FORCE) {
            forced--;
        }
        double survives = chance.nextDouble();
        try (RandomAccessFile file = new RandomAccessFile(image.toFile(), "rw")) {
            for (int i = 0; i < events; i++) {
                double certainty = i < forced ? 1 : survives;
                past.get(i).replay(file, chance, certainty);
            }
        }
    }

    @Override
    public String getScheme() {
        return "recorder";
    }

    @Override
    public FileChannel open(String mode) throws IOException {
        return new Noted(getBase().open(mode));
    }

    private enum Kind {
        WRITE,
        TRUNCATE,
        FORCE
    }

    private record Event(Kind kind, long position, ByteBuffer bytes) {

        void replay(RandomAccessFile file, Random chance, double certainty) throws IOException {
            if (kind == Kind.TRUNCATE && chance.nextDouble() < certainty) {
                file.setLength(Math.min(file.length(), position));
            }
            ByteBuffer rest = bytes.duplicate();
            long at = position;
            while (rest.hasRemaining()) {
                byte[] page = new byte[(int) Math.min(rest.remaining(), PAGE - at % PAGE)];
                rest.get(page);
                if (chance.nextDouble() < certainty) {
                    file.seek(at);
                    file.write(page);
                }
                at += page.length;
            }
        }
    }

    private static final class Noted extends PassingChannel {

        Noted(FileChannel file) {
            super(file);
        }

        @Override
        public int write(ByteBuffer from) throws IOException {
            long position = position();
            ByteBuffer before = from.duplicate();
            return note(position, before, super.write(from));
        }

        @Override
        public int write(ByteBuffer from, long position) throws IOException {
            ByteBuffer before = from.duplicate();
            return note(position, before, super.write(from, position));
        }

        @Override
        public FileChannel truncate(long size) throws IOException {
            super.truncate(size);
            LOG.add(new Event(Kind.TRUNCATE, size, ByteBuffer.allocate(0)));
            return this;
        }

        @Override
        public void force(boolean withMetadata) throws IOException {
            super.force(withMetadata);
            LOG.add(new Event(Kind.FORCE, 0, ByteBuffer.allocate(0)));
        }

        private static int note(long position, ByteBuffer before, int written) {
            byte[] bytes = new byte[written];
            before.get(bytes);
            LOG.add(new Event(Kind.WRITE, position, ByteBuffer.wrap(bytes)));
            return written;
        }
    }
}
