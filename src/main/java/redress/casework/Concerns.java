package redress.casework;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Whom and what place a case concerns besides the person it is from.
 *
 * @param criticised officers the complaint names, in the order they were recorded
 * @param group others who wrote about the same matter, without the person the case is from
 * @param ward "" where it is not known
 */
public record Concerns(List<Criticised> criticised, Optional<Contractor> contractor, List<Member> group, String ward) {

    static final String NAMES_OFFICER = "names-officer";

    /** The beginning of the recipient of a letter to one of the group; the entry that names them follows. */
    private static final String TO_GROUP = "group-";

    public Concerns {
        criticised = List.copyOf(criticised);
        group = List.copyOf(group);
    }

    /**
     * An officer who is criticised.
     *
     * @param entry the entry that names them
     * @param told the day they were told of it
     * @param informed the last day they were told what is proposed
     */
    public record Criticised(
            long entry,
            Concern.OfficerCriticised who,
            Optional<LocalDate> told,
            boolean copy,
            Optional<LocalDate> commented,
            Optional<LocalDate> informed) {}

    /**
     * The contractor whose service it is.
     *
     * @param answered the last day an answer of the contractor was seen by the council
     */
    public record Contractor(long entry, Concern.ContractorInvolved what, Optional<LocalDate> answered) {}

    /**
     * Somebody of the group.
     *
     * @param entry the entry that names them
     * @param wrote the day they wrote
     * @param told the day a letter told them that all is looked into together
     * @param reported the day the report went to them
     */
    public record Member(
            long entry,
            long personId,
            String name,
            String own,
            LocalDate wrote,
            Optional<LocalDate> told,
            Optional<LocalDate> reported) {

        /** The recipient of a letter to them, as its entry names it. */
        public String recipient() {
            return TO_GROUP + entry;
        }
    }

    /** Whether a letter goes to one of the group, which fulfils no duty to the person the case is from. */
    static boolean isToGroup(String recipient) {
        return recipient.startsWith(TO_GROUP);
    }

    /** Whom a letter goes to, where to one of the group. */
    public Optional<Member> member(String recipient) {
        return group.stream().filter(one -> one.recipient().equals(recipient)).findFirst();
    }

    /** Those of the group who have no letter of this purpose yet, sent or to be sent. */
    public List<Member> without(String purpose, CaseState state) {
        return group.stream()
                .filter(one -> state.letters().stream()
                        .noneMatch(letter ->
                                letter.purpose().equals(purpose) && letter.to().equals(one.recipient())))
                .toList();
    }

    /** The officers who have not been told that they are criticised. */
    public List<Criticised> untold() {
        return criticised.stream().filter(one -> one.told().isEmpty()).toList();
    }

    /** The flags of the case with those that follow from whom it concerns. */
    Set<String> flags(Set<String> marked) {
        Set<String> all = new LinkedHashSet<>(marked);
        if (!criticised.isEmpty()) {
            all.add(NAMES_OFFICER);
        }
        if (contractor.isPresent()) {
            all.add("contractor");
        }
        if (!group.isEmpty()) {
            all.add("group");
        }
        return Set.copyOf(all);
    }
}
