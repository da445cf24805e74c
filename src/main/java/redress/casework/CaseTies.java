package redress.casework;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import redress.calendar.Moment;
import redress.db.Change;
import redress.db.Database;
import redress.db.Tx;
import redress.people.Person;
import redress.procedure.CaseKind;
import redress.procedure.KindRule;

/** What concerns two cases at once: linked, split, found to be the same. Both timelines tell it, in one transaction. */
public final class CaseTies {

    private final Database database;
    private final Cases cases;

    public CaseTies(Database database, Cases cases) {
        this.database = database;
        this.cases = cases;
    }

    /**
     * Who does it and when.
     *
     * @param request makes a repeated save harmless
     */
    public record Doing(Moment at, String doneBy, long account, UUID request) {}

    /**
     * Links two cases.
     *
     * @param how how the first stands to the other: "this one follows that one"
     * @throws Refused where the other is not there, is the same one, or is linked already
     */
    public CaseState link(CaseState state, String reference, Link.How how, Doing doing) {
        CaseState other = other(state, reference);
        if (state.links().stream().anyMatch(link -> link.reference().equals(other.reference()))) {
            throw new Refused("It is linked with " + other.reference() + " already.");
        }
        return both(
                state,
                new Happening.Linked(other.reference(), how.id()),
                other,
                new Happening.Linked(state.reference(), how.turned().id()),
                doing);
    }

    /**
     * Closes a case as a duplicate of another, which tells of it.
     *
     * @throws Refused where the other is not there, is the same one, or is a duplicate itself
     */
    public CaseState duplicate(CaseState state, String reference, String reason, Doing doing) {
        CaseState other = other(state, reference);
        other.links().stream()
                .filter(link -> link.how() == Link.How.DUPLICATE_OF)
                .findFirst()
                .ifPresent(link -> {
                    throw new Refused(other.reference() + " is itself a duplicate of " + link.reference()
                            + ". Choose that case.");
                });
        return both(
                state,
                new Tie.FoundDuplicate(other.reference(), reason),
                other,
                new Happening.Linked(state.reference(), Link.How.DUPLICATED_BY.id()),
                doing);
    }

    /**
     * Makes a case of its own of one point: the same person, day of receipt and stage, a reference and dates of its own.
     *
     * @param subject what the new case is called
     * @return the case that was split
     * @throws Refused where the point is not there, or is the only one
     */
    public CaseState split(CaseState state, int point, String subject, String reason, Doing doing) {
        PointState own = state.points().stream()
                .filter(each -> each.number() == point)
                .findFirst()
                .orElseThrow(() -> new Refused("There is no point " + point + " in this case."));
        NewCase fresh = new NewCase(
                state.kind(),
                state.received(),
                cases.person(state),
                subject,
                state.description(),
                state.desiredOutcome(),
                state.channel(),
                state.takenBy(),
                Optional.empty(),
                List.of(new Happening.Point(1, own.text(), own.service(), own.cause())),
                state.flags(),
                state.stage(),
                Optional.empty(),
                Optional.empty());
        return database.write(change(doing, "case.split"), tx -> {
                    Step origin = step(doing, new Happening.Linked(state.reference(), Link.How.SPLIT_FROM.id()));
                    CaseState made = cases.openWithin(tx, fresh, List.of(origin), doing.account());
                    Step split = step(doing, new Tie.PointSplitOff(point, made.reference(), reason));
                    return cases.recordWithin(
                            tx, state.caseId(), state.version(), ignored -> List.of(split), doing.account());
                })
                .value()
                .orElseGet(() -> cases.state(state.caseId()));
    }

    /**
     * What else the same letter holds.
     *
     * @param subject what the new case is called
     * @param service the service it is about, where one is known
     */
    public record Further(CaseKind kind, String subject, String description, Optional<String> service) {}

