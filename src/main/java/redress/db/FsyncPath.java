package redress.db;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.ReadableByteChannel;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;

/**
 * The file system "fsync:" for H2: after each write the disk is told to keep it before H2 goes on. H2 itself never
 * does so at a commit, and then a power cut loses or tears saved work (STORAGE section 1b).
 */
public final class FsyncPath extends FilePathWrapper {

    private static final String SCHEME = "fsync";

    /** H2 makes one through this constructor for every path. */
    public FsyncPath() {}

    /** Makes the scheme known to H2. Doing it again changes nothing. */
    static void register() {
        FilePath.register(new FsyncPath());
    }

    @Override
    public String getScheme() {
        return SCHEME;
    }

    @Override
    public FileChannel open(String mode) throws IOException {
        return new Forced(getBase().open(mode));
    }

    private static final class Forced extends PassingChannel {

        Forced(FileChannel file) {
            super(file);
        }

        @Override
        public int write(ByteBuffer from) throws IOException {
            int written = super.write(from);
            force(false);
            return written;
        }

        @Override
        public int write(ByteBuffer from, long position) throws IOException {
            int written = super.write(from, position);
            force(false);
            return written;
        }

        @Override
        public long write(ByteBuffer[] from, int offset, int length) throws IOException {
            long written = super.write(from, offset, length);
            force(false);
            return written;
        }

        @Override
        public long transferFrom(ReadableByteChannel from, long position, long count) throws IOException {
            long written = super.transferFrom(from, position, count);
            force(false);
            return written;
        }

        @Override
        public FileChannel truncate(long size) throws IOException {
            super.truncate(size);
            force(true);
            return this;
        }

        /** Refused: what is written into memory is never forced. H2 asks for it only with "nioMapped:". */
        @Override
        public MappedByteBuffer map(MapMode mode, long position, long size) {
            throw new UnsupportedOperationException("fsync: files are not mapped");
        }
    }
}
