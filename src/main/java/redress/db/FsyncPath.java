package redress.db;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.WritableByteChannel;
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

    private static final class Forced extends FileChannel {

        private final FileChannel file;

        Forced(FileChannel file) {
            this.file = file;
        }

        @Override
        public int write(ByteBuffer from) throws IOException {
            int written = file.write(from);
            file.force(false);
            return written;
        }

        @Override
        public int write(ByteBuffer from, long position) throws IOException {
            int written = file.write(from, position);
            file.force(false);
            return written;
        }

        @Override
        public long write(ByteBuffer[] from, int offset, int length) throws IOException {
            long written = file.write(from, offset, length);
            file.force(false);
            return written;
        }

        @Override
        public long transferFrom(ReadableByteChannel from, long position, long count) throws IOException {
            long written = file.transferFrom(from, position, count);
            file.force(false);
            return written;
        }

        /** Refused: what is written into memory is never forced. H2 asks for it only with "nioMapped:". */
        @Override
        public MappedByteBuffer map(MapMode mode, long position, long size) {
            throw new UnsupportedOperationException("fsync: files are not mapped");
        }

        @Override
        public FileChannel truncate(long size) throws IOException {
            file.truncate(size);
            file.force(true);
            return this;
        }

        @Override
        public int read(ByteBuffer into) throws IOException {
            return file.read(into);
        }

        @Override
        public int read(ByteBuffer into, long position) throws IOException {
            return file.read(into, position);
        }

        @Override
        public long read(ByteBuffer[] into, int offset, int length) throws IOException {
            return file.read(into, offset, length);
        }

        @Override
        public long transferTo(long position, long count, WritableByteChannel to) throws IOException {
            return file.transferTo(position, count, to);
        }

        @Override
        public FileLock lock(long position, long size, boolean shared) throws IOException {
            return file.lock(position, size, shared);
        }

        @Override
        public long position() throws IOException {
            return file.position();
        }

        @Override
        public FileChannel position(long position) throws IOException {
            file.position(position);
            return this;
        }

        @Override
        public long size() throws IOException {
            return file.size();
        }

        @Override
        public void force(boolean withMetadata) throws IOException {
            file.force(withMetadata);
        }

        @Override
        public FileLock tryLock(long position, long size, boolean shared) throws IOException {
            return file.tryLock(position, size, shared);
        }

        @Override
        protected void implCloseChannel() throws IOException {
            file.close();
        }
    }
}
