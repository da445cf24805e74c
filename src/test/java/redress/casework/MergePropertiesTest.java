package redress.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import redress.people.Person;
import redress.people.Profile;

/** Whatever was merged, changed and taken back before: merging two persons and taking it back changes nothing. */
class MergePropertiesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 4, 1);
    private static final List<String> NAMES = List.of("Ann Godwit", "Anne Godwit", "Leo Whimbrel", "Betty Knot");

    private static final List<SampleCouncil> COUNCIL = new ArrayList<>();

    @BeforeContainer
    static void open() throws IOException {
        COUNCIL.add(SampleCouncil.in(Files.createTempDirectory("merge"), "north-norfolk", TODAY));
        for (int i = 0; i < NAMES.size(); i++) {
            COUNCIL.get(0).open(SampleCouncil.complaint(TODAY, person(i)));
        }
    }

    @AfterContainer
    static void close() {
        COUNCIL.remove(0).close();
    }

    private static Person person(int i) {
        return new Person(
                0, 0, "", NAMES.get(i), "", i + " Quay", "ZZ99 " + i + "QD", "", "01632 96020" + i, "post", "");
    }

    /** Something done to the people before: 0 a merge, 1 a merge taken back, 2 a change of name, 3 a new case. */
    private record Before(int kind, int one, int two) {}

    @Provide
    Arbitrary<List<Before>> befores() {
        Arbitrary<Integer> who = Arbitraries.integers().between(0, NAMES.size() - 1);
        return net.jqwik.api.Combinators.combine(Arbitraries.integers().between(0, 3), who, who)
                .as(Before::new)
                .list()
                .ofMaxSize(3);
    }

    @Property(tries = 40, shrinking = ShrinkingMode.OFF)
    void mergeThenUndoChangesNothing(
            @ForAll("befores") List<Before> befores, @ForAll("someone") int gone, @ForAll("someone") int kept) {
        SampleCouncil council = COUNCIL.get(0);
        People people = new People(council.database, council.clock);
        befores.forEach(before -> happen(council, people, before));
        List<Object> as = seen(council, people);
        long merge;
        try {
            merge = people.merge(gone + 1L, kept + 1L, Setup.CO_ORDINATOR);
        } catch (Refused refused) {
            assertThat(seen(council, people)).isEqualTo(as);
            return;
        }
        List<CaseRow> together = people.page(kept + 1L).orElseThrow().cases();
        assertThat(people.page(gone + 1L).orElseThrow().cases()).isEqualTo(together);
        people.undoMerge(merge, Setup.CO_ORDINATOR);
        assertThat(seen(council, people)).isEqualTo(as);
        assertThat(new Verification(council.database).problems()).isEmpty();
    }

    @Provide
    Arbitrary<Integer> someone() {
        return Arbitraries.integers().between(0, NAMES.size() - 1);
    }

    private static void happen(SampleCouncil council, People people, Before before) {
        try {
            switch (before.kind()) {
                case 0 -> people.merge(before.one() + 1L, before.two() + 1L, Setup.CO_ORDINATOR);
                case 1 ->
                    people.page(before.one() + 1L).orElseThrow().merges().stream()
                            .filter(merge -> merge.undone().isEmpty())
                            .findFirst()
                            .ifPresent(merge -> people.undoMerge(merge, Setup.CO_ORDINATOR));
                case 2 -> {
                    Profile now = people.page(before.one() + 1L).orElseThrow().profile();
                    people.change(
                            now,
                            now.withCare(now.care().withNotes("Note " + before.two(), "")),
                            Setup.CO_ORDINATOR,
                            UUID.randomUUID());
                }
                default ->
                    council.open(SampleCouncil.complaint(
                            TODAY,
                            people.page(before.one() + 1L)
                                    .orElseThrow()
                                    .profile()
                                    .person()));
            }
        } catch (Refused refused) {
            assertThat(refused).hasMessageMatching("(?s).*(merged already|one and the same).*");
        }
    }

    /** All that anybody can see of the people and their cases; only the record of merges itself grows. */
    private static List<Object> seen(SampleCouncil council, People people) {
        List<Object> seen = new ArrayList<>();
        seen.add(people.list("", 100));
        for (int i = 0; i < NAMES.size(); i++) {
            People.Page page = people.page(i + 1L).orElseThrow();
            seen.add(page.profile());
            seen.add(page.cases());
            seen.add(page.changes());
            seen.add(people.list(NAMES.get(i), 10));
            seen.add(council.cases.search(NAMES.get(i), 1_000));
            seen.add(council.cases.search("01632 96020" + i, 1_000));
        }
        seen.add(council.cases.list(CaseFilter.all(1_000)));
        return seen;
    }
}
