package redress.casework;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import redress.documents.Rows;

/** Guesses what the columns of somebody else's spreadsheet hold, by their headings, else by what stands in them. */
public final class ImportGuess {

    private static final int LOOKED_AT = 200;
    private static final int HEADINGS_LOOKED_FOR = 10;
    private static final double MOST = 0.8;
    private static final Pattern POSTCODE = Pattern.compile("(?i)[a-z]{1,2}\\d[a-z\\d]? ?\\d[a-z]{2}");
    private static final Pattern TELEPHONE = Pattern.compile("[+(]?\\d[\\d ()-]{8,16}");
    private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s]+");
    private static final Pattern DATE = Pattern.compile(
            "\\d{1,2}[./-]\\d{1,2}[./-]\\d{2,4}.*|\\d{4}-\\d{2}-\\d{2}.*|\\d{1,2}[ -][A-Za-z]{3,9}[ -]\\d{2,4}");
    private static final Pattern NUMBERS = Pattern.compile("(\\d{1,2})[./-](\\d{1,2})[./-]\\d{2}(?:\\d{2})?(?:\\D.*)?");
    private static final Set<String> SALUTATIONS = Set.of(
            "mr",
            "mrs",
            "ms",
            "miss",
            "mx",
            "dr",
            "rev",
            "revd",
            "cllr",
            "councillor",
            "sir",
            "lady",
            "prof",
            "mr mrs");

    private ImportGuess() {}

    /**
     * Which line holds the headings: the first that two known headings stand in, else the first one.
     *
     * @return its place, from 0; empty where the first line holds a date or an e-mail address, so that there are none
     */
    public static Optional<Integer> headings(List<Rows.Row> lines) {
        Optional<Integer> known = IntStream.range(0, Math.min(lines.size(), HEADINGS_LOOKED_FOR))
                .filter(place -> lines.get(place).cells().stream()
                                .flatMap(cell -> byHeading(cell).stream())
                                .distinct()
                                .count()
                        >= 2)
                .boxed()
                .findFirst();
        boolean data = lines.get(0).cells().stream()
                .map(String::strip)
                .anyMatch(cell ->
                        DATE.matcher(cell).matches() || EMAIL.matcher(cell).matches());
        return known.isPresent() || data ? known : Optional.of(0);
    }

    /** What each column holds, by place. No column is guessed twice unless its columns may be put together. */
    public static List<Optional<ImportColumn>> columns(Rows table) {
        List<Optional<ImportColumn>> guessed = new ArrayList<>();
        Set<ImportColumn> taken = EnumSet.noneOf(ImportColumn.class);
        for (int place = 0; place < table.header().size(); place++) {
            List<String> values = values(table, place);
            Optional<ImportColumn> column = byHeading(table.header().get(place))
                    .filter(each ->
                            each != ImportColumn.TITLE || values.isEmpty() || mostly(values, ImportGuess::isSalutation))
                    .filter(each -> each.joinedBy().isPresent() || !taken.contains(each));
            column.ifPresent(taken::add);
            guessed.add(column);
        }
        for (int place = 0; place < guessed.size(); place++) {
            if (guessed.get(place).isEmpty()) {
                Optional<ImportColumn> column = byContent(table, place).filter(each -> !taken.contains(each));
                column.ifPresent(taken::add);
                guessed.set(place, column);
            }
        }
        return List.copyOf(guessed);
    }

    /** Whether the dates put the month first: only where one of them cannot be read otherwise, and none speaks against it. */
    public static boolean monthFirst(Rows table, List<Optional<ImportColumn>> columns) {
        boolean dayBeyondTwelve = false;
        boolean monthBeyondTwelve = false;
        for (int place = 0; place < columns.size(); place++) {
            if (columns.get(place).filter(ImportColumn::isDate).isPresent()) {
                for (Rows.Row row : table.rows()) {
                    Matcher numbers = NUMBERS.matcher(row.cells().get(place).strip());
                    if (numbers.matches()) {
                        dayBeyondTwelve |= Integer.parseInt(numbers.group(1)) > 12;
                        monthBeyondTwelve |= Integer.parseInt(numbers.group(2)) > 12;
                    }
                }
            }
        }
        return monthBeyondTwelve && !dayBeyondTwelve;
    }

    static Optional<ImportColumn> byHeading(String heading) {
        String key = ImportText.key(heading);
        return ImportColumn.of(heading).or(() -> ImportColumn.of(key)).or(() -> ImportHeadings.find(key));
    }

    private static Optional<ImportColumn> byContent(Rows table, int place) {
        List<String> values = values(table, place);
        if (values.isEmpty()) {
            return Optional.empty();
        }
        if (ImportText.key(table.header().get(place)).equals("title")) {
            return Optional.of(ImportColumn.SUBJECT);
        }
        if (mostly(values, value -> EMAIL.matcher(value).matches())) {
            return Optional.of(ImportColumn.EMAIL);
        }
        if (mostly(values, value -> POSTCODE.matcher(value).matches())) {
            return Optional.of(ImportColumn.POSTCODE);
        }
        if (mostly(values, value -> ImportWords.kind(value).isPresent())) {
            return Optional.of(ImportColumn.KIND);
        }
        if (mostly(values, ImportGuess::isSalutation)) {
            return Optional.of(ImportColumn.TITLE);
        }
        if (mostly(values, value -> DATE.matcher(value).matches())) {
            return Optional.of(ImportColumn.RECEIVED);
        }
        return mostly(values, value -> TELEPHONE.matcher(value).matches())
                ? Optional.of(ImportColumn.TELEPHONE)
                : Optional.empty();
    }

    private static boolean isSalutation(String value) {
        return SALUTATIONS.contains(ImportText.key(value));
    }

    private static boolean mostly(List<String> values, Predicate<String> each) {
        return values.stream().filter(each).count() >= MOST * values.size();
    }

    private static List<String> values(Rows table, int place) {
        return table.rows().stream()
                .limit(LOOKED_AT)
                .map(row -> row.cells().get(place).strip())
                .filter(cell -> !cell.isEmpty())
                .toList();
    }
}
