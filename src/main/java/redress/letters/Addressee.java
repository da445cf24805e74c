package redress.letters;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import redress.casework.CaseState;
import redress.casework.Concerns;
import redress.casework.Enquirer;
import redress.casework.Parties;
import redress.casework.Refused;
import redress.casework.Representative;

/**
 * Whom a letter of a case is addressed to, as it is kept beside the letter: "customer" for all complainants together,
 * "complainant-0" for the first alone, "complainant-12" and "representative-34" by the entry that named them.
 */
public record Addressee(String id) {

    /** All who complain. */
    public static final Addressee CUSTOMER = new Addressee("customer");

    private static final String COMPLAINANT = "complainant-";
    private static final String REPRESENTATIVE = "representative-";

    /** The first who complains, alone, where others do too. */
    public static final Addressee FIRST = new Addressee(COMPLAINANT + 0);

    public static Addressee of(Parties.Joint joint) {
        return new Addressee(COMPLAINANT + joint.entry());
    }

    public static Addressee of(Representative who) {
        return new Addressee(REPRESENTATIVE + who.entry());
    }

    /** One of a group who wrote about the same matter: "group-56". */
    public static Addressee of(Concerns.Member one) {
        return new Addressee(one.recipient());
    }

    /** All a letter of this case could be addressed to; those who may be told nothing yet too, so that it can be said why. */
    public static List<Addressee> all(CaseState state) {
        List<Addressee> all = new ArrayList<>(List.of(CUSTOMER));
        if (!state.parties().joint().isEmpty()) {
            all.add(FIRST);
            state.parties().joint().forEach(joint -> all.add(of(joint)));
        }
        state.representatives().stream().filter(Representative::isActive).forEach(who -> all.add(of(who)));
        return all;
    }

    /** The representative it is; empty for the complainants. */
    public Optional<Representative> representative(CaseState state) {
        return state.representatives().stream()
                .filter(who -> of(who).equals(this))
                .findFirst();
    }

    /** The joint complainant it is alone; empty for the others. */
    public Optional<Parties.Joint> joint(CaseState state) {
        return state.parties().joint().stream()
                .filter(one -> of(one).equals(this))
                .findFirst();
    }

    /** Who of the group it is; empty for the others. */
    Optional<Concerns.Member> member(CaseState state) {
        return state.concerns().member(id);
    }

    boolean isRepresentative() {
        return id.startsWith(REPRESENTATIVE);
    }

    /** Whether it is the MP or councillor whose enquiry this is; what they may be told is looked at letter by letter. */
    boolean isEnquirer(CaseState state) {
        return Enquirer.of(state).map(Addressee::of).equals(Optional.of(this));
    }

    /** Why no letter may go to them now; empty where one may. */
    public Optional<String> whyNot(CaseState state) {
        return isRepresentative() && !isEnquirer(state)
                ? representative(state)
                        .map(Representative::whyNotTold)
                        .orElse(Optional.of("They do not act for the customer in this case."))
                : Optional.empty();
    }

    /** @throws Refused where no letter may go to them now, with the reason */
    void check(CaseState state) {
        whyNot(state).ifPresent(why -> {
            throw new Refused(why);
        });
    }
}
