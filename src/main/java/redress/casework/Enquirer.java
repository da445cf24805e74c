package redress.casework;

import java.util.List;
import java.util.Optional;
import redress.procedure.CaseKind;

/** The MP or councillor an enquiry comes from, on whose letters it is answered, and the permission of whoever they ask for. */
public final class Enquirer {

    private Enquirer() {}

    /** Who enquires; empty where nobody of that office is named, and for every other kind of case. */
    public static Optional<Representative> of(CaseState state) {
        return of(state.kind(), state.representatives());
    }

    static Optional<Representative> of(CaseKind kind, List<Representative> representatives) {
        String role = role(kind);
        return representatives.stream()
                .filter(Representative::isActive)
                .filter(who -> who.who().role().equals(role))
                .findFirst();
    }

    /**
     * Why the enquiry cannot be answered yet; empty where it can, as far as permission goes (NN-30, KL-21). Where the
     * constituent said no, the answer tells the MP so.
     */
    public static Optional<String> whyNotAnswered(CaseState state) {
        if (!asksFor(state.kind())) {
            return Optional.empty();
        }
        Optional<Representative> who = of(state);
        boolean permission =
                state.procedure().needs().getOrDefault("answer-mp", List.of()).contains("permission");
        if (who.isEmpty() && permission && state.kind() == CaseKind.MP_ENQUIRY) {
            return Optional.of(
                    "It is not on record which MP asks, nor that the constituent agrees. Name the MP as the representative first.");
        }
        return who.filter(mp -> mp.consent() != Representative.Consent.REFUSED).flatMap(Representative::whyNotTold);
    }

    /** Whether a case of this kind comes from an MP or a councillor, whoever they ask for. */
    static boolean asksFor(CaseKind kind) {
        return !role(kind).isEmpty();
    }

    private static String role(CaseKind kind) {
        return switch (kind) {
            case MP_ENQUIRY -> "mp";
            case COUNCILLOR_ENQUIRY -> "councillor";
            default -> "";
        };
    }
}
