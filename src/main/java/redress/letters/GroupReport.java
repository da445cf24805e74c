package redress.letters;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import redress.casework.CaseState;
import redress.casework.LetterMark;
import redress.casework.Refused;
import redress.db.Database;
import redress.documents.AccessiblePdf;
import redress.documents.Fonts;
import redress.documents.Imprint;
import redress.documents.JoinedPdf;
import redress.procedure.LetterPurpose;

/** The one report to a group, behind the covering letter of each: the response as it was kept, addressed to each. */
record GroupReport(Database database, Fonts fonts) {

    private static final String APOLOGY = "response.apology";

    /**
     * The covering letter with the apology of the response, where that has one.
     *
     * @throws Refused where the response has not been written, or was given in words
     */
    LetterDraft covering(LetterDraft draft, CaseState state) {
        long report = report(state).letterId();
        Map<String, String> words = new HashMap<>(draft.words());
        database.read(handle -> new LetterStore().source(handle, report))
                .flatMap(source -> LetterData.read(source.data()))
                .flatMap(data -> data.values().get(APOLOGY))
                .filter(Value.Words.class::isInstance)
                .map(Value.Words.class::cast)
                .ifPresent(apology -> words.putIfAbsent(APOLOGY, apology.text()));
        return new LetterDraft(draft.template(), draft.date(), draft.bodySize(), words, draft.newDue(), draft.to());
    }

    /** The covering letter with the report on the pages after it. */
    LetterMaking.Made behind(LetterMaking.Made covering, CaseState state) {
        byte[] pages = new Reproduction(database, fonts).pdfTo(report(state).letterId(), covering.frame());
        Imprint imprint = new Imprint(
                "Our report (" + state.reference() + ")",
                covering.frame().made(),
                covering.frame().imprint());
        return covering.withPages(new JoinedPdf(new AccessiblePdf(fonts)).of(List.of(covering.pdf(), pages), imprint));
    }

    private static LetterMark report(CaseState state) {
        return state.letters().stream()
                .filter(letter -> isResponse(letter.purpose()))
                .reduce((before, after) -> after)
                .orElseThrow(() -> new Refused(
                        "The response has not been written, so there is no report to send. Write the response first."));
    }

    private static boolean isResponse(String purpose) {
        return purpose.matches("stage-\\d-response")
                && LetterPurpose.of(purpose).isPresent();
    }
}
