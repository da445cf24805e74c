package redress.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import redress.calendar.Moment;
import redress.db.JoinedDesk;

/** Two desks work on the same cases at once: every change that was accepted is on the timeline, whoever made it. */
class TwoDesksTest {

    private static final LocalDate DAY = LocalDate.of(2026, 4, 1);

    @TempDir
    Path folder;

    @Test
    void whatTwoDesksSaveOnTheSameCasesIsAllThere() throws Exception {
        work(5, 3_000);
    }

    @Test
    @Tag("long")
    void whatTwoDesksSaveOnAHundredCasesForAMinuteIsAllThere() throws Exception {
        work(100, 60_000);
    }

    private void work(int cases, long milliseconds) throws Exception {
        try (SampleCouncil council = SampleCouncil.in(folder, "north-norfolk", DAY)) {
            List<CaseState> opened = new ArrayList<>();
            for (int i = 0; i < cases; i++) {
                opened.add(council.open(SampleCouncil.complaint(DAY)));
            }
            long ben = SecondDesk.account(council.database, "Ben Carter");
            ExecutorService both = Executors.newFixedThreadPool(2);
            try (JoinedDesk joined = JoinedDesk.of(council.database, ben, council.clock)) {
                Cases theirs = new Cases(joined.database(), council.clock);
                long until = System.nanoTime() + milliseconds * 1_000_000;
                Future<Told> first = both.submit(new Desk("Ruth", council.cases, opened, until));
                Future<Told> second = both.submit(new Desk("Ben", theirs, opened, until));

                for (Told told : List.of(first.get(), second.get())) {
                    assertThat(told.accepted()).isNotEmpty();
                    told.accepted()
                            .forEach((id, words) -> assertThat(said(council.cases.state(id)))
                                    .containsAll(words)
                                    .doesNotHaveDuplicates());
                    System.getLogger("test")
                            .log(
                                    System.Logger.Level.INFO,
                                    "{0}: {1} saved, {2} merged, {3} asked",
                                    told.name(),
                                    told.accepted().values().stream()
                                            .mapToInt(List::size)
                                            .sum(),
                                    told.merged(),
                                    told.asked());
                }
            } finally {
                both.shutdown();
            }
            assertThat(new Verification(council.database).problems()).isEmpty();
        }
    }

    /** What a desk was told: the words it was told are saved, by case. */
    private record Told(String name, Map<Long, List<String>> accepted, int merged, int asked) {}

    private record Desk(String name, Cases cases, List<CaseState> all, long until) implements Callable<Told> {

        @Override
        public Told call() {
            OnTop onTop = new OnTop(cases);
            Random random = new Random(name.hashCode());
            Map<Long, List<String>> accepted = new ConcurrentHashMap<>();
            Map<Long, CaseState> seen = all.stream().collect(Collectors.toMap(CaseState::caseId, Function.identity()));
            int merged = 0;
            int asked = 0;
            for (int i = 0; System.nanoTime() < until; i++) {
                CaseState form = seen.get(all.get(random.nextInt(all.size())).caseId());
                boolean note = random.nextInt(3) > 0;
                String words = name + " " + i;
                Happening what = note
                        ? new Happening.ContactNoted("", "note", false, words, Optional.empty())
                        : new Happening.Corrected(
                                form.timeline().entries().get(0).seq(), "subject", words, "Misheard.");
                UUID request = UUID.randomUUID();
                Function<CaseState, CaseState> way = on -> cases.record(
                        on.caseId(),
                        on.version(),
                        List.of(new Step(Moment.of(DAY), name, what)),
                        Setup.SIGNED_IN,
                        request);
                OnTop.Outcome outcome = onTop.save(form, Optional.of(note ? Deed.NOTE : Deed.CORRECT), way);
                while (outcome instanceof OnTop.Clashing clashing) {
                    asked++;
                    outcome = onTop.settle(clashing, Optional.of(Deed.CORRECT), clash -> true, way);
                }
                OnTop.Saved saved = (OnTop.Saved) outcome;
                merged += saved.meanwhile().isEmpty() ? 0 : 1;
                seen.put(form.caseId(), saved.after());
                accepted.computeIfAbsent(form.caseId(), id -> new ArrayList<>()).add(words);
            }
            return new Told(name, accepted, merged, asked);
        }
    }

    private static List<String> said(CaseState state) {
        return state.timeline().entries().stream()
                .map(Entry::what)
                .filter(what -> what instanceof Happening.ContactNoted || what instanceof Happening.Corrected)
                .map(what -> what instanceof Happening.ContactNoted noted
                        ? noted.said()
                        : ((Happening.Corrected) what).value())
                .toList();
    }
}
