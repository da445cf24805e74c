package redress.casework;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import redress.documents.Rows;
import redress.procedure.CaseKind;
import redress.procedure.Choice;
import redress.procedure.Procedure;

/** Finds the words of a table that would make its rows doubtful, each once. */
final class ImportUnknown {

    private final ImportContext context;
    private final Procedure procedure;

    ImportUnknown(ImportContext context) {
        this.context = context;
        this.procedure = context.inForce(context.today());
    }

    /** @param table with our headings */
    List<ImportWord> in(Rows table) {
        ImportColumns columns = ImportColumns.of(table.header());
        List<Map<ImportColumn, String>> cells =
                table.rows().stream().map(row -> columns.cells(row.cells())).toList();
        List<ImportWord> words = new ArrayList<>();
        words.addAll(unknown(
                cells,
                ImportColumn.KIND,
                kinds(),
                false,
                kind -> ImportWords.kind(kind).isPresent()));
        words.addAll(unknown(cells, ImportColumn.SERVICE, choices(context.services()), true, context.services()::has));
        words.addAll(unknown(cells, ImportColumn.OFFICER, choices(context.officers()), true, context.officers()::has));
        words.addAll(unknown(
                cells,
                ImportColumn.CAUSE,
                procedure.causes(),
                true,
                cause -> context.usesCause(cause)
                        || ImportWords.choice(cause, procedure.causes()).isPresent()));
        words.addAll(unknown(
                cells,
                ImportColumn.OUTCOME,
                procedure.outcomes(),
                false,
                outcome -> ImportWords.choice(outcome, procedure.outcomes()).isPresent()));
        return words;
    }

    private static List<ImportWord> unknown(
            List<Map<ImportColumn, String>> cells,
            ImportColumn column,
            List<Choice> choices,
            boolean mayBeNew,
            Predicate<String> known) {
        Map<String, List<String>> met = new LinkedHashMap<>();
        for (Map<ImportColumn, String> row : cells) {
            String typed = row.getOrDefault(column, "");
            if (!typed.isEmpty() && !known.test(typed)) {
                met.computeIfAbsent(ImportText.key(typed), key -> new ArrayList<>())
                        .add(typed);
            }
        }
        return met.values().stream()
                .map(typed -> new ImportWord(column, typed.get(0), typed.size(), choices, mayBeNew))
                .toList();
    }

    private static List<Choice> kinds() {
        return Arrays.stream(CaseKind.values())
                .map(kind -> new Choice(kind.id(), kind.label(), ""))
                .toList();
    }

    private static List<Choice> choices(ImportNames names) {
        return names.known().stream().map(name -> new Choice(name, name, "")).toList();
    }
}
