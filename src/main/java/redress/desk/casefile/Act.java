package redress.desk.casefile;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import redress.casework.CaseState;
import redress.casework.Deed;
import redress.letters.LetterDraft;

/**
 * A deed being filled in.
 *
 * @param sentence what it means; "" where its name says enough
 * @param button the verb that saves it; it may follow what is chosen in the fields
 * @param doing made of what stands in the fields when it is saved
 * @param letters the letters it would write, for the preview; empty where it writes none
 */
record Act(
        Deed deed,
        String sentence,
        Fields fields,
        ObservableValue<String> button,
        Supplier<Doing> doing,
        Optional<Supplier<List<LetterDraft>>> letters) {

    /**
     * What saving does.
     *
     * @param done the sentence that says it was done
     * @param way records it on the case as it stands, off the screen; throws Refused or MergeException
     */
    record Doing(String done, Function<CaseState, CaseState> way) {}

    /** An act whose button keeps its words. */
    Act(
            Deed deed,
            String sentence,
            Fields fields,
            String button,
            Supplier<Doing> doing,
            Optional<Supplier<List<LetterDraft>>> letters) {
        this(deed, sentence, fields, new ReadOnlyStringWrapper(button), doing, letters);
    }

    static Act of(Deed deed, String sentence, Fields fields, Supplier<Doing> doing) {
        return new Act(deed, sentence, fields, deed.label(), doing, Optional.empty());
    }
}
