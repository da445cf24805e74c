package redress.documents;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;

/**
 * What identifies a document inside its file. The same content with the same imprint gives the same bytes.
 *
 * @param title what a reader's window and a screen reader announce first
 * @param made the instant written as creation date
 * @param id any text that tells this document from every other, such as the letter's own number
 */
public record Imprint(String title, Instant made, String id) {

    public Imprint {
        if (title.isBlank()) {
            throw new IllegalArgumentException("A document needs a title");
        }
    }

    String fileId() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256")
                    .digest((title + '\0' + made + '\0' + id).getBytes(StandardCharsets.UTF_8));
            return new String(digest, 0, 16, StandardCharsets.ISO_8859_1);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
