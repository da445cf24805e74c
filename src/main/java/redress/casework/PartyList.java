package redress.casework;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Whom else a case concerns, in the course of being folded. */
final class PartyList {

    private static final Set<String> TELLING = Set.of("acknowledgement", "update");

    private final Map<Long, Parties.Criticised> criticised = new LinkedHashMap<>();
    private final List<Parties.Member> group = new ArrayList<>();
    private Optional<Parties.Contractor> contractor = Optional.empty();
    private String ward = "";

    void criticise(Party.OfficerCriticised who, Entry entry) {
        if (who.officer().isBlank()) {
            throw new Refused("Name the officer whom the complaint is about.");
        }
        if (criticised.values().stream().anyMatch(one -> one.who().officerId() == who.officerId())) {
            throw new Refused(who.officer() + " is recorded as named in this complaint already.");
        }
        criticised.put(
                entry.seq(),
                new Parties.Criticised(entry.seq(), who, Optional.empty(), false, Optional.empty(), Optional.empty()));
    }

    void tell(Party.CriticisedTold what, Entry entry) {
        Parties.Criticised one = named(what.criticised());
        toldOn(one, entry.happened().date(), what.copy() || one.copy());
    }

    void comment(Party.CriticisedCommented what, Entry entry) {
        Parties.Criticised one = told(what.criticised());
        if (what.comments().isBlank()) {
            throw new Refused(
                    "Type what " + one.who().officer() + " says to the complaint, or that there is no comment.");
        }
        criticised.put(
                one.entry(),
                new Parties.Criticised(one.entry(), one.who(), one.told(), one.copy(), day(entry), one.informed()));
    }

    void inform(Party.CriticisedInformed what, Entry entry) {
        Parties.Criticised one = told(what.criticised());
        if (what.what().isBlank()) {
            throw new Refused("Type what " + one.who().officer() + " was told.");
        }
        criticised.put(
                one.entry(),
                new Parties.Criticised(one.entry(), one.who(), one.told(), one.copy(), one.commented(), day(entry)));
    }

    private void toldOn(Parties.Criticised one, LocalDate day, boolean copy) {
        criticised.put(
                one.entry(),
                new Parties.Criticised(
                        one.entry(), one.who(), Optional.of(day), copy, one.commented(), one.informed()));
    }

    private Parties.Criticised named(long entry) {
        return Optional.ofNullable(criticised.get(entry))
                .orElseThrow(() -> new Refused("No officer of that number is named in this complaint."));
    }

    private Parties.Criticised told(long entry) {
        Parties.Criticised one = named(entry);
        if (one.told().isEmpty()) {
            throw new Refused(one.who().officer() + " has not been told of the complaint. Record that first.");
        }
        return one;
    }

    void involve(Party.ContractorInvolved what, Entry entry) {
        if (what.contractor().isBlank()) {
            throw new Refused("Name the contractor.");
        }
        Optional<LocalDate> before = contractor
                .filter(known -> known.what().contractor().equalsIgnoreCase(what.contractor()))
                .flatMap(Parties.Contractor::answered);
        contractor = Optional.of(new Parties.Contractor(entry.seq(), what, before));
    }

    void contractorAnswered(Party.ContractorAnswered what, Entry entry) {
        Parties.Contractor known = contractor.orElseThrow(
                () -> new Refused("No contractor is involved in this case. Record which one first."));
        if (what.text().isBlank()) {
            throw new Refused("Type what the contractor answered, or where the answer is kept.");
        }
        contractor = Optional.of(new Parties.Contractor(known.entry(), known.what(), day(entry)));
    }

    void ward(String name) {
        ward = name.strip();
    }

    void join(Party.GroupJoined who, Entry entry) {
        if (group.stream().anyMatch(one -> one.personId() == who.personId())) {
            throw new Refused(who.name() + " is in this group already.");
        }
        group.add(new Parties.Member(
                entry.seq(), who.personId(), who.name(), who.own(), who.wrote(), Optional.empty(), Optional.empty()));
    }

    /** A letter left the house: to an officer who is criticised, or to one of the group. */
    void sent(LetterMark letter, Entry entry) {
        LocalDate on = entry.happened().date();
        if (letter.purpose().equals("staff-copy")) {
            List<Parties.Criticised> untold = all().untold();
            if (untold.size() == 1) { // with several the letter does not say whom it went to
                toldOn(untold.get(0), on, true);
            }
        }
        group.replaceAll(one -> one.recipient().equals(letter.to()) ? with(one, letter.purpose(), on) : one);
    }

    private static Parties.Member with(Parties.Member one, String purpose, LocalDate on) {
        return new Parties.Member(
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

    Parties all() {
        return new Parties(List.copyOf(criticised.values()), contractor, group, ward);
    }
}
