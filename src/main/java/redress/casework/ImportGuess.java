package redress.casework;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
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

    /** Headings of other registers, as {@link ImportText#key} writes them, beside the column's own name. */
    private static final Map<ImportColumn, Set<String>> HEADINGS = Map.ofEntries(
            Map.entry(
                    ImportColumn.REFERENCE,
                    Set.of(
                            "ref",
                            "ref no",
                            "reference no",
                            "reference number",
                            "case ref",
                            "case reference",
                            "case no",
                            "case number",
                            "complaint ref",
                            "complaint reference",
                            "complaint no",
                            "complaint number",
                            "our ref",
                            "our reference",
                            "log no",
                            "log number",
                            "id",
                            "case id",
                            "number",
                            "no")),
            Map.entry(
                    ImportColumn.KIND,
                    Set.of(
                            "type",
                            "case type",
                            "contact type",
                            "record type",
                            "feedback type",
                            "kind of case",
                            "complaint compliment")),
            Map.entry(
                    ImportColumn.RECEIVED,
                    Set.of(
                            "date received",
                            "received date",
                            "received on",
                            "date of receipt",
                            "receipt date",
                            "date logged",
                            "logged",
                            "date in",
                            "date of complaint",
                            "complaint date",
                            "date",
                            "opened",
                            "date opened",
                            "stage 1 received",
                            "date stage 1 received")),
            Map.entry(
                    ImportColumn.CHANNEL,
                    Set.of(
                            "how received",
                            "method",
                            "method of contact",
                            "contact method",
                            "received by",
                            "received via",
                            "source",
                            "how",
                            "medium")),
            Map.entry(
                    ImportColumn.SERVICE,
                    Set.of(
                            "department",
                            "dept",
                            "service area",
                            "service team",
                            "team",
                            "directorate",
                            "division",
                            "section",
                            "service involved")),
            Map.entry(
                    ImportColumn.CAUSE,
                    Set.of(
                            "category",
                            "reason",
                            "reason for complaint",
                            "cause of complaint",
                            "complaint category",
                            "complaint type",
                            "nature",
                            "type of complaint",
                            "issue type",
                            "root cause")),
            Map.entry(
                    ImportColumn.SUBJECT,
                    Set.of(
                            "summary",
                            "complaint about",
                            "about",
                            "brief description",
                            "short description",
                            "headline",
                            "issue",
                            "complaint")),
            Map.entry(
                    ImportColumn.DESCRIPTION,
                    Set.of(
                            "details",
                            "detail",
                            "complaint details",
                            "details of complaint",
                            "nature of complaint",
                            "full details",
                            "what happened",
                            "description of complaint")),
            Map.entry(ImportColumn.POINTS, Set.of("points of complaint", "issues", "heads of complaint")),
            Map.entry(ImportColumn.TITLE, Set.of("salutation", "mr mrs")),
            Map.entry(
                    ImportColumn.NAME,
                    Set.of(
                            "complainant",
                            "customer",
                            "customer name",
                            "complainant name",
                            "name of complainant",
                            "full name",
                            "first name",
                            "forename",
                            "surname",
                            "last name",
                            "resident",
                            "who from",
                            "from",
                            "contact name")),
            Map.entry(
                    ImportColumn.ORGANISATION,
                    Set.of("organization", "company", "business", "company name", "organisation name")),
            Map.entry(
                    ImportColumn.ADDRESS,
                    Set.of(
                            "address 1",
                            "address 2",
                            "address 3",
                            "address line 1",
                            "address line 2",
                            "address line 3",
                            "town",
                            "county",
                            "street",
                            "customer address",
                            "full address",
                            "house no",
                            "city")),
            Map.entry(ImportColumn.POSTCODE, Set.of("post code", "customer postcode", "zip")),
            Map.entry(ImportColumn.EMAIL, Set.of("e mail", "email address", "e mail address", "customer email")),
            Map.entry(
                    ImportColumn.TELEPHONE,
                    Set.of(
                            "phone",
                            "tel",
                            "tel no",
                            "phone number",
                            "telephone number",
                            "telephone no",
                            "mobile",
                            "contact number")),
            Map.entry(ImportColumn.STAGE, Set.of("current stage", "complaint stage", "stage reached", "level")),
            Map.entry(
                    ImportColumn.ACKNOWLEDGED,
                    Set.of(
                            "date acknowledged",
                            "acknowledgement",
                            "acknowledgement sent",
                            "ack",
                            "ack sent",
                            "ack date",
                            "date of acknowledgement",
                            "acknowledged on",
                            "acknowledgement date")),
            Map.entry(
                    ImportColumn.DUE,
                    Set.of(
                            "due date",
                            "date due",
                            "response due",
                            "target",
                            "target date",
                            "deadline",
                            "response due date",
                            "reply due",
                            "due by")),
            Map.entry(
                    ImportColumn.RESPONDED,
                    Set.of(
                            "date responded",
                            "response sent",
                            "response date",
                            "date of response",
                            "date answered",
                            "answered",
                            "reply sent",
                            "date replied",
                            "stage 1 response",
                            "stage 1 response sent",
                            "stage 1 responded",
                            "date of reply",
                            "replied")),
            Map.entry(
                    ImportColumn.EXTENDED_TO,
                    Set.of(
                            "extended until",
                            "extension",
                            "extension to",
                            "extension date",
                            "new due date",
                            "revised due date",
                            "revised date",
                            "holding reply until")),
            Map.entry(
                    ImportColumn.STAGE_2_REQUESTED,
                    Set.of(
                            "stage 2 received",
                            "date stage 2 received",
                            "stage 2",
                            "stage 2 date",
                            "escalated",
                            "date escalated",
                            "stage 2 request",
                            "review requested")),
            Map.entry(
                    ImportColumn.STAGE_2_RESPONDED,
                    Set.of(
                            "stage 2 response",
                            "stage 2 response sent",
                            "stage 2 response date",
                            "stage 2 answered",
                            "review response",
                            "date of stage 2 response")),
            Map.entry(
                    ImportColumn.OUTCOME,
                    Set.of(
                            "decision",
                            "result",
                            "finding",
                            "upheld",
                            "upheld not upheld",
                            "outcome of complaint",
                            "upheld y n")),
            Map.entry(
                    ImportColumn.REMEDY,
                    Set.of("remedies", "redress", "action taken", "what was done", "resolution", "remedy offered")),
            Map.entry(
                    ImportColumn.COMPENSATION,
                    Set.of("compensation paid", "payment", "amount", "financial remedy", "compensation amount")),
            Map.entry(
                    ImportColumn.CLOSED,
                    Set.of("date closed", "closed date", "closed on", "closure date", "completed", "date completed")),
            Map.entry(
                    ImportColumn.OFFICER,
                    Set.of(
                            "investigating officer",
                            "assigned to",
                            "allocated to",
                            "investigator",
                            "handler",
                            "case officer",
                            "owner",
                            "responsible officer",
                            "lead officer",
                            "officer dealing",
                            "dealt with by")),
            Map.entry(
                    ImportColumn.DISCRIMINATION,
                    Set.of(
                            "equality",
                            "equalities",
                            "protected characteristic",
                            "equality issue",
                            "discrimination alleged")),
            Map.entry(
                    ImportColumn.NEXT_ACTION,
                    Set.of("next step", "next steps", "action", "to do", "outstanding", "outstanding action")),
            Map.entry(
                    ImportColumn.NOTES,
                    Set.of(
                            "comments",
                            "comment",
                            "remarks",
                            "other",
                            "further notes",
                            "additional notes",
                            "learning",
                            "lessons learned")));

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

    private static Optional<ImportColumn> byHeading(String heading) {
        String key = ImportText.key(heading);
        return ImportColumn.of(heading)
                .or(() -> ImportColumn.of(key))
                .or(() -> HEADINGS.entrySet().stream()
                        .filter(entry -> entry.getValue().contains(key))
                        .map(Map.Entry::getKey)
                        .findFirst());
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
