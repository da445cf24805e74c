package redress.casework;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What one officer owes over all open cases and is to be asked for.
 *
 * @param officer the name, or that of the service where no officer was named
 */
public record Owing(String officer, List<Owed> cases) {

    public Owing {
        cases = List.copyOf(cases);
    }

    /**
     * One case that waits for the officer.
     *
     * @param part the contribution that is waited for; empty where it is the answer itself
     */
    public record Owed(CaseState state, Optional<OfficerFile.Contribution> part) {}

    /**
     * Who owes what on a day, by name: contributions and drafts that are overdue, answers whose day to ask has come or
     * whose response is due. A case already asked about on that day is left out.
     */
    public static List<Owing> of(List<CaseState> open, LocalDate today) {
        Map<String, List<Owed>> owed = new TreeMap<>();
        for (CaseState state : open) {
            if (state.status() != Status.OPEN || state.officers().chased().contains(today)) {
                continue;
            }
            for (OfficerFile.Contribution part : state.officers().awaitedContributions()) {
                if (part.asked().by().isBefore(today)) {
                    add(owed, whom(part), new Owed(state, Optional.of(part)));
                }
            }
            state.holder()
                    .filter(holder -> owesAnswer(state, today))
                    .ifPresent(holder -> add(owed, holder.officer(), new Owed(state, Optional.empty())));
        }
        return owed.entrySet().stream()
                .map(each -> new Owing(each.getKey(), each.getValue()))
                .toList();
    }

    /** Who was asked for a part: the officer, or the service where none was named. */
    public static String whom(OfficerFile.Contribution part) {
        return part.asked().officer().isBlank()
                ? part.asked().service()
                : part.asked().officer();
    }

    private static void add(Map<String, List<Owed>> owed, String whom, Owed one) {
        owed.computeIfAbsent(whom, name -> new ArrayList<>()).add(one);
    }

    private static boolean owesAnswer(CaseState state, LocalDate today) {
        if (state.officers().newestReply(state.stage()).isPresent()) {
            return false;
        }
        boolean asked = state.deadlines().stream()
                .filter(Deadline::isOwed)
                .anyMatch(d -> (d.name().equals(OfficerList.CHASE) && !d.due().isAfter(today))
                        || (d.name().equals(OfficerList.DRAFT) && d.due().isBefore(today)));
        return asked
                || state.responseDeadline()
                        .filter(Deadline::isOwed)
                        .filter(due -> !due.due().isAfter(today))
                        .isPresent();
    }
}
