package redress;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import redress.calendar.Moment;
import redress.casework.CaseFacts;
import redress.casework.CaseFilter;
import redress.casework.CaseRow;
import redress.casework.CaseState;
import redress.casework.Cases;
import redress.casework.Deadline;
import redress.casework.Deed;
import redress.casework.Setup;
import redress.casework.Verification;
import redress.casework.Worklist;
import redress.db.Database;
import redress.documents.PdfPages;
import redress.letters.Letter;
import redress.letters.Letters;
import redress.procedure.CaseKind;
import redress.reports.AnnualReport;
import redress.reports.ReportTable;

/** A week of work with thirty contacts, played once; then the database is closed, opened again, and looked through. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WeekTest {

    private final List<Told> before = new ArrayList<>();
    private List<Week.Look> looks;
    private List<CaseState> steps;
    private Database database;
    private Cases cases;
    private Letters letters;

    @BeforeAll
    void playTheWeek(@TempDir Path folder) {
        Clock clock;
        try (Week week = new Week(folder)) {
            week.play();
            looks = week.looks;
            steps = week.steps;
            clock = week.council.clock;
            Week.references()
                    .forEach(reference -> before.add(
                            Told.by(week.council.cases.find(reference).orElseThrow())));
        }
        database = Database.open(folder.resolve("cases"), clock);
        cases = new Cases(database, clock);
        letters = new Letters(database, cases, new Setup(database, clock), clock);
    }

    @AfterAll
    void close() {
        database.close();
    }

    @Test
    @Clause({"NN-03", "NN-49", "LGSCO-3.1", "HOS-3.1"})
    void every_contact_of_every_kind_and_channel_is_in_the_one_database_under_the_next_number() {
        List<CaseState> all = all();

        assertThat(cases.list(CaseFilter.all(100)))
                .extracting(CaseRow::reference)
                .containsExactlyInAnyOrderElementsOf(Week.references());
        assertThat(all)
                .extracting(CaseState::subject)
                .containsExactlyElementsOf(
                        Contact.ofTheWeek().stream().map(Contact::subject).toList());
        assertThat(all)
                .extracting(CaseState::channel)
                .contains("in-person", "telephone", "email", "website", "letter", "social-media");
        assertThat(all).filteredOn(state -> state.kind() == CaseKind.SUGGESTION).hasSize(3);
    }

    @Test
    void a_person_who_comes_again_is_one_person_with_all_her_cases() {
        long garrod = state(1).personId().orElseThrow();

        assertThat(cases.casesOf(garrod))
                .extracting(CaseRow::reference)
                .containsExactlyInAnyOrder(Week.reference(1), Week.reference(7), Week.reference(21));
        assertThat(state(Week.ANONYMOUS).personId()).isEmpty();
    }

    @Test
    @Clause("NN-04")
    void whatever_is_not_acknowledged_is_on_the_worklist_at_every_look() {
        assertThat(looks)
                .hasSize(10)
                .anySatisfy(look -> assertThat(look.unacknowledged()).hasSizeGreaterThan(6));
        for (Week.Look look : looks) {
            for (String reference : look.unacknowledged()) {
                Worklist.Item item = item(look, reference);
                assertThat(item.due().orElseThrow().name()).as(reference).isEqualTo("acknowledge");
                assertThat(item.step().deed()).as(reference).isIn(Deed.ACKNOWLEDGE, Deed.THANK, Deed.MARK_SENT);
            }
        }
    }

    @Test
    @Clause("NN-04")
    void an_acknowledgement_forgotten_since_monday_stands_first_on_friday_as_late() {
        Week.Look thursday = looks.get(6);
        Week.Look friday = looks.get(8);

        assertThat(item(thursday, Week.reference(Week.FORGOTTEN)).group()).isEqualTo(Worklist.Group.TODAY);
        assertThat(friday.list().items().get(0).work().reference()).isEqualTo(Week.reference(Week.FORGOTTEN));
        assertThat(friday.list().count(Worklist.Group.LATE)).isEqualTo(1);
        assertThat(looks.get(9).list().count(Worklist.Group.LATE)).isZero();
    }

    @Test
    void a_complaint_settled_without_a_response_waits_for_nothing_but_its_closing() {
        Worklist.Item settled = item(looks.get(9), Week.reference(18));

        assertThat(settled.step().deed()).isEqualTo(Deed.CLOSE);
        assertThat(settled.due()).isEmpty();
    }

    @Test
    @Clause({"NN-06", "NN-41"})
    void every_letter_is_kept_byte_for_byte_and_has_gone_out() throws NoSuchAlgorithmException {
        List<Letter> kept = all().stream()
                .flatMap(state -> letters.of(state.caseId()).stream())
                .toList();

        for (Letter letter : kept) {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(letters.pdf(letter.id()));
            assertThat(HexFormat.of().formatHex(hash)).isEqualTo(letter.pdfHash());
            assertThat(letter.sent()).as(letter.purpose()).isPresent();
        }
        assertThat(kept).extracting(Letter::purpose).hasSize(39);
        assertThat(kept)
                .filteredOn(letter -> letter.purpose().equals("thank-you"))
                .hasSize(5);
        assertThat(kept)
                .filteredOn(letter -> letter.purpose().equals("compliment-copy"))
                .hasSize(5)
                .allSatisfy(letter -> assertThat(letter.recipient()).isEqualTo("assistant-director"));
    }

    @Test
    @Clause({"NN-41", "NN-49"})
    void an_acknowledgement_is_sorry_for_a_complaint_and_glad_of_a_suggestion() {
        assertThat(text(letters.of(state(1).caseId()).get(0)))
                .contains("sorry that you have had reason to complain", "full response by 12 May 2026");
        assertThat(text(letters.of(state(5).caseId()).get(0)))
                .contains("Your suggestion: we have received it", "A bench by the quay", Week.reference(5))
                .doesNotContain("complain.", "full response");
    }

    @Test
    @Clause("NN-41")
    void a_wrong_date_of_receipt_is_corrected_and_the_dates_and_the_letter_follow() {
        CaseState wrong = steps.get(1);
        CaseState right = steps.get(2);

        assertThat(wrong.reference()).isEqualTo(Week.reference(Week.WRONG_DATE));
        assertThat(due(wrong, "acknowledge")).isEqualTo("2026-04-27");
        assertThat(due(wrong, "stage-1-response")).isEqualTo("2026-05-14");
        assertThat(right.received()).isEqualTo(Moment.parse("2026-04-20"));
        assertThat(due(right, "acknowledge")).isEqualTo("2026-04-23");
        assertThat(due(right, "stage-1-response")).isEqualTo("2026-05-12");
        assertThat(text(letters.of(right.caseId()).get(0))).contains("20 April 2026", "12 May 2026");
    }

    @Test
    @Clause("NN-41")
    void a_letter_wrongly_recorded_as_sent_is_owed_again_until_it_really_goes() {
        CaseState takenBack = steps.get(0);
        CaseState posted = steps.get(3);

        assertThat(takenBack.reference()).isEqualTo(Week.reference(Week.NOT_YET_POSTED));
        assertThat(takenBack.deadline("acknowledge").orElseThrow().isOwed()).isTrue();
        assertThat(takenBack.waitsToBeSent("acknowledgement")).isTrue();
        assertThat(posted.deadline("acknowledge").orElseThrow().done()).contains(Moment.parse("2026-04-23"));
        assertThat(letters.of(posted.caseId()).get(0).sent()).contains(LocalDate.of(2026, 4, 23));
    }

    @Test
    void the_extended_complaint_keeps_its_first_date_beside_its_new_one() {
        Deadline response = state(Week.EXTENDED).deadline("stage-1-response").orElseThrow();

        assertThat(response.firstDue()).isEqualTo("2026-05-12");
        assertThat(response.due()).isEqualTo("2026-06-03");
        assertThat(letters.of(state(Week.EXTENDED).caseId()))
                .extracting(Letter::purpose)
                .containsExactly("acknowledgement", "holding");
    }

    @Test
    void each_case_ends_the_week_where_the_work_left_it() {
        List<Integer> closed = List.of(1, 2, 4, 7, 8, 9, 11, 12, 25);
        assertThat(all().stream().filter(state -> !state.status().isOpen()).map(CaseState::reference))
                .containsExactlyElementsOf(closed.stream().map(Week::reference).toList());
        assertThat(List.of(1, 4, 7, 8, 11, 12, 18, 25))
                .extracting(number -> state(number).outcome().orElse(""))
                .containsExactly(
                        "upheld",
                        "resolved-informally",
                        "partially-upheld",
                        "withdrawn",
                        "excluded",
                        "not-upheld",
                        "resolved-informally",
                        "resolved-informally");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void the_report_of_the_year_ties_whether_published_or_not(boolean published) {
        AnnualReport report = WeekReport.of(cases, published);

        assertThat(report.reconciliation().differences()).isEmpty();
        ReportTable received = WeekReport.table(report, "received-by-kind");
        assertThat(received.total().orElseThrow().cells().get(0).shown()).isEqualTo("30");
    }

    @Test
    void the_report_counts_what_the_week_did() {
        ReportTable movement = WeekReport.table(WeekReport.of(cases, false), "movement");

        assertThat(WeekReport.counts(movement, "Complaint")).containsExactly("0", "14", "6", "8");
        assertThat(WeekReport.counts(movement, "Compliment")).containsExactly("0", "5", "1", "4");
        assertThat(movement.total().orElseThrow().cells())
                .extracting(cell -> cell.shown())
                .containsExactly("0", "30", "9", "21");
        List<CaseFacts.Duty> acknowledged = cases.facts().stream()
                .flatMap(facts -> facts.duties().stream())
                .filter(duty -> duty.deadline().equals("acknowledge"))
                .toList();
        assertThat(acknowledged).hasSize(29);
        assertThat(acknowledged.stream()
                        .filter(duty -> duty.done().orElseThrow().isAfter(duty.due())))
                .hasSize(1);
    }

    @Test
    @Clause("NN-03")
    void nothing_is_lost_by_closing_the_database_and_verification_finds_no_problem() {
        assertThat(new Verification(database).problems()).isEmpty();
        assertThat(all().stream().map(Told::by)).containsExactlyElementsOf(before);
    }

    private List<CaseState> all() {
        return Week.references().stream()
                .map(reference -> cases.find(reference).orElseThrow())
                .toList();
    }

    private CaseState state(int number) {
        return cases.find(Week.reference(number)).orElseThrow();
    }

    private static Worklist.Item item(Week.Look look, String reference) {
        return look.list().items().stream()
                .filter(item -> item.work().reference().equals(reference))
                .findFirst()
                .orElseThrow(() -> new AssertionError(reference + " is not on the list of " + look.day()));
    }

    private static String due(CaseState state, String name) {
        return state.deadline(name).orElseThrow().due().toString();
    }

    private String text(Letter letter) {
        try (PdfPages pages = PdfPages.open(letters.pdf(letter.id()))) {
            return pages.text(0).replace('\u00a0', ' ').replaceAll("\\s+", " ");
        }
    }
}
