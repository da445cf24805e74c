package redress.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ReadmeWordsTest {

    @Test
    void everyWordAProcedureMayUseStandsInTheReadme() throws IOException {
        String readme = Files.readString(Path.of("README.md"));
        List<String> words = Stream.of(
                        Vocabulary.EVENTS,
                        Vocabulary.KINDS,
                        Vocabulary.FLAGS,
                        Vocabulary.DEEDS,
                        Vocabulary.BARRED,
                        Vocabulary.AREAS,
                        Vocabulary.CONSENTS,
                        Vocabulary.REPRESENTATIVES,
                        Vocabulary.NEEDS,
                        Vocabulary.NEEDING,
                        Vocabulary.MOMENTS,
                        Vocabulary.LISTS,
                        Vocabulary.THEN,
                        Vocabulary.OUTCOMES,
                        Vocabulary.INTERVALS,
                        LetterPurpose.ids(),
                        DeadlineName.ids())
                .flatMap(List::stream)
                .distinct()
                .toList();

        assertThat(words).allSatisfy(word -> assertThat(readme).contains("`" + word + "`"));
    }
}
