package redress.spelling;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SpellerTest {

    private final Speller speller = Speller.british(new OwnWords(Path.of("target/no-such-folder/words.txt")));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "We apologise for the colour of the wheelie bins.",
                "The council’s officer couldn't telephone on the 1st.",
                "The co-ordinator re-opened it; the complainant's fly-tipping was cleared.",
                "Send it to a.garod@exmaple.org or https://www.exmaple.org/foo and www.exmaple.org.",
                "Reference{case.refrence}, {person.nmae} and {each piont}{point.txet}{end} {",
                "NN-2026-0042 about the UPRN of a HMO, 12xyz",
                "Привет, مرحبا, 你好",
                "",
                "  \n\t  "
            })
    void whatIsRightOrNoWordIsLeftAlone(String text) {
        assertThat(speller.check(text, "")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "I recieved it, recieved, received",
        "the color is wrong, color, colour",
        "we will organize it, organize, organise",
        "Untill Monday, Untill, Until",
        "the councl’s bins, councl’s, council's",
        "acknowledgment, acknowledgment, acknowledgement"
    })
    void whatIsWrongIsFoundInItsPlaceAndTheRightWordIsOffered(String text, String wrong, String right) {
        List<Misspelling> found = speller.check(text, "");
        assertThat(found).extracting(Misspelling::word).containsExactly(wrong);
        assertThat(text.substring(found.get(0).from(), found.get(0).to())).isEqualTo(wrong);
        assertThat(speller.suggest(wrong)).contains(right).hasSizeLessThanOrEqualTo(5);
    }

    @Test
    void whatStandsBesideAFieldIsStillRead() {
        assertThat(speller.check("Recieved:{case.received}recieved", ""))
                .extracting(Misspelling::from)
                .containsExactly(0, 24);
    }

    @Test
    void theNamesOfTheCaseAreNotFlagged() {
        String text = "Mrs Garrod of Fakenham rang. GARROD’s bins, Priya Nair’s crew.";
        assertThat(speller.check(text, ""))
                .extracting(Misspelling::word)
                .containsExactly("Garrod", "Fakenham", "Priya");
        assertThat(speller.check(text, "Mrs Edith Garrod\n3 Hall Lane, Fakenham\nPriya Nair"))
                .isEmpty();
    }

    @Test
    void anAddedWordIsRightAtOnceAndAfterTheNextStart(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("settings").resolve("words.txt");
        Speller first = Speller.british(new OwnWords(file));
        assertThat(first.check("The Saltmarshers’ hall", "")).hasSize(1);
        first.learn("Saltmarshers");
        assertThat(first.check("The Saltmarshers’ hall", "")).isEmpty();
        first.learn("Aldermere");
        assertThat(Files.readAllLines(file)).containsExactly("aldermere", "saltmarshers");

        Speller next = Speller.british(new OwnWords(file));
        assertThat(next.check("Saltmarshers of Aldermere", "")).isEmpty();
    }

    @Test
    void aLongTextIsReadInAMoment() {
        String page = "We looked into what you told us about the colection and spoke to the crew. ".repeat(1000);
        speller.check(page, "");
        long begun = System.nanoTime();
        assertThat(speller.check(page, "")).hasSize(1000);
        assertThat((System.nanoTime() - begun) / 1_000_000)
                .as("milliseconds for 15,000 words")
                .isLessThan(3000);
    }
}
