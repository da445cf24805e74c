package redress.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import redress.procedure.Procedure;
import redress.procedure.Procedures;

/** Whatever a co-ordinator does, in whatever order: the case stays sound, says why not in sentences, and can be ended. */
class WalkTest {

    private static final WalkSteps STEPS = new WalkSteps();

    static Stream<String> procedures() {
        return Procedures.shipped().all().stream().map(Procedure::id);
    }

    @Test
    void everyDeedHasItsWayHere() {
        assertThat(Arrays.stream(Deed.values()).filter(deed -> !STEPS.knows(deed)))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("procedures")
    void anyOrderOfDeedsLeavesASoundCaseThatCanBeBroughtToItsEnd(String procedure) {
        walk(new MemoryBook(procedure), 1, 60, Walk::end);
    }

    @ParameterizedTest
    @Tag("long")
    @MethodSource("procedures")
    void tenThousandWalksOfEachProcedureAreSoundAndReadAgainTheSame(String procedure) {
        walk(new MemoryBook(procedure), 1_000, 10_000, Walk::leave);
    }

    @ParameterizedTest
    @Tag("long")
    @MethodSource("procedures")
    void aThousandWalksOfEachProcedureAreBroughtToTheirEnd(String procedure) {
        walk(new MemoryBook(procedure), 1_000, 1_000, WalkTest::endAndGoOn);
    }

    @Test
    void whatIsKeptInTheDatabaseIsWhatTheTimelineLeadsTo(@TempDir Path folder) {
        stored(folder, "brighton-hove", 15);
    }

    @ParameterizedTest
    @Tag("long")
    @MethodSource("procedures")
    void aHundredWalksOfEachProcedureInADatabase(String procedure, @TempDir Path folder) {
        stored(folder, procedure, 100);
    }

    private static void stored(Path folder, String procedure, int walks) {
        try (SampleCouncil council = SampleCouncil.in(folder, procedure, LocalDate.of(2026, 7, 1))) {
            walk(new DatabaseBook(council), 1, walks, Walk::leave);
            assertThat(new Verification(council.database).problems()).isEmpty();
        }
    }

    @Test
    @Tag("long")
    void whatIsOfferedIsAcceptedAtSomeTime() {
        Set<Deed> accepted = EnumSet.noneOf(Deed.class);
        procedures()
                .forEach(procedure ->
                        accepted.addAll(walk(new MemoryBook(procedure), 20_000, 400, WalkTest::endAndGoOn)));

        assertThat(accepted) // the letters of somebody restricted are read for new matter on the person's page:
                // LaterMailTest
                .containsExactlyInAnyOrderElementsOf(EnumSet.complementOf(EnumSet.of(Deed.CHECK_LATER_LETTER)));
    }

    /** A closed case is taken up again, asked to go a stage further or asked about by an ombudsman, and ends once more. */
    private static void endAndGoOn(Walk walk) {
        walk.end();
        walk.goOn(10);
        walk.end();
    }

    private static Set<Deed> walk(WalkBook book, long firstSeed, int walks, Consumer<Walk> then) {
        Set<Deed> accepted = EnumSet.noneOf(Deed.class);
        for (long seed = firstSeed; seed < firstSeed + walks; seed++) {
            Walk walk = new Walk(book, new Random(seed), STEPS);
            try {
                walk.wander(14);
                then.accept(walk);
                accepted.addAll(walk.accepted());
            } catch (RuntimeException | AssertionError e) {
                throw new AssertionError(book.procedure().id() + ", seed " + seed + ": " + walk.deeds() + "\n" + e, e);
            }
        }
        return accepted;
    }
}
