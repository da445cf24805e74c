package redress.db;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.concurrent.atomic.AtomicBoolean;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;

/** A file system "full:" for H2 whose disk can be filled and emptied. */
public final class FullDisk extends FilePathWrapper {

    private static final AtomicBoolean FULL = new AtomicBoolean();

    /** H2 makes one for every path. */
    public FullDisk() {}

    static void register() {
        FULL.set(false);
        FilePath.register(new FullDisk());
    }

    static void fill() {
        FULL.set(true);
    }

    static void empty() {
        FULL.set(false);
    }

    @Override
    public String getScheme() {
        return "full";
    }

    @Override
    public FileChannel open(String mode) throws IOException {
        return new Limited(getBase().open(mode));
    }

    private static final class Limited extends PassingChannel {

        Limited(FileChannel file) {
            super(file);
        }

        @Override
        public int write(ByteBuffer from) throws IOException {
            refuseIfFull();
            return super.write(from);
        }

        @Override
        public int write(ByteBuffer from, long position) throws IOException {
            refuseIfFull();
            return super.write(from, position);
        }

        private static void refuseIfFull() throws IOException {
            if (FULL.get()) {
                throw new IOException("No space left on device");
            }
        }
    }
}
