package redress.casework;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a co-ordinator records about the officers who answer, on a random walk. */
final class WalkOfficers {

    private WalkOfficers() {}

    static void into(WalkSteps steps) {
        steps.way(
                Deed.ALLOCATE,
                w -> List.of(
                        new Happening.Allocated(2, "Priya Nair", "Assistant Director, Environment", "Environment")));
        steps.way(
                Deed.SEND_PACK,
                w -> List.of(new OfficerWork.PackSent(
                        2,
                        "Priya Nair",
                        "email",
                        List.of("Case sheet"),
                        "",
                        Optional.of(w.ahead(9)),
                        Optional.of(w.ahead(5)))));
        steps.way(
                Deed.CHASE,
                w -> List.of(
                        new OfficerWork.OfficerChased("Priya Nair", "email", "How far?", Optional.of(w.ahead(4)))));
        steps.way(
                Deed.RECEIVE_REPLY,
                w -> List.of(new OfficerWork.ReplyReceived(
                        "Priya Nair", "email", w.chance(60), "The crew missed it", Map.of(), "", "")));
        steps.way(
                Deed.SET_DRAFT_DATE,
                w -> List.of(new OfficerWork.DraftDateSet(w.ahead(9), Optional.of(w.ahead(4)), "Holiday")));
        steps.way(
                Deed.ASK_SERVICE,
                w -> List.of(new OfficerWork.ContributionAsked("Highways", "Ann Lee", "Was it closed?", w.ahead(9))));
        steps.way(
                Deed.RECEIVE_CONTRIBUTION,
                w -> List.of(new OfficerWork.ContributionReceived(awaited(w), "email", "It was", "", "")));
        steps.way(
                Deed.DROP_CONTRIBUTION,
                w -> List.of(new OfficerWork.ContributionWithdrawn(awaited(w), "Not needed now")));
        steps.way(
                Deed.ASK_APPROVAL,
                w -> List.of(new OfficerWork.ApprovalWanted("Chief Executive", "response", w.ahead(5))));
        steps.way(
                Deed.RECORD_APPROVAL,
                w -> List.of(new OfficerWork.ApprovalGiven(
                        w.any(w.state().officers().awaitedApprovals()).entry(), w.chance(80), "Fine")));
    }

    private static long awaited(Walker w) {
        return w.any(w.state().officers().awaitedContributions()).entry();
    }
}
