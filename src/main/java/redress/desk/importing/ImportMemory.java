package redress.desk.importing;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import redress.casework.ImportColumn;
import redress.casework.ImportMapping;
import redress.casework.ImportWord;
import redress.desk.kit.DraftFolder;
import redress.desk.kit.DraftKeeper;

/** What was answered for one spreadsheet, for the next with the same headings and words. */
final class ImportMemory {

    private static final String KEY = "import";
    private static final String LEFT_OUT = "-";

    private final DraftFolder folder;
    private final Map<String, String> answers;

    ImportMemory(DraftFolder folder) {
        this.folder = folder;
        this.answers = DraftKeeper.read(folder.kept(KEY));
    }

    /** What the column of this heading was taken for before, be it nothing; else what is guessed. */
    Optional<ImportColumn> column(String heading, Optional<ImportColumn> guessed) {
        String kept = answers.getOrDefault("column." + ImportMapping.key(heading), "");
        return kept.isEmpty()
                ? guessed
                : Arrays.stream(ImportColumn.values())
                        .filter(column -> column.header().equals(kept))
                        .findFirst();
    }

    void keepColumn(String heading, Optional<ImportColumn> column) {
        answers.put(
                "column." + ImportMapping.key(heading),
                column.map(ImportColumn::header).orElse(LEFT_OUT));
    }

    /** How the word was answered: the code of a {@link WordsStep.Answer}. */
    Optional<String> word(ImportWord word) {
        return Optional.ofNullable(answers.get(key(word)));
    }

    void keepWord(ImportWord word, String code) {
        answers.put(key(word), code);
    }

    void save() {
        new DraftKeeper(KEY, () -> answers, folder).close();
    }

    private static String key(ImportWord word) {
        return "word." + word.column().header() + "." + ImportMapping.key(word.typed());
    }
}
