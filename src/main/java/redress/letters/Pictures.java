package redress.letters;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import redress.db.Blobs;
import redress.documents.Picture;

/** Crests and signatures among the papers of a database. */
final class Pictures {

    /** Enough dots for a crest or a signature 6 cm wide at 600 to the inch. */
    private static final int DOTS = 1400;

    private final Blobs papers;
    private final Map<String, Picture> known = new ConcurrentHashMap<>();

    Pictures(Blobs papers) {
        this.papers = papers;
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