    /**
     * Opens another case of what came in the same letter: the same person, day of receipt and way, linked with this one.
     *
     * @return the case it came with
     * @throws Refused where the new case cannot be as told
     */
    public CaseState alongside(CaseState state, Further further, Doing doing) {
        List<Happening.Point> points = further.service().isEmpty() && further.kind() != CaseKind.COMPLAINT
                ? List.of()
                : List.of(new Happening.Point(
                        1, further.subject(), further.service().orElse(""), ""));
        NewCase fresh = new NewCase(
                further.kind(),
                state.received(),
                cases.person(state),
                further.subject(),
                further.description(),
                "",
                state.channel(),
                state.takenBy(),
                Optional.empty(),
                points,
                Set.of(),
                "",
                Optional.empty(),
                Optional.empty());
        return database.write(change(doing, "case.alongside"), tx -> {
                    Step here = step(doing, new Happening.Linked(state.reference(), Link.How.CAME_WITH.id()));
                    CaseState made = cases.openWithin(tx, fresh, List.of(here), doing.account());
                    Happening.Linked there = new Happening.Linked(made.reference(), Link.How.CAME_WITH.id());
                    return recordHere(tx, state, there, doing);
                })
                .value()
                .orElseGet(() -> cases.state(state.caseId()));
    }

    /** Takes {@link #alongside} back: the other case is withdrawn and closed, since its reference was given out. */
    public CaseState notAlongside(CaseState state, String reference, String reason, Doing doing) {
        CaseState other = other(state, reference);
        return database.write(change(doing, "case.untie"), tx -> {
                    List<Step> ended = new ArrayList<>(voided(other, state.reference(), reason, doing));
                    ended.add(step(doing, new Happening.Withdrawn(reason)));
                    ended.add(step(doing, new Happening.Closed("", reason)));
                    cases.recordOnTop(tx, other.caseId(), now -> ended, doing.account());
                    return cases.recordWithin(
                            tx,
                            state.caseId(),
                            state.version(),
                            now -> voided(now, other.reference(), reason, doing),
                            doing.account());
                })
                .value()
                .orElseGet(() -> cases.state(state.caseId()));
    }

    /**
     * Makes a case of its own of what the person raised while this one was being answered (Codes 6.8): received on the
     * day it was raised, so that its dates run from there.
     *
     * @param point what was raised
     * @return the case it was raised in
     */
    public CaseState raise(CaseState state, Happening.Point point, String reason, Doing doing) {
        NewCase fresh = new NewCase(
                state.kind(),
                doing.at(),
                cases.person(state),
                point.text(),
                "",
                "",
                state.channel(),
                state.takenBy(),
                Optional.empty(),
                List.of(point),
                state.flags().contains("tenant") ? Set.of("tenant") : Set.of(),
                state.procedure()
                        .kind(state.kind())
                        .flatMap(KindRule::firstStage)
                        .orElse(""),
                Optional.empty(),
                Optional.empty());
        return database.write(change(doing, "case.raise"), tx -> {
                    Step origin = step(doing, new Happening.Linked(state.reference(), Link.How.FOLLOWS.id()));
                    CaseState made = cases.openWithin(tx, fresh, List.of(origin), doing.account());
                    List<Step> here = List.of(
                            step(doing, new AnswerWork.IssueRaised(point.text(), false, reason, made.reference())),
                            step(
                                    doing,
                                    new Happening.Linked(
                                            made.reference(),
                                            Link.How.FOLLOWS.turned().id())));
                    return cases.recordWithin(tx, state.caseId(), state.version(), ignored -> here, doing.account());
                })
                .value()
                .orElseGet(() -> cases.state(state.caseId()));
    }

