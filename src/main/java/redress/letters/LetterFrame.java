package redress.letters;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import redress.documents.Imprint;
import redress.documents.LetterPage;

/**
 * All of a letter's page that its template does not say. It is kept beside the letter, so that the letter can be made again
 * when names, addresses and the council's own particulars have long changed.
 *
 * @param head the lines of the letterhead below the council's name
 * @param signer the writer's name, where letters bear one
 * @param signerTitle what the writer is, or the team
 * @param made the instant written into the document
 * @param imprint what tells this document from every other
 */
record LetterFrame(
        String council,
        List<String> head,
        List<String> recipient,
        LocalDate date,
        String reference,
        String greeting,
        String closing,
        Optional<String> signer,
        String signerTitle,
        String accessLine,
        int bodySize,
        Instant made,
        String imprint) {

    LetterFrame {
        head = List.copyOf(head);
        recipient = List.copyOf(recipient);
    }

    LetterPage around(Merged text) {
        return new LetterPage(
                new LetterPage.Letterhead(council, head),
                recipient,
                date,
                reference,
                Optional.empty(),
                greeting,
                text.subject(),
                text.body(),
                new LetterPage.SignOff(closing, signer, signerTitle),
                List.of(),
                List.of(),
                accessLine,
                LetterPage.AddressWindow.dl(),
                bodySize);
    }

    Imprint imprint(Merged text) {
        return new Imprint(text.subject() + " (" + reference + ")", made, imprint);
    }
}
