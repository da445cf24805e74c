package redress.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The table of words in the README is that of the reader; {@code -Dredress.golden=true} renews it. */
class ReadmeWordsTest {

    private static final Path README = Path.of("README.md");
    private static final String HEAD = "| words for | are |\n|---|---|\n";

    @Test
    void everyWordAProcedureMayUseStandsInTheReadme() throws IOException {
        String readme = Files.readString(README);
        int from = readme.indexOf(HEAD) + HEAD.length();
        int to = readme.indexOf("\n\n", from) + 1;
        if (Boolean.getBoolean("redress.golden")) {
            Files.writeString(README, readme.substring(0, from) + table() + readme.substring(to));
            return;
        }

        assertThat(readme.substring(from, to)).isEqualTo(table());
    }

    private static String table() {
        Map<String, String> rows = new LinkedHashMap<>();
        rows.put("deadlines", words(DeadlineName.ids()) + "; those of a stage with 1 to 9");
        rows.put("events", words(Vocabulary.EVENTS) + "; those of `stage-2-` with 2 to 9");
        rows.put("kinds of case", words(Vocabulary.KINDS));
        rows.put("outcomes", words(Vocabulary.OUTCOMES));
        rows.put("deeds under `who`", words(Vocabulary.DEEDS));
        rows.put("`area`; `not`", words(Vocabulary.AREAS) + "; " + words(Vocabulary.BARRED));
        rows.put(
                "what becomes of a request (`then`)",
                words(Vocabulary.THEN) + "; what is referred back is answered once more by its own clock");
        rows.put("representatives; consent", words(Vocabulary.REPRESENTATIVES) + "; " + words(Vocabulary.CONSENTS));
        rows.put(
                "deeds under `needs`",
                words(Vocabulary.NEEDING) + "; those of `stage-2` with 2 to 9, others with `@stage` where it matters");
        rows.put("what may be needed", words(Vocabulary.NEEDS));
        rows.put("flags (`when`)", words(Vocabulary.FLAGS));
        rows.put("moments (`at` of a route)", words(Vocabulary.MOMENTS));
        rows.put("lists", words(Vocabulary.LISTS) + "; `stage-3-refusal-grounds` and so on");
        rows.put("reports (`every`)", words(Vocabulary.INTERVALS));
        rows.put("letters", words(LetterPurpose.ids()) + "; those of `stage-2-` with 2 to 9");
        return rows.entrySet().stream()
                .map(row -> "| " + row.getKey() + " | " + row.getValue() + " |\n")
                .collect(Collectors.joining());
    }

    private static String words(Collection<String> words) {
        return words.stream().map(word -> "`" + word + "`").collect(Collectors.joining(", "));
    }
}
