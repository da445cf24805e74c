package redress.letters;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import redress.calendar.Moment;
import redress.casework.CaseState;
import redress.casework.Happening;
import redress.casework.NewCase;
import redress.casework.Refused;
import redress.casework.SampleCouncil;
import redress.documents.DocumentException;
import redress.documents.PdfLinter;
import redress.documents.PdfPages;
import redress.documents.Vera;
import redress.people.Person;
import redress.procedure.CaseKind;

/** Whatever somebody types, it stands on paper as plain words, or is refused by name before anything is printed. */
class HostileLettersTest {

    private static final LocalDate DAY = LocalDate.of(2026, 4, 1);

    private static SampleCouncil council;
    private static Letters letters;

    @BeforeAll
    static void setUp(@TempDir Path folder) {
        council = SampleCouncil.in(folder, "north-norfolk", DAY);
        letters = new Letters(council.database, council.cases, council.setup, council.clock);
    }

    @AfterAll
    static void close() {
        council.close();
    }

    static Stream<String> hostile() {
        return Stream.of(
                "<b>bold</b> & <script>alert(1)</script> &lt;",
                "{{customer.name}} {{#if x}} {{> ombudsman}} }}",
                "# Heading **bold** [link](file:///etc/passwd) ![x](https://evil.example/x.png) `code` | a | b |",
                "\u202Eevil\u202C \u2066abc\u2069\u200F end\u0000\u0007\u001B[31m",
                "%PDF-1.7 ( ) \\ << >> stream endobj",
                "سارة (أحمد) 12 \u202E{{x}}",
                "x".repeat(290),
                "😀👩‍👩‍👧 \uD83D");
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void hostile_words_in_every_field_of_person_and_case(String words) throws Exception {
        Person person = new Person(0, 0, "", words, words, "1 Mill Lane\n" + words, "ZZ99 1AB", "", "", "post", "");
        boolean refused = words.contains("😀") || words.length() > 80;
        assertThat(judge(person, words, words)).isEqualTo(!refused);
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void hostile_words_in_what_the_co_ordinator_writes(String words) throws Exception {
        boolean emoji = words.contains("😀");
        assertThat(judge(SampleCouncil.garrod(), words, words)).isEqualTo(!emoji);
    }

    @ParameterizedTest
    @MethodSource("endless")
    void ten_thousand_characters_run_over_as_many_pages_as_they_need(String words) throws Exception {
        assertThat(judge(SampleCouncil.garrod(), "Bins", words)).isTrue();
        assertThat(judge(SampleCouncil.garrod(), words, "The crew skipped the lane."))
                .isTrue();
    }

    static Stream<String> endless() {
        return Stream.of(
                "x".repeat(10_000),
                "word ".repeat(2_000).strip(),
                "line\n".repeat(2_000).strip());
    }

    /** True if it was printed, false if it was refused. */
    private static boolean judge(Person person, String point, String reasons) throws Exception {
        byte[] pdf;
        try {
            CaseState state = answered(person, point, reasons);
            pdf = letters.preview(
                    state,
                    LetterDraft.with(
                            "stage-1-response", DAY, Map.of("response.apology", reasons, "response.checked", reasons)));
        } catch (Refused | MergeException | DocumentException refused) {
            assertThat(refused.getMessage()).endsWith(".").hasSizeLessThan(1_500);
            return false;
        }
        assertThat(Vera.complaints(pdf)).isEmpty();
        assertThat(PdfLinter.complaints(pdf)).isEmpty();
        assertThat(letters(pdf)).contains(letters(reasons)).doesNotContain("\u202E");
        return true;
    }

    private static CaseState answered(Person person, String point, String reasons) {
        CaseState state = council.open(new NewCase(
                CaseKind.COMPLAINT,
                Moment.of(DAY),
                Optional.of(person),
                "Bins",
                reasons,
                "",
                "email",
                "",
                Optional.empty(),
                List.of(new Happening.Point(1, point, "Environment", "")),
                Set.of(),
                "",
                Optional.empty(),
                Optional.empty()));
        state = council.record(state, DAY, new Happening.FindingMade(1, "not-upheld", reasons));
        return council.record(state, DAY, new Happening.OutcomeDecided("not-upheld", false));
    }

    private static String letters(byte[] pdf) {
        try (PdfPages pages = PdfPages.open(pdf)) {
            StringBuilder all = new StringBuilder();
            for (int page = 0; page < pages.count(); page++) {
                // without the foot, which stands between the lines of two pages
                all.append(pages.text(page).replaceAll("(?m)^.*Page \\d+ of \\d+$", ""));
            }
            return letters(all.toString());
        }
    }

    /** What is compared: letters and figures of Latin words; lines break anywhere, and others are drawn in another order. */
    private static String letters(String text) {
        return text.replaceAll("[^A-Za-z0-9]", "");
    }
}
