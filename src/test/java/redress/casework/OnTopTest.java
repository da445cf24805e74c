package redress.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import redress.calendar.Moment;
import redress.letters.LetterDraft;
import redress.letters.Letters;

/** Two people with a form open on the same case: Ruth types while Ben saves first. */
class OnTopTest {

    private static final LocalDate DAY = LocalDate.of(2026, 4, 1);

    @TempDir
    Path folder;

    private SampleCouncil council;
    private OnTop ruth;
    private CaseState seen;
    private long ben;

    @BeforeEach
    void openTheSameCase() {
        council = SampleCouncil.in(folder, "north-norfolk", DAY);
        ben = SecondDesk.account(council.database, "Ben Carter");
        ruth = new OnTop(council.cases);
        seen = council.open(SampleCouncil.complaint(DAY));
    }

    @AfterEach
    void close() {
        council.close();
    }

    @Test
    void notesOfBothAreKeptAndEachIsToldOfTheOther() {
        benRecords(note("Rang the depot."));

        OnTop.Saved saved = (OnTop.Saved) ruth.save(seen, Optional.of(Deed.NOTE), recording(note("Rang her back.")));

        assertThat(said(saved.after())).containsExactly("Rang the depot.", "Rang her back.");
        assertThat(saved.meanwhile())
                .singleElement()
                .satisfies(entry -> assertThat(entry.recordedBy()).isEqualTo("Ben Carter"));
    }

    @Test
    void aFindingIsMergedWithWhatTheOtherDidElsewhere() {
        benRecords(new Happening.Allocated(1, "Priya Nair", "Assistant Director, Environment", "Environment"));

        OnTop.Saved saved = (OnTop.Saved) ruth.save(
                seen, Optional.of(Deed.FIND), recording(new Happening.FindingMade(1, "upheld", "Missed twice.")));

        assertThat(saved.after().holder()).isPresent();
        assertThat(saved.after().points().get(0).finding()).contains("upheld");
    }

    @Test
    void twoFurtherPointsGetTwoNumbers() {
        benRecords(new Happening.PointAdded(new Happening.Point(2, "Nobody rang back", "Environment", "")));

        OnTop.Saved saved = (OnTop.Saved) ruth.save(
                seen,
                Optional.of(Deed.ADD_POINT),
                recording(new Happening.PointAdded(new Happening.Point(2, "The lid is broken", "Environment", ""))));

        assertThat(saved.after().points())
                .extracting(PointState::number, PointState::text)
                .contains(
                        org.assertj.core.groups.Tuple.tuple(2, "Nobody rang back"),
                        org.assertj.core.groups.Tuple.tuple(3, "The lid is broken"));
    }

    @Test
    void theSameFieldFilledDifferentlyIsAskedAboutWithWhatWasThere() {
        benRecords(correct("subject", "Garden bin missed three times"));

        OnTop.Clashing asked = (OnTop.Clashing)
                ruth.save(seen, Optional.of(Deed.CORRECT), recording(correct("subject", "Bin missed")));

        assertThat(council.cases.state(seen.caseId()).subject()).isEqualTo("Garden bin missed three times");
        assertThat(asked.clashes().asked()).singleElement().satisfies(clash -> {
            assertThat(clash.was()).isEqualTo("Garden bin missed again");
            assertThat(clash.your()).isEqualTo("Bin missed");
            assertThat(clash.their()).isEqualTo("Garden bin missed three times");
            assertThat(clash.theirs().recordedBy()).isEqualTo("Ben Carter");
        });
    }

    @Test
    void ofTwoFieldsOnlyTheOneBothChangedIsAskedAboutAndEachChoiceStands() {
        benRecords(correct("subject", "Garden bin missed three times"));
        List<Happening> both = List.of(correct("subject", "Bin missed"), correct("description", "Every time."));

        OnTop.Clashing asked = (OnTop.Clashing) ruth.save(seen, Optional.of(Deed.CORRECT), recording(both));
        OnTop.Saved saved =
                (OnTop.Saved) ruth.settle(asked, Optional.of(Deed.CORRECT), clash -> false, recording(both));

        assertThat(asked.clashes().asked()).extracting(Clash::field).containsExactly("subject");
        assertThat(saved.after().subject()).isEqualTo("Garden bin missed three times");
        assertThat(saved.after().description()).isEqualTo("Every time.");
    }

    @Test
    void yoursChosenStandsOnTopAndTheOthersStaysOnTheTimeline() {
        benRecords(correct("subject", "Garden bin missed three times"));
        Function<CaseState, CaseState> way = recording(correct("subject", "Bin missed"));

        OnTop.Clashing asked = (OnTop.Clashing) ruth.save(seen, Optional.of(Deed.CORRECT), way);
        OnTop.Saved saved = (OnTop.Saved) ruth.settle(asked, Optional.of(Deed.CORRECT), clash -> true, way);

        assertThat(saved.after().subject()).isEqualTo("Bin missed");
        assertThat(saved.after().timeline().entries()).hasSize(3);
        assertThat(saved.meanwhile()).hasSize(1);
    }

    @Test
    void ofOneFindingEachFieldIsChosenByItself() {
        benRecords(new Happening.FindingMade(1, "not-upheld", "It was out late."));
        Function<CaseState, CaseState> way = recording(new Happening.FindingMade(1, "upheld", "Missed twice."));

        OnTop.Clashing asked = (OnTop.Clashing) ruth.save(seen, Optional.of(Deed.FIND), way);
        OnTop.Saved saved = (OnTop.Saved) ruth.settle(
                asked, Optional.of(Deed.FIND), clash -> clash.field().equals("finding"), way);

        assertThat(asked.clashes().asked()).extracting(Clash::field).containsExactly("finding", "reasons");
        assertThat(saved.after().points().get(0).finding()).contains("upheld");
        assertThat(saved.after().points().get(0).reasons()).contains("It was out late.");
    }

