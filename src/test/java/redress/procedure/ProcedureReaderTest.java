package redress.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProcedureReaderTest {

    private static List<Problem> problems(byte[] bytes) {
        return catchThrowableOfType(ProcedureProblems.class, () -> ProcedureReader.read("eighth.yaml", bytes))
                .problems();
    }

    private static List<Problem> problems(String yaml) {
        return problems(yaml.getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "council: Saltmarsh | counsil: Saltmarsh | 4 | 1 | \"counsil\" is not known in a procedure. Did you mean \"council\"?",
                "due: 48 hours | due: 48 ours | 14 | 10 | A period such as \"10 working days\", \"1 month\" or \"24 hours\" was expected, not \"48 ours\".",
                "due: 48 hours | due: 0 hours | 14 | 10 | A period such as \"10 working days\", \"1 month\" or \"24 hours\" was expected, not \"0 hours\".",
                "due: 48 hours | due: [48, hours] | 14 | 10 | A period such as \"10 working days\", \"1 month\" or \"24 hours\" was expected here, not a list.",
                "due: 48 hours | deu: 48 hours | 14 | 5 | A deadline needs \"due\": a period such as \"10 working days\".",
                "due: 48 hours | due: | 14 | 9 | Nothing is written here. A period such as \"10 working days\", \"1 month\" or \"24 hours\" was expected.",
                "informal-resolution: | informal-resolutoin: | 13 | 3 | There is no deadline \"informal-resolutoin\". Did you mean \"informal-resolution\"?",
                "stops: [resolved-informally, registered] | stops: [resolved-informaly, registered] | 16 | 13 | \"resolved-informaly\" is not an event. Did you mean \"resolved-informally\"?",
                "kinds: [service-request] | kinds: [service request] | 17 | 13 | \"service request\" is not a kind of case. Did you mean \"service-request\"?",
                "effective-from: 2025-07-01 | effective-from: 1 July 2025 | 7 | 17 | A date such as 2026-04-01 was expected, not \"1 July 2025\".",
                "effective-from: 2025-07-01 | effective-from: 2025-02-30 | 7 | 17 | A date such as 2026-04-01 was expected, not \"2025-02-30\".",
                "version: 3 | version: three | 3 | 10 | A whole number from 1 to 9999 was expected, not \"three\".",
                "landlord: no | landlord: perhaps | 10 | 11 | \"perhaps\" is not \"yes\" or \"no\". Known here: yes, no, true, false.",
                "cut-off: 16:00 | cut-off: 4 pm | 11 | 59 | An hour such as 16:00, or none, was expected, not \"4 pm\".",
                "landlord: no | council: Saltmarsh | 10 | 1 | \"council\" is written twice; the first is on line 4. Remove one.",
                "councillor: implied | counsellor: implied | 60 | 11 | \"counsellor\" is not a kind of representative. Did you mean \"councillor\"?",
                "consent: {councillor: implied, other: written} | consent: none | 60 | 10 | Consents by their names were expected here, not a single word.",
                "{councillor: implied, other: written} | {councillor: [implied], other: written} | 60 | 23 | A kind of consent was expected here, not a list.",
                "{councillor: implied, | {councillor: {is: implied, claus: A}, | 60 | 37 | \"claus\" is not known in this rule. Did you mean \"clause\"?",
                "since: known | since: knowen | 65 | 13 | \"knowen\" is not \"happened\" or \"known\". Did you mean \"known\"?",
                "holding: holding | holdings: holding | 73 | 3 | There is no letter \"holdings\". Did you mean \"holding\"?",
                "text: The beach, | text: The beach, sand and sea, | 63 | 34 | \"sand and sea\" is not known in an exclusion. If it belongs to the text before it: a text with a comma stands in quotes."
            })
    void aMistakeIsToldWithItsPlaceAndWhatWasExpected(
            String piece, String mistake, int line, int column, String message) {
        assertThat(problems(Eighth.with(piece, mistake))).contains(new Problem("eighth.yaml", line, column, message));
    }

    @Test
    void allMistakesAreToldAtOnceInTheOrderOfTheirLines() {
        String wrong = Eighth.with("due: 48 hours", "due: soon")
                .replace("version: 3", "version: -1")
                .replace("reached: stage-3", "reaches: stage-3");

        assertThat(problems(wrong)).extracting(Problem::line).hasSize(3).isSorted();
    }

    @Test
    void aDutyWithNothingInItMissesAllItNeeds() {
        assertThat(problems(Eighth.with("  update: {due", "  chase: {}\n  update: {due")))
                .extracting(Problem::message)
                .containsExactly(
                        "A deadline needs \"due\": a period such as \"10 working days\".",
                        "A deadline needs \"from\": the event it counts from, such as received.",
                        "A deadline needs \"stops\": the event that fulfils it, such as acknowledgement-sent.");
    }

    @Test
    void anEmptyFileSaysSo() {
        assertThat(problems(new byte[0]))
                .containsExactly(
                        new Problem("eighth.yaml", 1, 1, "The file is empty. A procedure begins with its \"id\"."));
        assertThat(problems("# only a comment\n"))
                .extracting(Problem::message)
                .containsExactly("The file has only blanks and comments. A procedure begins with its \"id\".");
    }

    @Test
    void aFileOf50MegabytesIsRefusedByItsSizeWithoutReadingIt(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("huge.yaml");
        try (RandomAccessFile huge = new RandomAccessFile(file.toFile(), "rw")) {
            huge.setLength(50L * 1024 * 1024);
        }

        assertThatThrownBy(() -> ProcedureReader.read(file))
                .isInstanceOf(ProcedureProblems.class)
                .hasMessage("huge.yaml:1:1: The file has 51200 KB. A procedure is a text of at most 512 KB;"
                        + " this is another file.");
    }

    @Test
    void aFileThatIsNotThereIsAnInputError(@TempDir Path folder) {
        assertThatThrownBy(() -> ProcedureReader.read(folder.resolve("nothing.yaml")))
                .isInstanceOf(NoSuchFileException.class);
    }

    @Test
    void aZeroByteIsNamedWithItsPlace() {
        assertThat(problems("id: a\nversion: \u0000 1\n"))
                .containsExactly(
                        new Problem("eighth.yaml", 2, 10, "The character U+0000 cannot be printed. Remove it."));
    }

    @Test
    void latin1IsNamedWithItsByteAndPlace() {
        assertThat(problems("id: caf\u00e9\n".getBytes(StandardCharsets.ISO_8859_1)))
                .containsExactly(new Problem(
                        "eighth.yaml",
                        1,
                        8,
                        "The byte E9 is not UTF-8. Save the file as UTF-8 (it looks like Latin-1 or Windows text)."));
    }

    @Test
    void aFileEndingInTheMiddleOfACharacterIsNotUtf8() {
        byte[] whole = "id: caf\u00e9".getBytes(StandardCharsets.UTF_8);

        assertThat(problems(Arrays.copyOf(whole, whole.length - 1)))
                .extracting(Problem::message)
                .containsExactly(
                        "The byte C3 is not UTF-8. Save the file as UTF-8 (it looks like Latin-1 or Windows text).");
    }

    @Test
    void utf16IsNamed() {
        assertThat(problems(Eighth.YAML.getBytes(StandardCharsets.UTF_16)))
                .extracting(Problem::message)
                .containsExactly("The file is UTF-16 text. Save it as UTF-8.");
    }

    @Test
    void aByteOrderMarkAndWindowsLineEndsAreNoMistakes() {
        String windows = "\uFEFF" + Eighth.YAML.replace("\n", "\r\n");

        assertThat(ProcedureReader.read("eighth.yaml", windows)).isEqualTo(Eighth.procedure());
    }

    @Test
    void aBombOfReferencesIsRefusedBeforeItGrows() {
        String bomb =
                "a: &a [x, x, x, x, x, x, x, x, x]\nb: &b [*a, *a, *a, *a, *a, *a, *a]\nc: [*b, *b, *b, *b, *b]\n";

        assertThat(problems(bomb))
                .containsExactly(new Problem(
                        "eighth.yaml", 1, 4, "Anchors (\"&name\") are not allowed in a procedure. Write it out."));
    }

    @Test
    void deepNestingIsRefused() {
        assertThat(problems("id: " + "[".repeat(5_000)))
                .extracting(Problem::message)
                .containsExactly("This is nested too deeply; a procedure has at most 12 levels.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'id: {a: 1' | This is not YAML. Check the indentation, brackets and quotes here and on the line before (expected ',' or '}', but got <stream end>).",
                "just words | A procedure was expected here as a section, not a single word.",
                "[a, b] | A procedure was expected here as a section, not a list."
            })
    void whatIsNoProcedureAtAllSaysSo(String yaml, String message) {
        assertThat(problems(yaml)).extracting(Problem::message).contains(message);
    }

    @Test
    void aListIsExpectedWhereTheVocabularyHasOne() {
        assertThat(problems(Eighth.with("  - {id: bins, label: Bins}\n", "  bins: Bins\n")))
                .containsExactly(
                        new Problem("eighth.yaml", 51, 3, "A list of causes was expected here, not a section."));
    }

    @Test
    void aSecondDocumentIsRefused() {
        assertThat(problems(Eighth.YAML + "---\nid: other\n"))
                .extracting(Problem::message)
                .containsExactly("A second document begins here (\"---\"). A file holds one procedure.");
    }

    @Test
    void whateverIsDoneToAFileItIsReadOrItsProblemsAreTold() {
        byte[] whole = Eighth.YAML.getBytes(StandardCharsets.UTF_8);
        Random random = new Random(20_261_122);
        int refused = 0;
        for (int round = 0; round < 500; round++) {
            byte[] spoilt = spoilt(whole, random);
            try {
                ProcedureReader.read("spoilt.yaml", spoilt);
            } catch (ProcedureProblems e) {
                refused++;
                assertThat(e.problems()).isNotEmpty().allSatisfy(problem -> {
                    assertThat(problem.line()).isPositive();
                    assertThat(problem.column()).isPositive();
                    assertThat(problem.message()).hasSizeLessThan(1_000);
                });
            }
        }
        assertThat(refused).isGreaterThan(200);
    }

    private static byte[] spoilt(byte[] whole, Random random) {
        byte[] spoilt = random.nextInt(3) == 0 ? Arrays.copyOf(whole, random.nextInt(whole.length)) : whole.clone();
        int flips = 1 + random.nextInt(4);
        String marks = "[]{}:,-#&*!|>'\"%@`\n\t ";
        for (int i = 0; i < flips && spoilt.length > 0; i++) {
            int at = random.nextInt(spoilt.length);
            spoilt[at] = random.nextBoolean()
                    ? (byte) random.nextInt(256)
                    : (byte) marks.charAt(random.nextInt(marks.length()));
        }
        return spoilt;
    }

    @Test
    void theFileOnDiskReadsAsItsTextDoes(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("mine.yaml"), Eighth.YAML);

        Procedures mine = Procedures.of(file);

        assertThat(mine.find("saltmarsh")).contains(Eighth.procedure());
        assertThat(mine.text("saltmarsh", 3).orElseThrow().yaml()).isEqualTo(Eighth.YAML);
    }
}
