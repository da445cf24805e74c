package redress.letters;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import redress.db.Blobs;
import redress.documents.Picture;

/** Crests and signatures among the papers of a database, and the mark of one whose cases are made up. */
final class Pictures {

    /** Enough dots for a crest or a signature 6 cm wide at 600 to the inch. */
    private static final int DOTS = 1400;

    private final Blobs papers;
    private final BooleanSupplier practice;
    private final AtomicReference<Optional<Boolean>> asked = new AtomicReference<>(Optional.empty());
    private final Map<String, Picture> known = new ConcurrentHashMap<>();

    /** @param practice whether the database was made for practice; asked once, since it never changes */
    Pictures(Blobs papers, BooleanSupplier practice) {
        this.papers = papers;
        this.practice = practice;
    }

    /** Whether what is made must not be taken for a letter of the council. */
    boolean practice() {
        return asked.updateAndGet(known -> known.or(() -> Optional.of(practice.getAsBoolean())))
                .orElseThrow();
    }

    /** Keeps a PNG or JPEG file's picture and returns its address. */
    String keep(byte[] file) {
        Picture picture = Picture.of(file, DOTS);
        try {
            String address = papers.put(new ByteArrayInputStream(picture.png()));
            known.put(address, picture);
            return address;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Picture of(String address) {
        return known.computeIfAbsent(address, kept -> Picture.of(papers.bytes(kept), DOTS));
    }
}
