package redress.letters;

import redress.casework.CaseState;
import redress.procedure.LetterPurpose;

/** A letter that was written and not yet sent, with its case and whom it goes to. */
public record Outgoing(CaseState state, Letter letter, Recipient to) {

    public long id() {
        return letter.id();
    }

    /** "Stage 1 response". */
    public String name() {
        return LetterPurpose.of(letter.purpose())
                .map(LetterPurpose::label)
                .orElse(letter.purpose().replace('-', ' '));
    }

    public boolean goesByPost() {
        return to.way().equals("post");
    }
}
