package redress.casework;

import java.util.ArrayList;
import java.util.List;

/** What was written on a case in sentences: the texts somebody remembers a phrase of. Names are not among them. */
final class CaseTexts {

    private CaseTexts() {}

    static List<String> of(CaseState state) {
        List<String> texts = new ArrayList<>(List.of(state.description(), state.desiredOutcome()));
        state.points().forEach(point -> texts.addAll(List.of(point.text(), point.reasons())));
        state.remedies().forEach(remedy -> texts.add(remedy.what()));
        texts.addAll(state.learning());
        state.timeline().effective().forEach(entry -> texts.addAll(said(entry.what())));
        return texts;
    }

    private static List<String> said(Happening what) {
        if (what instanceof Happening.ContactNoted note) {
            return List.of(note.with(), note.said());
        }
        if (what instanceof Happening.ResponseGiven given) {
            return List.of(given.note());
        }
        if (what instanceof Happening.StageRequested asked) {
            return List.of(asked.reasons(), asked.outcomeSought());
        }
        if (what instanceof Happening.Closed closed) {
            return List.of(closed.note());
        }
        if (what instanceof Concern.GroupJoined member) {
            return List.of(member.name());
        }
        if (what instanceof Concern.CriticisedCommented comment) {
            return List.of(comment.comments());
        }
        if (what instanceof Concern.ContractorAnswered answer) {
            return List.of(answer.text());
        }
        if (what instanceof OfficerWork.ReplyReceived reply) {
            return List.of(reply.text());
        }
        if (what instanceof OfficerWork.ContributionReceived part) {
            return List.of(part.text());
        }
        return List.of();
    }
}
