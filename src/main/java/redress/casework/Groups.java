package redress.casework;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import redress.calendar.Dates;
import redress.calendar.Moment;
import redress.db.Change;
import redress.db.Database;
import redress.db.Tx;
import redress.people.Candidate;
import redress.people.Person;
import redress.people.PersonStore;

/**
 * Many people about one matter: one case leads, each person is told, all get one report with a covering letter each, and what
 * concerns somebody alone is answered in a case of its own (BH-12).
 */
public final class Groups {

    private static final int ALIKE = 8;

    private final Database database;
    private final Cases cases;
    private final PersonStore people = new PersonStore();

    Groups(Database database, Cases cases) {
        this.database = database;
        this.cases = cases;
    }

    /**
     * Somebody who is to be answered with the others.
     *
     * @param person with id 0 where not known yet
     * @param point what concerns them alone; "" for nothing
     */
    public record Newcomer(Person person, String point) {

        /** Whether the person wrote before. */
        public boolean known() {
            return person.id() > 0;
        }
    }

    /** The people of a pasted list, those who are known already by name with their postcode or e-mail address. */
    public List<Newcomer> read(String pasted) {
        List<Newcomer> typed = PastedGroup.read(pasted);
        return database.read(handle -> typed.stream()
                .map(one -> people.alike(handle, one.person().name(), ALIKE).stream()
                        .map(candidate -> candidate.person())
                        .filter(known -> isSame(known, one.person()))
                        .findFirst()
                        .map(known -> new Newcomer(known, one.point()))
                        .orElse(one))
                .toList());
    }

    /** Who may be meant by what was typed, the likest first. */
    public List<Candidate> find(String typed, int most) {
        return typed.isBlank() ? List.of() : database.read(handle -> people.alike(handle, typed, most));
    }

    private static boolean isSame(Person known, Person typed) {
        boolean name =
                known.fullName().equalsIgnoreCase(typed.name()) || known.name().equalsIgnoreCase(typed.name());
        boolean place = !typed.postcode().isBlank() && plain(known.postcode()).equals(plain(typed.postcode()));
        boolean mail = !typed.email().isBlank() && known.email().equalsIgnoreCase(typed.email());
        return name && (place || mail);
    }

    private static String plain(String postcode) {
        return postcode.replace(" ", "").toUpperCase(Locale.ROOT);
    }

    /**
     * Adds people to the group of a case, all or none; who has a point of their own gets a case for it.
     *
     * @param wrote the day they wrote
     * @throws Refused where nobody is given, somebody is in the group already, or the day is still to come
     */
    public CaseState add(CaseState lead, List<Newcomer> newcomers, LocalDate wrote, CaseTies.Doing doing) {
        if (newcomers.isEmpty()) {
            throw new Refused("Nobody is on the list. Type or paste one person a line.");
        }
        if (wrote.isAfter(cases.today())) {
            throw new Refused(
                    "They cannot have written on " + Dates.inWords(wrote) + ", because that day is still to come.");
        }
        return database.write(change(doing), tx -> {
                    List<Step> steps = newcomers.stream()
                            .map(one -> joined(tx, lead, one, wrote, doing))
                            .toList();
                    return cases.recordWithin(tx, lead.caseId(), lead.version(), ignored -> steps, doing.account());
                })
                .value()
                .orElseGet(() -> cases.state(lead.caseId()));
    }

    private Step joined(Tx tx, CaseState lead, Newcomer one, LocalDate wrote, CaseTies.Doing doing) {
        Person person = one.known() ? one.person() : people.add(tx.handle(), one.person());
        if (lead.personId().equals(Optional.of(person.id()))) {
            throw new Refused(person.fullName() + " is the person this case is from.");
        }
        String own = one.point().isBlank() ? "" : apart(tx, lead, person, one.point(), wrote, doing);
        return new Step(
                doing.at(), doing.doneBy(), new Concern.GroupJoined(person.id(), person.fullName(), wrote, own, ""));
    }

    /** A case of its own for what concerns one person alone. @return its reference */
    private String apart(Tx tx, CaseState lead, Person person, String point, LocalDate wrote, CaseTies.Doing doing) {
        NewCase fresh = new NewCase(
                lead.kind(),
                Moment.of(wrote),
                Optional.of(person),
                point,
                point,
                "",
                lead.channel(),
                lead.takenBy(),
                Optional.empty(),
                List.of(new Happening.Point(1, point, lead.service().orElse(""), "")),
                lead.flags().stream().filter(flag -> !flag.equals("group")).collect(Collectors.toUnmodifiableSet()),
                lead.stage(),
                Optional.empty(),
                Optional.empty());
        Step origin =
                new Step(doing.at(), doing.doneBy(), new Happening.Linked(lead.reference(), Link.How.SPLIT_FROM.id()));
        return cases.openWithin(tx, fresh, List.of(origin), doing.account()).reference();
    }

    /**
     * Closes a case whose person is answered together with others, in the case of the group.
     *
     * @throws Refused where the other is not there, is closed, or the person is in its group already
     */
    public CaseState join(CaseState state, String leading, String reason, CaseTies.Doing doing) {
        CaseState lead = cases.find(leading)
                .orElseThrow(() -> new Refused("There is no case " + leading.strip() + ". Look at its reference."));
        if (lead.caseId() == state.caseId()) {
            throw new Refused("This is " + lead.reference() + " itself. Choose the other case.");
        }
        Person person = cases.person(state)
                .filter(known -> !known.isAnonymous())
                .orElseThrow(() -> new Refused("No name was given, so nobody can be answered with the others."));
        Happening there = new Concern.GroupJoined(
                person.id(), person.fullName(), state.received().date(), "", state.reference());
        return database.write(change(doing), tx -> {
                    cases.recordOnTop(
                            tx,
                            lead.caseId(),
                            now -> List.of(new Step(doing.at(), doing.doneBy(), there)),
                            doing.account());
                    Step here = new Step(doing.at(), doing.doneBy(), new Tie.JoinedGroup(lead.reference(), reason));
                    return cases.recordWithin(
                            tx, state.caseId(), state.version(), ignored -> List.of(here), doing.account());
                })
                .value()
                .orElseGet(() -> cases.state(state.caseId()));
    }

    /** Takes the adding back: those added leave the group, and the cases of their own are withdrawn and closed. */
    public CaseState takeBack(CaseState before, CaseState after, String reason, CaseTies.Doing doing) {
        List<Concerns.Member> added = after.concerns().group().stream()
                .filter(one -> before.concerns().group().stream().noneMatch(old -> old.entry() == one.entry()))
                .toList();
        CaseState now = cases.state(after.caseId());
        List<Step> plain = new ArrayList<>();
        for (Concerns.Member one : added) {
            if (one.own().isEmpty()) {
                plain.add(new Step(doing.at(), doing.doneBy(), new Happening.Voided(one.entry(), reason)));
            } else {
                now = cases.ties()
                        .untie(
                                now,
                                one.own(),
                                reason,
                                new CaseTies.Doing(doing.at(), doing.doneBy(), doing.account(), UUID.randomUUID()));
            }
        }
        return plain.isEmpty()
                ? now
                : cases.record(now.caseId(), now.version(), plain, doing.account(), doing.request());
    }

    private static Change change(CaseTies.Doing doing) {
        return new Change(doing.request(), doing.account(), "case.group", "case");
    }
}
