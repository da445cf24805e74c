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
     * @param done the sentence that says it was done, asked for once it is
     * @param undo takes it back; empty where voiding the entries it made does
     * @param way records it on the case as it stands, off the screen; throws Refused or MergeException
     */
    record Doing(
            Supplier<String> done, Function<CaseState, CaseState> way, Optional<Function<CaseState, CaseState>> undo) {

        Doing(Supplier<String> done, Function<CaseState, CaseState> way) {
            this(done, way, Optional.empty());
        }

        Doing(String done, Function<CaseState, CaseState> way) {
            this(() -> done, way);
        }

        /** What more than this case was changed by takes more than its own entries to undo. */
        static Doing undoneBy(String done, Function<CaseState, CaseState> way, Function<CaseState, CaseState> undo) {
            return new Doing(() -> done, way, Optional.of(undo));
        }
    }

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
