package redress.documents;

import java.util.Optional;

/**
 * Words of one weight inside a paragraph.
 *
 * @param link where they lead: an https or mailto address
 */
public record Run(String text, boolean bold, Optional<String> link) {

    public Run {
        link.ifPresent(Run::checkLink);
    }

    public static Run plain(String text) {
        return new Run(text, false, Optional.empty());
    }

    public static Run bold(String text) {
        return new Run(text, true, Optional.empty());
    }

    /** Whether an address may be linked to: web pages over https, and e-mail. */
    public static boolean mayLinkTo(String address) {
        return address.startsWith("https://") || address.startsWith("mailto:");
    }

    private static void checkLink(String address) {
        if (!mayLinkTo(address)) {
            throw new IllegalArgumentException("A link leads to https or mailto");
        }
    }
}
