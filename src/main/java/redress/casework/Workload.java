package redress.casework;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import redress.procedure.CaseKind;

/**
 * Who has which open cases, and which of them are with nobody.
 *
 * @param unallocated the cases somebody has yet to be asked to answer, soonest first
 * @param loads what each officer has who has anything, by name
 */
public record Workload(List<Held> unallocated, List<Load> loads) {

    /** A case is near its date from this many working days on. */
    static final int SOON_WORKING_DAYS = 5;

    private static final Comparator<Held> SOONEST = Comparator.comparing(
                    (Held held) -> held.due().map(Deadline::due).orElse(LocalDate.MAX))
            .thenComparing(held -> held.state().caseId());

    public Workload {
        unallocated = List.copyOf(unallocated);
        loads = List.copyOf(loads);
    }

    /** How near the next date of a case is. */
    public enum Nearness {
        /** Past. */
        LATE,
        /** Today, or within five working days. */
        SOON,
        /** Later, or without a date. */
        LATER
    }

    /** An open case with the duty owed soonest. */
    public record Held(CaseState state, Optional<Deadline> due, Nearness near) {

        static Held of(CaseState state, LocalDate today) {
            Optional<Deadline> due = state.nextDuty();
            return new Held(
                    state, due, due.map(d -> near(d.due(), state, today)).orElse(Nearness.LATER));
        }

        private static Nearness near(LocalDate due, CaseState state, LocalDate today) {
            if (due.isBefore(today)) {
                return Nearness.LATE;
            }
            return due.isAfter(state.calendar().plus(today, SOON_WORKING_DAYS)) ? Nearness.LATER : Nearness.SOON;
        }
    }

    /** The open cases of one officer, soonest first. */
    public record Load(long officer, String name, List<Held> cases) {

        public Load {
            cases = List.copyOf(cases);
        }

        public int count(Nearness near) {
            return (int) cases.stream().filter(held -> held.near() == near).count();
        }
    }

    /** Sorts the open cases out. */
    public static Workload of(List<CaseState> open, LocalDate today) {
        List<Held> nobodys = new ArrayList<>();
        Map<Long, List<Held>> byOfficer = new LinkedHashMap<>();
        Map<Long, String> names = new LinkedHashMap<>();
        open.stream().map(state -> Held.of(state, today)).sorted(SOONEST).forEach(held -> {
            Optional<Happening.Allocated> holder = held.state().holder();
            if (holder.isPresent()) {
                names.put(holder.get().officerId(), holder.get().officer());
                byOfficer
                        .computeIfAbsent(holder.get().officerId(), id -> new ArrayList<>())
                        .add(held);
            } else if (needsSomebody(held.state())) {
                nobodys.add(held);
            }
        });
        List<Load> loads = byOfficer.entrySet().stream()
                .map(e -> new Load(e.getKey(), names.get(e.getKey()), e.getValue()))
                .sorted(Comparator.comparing(Load::name))
                .toList();
        return new Workload(nobodys, loads);
    }

    /** Whether anything is left that an officer has to answer; what is settled or answered needs nobody. */
    private static boolean needsSomebody(CaseState state) {
        return state.status() == Status.OPEN
                && state.kind() != CaseKind.COMPLIMENT
                && !state.neededToClose().isEmpty();
    }

    /** What one officer has; nothing where they have none. */
    public Load of(long officer) {
        return loads.stream()
                .filter(load -> load.officer() == officer)
                .findFirst()
                .orElseGet(() -> new Load(officer, "", List.of()));
    }
}
