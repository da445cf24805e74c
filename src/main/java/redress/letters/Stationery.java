package redress.letters;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import redress.council.Council;
import redress.documents.Envelope;
import redress.documents.LetterPage;
import redress.documents.Typeface;

/**
 * What all letters of the council have in common, apart from their text.
 *
 * @param head lines beside the council's name; blank: its address, telephone and e-mail
 * @param crest address of the picture among the papers
 * @param down millimetres by which the address is moved from the envelope's usual place, at most {@link Envelope#MOST}
 *     either way; right likewise
 * @param bodySize points, 12 to 20, for whoever prefers no other size
 * @param signer the name letters are signed with; blank: the co-ordinator's
 * @param signerTitle what stands below the name; blank: the council's team
 * @param signature address of the picture among the papers
 * @param accessLine how to get the letter in other formats
 * @param foot what stands at the foot of each page before the reference; blank: the council's name
 * @param officersUnnamed whether responses say "Officer A" for the name of an officer
 */
public record Stationery(
        String head,
        Optional<String> crest,
        Envelope envelope,
        int down,
        int right,
        Typeface typeface,
        int bodySize,
        String signer,
        String signerTitle,
        Optional<String> signature,
        String accessLine,
        String foot,
        boolean officersUnnamed) {

    private static final String ACCESS_LINE =
            "Tell us if you would like this letter in large print, as audio, in Easy Read or in another language.";

    public Stationery {
        if (Math.max(Math.abs(down), Math.abs(right)) > Envelope.MOST) {
            throw new IllegalArgumentException("The address is moved by " + Envelope.MOST + " mm at most");
        }
        if (bodySize < LetterPage.SMALLEST || bodySize > LetterPage.LARGEST) {
            throw new IllegalArgumentException("A letter's text has 12 to 20 points, not " + bodySize);
        }
    }

    /** Stationery of a council that names its officers in responses. */
    public Stationery(
            String head,
            Optional<String> crest,
            Envelope envelope,
            int down,
            int right,
            Typeface typeface,
            int bodySize,
            String signer,
            String signerTitle,
            Optional<String> signature,
            String accessLine,
            String foot) {
        this(
                head,
                crest,
                envelope,
                down,
                right,
                typeface,
                bodySize,
                signer,
                signerTitle,
                signature,
                accessLine,
                foot,
                false);
    }

    /** The same with officers named in responses, or as "Officer A". */
    public Stationery withOfficersUnnamed(boolean unnamed) {
        return new Stationery(
                head,
                crest,
                envelope,
                down,
                right,
                typeface,
                bodySize,
                signer,
                signerTitle,
                signature,
                accessLine,
                foot,
                unnamed);
    }

    /** The same with what was left blank filled from the council's own particulars. */
    Stationery filled(Council council, String coordinator) {
        return new Stationery(
                or(head, String.join("\n", particulars(council))),
                crest,
                envelope,
                down,
                right,
                typeface,
                bodySize,
                or(signer, coordinator),
                or(signerTitle, council.team()),
                signature,
                accessLine,
                or(foot, council.name()),
                officersUnnamed);
    }

    /** Four lines at most, so that the letterhead stays clear of the address window. */
    private static List<String> particulars(Council council) {
        List<String> address =
                council.address().lines().filter(line -> !line.isBlank()).toList();
        int half = (address.size() + 1) / 2;
        return Stream.of(
                        String.join(", ", address.subList(0, half)),
                        String.join(", ", address.subList(half, address.size())),
                        council.telephone(),
                        council.email())
                .filter(line -> !line.isBlank())
                .toList();
    }

    private static String or(String own, String usual) {
        return own.isBlank() ? usual : own;
    }

    /** What a council begins with. */
    static Stationery first() {
        return new Stationery(
                "",
                Optional.empty(),
                Envelope.DL,
                0,
                0,
                Typeface.LIBERATION_SANS,
                LetterPage.SMALLEST,
                "",
                "",
                Optional.empty(),
                ACCESS_LINE,
                "");
    }
}
