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
    private static final int BLOCK = 4096;

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
            int written = write(from, position());
            position(position() + written);
            return written;
        }

        /**
         * H2 takes a chunk for whole when its first and its last block fit together, and looks at no block between. So
         * the last block follows only when the others are on the disk: a power cut then leaves the chunk before.
         */
        @Override
        public int write(ByteBuffer from, long position) throws IOException {
            int length = from.remaining();
            int body = Math.max(0, length - BLOCK);
            if (body > 0) {
                writeWhole(from.slice(from.position(), body), position);
                force(false);
            }
            writeWhole(from.slice(from.position() + body, length - body), position + body);
            force(false);
            from.position(from.limit());
            return length;
        }

        private void writeWhole(ByteBuffer part, long position) throws IOException {
            long at = position;
            while (part.hasRemaining()) {
                at += super.write(part, at);
            }
        }

        @Override
        public long write(ByteBuffer[] from, int offset, int length) throws IOException {
            long written = 0;
            for (int i = offset; i < offset + length; i++) {
                written += write(from[i]);
            }
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
