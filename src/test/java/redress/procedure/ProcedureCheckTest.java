package redress.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProcedureCheckTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "stops: response-sent@stage-1 | stops: response-sent@stage-9 | The deadline stage-1-response is stopped by response-sent@stage-9, but there is no stage \"stage-9\": it could never stop.",
                "stops: response-sent@stage-1 | stops: response-sent@ombudsman | The deadline stage-1-response is stopped by response-sent@ombudsman, which cannot happen to a complaint: it could never stop.",
                "stops: response-sent@stage-1 | stops: mp-response-sent | The deadline stage-1-response is stopped by mp-response-sent, which cannot happen to a complaint: it could never stop.",
                "from: stage-3-requested, stops: stage-3-decided | from: stage-4-requested, stops: stage-3-decided | The deadline stage-3-decision counts from stage-4-requested, but there is no stage \"stage-4\": it could never start.",
                "repeats-until: response-sent@stage-3 | repeats-until: councillor-response-sent | The deadline update repeats until councillor-response-sent, which cannot happen to a complaint: it would repeat for ever.",
                "kinds: [service-request] | kinds: [suggestion] | The deadline informal-resolution is for suggestion cases, a kind this procedure does not have.",
                "stage-2-acknowledgement: stage-2-acknowledgement | closure: closure | The deadline stage-2-acknowledge is stopped by stage-2-acknowledgement-sent, but \"letters\" has no letter whose sending is that: it could never stop.",
                "  holding: holding | | The deadline stage-1-response is extended with the letter \"holding\", which is missing from \"letters\".",
                "until-then: stage-2-acknowledge | until-then: acknowledge | Until then, stage-2-response counts from the deadline \"acknowledge\", which does not exist.",
                "until-then: stage-2-acknowledge | until-then: stage-2-response | The deadline stage-2-response waits for itself, through until-then: stage-2-response.",
                "label: First answer, responder: clerk | label: First answer, responder: clark | The stage stage-1 is answered by the role \"clark\", which is missing from \"roles\".",
                "{role: panel, | {role: pannel, | The rule on respond@stage-3 names the role \"pannel\", which is missing from \"roles\".",
                "respond@stage-3: | respond@stage-4: | The rule on respond@stage-4 names a stage that does not exist.",
                "close@stage-1: | close@stage-4: | What close@stage-4 needs is for a stage that does not exist.",
                "responder: panel, last: yes | responder: panel | No stage is marked \"last: yes\", so no case would ever be at the end of the procedure.",
                "responder: town-clerk} | responder: town-clerk, last: yes} | The stage stage-3 can never be reached, because stage-2 is marked as the last.",
                "  stage-3-response: stage-3-response | | The stage stage-3 is a dead end: \"letters\" has no stage-3-response.",
                "letter: redirect, accept | letter: closure, accept | The exclusion beach is told by the letter \"closure\", which is missing from \"letters\".",
                "kind: compliment, keep | kind: compliment, reached: stage-1, keep | \"retention\" does not say how long a compliment is kept in every case.",
                "reached: stage-3 | reached: stage-7 | \"retention\" of a complaint names the stage \"stage-7\", which does not exist.",
                "{id: complaint, first-stage: stage-1} | {id: complaint, first-stage: stage-0} | A complaint begins in the stage \"stage-0\", which does not exist.",
                "becomes: complaint | becomes: comment | A service-request may become a comment, a kind this procedure does not have."
            })
    void whatCannotWorkIsASentence(String piece, String other, String sentence) {
        String replaced = other == null ? "" : other;
        Procedure changed = ProcedureReader.read("eighth.yaml", Eighth.with(piece, replaced));

        assertThat(ProcedureCheck.of(changed)).contains(sentence);
    }
}
