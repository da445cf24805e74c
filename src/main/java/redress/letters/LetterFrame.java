package redress.letters;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import redress.documents.Block;
import redress.documents.Imprint;
import redress.documents.LetterPage;

/**
 * All of a letter's page that its template does not say. It is kept beside the letter, so that the letter can be made again
 * when names, addresses and the council's own particulars have long changed.
 *
 * @param yourReference what the customer wants quoted
 * @param stationery as it stood then, with nothing left blank
 * @param made the instant written into the document
 * @param opening the sentence before the text, to somebody who acts for the customer
 * @param imprint what tells this document from every other
 */
record LetterFrame(
        String council,
        Stationery stationery,
        List<String> recipient,
        LocalDate date,
        String reference,
        Optional<String> yourReference,
        String greeting,
        String closing,
        int bodySize,
        Instant made,
        String imprint,
        Optional<String> opening) {

    LetterFrame {
        recipient = List.copyOf(recipient);
    }

    /** @param pictures where crest and signature are kept */
    LetterPage around(Merged text, Pictures pictures) {
        Dress dress = Dress.of(council, stationery, pictures);
        return new LetterPage(
                dress.letterhead(),
                recipient,
                date,
                reference,
                yourReference,
                greeting,
                text.subject(),
                opened(text.body()),
                dress.signOff(closing),
                List.of(),
                List.of(),
                stationery.accessLine(),
                dress.paper(bodySize));
    }

    private List<Block> opened(List<Block> body) {
        return Stream.concat(opening.map(Block.Paragraph::of).stream(), body.stream())
                .toList();
    }

    Imprint imprint(Merged text) {
        return new Imprint(text.subject() + " (" + reference + ")", made, imprint);
    }
}
