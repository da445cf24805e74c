package redress.db;

/** Told how far long work is; it stops the work by throwing {@link java.util.concurrent.CancellationException}. */
@FunctionalInterface
public interface Watch {

    /** What is being done to a backup, in this order. */
    enum Part {
        /** Copying out of the database, which goes on saving meanwhile. */
        COPY,
        /** Writing the ZIP file, counted in bytes. */
        PACK,
        /** Taking it out of the ZIP file again, counted in bytes. */
        UNPACK,
        /** Checking every case of what was taken out. */
        CHECK
    }

    /** Somebody who does not look and never stops it. */
    Watch NOBODY = (part, done, of) -> {};

    /**
     * How far it is.
     *
     * @param done from 0 to of
     */
    void at(Part part, long done, long of);
}
