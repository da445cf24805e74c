package redress.letters;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import redress.council.Council;
import redress.documents.LetterPage;
import redress.documents.Picture;

/** The stationery as it stands on one council's letters: its pictures fetched, its blanks filled. */
record Dress(
        Stationery stationery,
        Council council,
        String coordinator,
        Optional<Picture> crest,
        Optional<Picture> signature) {

    LetterPage.Letterhead letterhead() {
        return new LetterPage.Letterhead(council.name(), head(), crest);
    }

    LetterPage.SignOff signOff(String closing) {
        return new LetterPage.SignOff(
                closing,
                Optional.of(or(stationery.signer(), coordinator)),
                or(stationery.signerTitle(), council.team()),
                signature);
    }

    LetterPage.Paper paper(int bodySize) {
        return new LetterPage.Paper(
                stationery.envelope().window(stationery.down(), stationery.right()),
                stationery.typeface(),
                or(stationery.foot(), council.name()),
                bodySize);
    }

    private List<String> head() {
        return stationery.head().isBlank() ? head(council) : lines(stationery.head());
    }

    /** Four lines at most, so that the letterhead stays clear of the address window. */
    private static List<String> head(Council council) {
        List<String> address = lines(council.address());
        int half = (address.size() + 1) / 2;
        return Stream.of(
                        String.join(", ", address.subList(0, half)),
                        String.join(", ", address.subList(half, address.size())),
                        council.telephone(),
                        council.email())
                .filter(line -> !line.isBlank())
                .toList();
    }

    private static List<String> lines(String text) {
        return Arrays.stream(text.split("\n", -1))
                .filter(line -> !line.isBlank())
                .toList();
    }

    private static String or(String own, String usual) {
        return own.isBlank() ? usual : own;
    }
}