    @Test
    void whatTheOtherRecordedWordForWordIsNotRecordedTwice() {
        benRecords(new Happening.FindingMade(1, "upheld", "Missed twice."));

        OnTop.Saved saved = (OnTop.Saved) ruth.save(
                seen, Optional.of(Deed.FIND), recording(new Happening.FindingMade(1, "upheld", "Missed twice.")));

        assertThat(saved.after().timeline().entries()).hasSize(2);
    }

    @Test
    void aLetterBothWriteIsNotWrittenTwiceUnasked() {
        Letters letters = new Letters(council.database, council.cases, council.setup, council.clock);
        LetterDraft update = LetterDraft.with("update", DAY, Map.of("update.text", "We have asked the crew."));
        letters.write(seen, update, Setup.SIGNED_IN, UUID.randomUUID());
        SecondDesk.saved(council.database, ben);

        OnTop.Outcome outcome = ruth.save(
                seen,
                Optional.of(Deed.SEND_UPDATE),
                on -> letters.write(on, update, Setup.SIGNED_IN, UUID.randomUUID()));

        assertThat(outcome).isInstanceOfSatisfying(OnTop.Clashing.class, asked -> {
            assertThat(asked.isByField()).isFalse();
            assertThat(asked.clashes().asked()).singleElement().matches(Clash::isWhole);
        });
        assertThat(council.cases.state(seen.caseId()).letters()).hasSize(1);
    }

    @Test
    void anAcknowledgementTheOtherWroteForbidsASecondOneAndSaysWhoWroteIt() {
        Letters letters = new Letters(council.database, council.cases, council.setup, council.clock);
        LetterDraft plain = LetterDraft.plain("acknowledgement", DAY);
        letters.write(seen, plain, Setup.SIGNED_IN, UUID.randomUUID());
        SecondDesk.saved(council.database, ben);

        OnTop.Outcome outcome = ruth.save(
                seen,
                Optional.of(Deed.ACKNOWLEDGE),
                on -> letters.write(on, plain, Setup.SIGNED_IN, UUID.randomUUID()));

        assertThat(outcome).isInstanceOfSatisfying(OnTop.Forbidden.class, forbidden -> {
            assertThat(forbidden.sentence()).isEqualTo("The letter is written. Record it as sent.");
            assertThat(forbidden.meanwhile()).extracting(Entry::recordedBy).containsExactly("Ben Carter");
        });
    }

    @Test
    void aCaseTheOtherWithdrewTakesNoFinding() {
        benRecords(new Happening.Withdrawn("She rang."));
        benRecords(new Happening.Closed("withdrawn", "", Optional.empty()));

        OnTop.Outcome outcome = ruth.save(
                seen, Optional.of(Deed.FIND), recording(new Happening.FindingMade(1, "upheld", "Missed twice.")));

        assertThat(outcome)
                .isInstanceOfSatisfying(
                        OnTop.Forbidden.class,
                        forbidden -> assertThat(forbidden.sentence()).contains("closed"));
    }

    @Test
    void aCorrectionOfWhatTheOtherTookBackIsAskedAboutAndNotSwallowed() {
        CaseState noted = council.record(seen, DAY, note("Rang the depot."));
        long entry = noted.timeline().entries().get(1).seq();
        benRecords(new Happening.Voided(entry, "Wrong case."));

        OnTop.Outcome outcome = ruth.save(
                noted,
                Optional.of(Deed.CORRECT),
                recording(new Happening.Corrected(entry, "said", "Rang the office.", "Wrong place.")));

        assertThat(outcome).isInstanceOf(OnTop.Clashing.class);
    }

    @Test
    void withoutThisASaveOverAChangedCaseIsRefusedAndSaysWhoChangedIt() {
        benRecords(note("Rang the depot."));

        assertThatThrownBy(() -> recording(note("Rang her back.")).apply(seen))
                .isInstanceOf(Refused.class)
                .hasMessageStartingWith("Ben Carter changed this case at 13:00, meanwhile.");
    }

    private void benRecords(Happening what) {
        CaseState now = council.cases.state(seen.caseId());
        council.cases.record(
                now.caseId(),
                now.version(),
                List.of(new Step(Moment.of(DAY), "Ben Carter", what)),
                Setup.SIGNED_IN,
                UUID.randomUUID());
        SecondDesk.saved(council.database, ben);
    }

    private Function<CaseState, CaseState> recording(Happening what) {
        return recording(List.of(what));
    }

    private Function<CaseState, CaseState> recording(List<? extends Happening> what) {
        List<Step> steps = what.stream()
                .map(one -> new Step(Moment.of(DAY), "Ruth Calloway", one))
                .toList();
        UUID request = UUID.randomUUID();
        return on -> council.cases.record(on.caseId(), on.version(), steps, Setup.SIGNED_IN, request);
    }

    private Happening.Corrected correct(String field, String value) {
        return new Happening.Corrected(seen.timeline().entries().get(0).seq(), field, value, "Misheard.");
    }

    private static Happening.ContactNoted note(String said) {
        return new Happening.ContactNoted("", "note", false, said, Optional.empty());
    }

    private static List<String> said(CaseState state) {
        return state.timeline().entries().stream()
                .map(Entry::what)
                .filter(Happening.ContactNoted.class::isInstance)
                .map(what -> ((Happening.ContactNoted) what).said())
                .toList();
    }
}
