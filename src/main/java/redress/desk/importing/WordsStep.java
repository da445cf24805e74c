package redress.desk.importing;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import redress.casework.ImportColumn;
import redress.casework.ImportMapping;
import redress.casework.ImportWord;
import redress.desk.kit.ButtonRow;
import redress.desk.kit.ChoiceField;
import redress.desk.kit.Command;
import redress.desk.kit.LinedGrid;
import redress.desk.kit.Text;
import redress.desk.kit.Words;

/** What the words of the spreadsheet that are not known here mean. One left open makes its rows doubtful. */
final class WordsStep {

    private static final String NEW = "+";
    private static final String EMPTY = "-";

    /**
     * What a word may be answered with.
     *
     * @param code "+" take it in, "-" leave the cell empty, "=" and what the cell has to say
     */
    record Answer(String code, String label) {}

    private final Map<ImportWord, ChoiceField<Answer>> fields = new LinkedHashMap<>();
    private final ImportMemory memory;
    private final VBox node = new VBox();

    WordsStep(List<ImportWord> words, ImportMemory memory) {
        this.memory = memory;
        LinedGrid grid = new LinedGrid(HPos.LEFT)
                .head(List.of(
                        Text.of("importing.word"), Text.of("importing.word.rows"), Text.of("importing.word.means")));
        grid.getStyleClass().add("panel");
        for (ImportWord word : words) {
            ChoiceField<Answer> field = new ChoiceField<>(answers(word), Answer::label);
            String name = Text.of("importing.word.name", ColumnNames.of(word.column()), word.typed());
            field.setAccessibleText(name);
            field.setPromptText(Text.of("importing.word.open"));
            answer(field, proposed(word));
            fields.put(word, field);
            grid.row(List.of(
                    Words.body(name), Words.body(Text.of("importing.word.count", word.rows())), Filling.of(field)));
        }
        node.getStyleClass().add("gap-panel");
        if (words.stream().anyMatch(ImportWord::mayBeNew)) {
            Button all =
                    ButtonRow.button(Command.of("importing.word.all", Text.of("importing.word.all"), this::takeAllIn));
            node.getChildren().add(all);
        }
        node.getChildren().add(grid);
    }

    private static List<Answer> answers(ImportWord word) {
        List<Answer> answers = new ArrayList<>();
        if (word.mayBeNew()) {
            answers.add(new Answer(NEW, Text.of("importing.word.new")));
        }
        word.known().forEach(choice -> answers.add(new Answer("=" + choice.id(), choice.label())));
        if (word.column() != ImportColumn.KIND) {
            answers.add(new Answer(EMPTY, Text.of("importing.word.empty")));
        }
        return answers;
    }

    /** As it was answered before; where the council has none at all yet, they are taken in. */
    private String proposed(ImportWord word) {
        return memory.word(word).orElse(word.mayBeNew() && word.known().isEmpty() ? NEW : "");
    }

    private static void answer(ChoiceField<Answer> field, String code) {
        field.getItems().stream()
                .filter(answer -> answer.code().equals(code))
                .findFirst()
                .ifPresent(field::choose);
    }

    private void takeAllIn() {
        fields.forEach((word, field) -> {
            if (field.chosen().isEmpty()) {
                answer(field, NEW);
            }
        });
    }

    /** The mapping with the words that were answered. */
    ImportMapping in(ImportMapping mapping) {
        Map<ImportColumn, Map<String, String>> words = new EnumMap<>(ImportColumn.class);
        fields.forEach((word, field) -> field.chosen()
                .filter(answer -> !answer.code().equals(NEW))
                .ifPresent(answer -> words.computeIfAbsent(word.column(), column -> new HashMap<>())
                        .put(ImportMapping.key(word.typed()), answer.code().substring(1))));
        return new ImportMapping(mapping.columns(), mapping.kind(), mapping.monthFirst(), words);
    }

    /** Services, officers and causes that may be taken in. */
    Map<ImportColumn, Set<String>> agreed() {
        Map<ImportColumn, Set<String>> agreed = new EnumMap<>(ImportColumn.class);
        fields.forEach((word, field) -> field.chosen()
                .filter(answer -> answer.code().equals(NEW))
                .ifPresent(answer -> agreed.computeIfAbsent(word.column(), column -> new HashSet<>())
                        .add(word.typed())));
        return agreed;
    }

    /** Keeps the answers for the next spreadsheet. */
    void remember() {
        fields.forEach((word, field) -> field.chosen().ifPresent(answer -> memory.keepWord(word, answer.code())));
        memory.save();
    }

    Node node() {
        return node;
    }
}
