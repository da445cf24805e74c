package redress.casework;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import redress.documents.Rows;
import redress.procedure.CaseKind;

/**
 * How any spreadsheet is read as a table of cases: which of its columns is which of ours, how its dates are written, and
 * which of its words mean ours.
 *
 * @param columns what each column of the spreadsheet is, by place; empty: it is not taken over
 * @param kind of all rows, where no column says it
 * @param monthFirst whether 03/04/2025 is 4 March
 * @param words what each of their words, by {@link #key}, is called here; "" leaves the cell empty
 */
public record ImportMapping(
        List<Optional<ImportColumn>> columns,
        Optional<CaseKind> kind,
        boolean monthFirst,
        Map<ImportColumn, Map<String, String>> words) {

    private static final Pattern NUMBERS =
            Pattern.compile("(\\d{1,2})([./-])(\\d{1,2})([./-]\\d{2}(?:\\d{2})?)(\\D.*)?");
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})[./](\\d{1,2})[./](\\d{1,2})(\\D.*)?");

    public ImportMapping {
        columns = List.copyOf(columns);
        words = Map.copyOf(words);
    }

    /** The same word written in another way has the same key. */
    public static String key(String word) {
        return ImportText.key(word);
    }

    /** What stands in the way of reading the rows, a sentence each. */
    public List<String> problems() {
        Map<ImportColumn, Long> times = columns.stream()
                .flatMap(Optional::stream)
                .collect(Collectors.groupingBy(
                        column -> column, () -> new EnumMap<>(ImportColumn.class), Collectors.counting()));
        List<String> problems = new ArrayList<>();
        for (ImportColumn column : ImportColumn.values()) {
            boolean there = times.containsKey(column) || (column == ImportColumn.KIND && kind.isPresent());
            if (column.isNeeded() && !there) {
                problems.add(missing(column));
            }
            if (times.getOrDefault(column, 0L) > 1 && column.joinedBy().isEmpty()) {
                problems.add("Two columns are taken for \"" + column.header().replace('-', ' ')
                        + "\". Leave one of them out.");
            }
        }
        return problems;
    }

    private static String missing(ImportColumn column) {
        return switch (column) {
            case REFERENCE ->
                "No column is the reference. Choose the one with the number each case has in your register.";
            case KIND -> "No column says what kind each case is. Choose one, or say that all rows are of one kind.";
            default -> "No column is the day of receipt. Choose the one with the date each case came in.";
        };
    }

    /** The table with our headings, our words and dates that cannot be misread; the rows keep their numbers. */
    public Rows applied(Rows theirs) {
        List<ImportColumn> ours = Arrays.stream(ImportColumn.values())
                .filter(column -> columns.contains(Optional.of(column)))
                .collect(Collectors.toCollection(ArrayList::new));
        boolean allOfOneKind = !ours.contains(ImportColumn.KIND) && kind.isPresent();
        List<String> header =
                new ArrayList<>(ours.stream().map(ImportColumn::header).toList());
        if (allOfOneKind) {
            header.add(ImportColumn.KIND.header());
        }
        List<Rows.Row> rows = new ArrayList<>();
        for (Rows.Row row : theirs.rows()) {
            List<String> cells = new ArrayList<>(
                    ours.stream().map(column -> cell(column, row.cells())).toList());
            if (allOfOneKind && cells.stream().anyMatch(cell -> !cell.isEmpty())) {
                cells.add(kind.orElseThrow().id());
            }
            rows.add(new Rows.Row(row.number(), cells));
        }
        return new Rows(header, rows);
    }

    private String cell(ImportColumn column, List<String> cells) {
        String joined = IntStream.range(0, Math.min(columns.size(), cells.size()))
                .filter(place -> columns.get(place).equals(Optional.of(column)))
                .mapToObj(place -> ImportText.clean(cells.get(place)))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(column.joinedBy().orElse(" ")));
        if (column.isDate()) {
            return date(joined);
        }
        return words.getOrDefault(column, Map.of()).getOrDefault(key(joined), joined);
    }

    private String date(String typed) {
        Matcher yearFirst = YEAR_FIRST.matcher(typed);
        if (yearFirst.matches()) {
            return yearFirst.group(1) + "-" + yearFirst.group(2) + "-" + yearFirst.group(3) + rest(yearFirst, 4);
        }
        Matcher numbers = NUMBERS.matcher(typed);
        return monthFirst && numbers.matches()
                ? numbers.group(3) + numbers.group(2) + numbers.group(1) + numbers.group(4) + rest(numbers, 5)
                : typed;
    }

    private static String rest(Matcher match, int group) {
        return Optional.ofNullable(match.group(group)).orElse("");
    }
}
