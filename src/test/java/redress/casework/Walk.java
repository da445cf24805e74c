package redress.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import redress.calendar.Moment;
import redress.procedure.CaseKind;
import redress.procedure.KindRule;
import redress.procedure.Stage;

/** One case from its receipt through deeds chosen by dice to its end; after every entry it is looked at as a whole. */
final class Walk {

    private static final List<String> FLAGS =
            List.of("tenant", "central-team", "simple", "complex", "repair", "contractor", "names-officer");
    private static final int MOST_STEPS_TO_THE_END = 60;
    private static final List<Deed> OTHERWISE = List.of(
            Deed.RESOLVE_INFORMALLY,
            Deed.MARK_SENT,
            Deed.EXPLAIN_LATENESS,
            Deed.TELL_MANAGERS,
            Deed.OMBUDSMAN_DECISION,
            Deed.ANSWER_RECOMMENDATION,
            Deed.FINISH_RECOMMENDATION,
            Deed.ASK_IDENTITY,
            Deed.FIND,
            Deed.NOTE_LEARNING,
            Deed.ANALYSE_CAUSE,
            Deed.RESPOND,
            Deed.RECORD_RESPONSE,
            Deed.CLOSE);

    private final WalkBook book;
    private final Random dice;
    private final WalkSteps steps;
    private final List<String> deeds = new ArrayList<>();
    private final Set<Deed> accepted = EnumSet.noneOf(Deed.class);
    private LocalDate today;
    private CaseState state;

    Walk(WalkBook book, Random dice, WalkSteps steps) {
        this.book = book;
        this.dice = dice;
        this.steps = steps;
        this.today = LocalDate.of(2026, 7, 1).plusDays(dice.nextInt(365));
        this.state = book.receive(intake());
    }

    /** What was done so far, for the message of a failure. */
    List<String> deeds() {
        return deeds;
    }

    /** The deeds that were accepted. */
    Set<Deed> accepted() {
        return accepted;
    }

    private NewCase intake() {
        KindRule kind = one(book.procedure().kinds());
        boolean complaint = kind.kind() == CaseKind.COMPLAINT;
        List<String> beginnings = book.procedure().stages().stream()
                .filter(s -> !s.external() && (!s.formal() || s.id().equals("stage-1")))
                .map(Stage::id)
                .toList();
        List<Happening.Point> points = new ArrayList<>();
        for (int number = 1; complaint && number <= 1 + dice.nextInt(3); number++) {
            points.add(new Happening.Point(number, "Bin missed", "Environment", ""));
        }
        Set<String> flags = new HashSet<>();
        for (String flag : FLAGS) {
            if (dice.nextInt(6) == 0) {
                flags.add(flag);
            }
        }
        deeds.add(kind.kind() + " on " + today + " " + flags);
        return new NewCase(
                kind.kind(),
                Moment.of(today),
                Optional.of(SampleCouncil.garrod()).filter(someone -> dice.nextInt(6) > 0),
                "Bins",
                "",
                "",
                book.procedure().channels().isEmpty()
                        ? ""
                        : one(book.procedure().channels()).id(),
                "",
                Optional.empty(),
                points,
                flags,
                complaint ? one(beginnings) : "",
                Optional.empty(),
                Optional.empty());
    }

    private <T> T one(List<T> of) {
        return of.get(dice.nextInt(of.size()));
    }

    /** Does so many things that may be done, some days apart. */
    void wander(int most) {
        for (int i = 0; i < most; i++) {
            today = today.plusDays(dice.nextInt(6));
            tryTo(one(sound().possible()));
        }
    }

    /** A closed case is taken up again: every other one by somebody who asks for the next stage. */
    void goOn(int most) {
        if (dice.nextBoolean() && sound().may(Deed.REQUEST_STAGE)) {
            tryTo(Deed.REQUEST_STAGE);
        }
        wander(most);
    }

    /** The case is left as it is; what is kept of it reads again the same. */
    void leave() {
        book.check(state);
    }

    /** Follows what the program says is next until the case is closed; where it says the same again, what closing still needs. */
    void end() {
        int turn = 0;
        for (int i = 0; i < MOST_STEPS_TO_THE_END; i++) {
            today = today.plusDays(dice.nextInt(2));
            Actions actions = sound();
            if (!state.status().isOpen()) {
                book.check(state);
                return;
            }
            Optional<Deed> next = actions.next().map(Actions.NextStep::deed);
            boolean again = next.map(this::wasTriedTwice).orElse(true);
            if (!again && tryTo(next.orElseThrow())) {
                continue;
            }
            Deed other = OTHERWISE.get(turn++ % OTHERWISE.size());
            if (actions.may(other)) {
                tryTo(other);
            } else {
                next.ifPresent(this::tryTo);
            }
        }
        throw new AssertionError("It cannot be brought to an end: " + sound().next() + " " + state.neededToClose());
    }

    /** Whether a step is proposed that was taken twice just now, and led nowhere. */
    private boolean wasTriedTwice(Deed deed) {
        List<String> last = deeds.subList(Math.max(0, deeds.size() - 4), deeds.size());
        return Collections.frequency(last, deed.name()) > 1;
    }

    /** @return whether it was accepted; a refusal must be a sentence and leaves the case as it was */
    private boolean tryTo(Deed deed) {
        List<Happening> what = steps.of(deed, new Walker(state, dice, today, 100L + state.version()));
        deeds.add(deed.name());
        try {
            state = book.record(state, today, what);
            accepted.add(deed);
            return !what.isEmpty();
        } catch (Refused refused) {
            sentence(refused.getMessage());
            deeds.set(deeds.size() - 1, deed.name() + " (no: " + refused.getMessage() + ")");
            return false;
        }
    }

    private Actions sound() {
        Actions actions = Actions.of(state, today);
        actions.refusals().values().forEach(Walk::sentence);
        actions.next().ifPresent(next -> {
            sentence(next.why());
            assertThat(actions.may(next.deed()))
                    .as("%s is proposed: %s", next.deed(), actions.refusals().get(next.deed()))
                    .isTrue();
        });
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
