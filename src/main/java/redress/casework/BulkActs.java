package redress.casework;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.IntConsumer;
import redress.calendar.Moment;
import redress.db.Change;
import redress.db.Database;
import redress.db.Tx;

/**
 * Acts on many cases in one step: first what would happen to each, then the deed, and taking it back. It is done in
 * portions, each one transaction, so that it can be stopped between two of them; what was done until then stays done.
 */
public final class BulkActs {

    /** So many cases are changed in one transaction. */
    static final int AT_ONCE = 20;

    private final Database database;
    private final Cases cases;

    public BulkActs(Database database, Cases cases) {
        this.database = database;
        this.cases = cases;
    }

    /** What would happen to one case; refusal says why it is left out. */
    public record Line(CaseState state, Optional<String> refusal, String wouldDo) {}

    /** What was done: the entries made, by case; left are those that no longer allowed it. */
    public record Done(Map<Long, List<Long>> entries, int left) {

        public Done {
            entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
        }

        /** How many cases were changed. */
        public int cases() {
            return entries.size();
        }
    }

    /** The cases as they stand, in the order given; far is told how many were read. */
    public List<CaseState> read(List<Long> ids, BooleanSupplier stop, IntConsumer far) {
        List<CaseState> states = new ArrayList<>();
        for (long id : ids) {
            if (stop.getAsBoolean()) {
                break;
            }
            states.add(cases.state(id));
            far.accept(states.size());
        }
        return List.copyOf(states);
    }

    /** What the act would do to each; reads nothing. */
    public List<Line> preview(List<CaseState> states, BulkAct act, Staff staff) {
        LocalDate today = cases.today();
        return states.stream()
                .map(state -> new Line(state, act.refusal(state, today, staff), act.wouldDo(state)))
                .toList();
    }

    /**
     * Does it to each case that allows it by now.
     *
     * @param by who does it, in words
     * @param stop asked between two portions
     * @param far told how many cases were looked at
     */
    public Done act(List<Long> ids, BulkAct act, String by, BooleanSupplier stop, IntConsumer far) {
        Map<Long, List<Long>> made = new LinkedHashMap<>();
        Moment today = Moment.of(cases.today());
        Staff staff = cases.staff();
        for (int first = 0; first < ids.size() && !stop.getAsBoolean(); first += AT_ONCE) {
            List<Long> some = ids.subList(first, Math.min(ids.size(), first + AT_ONCE));
            database.write(Change.once(Setup.SIGNED_IN, "case.many", "case"), tx -> {
                for (long id : some) {
                    record(tx, id, new Doing(act, today, by, staff)).ifPresent(entries -> made.put(id, entries));
                }
                return some.size();
            });
            far.accept(first + some.size());
        }
        return new Done(made, ids.size() - made.size());
    }

    private record Doing(BulkAct act, Moment today, String by, Staff staff) {

        List<Step> steps(CaseState state) {
            return act.refusal(state, today.date(), staff).isPresent()
                    ? List.of()
                    : List.of(new Step(today, by, act.happening(state)));
        }
    }

    private Optional<List<Long>> record(Tx tx, long id, Doing doing) {
        Set<Long> before = new HashSet<>();
        CaseState after = cases.recordOnTop(
                tx,
                id,
                state -> {
                    state.timeline().entries().forEach(entry -> before.add(entry.seq()));
                    return doing.steps(state);
                },
                Setup.SIGNED_IN);
        List<Long> made = after.timeline().entries().stream()
                .map(Entry::seq)
                .filter(seq -> !before.contains(seq))
                .toList();
        return made.isEmpty() ? Optional.empty() : Optional.of(made);
    }

    /**
     * Takes back what was done, by further entries.
     *
     * @param reason kept with each case
     * @throws Refused where a case has gone on meanwhile, so that it cannot be taken back
     */
    public void takeBack(Done done, String by, String reason, IntConsumer far) {
        Moment today = Moment.of(cases.today());
        List<Long> ids = List.copyOf(done.entries().keySet());
        for (int first = 0; first < ids.size(); first += AT_ONCE) {
            List<Long> some = ids.subList(first, Math.min(ids.size(), first + AT_ONCE));
            database.write(Change.once(Setup.SIGNED_IN, "case.many-undone", "case"), tx -> {
                for (long id : some) {
                    List<Step> steps = done.entries().get(id).stream()
                            .map(seq -> new Step(today, by, new Happening.Voided(seq, reason)))
                            .toList();
                    cases.recordOnTop(tx, id, state -> steps, Setup.SIGNED_IN);
                }
                return some.size();
            });
            far.accept(first + some.size());
        }
    }
}
