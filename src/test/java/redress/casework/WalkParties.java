package redress.casework;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a co-ordinator records about who writes and what they need, on a random walk. */
final class WalkParties {

    private WalkParties() {}

    static void into(WalkSteps steps) {
        steps.way(
                Deed.NOTE_STANDING,
                w -> List.of(new Partaking.StandingNoted(
                        w.any("self", "business", "public-body", "voluntary-body", "executor", "parent"), "Ned Fenn")));
        steps.way(
                Deed.JOIN_COMPLAINANT,
                w -> List.of(new Partaking.ComplainantJoined(
                        100_000L + w.state().version(), "Mr", "Ned Fenn", "", "", "", "")));
        steps.way(Deed.ASK_IDENTITY, w -> List.of(new Partaking.IdentityAsked("telephone", "")));
        steps.way(
                Deed.PROMISE_ASSISTANCE,
                w -> List.of(new Partaking.AssistancePromised(
                        "An interpreter", w.today().plusDays(5), w.any("", "telephone"))));
        steps.way(Deed.TELL_ASSISTANCE, w -> List.of(new Partaking.AssistanceTold(untold(w), "telephone")));
        steps.way(
                Deed.FINISH_ASSISTANCE,
                w -> List.of(new Partaking.AssistanceGiven(
                        w.any(w.state().parties().outstanding()).entry(), "")));
        steps.way(
                Deed.OFFER_ADVOCACY,
                w -> List.of(new Partaking.AdvocacyOffered("Saltmarsh Advocacy", "telephone", "Thinks about it")));
        steps.way(
                Deed.NOTE_EQUALITY,
                w -> List.of(new Partaking.EqualityNoted(w.chance(80) ? Set.of(w.any("age", "race")) : Set.of(), "")));
        steps.way(
                Deed.CLOSE_WITHOUT_CONSENT,
                w -> List.of(
                        new Acting.ConsentLapsed(overdue(w), "No answer came"), new Happening.Closed("no-answer", "")));
    }

    private static long untold(Walker w) {
        return w.any(w.state().parties().outstanding().stream()
                        .filter(one -> one.told().isEmpty())
                        .toList())
                .entry();
    }

    private static long overdue(Walker w) {
        Optional<Representative> late = PartyDeeds.awaited(w.state())
                .filter(who -> who.by().filter(by -> by.isBefore(w.today())).isPresent())
                .findFirst();
        return late.orElseThrow().entry();
    }
}
