package redress.casework;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Whom else a case concerns, in the course of being folded. */
final class ConcernList {

    private static final Set<String> TELLING = Set.of("acknowledgement", "update");

    private final Map<Long, Concerns.Criticised> criticised = new LinkedHashMap<>();
    private final List<Concerns.Member> group = new ArrayList<>();
    private Optional<Concerns.Contractor> contractor = Optional.empty();
    private String ward = "";

    void criticise(Concern.OfficerCriticised who, Entry entry) {
        if (who.officer().isBlank()) {
            throw new Refused("Name the officer whom the complaint is about.");
        }
        if (criticised.values().stream().anyMatch(one -> one.who().officerId() == who.officerId())) {
            throw new Refused(who.officer() + " is recorded as named in this complaint already.");
        }
        criticised.put(
                entry.seq(),
                new Concerns.Criticised(entry.seq(), who, Optional.empty(), false, Optional.empty(), Optional.empty()));
    }

    void tell(Concern.CriticisedTold what, Entry entry) {
        Concerns.Criticised one = named(what.criticised());
        toldOn(one, entry.happened().date(), what.copy() || one.copy());
    }

    void comment(Concern.CriticisedCommented what, Entry entry) {
        Concerns.Criticised one = told(what.criticised());
        if (what.comments().isBlank()) {
            throw new Refused(
                    "Type what " + one.who().officer() + " says to the complaint, or that there is no comment.");
        }
        criticised.put(
                one.entry(),
                new Concerns.Criticised(one.entry(), one.who(), one.told(), one.copy(), day(entry), one.informed()));
    }

    void inform(Concern.CriticisedInformed what, Entry entry) {
        Concerns.Criticised one = told(what.criticised());
        if (what.what().isBlank()) {
            throw new Refused("Type what " + one.who().officer() + " was told.");
        }
        criticised.put(
                one.entry(),
                new Concerns.Criticised(one.entry(), one.who(), one.told(), one.copy(), one.commented(), day(entry)));
    }

    private void toldOn(Concerns.Criticised one, LocalDate day, boolean copy) {
        criticised.put(
                one.entry(),
                new Concerns.Criticised(
                        one.entry(), one.who(), Optional.of(day), copy, one.commented(), one.informed()));
    }

    private Concerns.Criticised named(long entry) {
        return Optional.ofNullable(criticised.get(entry))
                .orElseThrow(() -> new Refused("No officer of that number is named in this complaint."));
    }

    private Concerns.Criticised told(long entry) {
        Concerns.Criticised one = named(entry);
        if (one.told().isEmpty()) {
            throw new Refused(one.who().officer() + " has not been told of the complaint. Record that first.");
        }
        return one;
    }

    void involve(Concern.ContractorInvolved what, Entry entry) {
        if (what.contractor().isBlank()) {
            throw new Refused("Name the contractor.");
        }
        Optional<LocalDate> before = contractor
                .filter(known -> known.what().contractor().equalsIgnoreCase(what.contractor()))
                .flatMap(Concerns.Contractor::answered);
        contractor = Optional.of(new Concerns.Contractor(entry.seq(), what, before));
    }

    void contractorAnswered(Concern.ContractorAnswered what, Entry entry) {
        Concerns.Contractor known = contractor.orElseThrow(
                () -> new Refused("No contractor is involved in this case. Record which one first."));
        if (what.text().isBlank()) {
            throw new Refused("Type what the contractor answered, or where the answer is kept.");
        }
        contractor = Optional.of(new Concerns.Contractor(known.entry(), known.what(), day(entry)));
    }

    void ward(String name) {
        ward = name.strip();
    }

    void join(Concern.GroupJoined who, Entry entry) {
        if (group.stream().anyMatch(one -> one.personId() == who.personId())) {
            throw new Refused(who.name() + " is in this group already.");
        }
        group.add(new Concerns.Member(
                entry.seq(), who.personId(), who.name(), who.own(), who.wrote(), Optional.empty(), Optional.empty()));
    }

    /** A letter left the house: to an officer who is criticised, or to one of the group. @return whether to one of the group */
    boolean sent(Optional<LetterMark> letter, Entry entry) {
        letter.ifPresent(mark -> sent(mark, entry));
        return letter.filter(mark -> Concerns.isToGroup(mark.to())).isPresent();
    }

    private void sent(LetterMark letter, Entry entry) {
        LocalDate on = entry.happened().date();
        if (letter.purpose().equals("staff-copy")) {
            List<Concerns.Criticised> untold = all().untold();
            if (untold.size() == 1) { // with several the letter does not say whom it went to
                toldOn(untold.get(0), on, true);
            }
        }
        group.replaceAll(one -> one.recipient().equals(letter.to()) ? with(one, letter.purpose(), on) : one);
    }

    private static Concerns.Member with(Concerns.Member one, String purpose, LocalDate on) {
        return new Concerns.Member(
                one.entry(),
                one.personId(),
                one.name(),
                one.own(),
                one.wrote(),
                TELLING.contains(purpose) ? one.told().or(() -> Optional.of(on)) : one.told(),
                purpose.equals("covering") ? Optional.of(on) : one.reported());
    }

    private static Optional<LocalDate> day(Entry entry) {
        return Optional.of(entry.happened().date());
    }

    /** What must still go to the others before the case may be closed. */
    Optional<String> owed() {
        long without = group.stream().filter(one -> one.reported().isEmpty()).count();
        return without == 0
                ? Optional.empty()
                : Optional.of("the report with a covering letter, sent to "
                        + (without == 1 ? "one other person" : without + " other people") + " of the group");
    }

    Concerns all() {
        return new Concerns(List.copyOf(criticised.values()), contractor, group, ward);
    }
}
