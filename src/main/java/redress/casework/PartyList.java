package redress.casework;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import redress.calendar.Dates;

/** Who a case is from and what they need, in the course of being folded. */
final class PartyList {

    /** The deadline by which promised help is to be there. */
    static final String ASSISTANCE = "assistance";

    private Optional<Partaking.StandingNoted> standing = Optional.empty();
    private final List<Parties.Joint> joint = new ArrayList<>();
    private Optional<LocalDate> identityAsked = Optional.empty();
    private final List<Parties.Assistance> assistance = new ArrayList<>();
    private final List<Parties.Offer> advocacy = new ArrayList<>();
    private Optional<Partaking.EqualityNoted> equality = Optional.empty();
    private boolean anonymous;

    void of(boolean nobodyNamed) {
        anonymous = nobodyNamed;
    }

    void stand(Partaking.StandingNoted what) {
        Standing as =
                Standing.of(what.as()).orElseThrow(() -> new Refused("Redress does not know this way of writing."));
        if (as.isForSomebody() && what.whom().isBlank()) {
            throw new Refused(
                    as == Standing.EXECUTOR
                            ? "Say who has died, so that letters name them."
                            : "Say which child it is about.");
        }
        named("Nobody is named, so nothing can be said about whom they write for.");
        standing = Optional.of(what);
    }

    void join(Partaking.ComplainantJoined what, Entry entry) {
        named("The first complainant gave no name. Record who the case is from first.");
        if (what.name().isBlank()) {
            throw new Refused("The joint complainant needs a name.");
        }
        if (joint.stream().anyMatch(one -> one.personId() == what.personId())) {
            throw new Refused(what.name() + " is a complainant of this case already.");
        }
        joint.add(new Parties.Joint(entry.seq(), what.personId(), (what.title() + " " + what.name()).strip()));
    }

    void askIdentity(Partaking.IdentityAsked what, Entry entry) {
        if (!anonymous) {
            throw new Refused("The case has a name, so it need not be asked for.");
        }
        identityAsked = Optional.of(entry.happened().date());
    }

    void promise(Partaking.AssistancePromised what, Entry entry) {
        LocalDate day = entry.happened().date();
        if (what.need().isBlank()) {
            throw new Refused("Say what help is needed.");
        }
        if (what.by().isBefore(day)) {
            throw new Refused("The help was promised on " + Dates.inWords(day) + ", so it cannot be due before that.");
        }
        assistance.add(new Parties.Assistance(
                entry.seq(), what, Optional.of(day).filter(told -> !what.told().isBlank()), Optional.empty()));
    }

    void tell(Partaking.AssistanceTold what, Entry entry) {
        Parties.Assistance one = outstanding(what.promised());
        change(new Parties.Assistance(
                one.entry(), one.promised(), Optional.of(entry.happened().date()), one.given()));
    }

    void give(Partaking.AssistanceGiven what, Entry entry) {
        Parties.Assistance one = outstanding(what.promised());
        change(new Parties.Assistance(
                one.entry(),
                one.promised(),
                one.told(),
                Optional.of(entry.happened().date())));
    }

    private Parties.Assistance outstanding(long entry) {
        return assistance.stream()
                .filter(one -> one.entry() == entry && one.isOutstanding())
                .findFirst()
                .orElseThrow(() -> new Refused("No such help is outstanding in this case."));
    }

    private void change(Parties.Assistance now) {
        assistance.replaceAll(one -> one.entry() == now.entry() ? now : one);
    }

    void offer(Partaking.AdvocacyOffered what, Entry entry) {
        if (what.service().isBlank()) {
            throw new Refused("Say which service could help.");
        }
        advocacy.add(new Parties.Offer(entry.happened().date(), what));
    }

    void mark(Partaking.EqualityNoted what) {
        what.characteristics().stream()
                .filter(id -> Characteristic.of(id).isEmpty())
                .findFirst()
                .ifPresent(id -> {
                    throw new Refused("\"" + id + "\" is no protected characteristic of the Equality Act.");
                });
        equality = Optional.of(what);
    }

    private void named(String sentence) {
        if (anonymous) {
            throw new Refused(sentence);
        }
    }

    Optional<LocalDate> identityAsked() {
        return identityAsked;
    }

    /** The days promised help is to be there; nobody waits for it once the case has ended. */
    List<Deadline> deadlines(boolean ended) {
        return assistance.stream()
                .map(one -> Deadline.byHand(
                                ASSISTANCE,
                                (int) one.entry(),
                                "Help promised: " + one.promised().need(),
                                one.promised().by(),
                                one.promised().by(),
                                false)
                        .ended(one.given(), ended))
                .toList();
    }

    Parties all() {
        return new Parties(standing, joint, identityAsked, assistance, advocacy, equality);
    }
}
