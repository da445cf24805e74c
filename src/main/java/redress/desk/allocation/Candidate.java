package redress.desk.allocation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import redress.casework.Officers;
import redress.casework.Workload;
import redress.council.Officer;

/**
 * An officer beside the cases chosen.
 *
 * @param number the key that gives to this officer, from 1; 0 where none does
 * @param refusal why they may not take them; empty where they may
 * @param caution what to look at all the same; "" for nothing
 */
record Candidate(int number, Officers.Listed listed, Workload.Load load, Optional<String> refusal, String caution) {

    private static final int MOST_KEYS = 9;

    /** Those who may first, each group by name, so that the keys stay the same. */
    static List<Candidate> numbered(List<Candidate> all) {
        List<Candidate> sorted = all.stream()
                .sorted(Comparator.comparing((Candidate one) -> !one.may())
                        .thenComparing(one -> one.officer().name()))
                .toList();
        List<Candidate> numbered = new ArrayList<>();
        for (Candidate one : sorted) {
            int next = numbered.size() + 1;
            numbered.add(one.may() && next <= MOST_KEYS ? one.with(next) : one);
        }
        return List.copyOf(numbered);
    }

    private Candidate with(int key) {
        return new Candidate(key, listed, load, refusal, caution);
    }

    boolean may() {
        return refusal.isEmpty();
    }

    Officer officer() {
        return listed.officer();
    }
}
