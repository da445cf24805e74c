package redress.letters;

import java.time.Instant;
import java.util.Optional;

/**
 * One text of a template or shared paragraph, never changed once kept.
 *
 * @param id "acknowledgement", or "shared/contact" for a shared paragraph
 * @param number from 1, the newest the highest; 0 for the text Redress came with
 * @param origin whose text it is
 * @param validity of a shared paragraph; of a template always
 * @param made when it was kept; empty for the text Redress came with
 * @param by who kept it, by name; empty where nobody did
 */
public record TemplateVersion(
        String id,
        int number,
        String text,
        Origin origin,
        Validity validity,
        Optional<Instant> made,
        Optional<String> by) {

    /** Whose text a version is. */
    public enum Origin {
        /** The text Redress came with, kept because a letter was made from it. */
        COPY,
        /** The council's own. */
        COUNCIL,
        /** The text Redress came with, chosen again by the council. */
        SHIPPED
    }
}
