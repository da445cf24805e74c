package redress.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import redress.Clause;
import redress.conduct.Conduct;
import redress.conduct.ConductDeed;
import redress.conduct.ConductEntry;
import redress.conduct.ConductStep;
import redress.conduct.ConductStep.Verdict;
import redress.conduct.Official;
import redress.conduct.SinglePoint;
import redress.conduct.Terms;
import redress.people.Person;
import redress.people.Restriction;
import redress.procedure.Choice;

class ConductsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 4, 15);
    private static final LocalDate REVIEW = LocalDate.of(2026, 10, 15);

    @TempDir
    Path folder;

    private SampleCouncil council;
    private Conducts conducts;
    private long person;

    private void council(String procedure) {
        council = SampleCouncil.in(folder, procedure, TODAY);
        conducts = new Conducts(council.database, council.clock);
        person = council.cases
                .person(council.open(SampleCouncil.complaint(LocalDate.of(2026, 3, 2))))
                .orElseThrow()
                .id();
    }

    @AfterEach
    void close() {
        council.close();
    }

    private Conduct begun() {
        return conducts.begin(
                person,
                TODAY.minusDays(14),
                new Conducts.First("Forty calls in a week", "Colin Frayne", List.of("SM-2026-0001")),
                "Ruth Calloway",
                Setup.CO_ORDINATOR,
                UUID.randomUUID());
    }

    private Conduct record(Conduct seen, ConductStep what) {
        return record(seen, TODAY, what);
    }

    private Conduct record(Conduct seen, LocalDate day, ConductStep what) {
        return conducts.record(seen, day, what, "Ruth Calloway", Setup.CO_ORDINATOR, UUID.randomUUID());
    }

    private static Official official(String role) {
        return new Official("Ruth Calloway", "Head of Contact", role);
    }

    private static ConductStep considered() {
        return new ConductStep.Considered(
                "Lives alone since March", "Poor hearing, told us in a call", "Letters, no calls");
    }

    private static ConductStep reviewed() {
        return new ConductStep.CasesReviewed(List.of("SM-2026-0001"), "Priya Nair", "Every point was answered.");
    }

    private static ConductStep consulted(String role) {
        return new ConductStep.Consulted(official(role), "Agrees that contact must be limited");
    }

    private static ConductStep warned(String role) {
        return new ConductStep.Warned("SM-2026-0001", 1, "One letter a week", official(role));
    }

    private static Terms terms(List<String> measures) {
        return new Terms(
                measures,
                Optional.of(new SinglePoint("Ruth Calloway", "ruth@saltmarsh.example")),
                "By post or e-mail only, to Ruth Calloway.",
                "Letters only",
                "six months",
                REVIEW);
    }

    private static ConductStep.Decided decided(List<String> grounds, List<String> measures, String role) {
        return new ConductStep.Decided(
                grounds,
                grounds.isEmpty() ? "Forty calls a week" : "",
                "The call log of March",
                true,
                terms(measures),
                official(role),
                "Unreasonable behaviour policy",
                "Write to our Director.");
    }

    /** The roles that write, decide and are asked by each procedure; "" where it leaves that open. */
    @ParameterizedTest
    @CsvSource(textBlock = """
            north-norfolk,           '',                '',               ''
            kings-lynn-west-norfolk, '',                '',               ''
            brighton-hove,           '',                senior-officer,   senior-officer
            north-somerset,          customer-services, '',               ''
            north-west-leicestershire, '',              head-of-service,  ''
            lgsco-code-2024,         '',                '',               ''
            hos-code-2024,           '',                '',               ''
            """)
    @Clause({"NN-39", "KL-28", "BH-39", "NS-22", "NS-24", "NW-29", "LGSCO-5.10", "HOS-5.14", "HOS-5.15"})
    void aRestrictionIsReachedStepByStepIsOnRecordAndReviewed(
            String procedure, String writes, String decides, String asked) {
        council(procedure);
        Conduct at = begun();
        assertThat(at.next(TODAY)).contains(ConductDeed.CONSIDER);
        assertThat(at.deeds().get(ConductDeed.DECIDE).orElseThrow()).contains("vulnerability and adjustments");
        Conduct first = at;
        assertThatThrownBy(() -> record(first, decided(List.of(), List.of(), decides)))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("vulnerability and adjustments");

        at = record(at, considered());
        assertThat(at.deeds().get(ConductDeed.DECIDE).orElseThrow()).contains("review of the cases");
        at = record(at, reviewed());
        if (at.next(TODAY).equals(Optional.of(ConductDeed.WARN))) {
            at = record(at, warned(writes));
            at = record(at, new ConductStep.Commented("She says that nobody rang back."));
        }
        at = record(at, consulted(asked));
        assertThat(at.next(TODAY)).contains(ConductDeed.DECIDE);
        List<String> grounds = ids(at, "behaviours");
        List<String> measures = ids(at, "restriction-measures");
        at = record(at, decided(grounds, measures, decides));

        Restriction held = council.database
                .read(handle -> new redress.people.PersonStore().restricted(handle))
                .get(0)
                .care()
                .restriction()
                .orElseThrow();
        assertThat(held)
                .isEqualTo(
                        new Restriction("By post or e-mail only, to Ruth Calloway.", "Head of Contact", TODAY, REVIEW));
        assertThat(at.decision().orElseThrow().grounds()).isEqualTo(grounds);
        assertThat(at.decision().orElseThrow().evidence()).isEqualTo("The call log of March");
        assertThat(at.terms().orElseThrow().measures()).isEqualTo(measures);
        assertThat(at.next(TODAY)).contains(ConductDeed.TELL);
        at = record(at, new ConductStep.Told("SM-2026-0001", 2, "restriction-decision", official(writes)));
        assertThat(at.next(REVIEW.minusDays(1))).isEmpty();
        assertThat(at.next(REVIEW)).contains(ConductDeed.REVIEW);
        assertThat(new ToDo(council.database, council.cases, council.clock)
                        .list(REVIEW).items().stream()
                                .filter(item -> item.work().sort() == WorkItem.Sort.REVIEW)
                                .map(item -> item.due().orElseThrow().due()))
                .containsExactly(REVIEW);

        at = record(
                at,
                new ConductStep.Reviewed(Verdict.LIFTED, "Nothing since June", Optional.empty(), official(decides)));
        assertThat(at.restriction()).isEmpty();
        assertThat(at.isOpen()).isFalse();
        assertThat(new Verification(council.database).problems()).isEmpty();
    }

    private static List<String> ids(Conduct conduct, String list) {
        return conduct.procedure().lists().getOrDefault(list, List.of()).stream()
                .map(Choice::id)
                .toList();
    }

    @Test
    @Clause("NS-22")
    void northSomersetHasNineteenGroundsAndTheirCombination() {
        council("north-somerset");
        assertThat(ids(begun(), "behaviours")).hasSize(20).endsWith("combination");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            north-somerset | WARN   | officer           | Only the Corporate Customer Services team writes these letters
            north-somerset | TELL   | ''                | Only the Corporate Customer Services team writes these letters
            north-somerset | WARN   | customer-services | ''
            brighton-hove  | DECIDE | feedback-manager  | Only the Senior officer of the service decides this
            brighton-hove  | REVIEW | senior-officer    | ''
            north-norfolk  | WARN   | officer           | ''
            """, delimiter = '|')
    @Clause({"NS-25", "BH-39"})
    void onlyWhomTheProcedureNamesWritesOrDecides(String procedure, ConductDeed deed, String role, String refused) {
        council(procedure);
        Optional<String> refusal = begun().refusal(deed, official(role));
        if (refused.isEmpty()) {
            assertThat(refusal).isEmpty();
        } else {
            assertThat(refusal.orElseThrow()).contains(refused);
        }
    }

    @Test
    @Clause("BH-40")
    void seniorOfficersAreConsultedBeforeContactIsEndedForAbusiveLanguage() {
        council("brighton-hove");
        Conduct ready = record(record(begun(), considered()), reviewed());
        ConductStep decision = decided(List.of(), List.of(), "senior-officer");
        assertThatThrownBy(() -> record(ready, decision)).hasMessageContaining("consulted first");
        Conduct junior = record(ready, consulted("feedback-adviser"));
        assertThatThrownBy(() -> record(junior, decision))
                .hasMessageContaining("Senior officer of the service must be consulted before");
        Conduct asked = record(junior, TODAY, consulted("senior-officer"));
        assertThatThrownBy(() -> record(asked, TODAY.minusDays(1), decision))
                .hasMessageContaining("must be consulted before");

        Conduct decided = record(asked, TODAY, decision);
        assertThat(decided.consulted())
                .extracting(Official::role)
                .containsExactly("feedback-adviser", "senior-officer");
        ConductEntry who = decided.entries().get(4);
        assertThat(who.day()).isEqualTo(TODAY);
        assertThat(((ConductStep.Consulted) who.what()).who().words()).isEqualTo("Ruth Calloway, Head of Contact");
    }

    @Test
    @Clause({"BH-39", "BH-41", "NS-33"})
    void adviceNotesCallsAndLettersAreKeptAllTheWay() {
        council("brighton-hove");
        Conduct at = begun();
        at = record(
                at,
                new ConductStep.Advised(
                        "Ben Marsh",
                        "Shouting on the telephone",
                        official("senior-officer"),
                        "End such calls politely"));
        at = record(at, new ConductStep.LegalAdvised("Legal Services", "No injunction yet"));
        for (String kind : List.of("note", "call", "letter")) {
            at = record(at, new ConductStep.Kept(kind, "Said the same again", "Revenues and Benefits"));
        }
        assertThat(conducts.of(person).get(0).entries())
                .extracting(ConductEntry::what)
                .containsExactlyElementsOf(
                        at.entries().stream().map(ConductEntry::what).toList())
                .hasSize(6);
        Conduct now = at;
        assertThatThrownBy(() ->
                        record(now, new ConductStep.Advised("Ben Marsh", "Shouting", official("senior-officer"), " ")))
                .hasMessageContaining("what the senior manager advised");
    }

    private Conduct restricted() {
        return conducts.takeOver(
                person,
                new Restriction("By post only.", "Director", LocalDate.of(2026, 3, 10), REVIEW),
                "Ruth Calloway",
                Setup.CO_ORDINATOR,
                UUID.randomUUID());
    }

    @Test
    @Clause({"NS-27", "BH-39"})
    void eachLaterLetterIsCheckedForNewMatterAndTheCheckIsRecorded() {
        council("north-somerset");
        restricted();
        Person garrod = council.cases.person(person).orElseThrow();
        CaseState later = council.open(SampleCouncil.complaint(LocalDate.of(2026, 4, 1), garrod));
        assertThat(conducts.unchecked(person)).extracting(CaseRow::id).containsExactly(later.caseId());

        assertThatThrownBy(() -> conducts.check(later, true, "", "Ruth Calloway", Setup.CO_ORDINATOR))
                .hasMessageContaining("Say what was found in it");

        Conduct checked =
                conducts.check(later, true, "A new leak, in the kitchen", "Ruth Calloway", Setup.CO_ORDINATOR);
        assertThat(conducts.unchecked(person)).isEmpty();
        assertThat(checked.checkedCases()).containsExactly(later.caseId());
    }

    @Test
    void anEntryIsCorrectedAndTakenBackWithItsReasonUnlessALaterOneRestsOnIt() {
        council("hos-code-2024");
        Conduct at = record(record(begun(), considered()), reviewed());
        at = record(at, decided(List.of(), List.of(), "senior-officer"));
        long found = at.entries().get(1).seq();
        long decision = at.entries().get(3).seq();
        Conduct standing = at;
        assertThatThrownBy(() -> conducts.takeBack(standing, found, "By mistake", "Ruth Calloway", Setup.CO_ORDINATOR))
                .hasMessageContaining("vulnerability and adjustments");

        ConductStep other = new ConductStep.Considered("Works nights", "None found after a talk", "Calls after noon");
        at = conducts.correct(
                standing,
                new ConductStep.Corrected(found, "Another person's", TODAY.minusDays(2), other),
                "Ruth Calloway",
                Setup.CO_ORDINATOR);
        assertThat(at.entries().get(1)).satisfies(entry -> {
            assertThat(entry.what()).isEqualTo(other);
            assertThat(entry.day()).isEqualTo(TODAY.minusDays(2));
            assertThat(entry.mended()).contains("Another person's");
        });
        at = conducts.takeBack(at, decision, "Decided by the wrong officer", "Ruth Calloway", Setup.CO_ORDINATOR);
        assertThat(at.restriction()).isEmpty();
        assertThat(at.entries())
                .hasSize(4)
                .last()
                .satisfies(entry -> assertThat(entry.stands()).isFalse());
        assertThat(new ToDo(council.database, council.cases, council.clock)
                        .list()
                        .items())
                .noneMatch(item -> item.work().sort() == WorkItem.Sort.REVIEW);
        assertThatThrownBy(() -> record(standing, considered())).hasMessageContaining("Somebody else has recorded");
        assertThat(new Verification(council.database).problems()).isEmpty();
    }

    @Test
    void theAuditChainCoversEachEntryAndTheListsAreWrittenAnewFromThem() {
        council("north-norfolk");
        restricted();
        Verification verification = new Verification(council.database);
        assertThat(verification.problems()).isEmpty();
        tamper("update conduct set terms = 'Nothing.'");
        assertThat(verification.problems()).singleElement().asString().contains("about behaviour");
        verification.rebuild(Setup.SIGNED_IN);
        assertThat(verification.problems()).isEmpty();
        tamper(
                "update payload set body = X'7b7d' where seq = (select max(seq) from entry where type = 'conduct-taken-over')");
        assertThat(verification.problems()).singleElement().asString().contains("is not what was saved");
    }

    private void tamper(String sql) {
        council.database.write(
                redress.db.Change.once(Setup.CO_ORDINATOR, "test.tamper", "test"),
                tx -> tx.handle().execute(sql));
    }

    @Test
    void aRestrictionGoesWithThePersonIntoAMergeAndOut() {
        council("north-norfolk");
        restricted();
        People people = new People(council.database, council.clock);
        Person other = new Person(0, 0, "", "Pam Hale", "", "", "", "", "", "post", "");
        long hale = council.cases
                .person(council.open(SampleCouncil.complaint(TODAY, other)))
                .orElseThrow()
                .id();
        long merge = people.merge(person, hale, Setup.CO_ORDINATOR);
        assertThat(people.page(hale).orElseThrow().profile().care().restriction())
                .isPresent();
        assertThat(conducts.of(hale)).hasSize(1);
        assertThat(people.list("", 10))
                .singleElement()
                .satisfies(listed ->
                        assertThat(listed.profile().care().restriction()).isPresent());
        assertThat(people.restricted())
                .singleElement()
                .satisfies(listed -> assertThat(listed.person().id()).isEqualTo(hale));
        people.undoMerge(merge, Setup.CO_ORDINATOR);
        assertThat(people.list("", 1)) // the restricted one comes after
                .singleElement()
                .satisfies(listed -> assertThat(listed.person().id()).isEqualTo(hale));
        assertThat(people.restricted())
                .singleElement()
                .satisfies(listed -> assertThat(listed.person().id()).isEqualTo(person));
        assertThat(people.page(hale).orElseThrow().profile().care().restriction())
                .isEmpty();
        assertThat(people.page(person).orElseThrow().changes()).isEmpty();
        assertThatThrownBy(() -> begun()).hasMessageContaining("was begun for this person already");
    }
}
