package redress.letters;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import redress.calendar.Dates;
import redress.calendar.Moment;
import redress.casework.BulkActs;
import redress.casework.CaseState;
import redress.casework.Cases;
import redress.casework.Deadline;
import redress.casework.Entry;
import redress.casework.Happening;
import redress.casework.Refused;
import redress.casework.StageWork;
import redress.casework.Step;
import redress.council.Council;

/**
 * Times extended for everybody for a while, in extenuating circumstances (NS-08): first each date, old and new; then the
 * entries on every case, with holding letters where they are wanted; and the words for the council's website.
 */
public final class Emergencies {

    private final Cases cases;
    private final Letters letters;

    public Emergencies(Cases cases, Letters letters) {
        this.cases = cases;
        this.letters = letters;
    }

    /**
     * What happened and how much more time there is.
     *
     * @param name what it is called: "Flood of March 2026"; a date is extended once under one name
     * @param reason for the website and the letters, in a sentence
     * @param from the first due date that is extended
     * @param until the last one
     * @param duties names of the deadlines: "stage-1-response"
     * @param workingDays how many are added
     */
    public record Emergency(
            String name, String reason, LocalDate from, LocalDate until, Set<String> duties, int workingDays) {

        public Emergency {
            duties = Set.copyOf(duties);
        }
    }

    /** One date that would move. */
    public record Move(CaseState state, Deadline deadline, LocalDate to) {

        /** The entry that says so. */
        private StageWork.ExtendedForAll entry(Emergency why) {
            return new StageWork.ExtendedForAll(
                    deadline.name(), deadline.number(), deadline.due(), to, why.name(), why.reason());
        }
    }

    /** All dates that would move. */
    public record Plan(Emergency why, List<Move> moves) {

        public Plan {
            moves = List.copyOf(moves);
        }

        /** How many cases it concerns. */
        public int cases() {
            return (int)
                    moves.stream().map(move -> move.state().caseId()).distinct().count();
        }
    }

    /** The duties of the procedure in use whose time can be extended for everybody: those owed to customers. */
    public Map<String, String> duties() {
        Map<String, String> duties = new LinkedHashMap<>();
        cases.procedureInForce(cases.today()).deadlines().values().stream()
                .filter(rule -> !rule.internal() && !rule.off() && !rule.name().endsWith("-request-window"))
                .forEach(rule -> duties.put(rule.name(), rule.label()));
        return duties;
    }

    /**
     * What would move; nothing is recorded.
     *
     * @throws Refused where something is missing or cannot be
     */
    public Plan plan(Emergency why) {
        if (why.name().isBlank() || why.reason().isBlank()) {
            throw new Refused("Say what has happened, and why more time is needed. Both are published.");
        }
        if (why.until().isBefore(why.from())) {
            throw new Refused("The last day comes before the first. Type a later one.");
        }
        if (why.workingDays() < 1 || why.workingDays() > 250) {
            throw new Refused("Say how many working days are added: 1 to 250.");
        }
        if (why.duties().isEmpty()) {
            throw new Refused("Choose at least one time that is extended.");
        }
        List<Move> moves = new ArrayList<>();
        for (CaseState state : cases.openCases()) {
            state.deadlines().stream()
                    .filter(deadline -> isMeant(deadline, state, why))
                    .map(deadline ->
                            new Move(state, deadline, state.calendar().plus(deadline.due(), why.workingDays())))
                    .forEach(moves::add);
        }
        return new Plan(why, moves);
    }

    private static boolean isMeant(Deadline deadline, CaseState state, Emergency why) {
        boolean before = state.stages().emergencies().stream()
                .anyMatch(done -> done.emergency().equals(why.name())
                        && done.deadline().equals(deadline.name())
                        && done.round() == deadline.number());
        return deadline.isOwed()
                && !before
                && why.duties().contains(deadline.name())
                && !deadline.due().isBefore(why.from())
                && !deadline.due().isAfter(why.until());
    }

    /**
     * Extends what was planned, a case at a time; a case that has changed meanwhile is left out.
     *
     * @param withLetters whether a holding letter is written where a response is concerned and there is somebody to write to
     * @param by who decided it
     * @param far told how many cases are done
     * @return what was done, to be taken back with {@link BulkActs#takeBack}
     */
    public BulkActs.Done extend(Plan plan, boolean withLetters, String by, long account, IntConsumer far) {
        Map<Long, List<Move>> byCase = plan.moves().stream()
                .collect(Collectors.groupingBy(move -> move.state().caseId(), LinkedHashMap::new, Collectors.toList()));
        Map<Long, List<Long>> entries = new LinkedHashMap<>();
        int left = 0;
        for (List<Move> moves : byCase.values()) {
            CaseState before = moves.get(0).state();
            if (cases.state(before.caseId()).version() == before.version()) {
                CaseState after = extend(plan.why(), moves, withLetters, by, account);
                entries.put(before.caseId(), added(before, after));
            } else {
                left++;
            }
            far.accept(entries.size() + left);
        }
        return new BulkActs.Done(entries, left);
    }

    private CaseState extend(Emergency why, List<Move> moves, boolean withLetters, String by, long account) {
        CaseState before = moves.get(0).state();
        List<Happening> told =
                moves.stream().<Happening>map(move -> move.entry(why)).toList();
        Optional<Move> response = moves.stream()
                .filter(move -> before.responseDeadline()
                        .filter(move.deadline()::equals)
                        .isPresent())
                .findFirst()
                .filter(move -> withLetters && before.personId().isPresent());
        if (response.isPresent()) {
            LetterDraft holding = new LetterDraft(
                    "holding",
                    cases.today(),
                    Optional.empty(),
                    Map.of("extension.reason", why.reason()),
                    Optional.of(response.get().to()));
            return letters.writeBeside(before, holding, told, account, UUID.randomUUID());
        }
        List<Step> steps = told.stream()
                .map(what -> new Step(Moment.of(cases.today()), by, what))
                .toList();
        return cases.record(before.caseId(), before.version(), steps, account, UUID.randomUUID());
    }

    private static List<Long> added(CaseState before, CaseState after) {
        return after.timeline().entries().stream()
                .skip(before.timeline().version())
                .map(Entry::seq)
                .sorted(Comparator.reverseOrder())
                .toList();
    }

    /** The words for the council's website, in plain English: what, why, how much longer, until when, whom to ask. */
    public String published(Emergency why, Council council) {
        Map<String, String> labels = duties();
        String times = labels.entrySet().stream()
                .filter(duty -> why.duties().contains(duty.getKey()))
                .map(duty -> "- " + duty.getValue() + ": " + why.workingDays() + " working days longer")
                .collect(Collectors.joining("\n"));
        return String.join(
                "\n\n",
                "Complaints: our answers take longer for a while",
                why.reason(),
                "These times are longer for everybody whose answer was due from " + Dates.inWords(why.from()) + " to "
                        + Dates.inWords(why.until()) + ":",
                times,
                "You need not do anything. We still look into every complaint, and we go back to our usual times as soon"
                        + " as we can.",
                "Questions? Call " + council.telephone() + " or write to " + council.email() + ".",
                council.name() + ", " + Dates.inWords(cases.today()));
    }
}
