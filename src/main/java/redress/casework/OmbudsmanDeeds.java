package redress.casework;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import redress.procedure.CaseKind;

/** Which of the deeds about an ombudsman may be done now, and what comes next. */
final class OmbudsmanDeeds {

    static final Set<Deed> ALL = EnumSet.of(
            Deed.OMBUDSMAN_ASKS,
            Deed.NAME_OMBUDSMAN,
            Deed.OMBUDSMAN_RETURNS,
            Deed.OMBUDSMAN_VIEW,
            Deed.OMBUDSMAN_DECISION,
            Deed.ANSWER_RECOMMENDATION,
            Deed.FINISH_RECOMMENDATION,
            Deed.TELL_MANAGERS);

    private OmbudsmanDeeds() {}

    /** Whether a deed belongs to this case at all: an ombudsman may ask about any complaint at any time. */
    static boolean concerns(Deed deed, CaseState state) {
        boolean theirs = state.kind() == CaseKind.OMBUDSMAN_ENQUIRY;
        OmbudsmanFile file = state.ombudsman();
        return switch (deed) {
            case OMBUDSMAN_ASKS -> theirs || (state.kind() == CaseKind.COMPLAINT && knows(state));
            case ANSWER_RECOMMENDATION ->
                file.recommendations().stream()
                        .anyMatch(one -> one.accepted().isEmpty() && one.done().isEmpty());
            case FINISH_RECOMMENDATION -> !file.outstanding().isEmpty();
            case TELL_MANAGERS -> !file.toTell().isEmpty();
            default -> theirs;
        };
    }

    private static boolean knows(CaseState state) {
        return state.procedure().kind(CaseKind.OMBUDSMAN_ENQUIRY).isPresent();
    }

    /** Why it cannot be done now; empty where it can. */
    static Optional<String> refusal(Deed deed, CaseState state) {
        OmbudsmanFile file = state.ombudsman();
        boolean theirs = state.kind() == CaseKind.OMBUDSMAN_ENQUIRY;
        return switch (deed) {
            case OMBUDSMAN_ASKS ->
                theirs && !state.status().isOpen()
                        ? Optional.of("The case is closed. Reopen it first.")
                        : Optional.empty();
            case OMBUDSMAN_RETURNS ->
                file.decided().isPresent()
                        ? Optional.of("The ombudsman has decided, so it was not sent back as premature.")
                        : state.status() == Status.OPEN
                                ? Optional.empty()
                                : Optional.of("It has been answered or closed.");
            case OMBUDSMAN_VIEW, OMBUDSMAN_DECISION ->
                file.decided().isPresent() ? Optional.of("The ombudsman has decided.") : Optional.empty();
            default -> Optional.empty();
        };
    }

    /** The next step of an enquiry that is not late in anything else: first to tell those in charge. */
    static Optional<OfficerDeeds.Step> next(CaseState state) {
        if (state.kind() != CaseKind.OMBUDSMAN_ENQUIRY) {
            return Optional.empty();
        }
        OmbudsmanFile file = state.ombudsman();
        if (file.named().isEmpty()) {
            return Optional.of(
                    new OfficerDeeds.Step(Deed.NAME_OMBUDSMAN, "Nobody has said which ombudsman asks, and by when."));
        }
        Optional<OfficerDeeds.Step> tell = file.toTell().stream()
                .findFirst()
                .map(step -> new OfficerDeeds.Step(
                        Deed.TELL_MANAGERS, "Managers and directors are told of " + step.label() + "."));
        return tell.or(() -> file.recommendations().stream()
                        .filter(one -> one.accepted().isEmpty() && one.done().isEmpty())
                        .findFirst()
                        .map(one -> new OfficerDeeds.Step(
                                Deed.ANSWER_RECOMMENDATION,
                                "The council has not said whether it accepts recommendation " + one.number() + ".")))
                .or(() -> file.outstanding().stream()
                        .findFirst()
                        .filter(one -> state.status() == Status.ANSWERED)
                        .map(one -> new OfficerDeeds.Step(
                                Deed.FINISH_RECOMMENDATION,
                                "Recommendation " + one.number() + " is still to be done.")));
    }

    /** Whether nothing is to be done until the ombudsman writes again. */
    static boolean waits(CaseState state) {
        return state.kind() == CaseKind.OMBUDSMAN_ENQUIRY
                && state.status() == Status.ANSWERED
                && state.ombudsman().decided().isEmpty();
    }
}
