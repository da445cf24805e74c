package redress.letters;

import java.util.Optional;
import redress.documents.LetterPage;
import redress.documents.Picture;

/** Stationery as it stands on letters: nothing left blank, its pictures fetched. */
record Dress(
        String council, Stationery stationery, Optional<Picture> crest, Optional<Picture> signature, boolean practice) {

    static Dress of(String council, Stationery filled, Pictures pictures) {
        return new Dress(
                council,
                filled,
                filled.crest().map(pictures::of),
                filled.signature().map(pictures::of),
                pictures.practice());
    }

    LetterPage.Letterhead letterhead() {
        return new LetterPage.Letterhead(
                council,
                stationery.head().lines().filter(line -> !line.isBlank()).toList(),
                crest);
    }

    LetterPage.SignOff signOff(String closing) {
        return new LetterPage.SignOff(closing, Optional.of(stationery.signer()), stationery.signerTitle(), signature);
    }

    LetterPage.Paper paper(int bodySize) {
        return new LetterPage.Paper(
                stationery.envelope().window(stationery.down(), stationery.right()),
                stationery.typeface(),
                stationery.foot(),
                bodySize,
                practice);
    }
}
