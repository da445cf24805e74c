package redress.casework;

import java.util.List;
import java.util.Optional;

/** What a co-ordinator would record about staff who are criticised, contractors, groups and wards. */
final class WalkParties {

    private WalkParties() {}

    static void into(WalkSteps steps) {
        steps.way(
                Deed.NAME_OFFICER,
                w -> List.of(new Party.OfficerCriticised(w.dice().nextInt(100_000), "Colin Frayne", "Manager", "")));
        steps.way(Deed.INFORM_OFFICER, WalkParties::inform);
        steps.way(
                Deed.INVOLVE_CONTRACTOR,
                w -> List.of(new Party.ContractorInvolved(
                        "Cleanway Ltd", Optional.empty(), "Paul Dray", w.chance(50), true, w.chance(50))));
        steps.way(
                Deed.RECEIVE_CONTRACTOR_ANSWER, w -> List.of(new Party.ContractorAnswered("email", "We went again.")));
        steps.way(
                Deed.ADD_TO_GROUP,
                w -> List.of(new Party.GroupJoined(
                        w.dice().nextInt(1_000_000), "Ann Smith", w.today(), w.any("", "NN-2026-9001"), "")));
        steps.way(Deed.WRITE_TO_GROUP, WalkParties::write);
        steps.way(Deed.JOIN_GROUP, w -> List.of(new Tie.JoinedGroup("NN-2026-9002", "The same street")));
        steps.way(Deed.NOTE_WARD, w -> List.of(new Party.WardNoted(w.any("Holt", "Stalham", ""))));
    }

    private static List<Happening> inform(Walker w) {
        Parties.Criticised one = w.any(w.state().parties().criticised());
        if (one.told().isEmpty()) {
            return List.of(new Party.CriticisedTold(one.entry(), "meeting", w.chance(50)));
        }
        return w.state().status().isOpen() && w.chance(50)
                ? List.of(new Party.CriticisedCommented(one.entry(), "email", "It was not so."))
                : List.of(new Party.CriticisedInformed(one.entry(), "email", "A talk with the manager"));
    }

    private static List<Happening> write(Walker w) {
        String purpose = w.any("acknowledgement", "covering");
        List<Parties.Member> to = w.state().parties().without(purpose, w.state());
        if (to.isEmpty()) {
            return List.of();
        }
        long id = w.fresh();
        return List.of(
                new Happening.LetterWritten(id, purpose, to.get(0).recipient()),
                new Happening.LetterSent(id, purpose, "post"));
    }
}
