package redress.casework;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import redress.procedure.CaseKind;
import redress.procedure.KindRule;

/** What a co-ordinator records about how a case came and what kind it is, on a random walk. */
final class WalkComing {

    private WalkComing() {}

    static void into(WalkSteps steps) {
        steps.way(Deed.BECOME_COMPLAINT, w -> {
            List<Happening> what = new ArrayList<>();
            what.add(new Coming.KindChanged("complaint", "stage-1", "It was reported before"));
            if (w.state().points().isEmpty()) {
                what.add(new Happening.PointAdded(
                        new Happening.Point(w.state().nextPoint(), "Nothing was done", "Environment", "")));
            }
            return what;
        });
        steps.way(Deed.CHANGE_KIND, w -> {
            KindRule rule = w.any(w.state().procedure().kinds().stream()
                    .filter(kind -> kind.kind() != w.state().kind() && kind.kind() != CaseKind.OMBUDSMAN_ENQUIRY)
                    .toList());
            return List.of(
                    new Coming.KindChanged(rule.kind().id(), rule.firstStage().orElse(""), "It was taken for another"));
        });
        steps.way(Deed.OPEN_ALONGSIDE, w -> List.of(new Happening.Linked("SM-2026-9004", "came-with")));
        steps.way(Deed.NOTE_FORWARDING, w -> List.of(new Coming.Forwarded("Environment")));
        steps.way(Deed.AGREE_CONTACT, w -> List.of(new Coming.ContactAgreed(w.ahead(9), "the bin")));
        steps.way(Deed.ASK_IN_WRITING, w -> List.of(new Coming.WritingAsked("telephone", Optional.of(w.ahead(9)))));
        steps.way(
                Deed.ALERT_GOVERNANCE,
                w -> List.of(new Coming.GovernanceAlerted("Letter to the wrong house", "email")));
        steps.way(Deed.PASS_ON, w -> List.of(new Coming.PassedOn("Head of Leisure", "email")));
    }
}
