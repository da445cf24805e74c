package redress.casework;

import java.time.LocalDate;

/**
 * A file on a case, as the timeline knows it.
 *
 * @param entry the number of the entry that filed it, for taking it back
 * @param bytes its size
 * @param sha256 of its content
 * @param origin "email", "attachment" or "file"
 */
public record Paper(
        long documentId,
        long entry,
        String name,
        String mediaType,
        long bytes,
        String sha256,
        String origin,
        LocalDate filed) {}
