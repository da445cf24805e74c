package redress.casework;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import redress.procedure.CaseKind;

/** What a co-ordinator records about representatives, on a random walk. */
final class WalkActing {

    private WalkActing() {}

    static void into(WalkSteps steps) {
        steps.way(
                Deed.NAME_REPRESENTATIVE,
                w -> List.of(new Acting.RepresentativeNamed(
                        w.state().kind() == CaseKind.MP_ENQUIRY
                                ? "mp"
                                : w.any("councillor", "mp", "advocate", "friend", "family", "other"),
                        "Ada Fenn",
                        "",
                        "1 Quay Street",
                        "",
                        "",
                        "")));
        steps.way(
                Deed.ASK_CONSENT,
                w -> List.of(new Acting.ConsentAsked(
                        someone(w),
                        "letter",
                        w.chance(50) ? Optional.of(w.today().plusDays(5)) : Optional.empty())));
        steps.way(
                Deed.RECORD_CONSENT,
                w -> List.of(
                        w.chance(70)
                                ? new Acting.ConsentGiven(someone(w), "written", Optional.of(w.today()))
                                : new Acting.ConsentRefused(someone(w), "Wants to speak for himself")));
        steps.way(
                Deed.END_REPRESENTATIVE,
                w -> List.of(new Acting.RepresentativeEnded(someone(w), "Speaks for himself")));
    }

    /** Mostly whose consent the case waits for. */
    private static long someone(Walker w) {
        List<Representative> acting = w.state().representatives().stream()
                .filter(Representative::isActive)
                .toList();
        return Stream.concat(Enquirer.of(w.state()).stream(), acting.stream())
                .filter(who -> w.chance(90)
                        && who.answered().isEmpty()
                        && who.whyNotTold().isPresent())
                .findFirst()
                .orElseGet(() -> w.any(acting))
                .entry();
    }
}