    /**
     * An ombudsman asks about this case, open or closed: their enquiry is a case of its own with its own dates, written
     * to the ombudsman and linked with this one.
     *
     * @param question what they ask
     * @return the case they ask about
     */
    public CaseState ombudsmanAsks(CaseState state, String question, OmbudsmanWork.OmbudsmanNamed who, Doing doing) {
        OmbudsmanBody body =
                OmbudsmanBody.of(who.ombudsman()).orElseThrow(() -> new Refused("Say which ombudsman asks."));
        Optional<Person> known = cases.alike(body.label(), 20).stream()
                .filter(person ->
                        person.name().isBlank() && person.organisation().equals(body.label()))
                .findFirst();
        NewCase enquiry = new NewCase(
                CaseKind.OMBUDSMAN_ENQUIRY,
                doing.at(),
                Optional.of(known.orElseGet(body::asPerson)),
                body.label() + ": " + state.subject(),
                question,
                "",
                "",
                "",
                Optional.empty(),
                state.service().stream()
                        .map(service -> new Happening.Point(1, state.subject(), service, ""))
                        .toList(),
                Set.of(),
                "",
                Optional.empty(),
                Optional.empty());
        return database.write(change(doing, "case.ombudsman"), tx -> {
                    List<Step> first = List.of(
                            step(doing, who),
                            step(doing, new Happening.Linked(state.reference(), Link.How.FOLLOWS.id())));
                    CaseState made = cases.openWithin(tx, enquiry, first, doing.account());
                    return recordHere(
                            tx, state, new Happening.Linked(made.reference(), Link.How.FOLLOWED_BY.id()), doing);
                })
                .value()
                .orElseGet(() -> cases.state(state.caseId()));
    }

    /**
     * Takes back what ties these cases together, on both; a case that was split off is withdrawn and closed, since its
     * reference was given out and never vanishes.
     */
    public CaseState untie(CaseState state, String reference, String reason, Doing doing) {
        CaseState other = other(state, reference);
        return database.write(change(doing, "case.untie"), tx -> {
                    cases.recordOnTop(tx, other.caseId(), now -> ended(now, state, reason, doing), doing.account());
                    return cases.recordWithin(
                            tx,
                            state.caseId(),
                            state.version(),
                            now -> voided(now, other.reference(), reason, doing),
                            doing.account());
                })
                .value()
                .orElseGet(() -> cases.state(state.caseId()));
    }

    private static List<Step> ended(CaseState other, CaseState state, String reason, Doing doing) {
        List<Step> steps = new ArrayList<>(voided(other, state.reference(), reason, doing));
        boolean split = other.links().stream()
                .anyMatch(link -> link.reference().equals(state.reference()) && link.how() == Link.How.SPLIT_FROM);
        if (split && other.status().isOpen()) {
            steps.add(step(doing, new Happening.Withdrawn(reason)));
            steps.add(step(doing, new Happening.Closed("", reason)));
        }
        return steps;
    }

    private static List<Step> voided(CaseState on, String reference, String reason, Doing doing) {
        return on.links().stream()
                .filter(link -> link.reference().equals(reference))
                .map(link -> step(doing, new Happening.Voided(link.entry(), reason)))
                .toList();
    }

    private CaseState both(CaseState state, Happening here, CaseState other, Happening there, Doing doing) {
        return database.write(change(doing, "case.tie"), tx -> {
                    cases.recordOnTop(tx, other.caseId(), now -> List.of(step(doing, now, there)), doing.account());
                    return recordHere(tx, state, here, doing);
                })
                .value()
                .orElseGet(() -> cases.state(state.caseId()));
    }

    private CaseState recordHere(Tx tx, CaseState state, Happening here, Doing doing) {
        return cases.recordWithin(
                tx, state.caseId(), state.version(), ignored -> List.of(step(doing, here)), doing.account());
    }

    private CaseState other(CaseState state, String reference) {
        String wanted = reference.strip().toUpperCase(Locale.ROOT);
        if (wanted.equals(state.reference())) {
            throw new Refused("This is " + wanted + " itself. Choose the other case.");
        }
        return cases.find(wanted)
                .orElseThrow(() -> new Refused("There is no case " + wanted + ". Look at its reference."));
    }

    private static Step step(Doing doing, Happening what) {
        return new Step(doing.at(), doing.doneBy(), what);
    }

    /** On a case received later than that, on the day it was received. */
    private static Step step(Doing doing, CaseState on, Happening what) {
        boolean before = doing.at().date().isBefore(on.received().date());
        return new Step(before ? on.received() : doing.at(), doing.doneBy(), what);
    }

    private static Change change(Doing doing, String act) {
        return new Change(doing.request(), doing.account(), act, "case");
    }
}
