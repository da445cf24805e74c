package redress.casework;

import java.util.List;
import java.util.Optional;

/** What a co-ordinator would record about staff who are criticised, contractors, groups and wards. */
final class WalkConcerns {

    private WalkConcerns() {}

    static void into(WalkSteps steps) {
        steps.way(
                Deed.NAME_OFFICER,
                w -> List.of(new Concern.OfficerCriticised(w.dice().nextInt(100_000), "Colin Frayne", "Manager", "")));
        steps.way(Deed.INFORM_OFFICER, WalkConcerns::inform);
        steps.way(
                Deed.INVOLVE_CONTRACTOR,
                w -> List.of(new Concern.ContractorInvolved(
                        "Cleanway Ltd", Optional.empty(), "Paul Dray", w.chance(50), true, w.chance(50))));
        steps.way(
                Deed.RECEIVE_CONTRACTOR_ANSWER,
                w -> List.of(new Concern.ContractorAnswered("email", "We went again.")));
        steps.way(
                Deed.ADD_TO_GROUP,
                w -> List.of(new Concern.GroupJoined(
                        w.dice().nextInt(1_000_000), "Ann Smith", w.today(), w.any("", "NN-2026-9001"), "")));
        steps.way(Deed.WRITE_TO_GROUP, WalkConcerns::write);
        steps.way(Deed.JOIN_GROUP, w -> List.of(new Tie.JoinedGroup("NN-2026-9002", "The same street")));
        steps.way(Deed.NOTE_WARD, w -> List.of(new Concern.WardNoted(w.any("Holt", "Stalham", ""))));
    }

    private static List<Happening> inform(Walker w) {
        Concerns.Criticised one = w.any(w.state().concerns().criticised());
        if (one.told().isEmpty()) {
            return List.of(new Concern.CriticisedTold(one.entry(), "meeting", w.chance(50)));
        }
        return w.state().status().isOpen() && w.chance(50)
                ? List.of(new Concern.CriticisedCommented(one.entry(), "email", "It was not so."))
                : List.of(new Concern.CriticisedInformed(one.entry(), "email", "A talk with the manager"));
    }

    private static List<Happening> write(Walker w) {
        boolean owed = w.state().lacking().stream().anyMatch(one -> one.by() == Deed.WRITE_TO_GROUP);
        String purpose = owed ? "covering" : w.any("acknowledgement", "covering");
        List<Concerns.Member> to = w.state().concerns().without(purpose, w.state());
        if (to.isEmpty()) {
            return List.of();
        }
        long id = w.fresh();
        return List.of(
                new Happening.LetterWritten(id, purpose, to.get(0).recipient()),
                new Happening.LetterSent(id, purpose, "post"));
    }
}
