package redress.casework;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import redress.calendar.WorkingCalendar;
import redress.procedure.CaseKind;

/**
 * What somebody filled in on the council's web form, as it reached us: an e-mail of "Name: ..." lines, or a row of a CSV
 * file written as such lines (NS-16).
 *
 * @param kind what it is, by its own field, else by the name of the form
 * @param values by field; a field that stood there twice has both, on lines of their own
 * @param desired what would put it right, "" where the form does not ask
 * @param rest what was asked besides, with its answers, as lines
 */
public record WebForm(Optional<CaseKind> kind, Map<ImportColumn, String> values, String desired, String rest) {

    private static final Pattern LINE = Pattern.compile("\\s*([^:\\n]{2,80}?)\\s*[:?]+(?:\\s+(.*))?");
    private static final Pattern DESIRED =
            Pattern.compile("put (it|this|things) right|desired outcome|outcome you|(want|like) us to do");
    private static final Pattern TOLD = Pattern.compile(
            "tell us|your (complaint|compliment|suggestion|comments?|message|feedback)|feedback details");
    private static final Pattern KIND = Pattern.compile("(type|kind) of (feedback|contact|form)|feedback type");
    private static final Pattern SENT = Pattern.compile("submitted|date sent|sent on");
    private static final Pattern NAMED =
            Pattern.compile("\\b(complaint|compliment|suggestion|comment|service request|praise)s?\\b");
    /** Fewer known fields may be any letter that happens to have a colon in it. */
    private static final int FIELDS_AT_LEAST = 3;

    public WebForm {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    /** A row of a CSV file as the lines an e-mail of the form would have; empty cells are left out. */
    public static String text(List<String> header, List<String> cells) {
        List<String> lines = new ArrayList<>();
        for (int place = 0; place < header.size(); place++) {
            if (!cells.get(place).isBlank()) {
                lines.add(header.get(place).replaceAll("[:?]+\\s*$", "") + ": "
                        + cells.get(place).strip());
            }
        }
        return String.join("\n", lines);
    }

    /**
     * Reads the lines.
     *
     * @param called the subject of the e-mail or the name of the file, which may say the kind
     * @return empty where it is no web form: fewer than three fields are known, or none says who fills it in
     */
    public static Optional<WebForm> of(String called, String text) {
        Reader reader = new Reader();
        text.lines().forEach(reader::line);
        Map<ImportColumn, String> values = reader.values;
        boolean somebody = values.containsKey(ImportColumn.NAME) || values.containsKey(ImportColumn.EMAIL);
        if (!somebody || values.size() < FIELDS_AT_LEAST) {
            return Optional.empty();
        }
        Optional<CaseKind> kind = Optional.ofNullable(values.get(ImportColumn.KIND))
                .flatMap(WebForm::kind)
                .or(() -> kind(called));
        return Optional.of(new WebForm(kind, values, reader.desired.strip(), reader.rest.strip()));
    }

    /** The kind these words name, if they name one and no other. */
    private static Optional<CaseKind> kind(String words) {
        return ImportWords.kind(words).or(() -> {
            List<CaseKind> named = NAMED.matcher(words.toLowerCase(Locale.UK).replace('-', ' '))
                    .results()
                    .flatMap(hit -> ImportWords.kind(hit.group(1)).stream())
                    .distinct()
                    .toList();
            return named.size() == 1 ? Optional.of(named.get(0)) : Optional.empty();
        });
    }

    public String value(ImportColumn column) {
        return values.getOrDefault(column, "");
    }

    /** What happened, with whatever else was asked. */
    public String description() {
        return String.join("\n\n", List.of(value(ImportColumn.DESCRIPTION), value(ImportColumn.NOTES), rest))
                .replaceAll("\n{3,}", "\n\n")
                .strip();
    }

    /** The day the form was sent; empty where it does not say so, or the day is still to come. */
    public Optional<LocalDate> received(LocalDate today, WorkingCalendar calendar) {
        try {
            return Optional.of(value(ImportColumn.RECEIVED))
                    .filter(words -> !words.isBlank())
                    .map(words -> ImportText.date(words, today, calendar))
                    .filter(day -> !day.isAfter(today));
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    /** Takes line by line; what follows a field belongs to it until the next. */
    private static final class Reader {
        private final Map<ImportColumn, String> values = new LinkedHashMap<>();
        private String desired = "";
        private String rest = "";
        private Optional<ImportColumn> last = Optional.empty();
        private boolean inDesired;

        private void line(String line) {
            Matcher field = LINE.matcher(line);
            if (!field.matches()) {
                more(line);
                return;
            }
            String asked = ImportText.key(field.group(1));
            String answer = Optional.ofNullable(field.group(2)).orElse("").strip();
            Optional<ImportColumn> column = column(asked);
            inDesired = DESIRED.matcher(asked).find();
            last = inDesired ? Optional.empty() : column;
            if (inDesired || column.isPresent()) {
                more(answer);
            } else {
                rest = rest + "\n" + line.strip();
            }
        }

        private static Optional<ImportColumn> column(String asked) {
            if (KIND.matcher(asked).find()) {
                return Optional.of(ImportColumn.KIND);
            }
            if (SENT.matcher(asked).find()) {
                return Optional.of(ImportColumn.RECEIVED);
            }
            if (TOLD.matcher(asked).find()) {
                return Optional.of(ImportColumn.DESCRIPTION);
            }
            return ImportGuess.byHeading(
                    asked.replaceFirst("^(please (give|enter|choose) )?(what is )?(your|the|which) ", ""));
        }

        private void more(String words) {
            if (inDesired) {
                desired = desired + "\n" + words;
            } else if (last.isPresent()) {
                ImportColumn column = last.get();
                String between = column.joinedBy().orElse("\n");
                String before = values.getOrDefault(column, "");
                values.put(column, before.isEmpty() ? words.strip() : (before + between + words.strip()).strip());
            } else if (!words.isBlank()) {
                rest = rest + "\n" + words;
            }
        }
    }
}
