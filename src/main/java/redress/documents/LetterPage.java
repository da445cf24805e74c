package redress.documents;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A letter as it stands on paper.
 *
 * @param letterhead who writes
 * @param recipient address lines as seen through the envelope's window
 * @param ourReference the case's reference
 * @param yourReference what the recipient asked to have quoted
 * @param greeting "Dear Mrs Pellow"
 * @param subject the letter's only heading of level 1
 * @param enclosures what lies in the envelope with it
 * @param copiesTo who else gets it
 * @param accessLine how to get it in other formats: "Tell us if you would like this letter in large print ..."
 * @param paper the council's stationery and the size of the text
 */
public record LetterPage(
        Letterhead letterhead,
        List<String> recipient,
        LocalDate date,
        String ourReference,
        Optional<String> yourReference,
        String greeting,
        String subject,
        List<Block> body,
        SignOff signOff,
        List<String> enclosures,
        List<String> copiesTo,
        String accessLine,
        Paper paper) {

    /** The smallest and the largest size of a letter's text, in points. */
    public static final int SMALLEST = 12;

    public static final int LARGEST = 20;

    public LetterPage {
        recipient = List.copyOf(recipient);
        body = List.copyOf(body);
        enclosures = List.copyOf(enclosures);
        copiesTo = List.copyOf(copiesTo);
    }

    /**
     * What all letters of a council have in common.
     *
     * @param foot what stands before the reference at the foot of each page; short enough for one line
     * @param bodySize points, 12 to 20; the address keeps to 12 so that it fits the window
     * @param practice whether each page says that the letter is none
     */
    public record Paper(AddressWindow window, Typeface typeface, String foot, int bodySize, boolean practice) {

        public Paper {
            if (bodySize < SMALLEST || bodySize > LARGEST) {
                throw new IllegalArgumentException("A letter's text has 12 to 20 points, not " + bodySize);
            }
        }

        /** Paper for a DL envelope, in Liberation Sans. */
        public static Paper plain(String foot, int bodySize) {
            return new Paper(Envelope.DL.window(0, 0), Typeface.LIBERATION_SANS, foot, bodySize, false);
        }

        /** The same paper for letters that nobody shall get. */
        public Paper forPractice() {
            return new Paper(window, typeface, foot, bodySize, true);
        }
    }

    /** Who writes: the council's name, printed large, and the lines with address, telephone and e-mail (at most 6). */
    public record Letterhead(String council, List<String> lines, Optional<Picture> crest) {
        public Letterhead {
            lines = List.copyOf(lines);
        }
    }

    /** The end: "Yours sincerely", the writer's name (may be left out where letters bear job titles only) and title. */
    public record SignOff(String closing, Optional<String> name, String title, Optional<Picture> signature) {}

    /** Where the address must stand on the first page: millimetres from the top and left edge of the paper. */
    public record AddressWindow(double top, double left, double width, double height) {}
}
