package redress.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import redress.calendar.BankHolidays;
import redress.calendar.Moment;
import redress.calendar.Region;
import redress.calendar.WorkingCalendar;
import redress.procedure.CaseKind;
import redress.procedure.KindRule;
import redress.procedure.Procedure;
import redress.procedure.Procedures;
import redress.procedure.Stage;

/** One case from its receipt through deeds chosen by dice to its end; after every entry it is looked at as a whole. */
final class Walk {

    private static final WorkingCalendar CALENDAR =
            WorkingCalendar.of(Region.ENGLAND_AND_WALES, BankHolidays.shipped(), List.of());
    private static final int MOST_STEPS_TO_THE_END = 60;

    private final Procedure procedure;
    private final Rules rules;
    private final Random dice;
    private final WalkSteps steps;
    private final List<Entry> entries = new ArrayList<>();
    private final List<String> deeds = new ArrayList<>();
    private final Set<Deed> accepted = EnumSet.noneOf(Deed.class);
    private LocalDate today;
    private CaseState state;

    Walk(String id, Random dice, WalkSteps steps) {
        this.procedure = Procedures.shipped().find(id).orElseThrow();
        this.rules = new Rules(Map.of(new ProcedureRef(id, procedure.version()), procedure), Map.of(1L, CALENDAR));
        this.dice = dice;
        this.steps = steps;
        this.today = LocalDate.of(2026, 7, 1).plusDays(dice.nextInt(365));
        receive();
        this.state = fold();
    }

    /** What was done so far, for the message of a failure. */
    List<String> deeds() {
        return deeds;
    }

    /** The deeds that were accepted. */
    Set<Deed> accepted() {
        return accepted;
    }

    private void receive() {
        KindRule kind = one(procedure.kinds());
        boolean complaint = kind.kind() == CaseKind.COMPLAINT;
        List<String> beginnings = procedure.stages().stream()
                .filter(s -> !s.external() && (!s.formal() || s.id().equals("stage-1")))
                .map(Stage::id)
                .toList();
        List<Happening.Point> points = new ArrayList<>();
        for (int number = 1; complaint && number <= 1 + dice.nextInt(3); number++) {
            points.add(new Happening.Point(number, "Bin missed", "Environment", ""));
        }
        Set<String> flags = new HashSet<>();
        for (String flag :
                List.of("tenant", "central-team", "simple", "complex", "repair", "contractor", "names-officer")) {
            if (dice.nextInt(6) == 0) {
                flags.add(flag);
            }
        }
        add(
                today,
                new Happening.Received(
                        kind.kind(),
                        procedure.id(),
                        procedure.version(),
                        1,
                        complaint ? one(beginnings) : kind.firstStage().orElse(""),
                        dice.nextInt(6) == 0 ? Optional.empty() : Optional.of(1L),
                        "Bins",
                        "",
                        "",
                        procedure.channels().isEmpty()
                                ? ""
                                : one(procedure.channels()).id(),
                        "",
                        Optional.empty(),
                        points,
                        flags,
                        Optional.empty()));
        deeds.add(kind.kind() + " on " + today + " " + flags);
    }

    private <T> T one(List<T> of) {
        return of.get(dice.nextInt(of.size()));
    }

    private void add(LocalDate day, Happening what) {
        entries.add(new Entry(entries.size() + 1L, Moment.of(day), "Ruth Calloway", Instant.EPOCH, "Ruth", what));
    }

    private CaseState fold() {
        return CaseState.of(new Timeline(1, "SM-2026-0001", entries), rules);
    }

    /** Does so many things that may be done, some days apart. */
    void wander(int most) {
        for (int i = 0; i < most; i++) {
            today = today.plusDays(dice.nextInt(6));
            tryTo(one(sound().possible()));
        }
    }

    /** Follows what the program says is next until the case is closed; where it says the same again, what closing still needs. */
    void end() {
        List<Deed> otherwise = List.of(
                Deed.RESOLVE_INFORMALLY,
                Deed.MARK_SENT,
                Deed.FIND,
                Deed.NOTE_LEARNING,
                Deed.ANALYSE_CAUSE,
                Deed.RESPOND,
                Deed.RECORD_RESPONSE,
                Deed.CLOSE);
        int turn = 0;
        for (int i = 0; i < MOST_STEPS_TO_THE_END; i++) {
            today = today.plusDays(dice.nextInt(2));
            Actions actions = sound();
            if (!state.status().isOpen()) {
                same();
                return;
            }
            Optional<Deed> next = actions.next().map(Actions.NextStep::deed);
            boolean again = next.map(deed -> deeds.get(deeds.size() - 1).equals(deed.name()))
                    .orElse(true);
            if (!again && tryTo(next.orElseThrow())) {
                continue;
            }
            Deed other = otherwise.get(turn++ % otherwise.size());
            if (actions.may(other)) {
                tryTo(other);
            }
        }
        throw new AssertionError("It cannot be brought to an end: " + sound().next() + " " + state.neededToClose());
    }

    /** What is stored and read again gives the same dates. */
    private void same() {
        List<Entry> read = entries.stream()
                .map(e -> EntryJson.read(new StoredEntry(
                        e.seq(),
                        e.what().type(),
                        EntryJson.body(e.happened(), e.doneBy(), e.what()),
                        e.recordedAt(),
                        e.recordedBy())))
                .toList();
        assertThat(read).isEqualTo(entries);
        CaseState again = CaseState.of(new Timeline(1, "SM-2026-0001", read), rules);
        assertThat(again.deadlines()).isEqualTo(state.deadlines());
    }

    /** @return whether it was accepted; a refusal must be a sentence and leaves the case as it was */
    private boolean tryTo(Deed deed) {
        int before = entries.size();
        for (Happening what : steps.of(deed, new Walker(state, dice, today, 100L + before))) {
            add(today, what);
        }
        deeds.add(deed.name());
        try {
            state = fold();
            accepted.add(deed);
            return entries.size() > before;
        } catch (Refused refused) {
            sentence(refused.getMessage());
            entries.subList(before, entries.size()).clear();
            deeds.set(deeds.size() - 1, deed.name() + " (no)");
            return false;
        }
    }

    private Actions sound() {
        Actions actions = Actions.of(state, today);
        actions.refusals().values().forEach(Walk::sentence);
        actions.next().ifPresent(next -> sentence(next.why()));
        assertThat(actions.possible()).doesNotHaveDuplicates();
        assertThat(state.deadlines())
                .isSortedAccordingTo(java.util.Comparator.comparing(Deadline::due))
                .allSatisfy(deadline -> assertThat(deadline.due())
                        .as(deadline.name())
                        .isAfterOrEqualTo(state.received().date()));
        return actions;
    }

    private static void sentence(String words) {
        assertThat(words).matches("(?s)[A-Z0-9\"“].*[.?]").doesNotContain("null", "Optional", "[", "{");
    }
}
