package redress.casework;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Who a case is from beside the person it was received from, and what they need.
 *
 * @param standing as whom the person writes; empty where nobody noted it
 * @param identityAsked when somebody who gave no name was last asked for it
 * @param equality what is noted about equality; special category data
 */
public record Parties(
        Optional<Partaking.StandingNoted> standing,
        List<Joint> joint,
        Optional<LocalDate> identityAsked,
        List<Assistance> assistance,
        List<Offer> advocacy,
        Optional<Partaking.EqualityNoted> equality) {

    /** Somebody who complains together with the person; entry is the one that says so. */
    public record Joint(long entry, long personId, String name) {}

    /** Help that was promised; told and given are empty until they happened. */
    public record Assistance(
            long entry, Partaking.AssistancePromised promised, Optional<LocalDate> told, Optional<LocalDate> given) {

        /** Whether they wait for it, or to be told of it. */
        public boolean isOutstanding() {
            return given.isEmpty();
        }
    }

    /** Help from an advocacy service, offered on a day. */
    public record Offer(LocalDate day, Partaking.AdvocacyOffered offered) {}

    public Parties {
        joint = List.copyOf(joint);
        assistance = List.copyOf(assistance);
        advocacy = List.copyOf(advocacy);
    }

    /** As whom they write; for themselves where nobody noted it. */
    public Standing as() {
        return standing.flatMap(noted -> Standing.of(noted.as())).orElse(Standing.SELF);
    }

    /** Help promised and not there yet. */
    public List<Assistance> outstanding() {
        return assistance.stream().filter(Assistance::isOutstanding).toList();
    }
}
