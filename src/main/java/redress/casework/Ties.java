package redress.casework;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a fold notes of whom and what else the case has to do with: other cases, representatives, the customer's own reference. */
final class Ties {

    private final List<Link> links = new ArrayList<>();
    private final ActingList acting = new ActingList();
    private final ConcernList concerns = new ConcernList();
    private final PartyList parties = new PartyList();
    private List<Seeing.Seer> team = List.of();
    private Optional<String> theirReference = Optional.empty();

    void link(String reference, Link.How how, Entry entry) {
        links.add(new Link(entry.seq(), reference, how));
    }

    void quote(String reference) {
        theirReference = Optional.of(reference.strip()).filter(quoted -> !quoted.isEmpty());
    }

    /** Whom and what place the case concerns besides. */
    ConcernList concerns() {
        return concerns;
    }

    ActingList acting() {
        return acting;
    }

    /** Who the case is from; the fold says whether nobody is named. */
    PartyList parties(boolean anonymous) {
        parties.of(anonymous);
        return parties;
    }

    Parties parties() {
        return parties.all();
    }

    /** The dates that consent is wanted by, and promised help. */
    List<Deadline> deadlines(boolean ended) {
        List<Deadline> all = new ArrayList<>(acting.deadlines(ended));
        all.addAll(parties.deadlines(ended));
        return List.copyOf(all);
    }

    void seenBy(List<Seeing.Seer> members) {
        team = List.copyOf(members);
    }

    /** Who may see it; nobody where all may who read cases. */
    List<Seeing.Seer> team() {
        return team;
    }

    List<Link> links() {
        return List.copyOf(links);
    }

    Optional<String> theirReference() {
        return theirReference;
    }
}
