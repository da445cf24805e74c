package redress.letters;

import java.util.List;
import redress.casework.CaseState;
import redress.casework.LetterMark;
import redress.casework.Refused;
import redress.documents.AccessiblePdf;
import redress.documents.Fonts;
import redress.documents.Imprint;
import redress.documents.JoinedPdf;
import redress.procedure.LetterPurpose;

/** The one report to a group, behind the covering letter of each: the response as it was kept, addressed to each. */
record GroupReport(Reproduction reproduction, Fonts fonts) {

    /** @throws Refused where the response has not been written, or was given in words */
    LetterMaking.Made behind(LetterMaking.Made covering, CaseState state) {
        LetterMark report = state.letters().stream()
                .filter(letter -> isResponse(letter.purpose()))
                .reduce((before, after) -> after)
                .orElseThrow(() -> new Refused(
                        "The response has not been written, so there is no report to send. Write the response first."));
        byte[] pages = reproduction.pdfTo(report.letterId(), covering.frame());
        Imprint imprint = new Imprint(
                "Our report (" + state.reference() + ")",
                covering.frame().made(),
                covering.frame().imprint());
        return covering.withPages(new JoinedPdf(new AccessiblePdf(fonts)).of(List.of(covering.pdf(), pages), imprint));
    }

    private static boolean isResponse(String purpose) {
        return purpose.matches("stage-\\d-response")
                && LetterPurpose.of(purpose).isPresent();
    }
}
