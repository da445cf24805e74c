package redress.letters;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import redress.documents.CleanText;

/** What a field holds in one letter. */
public sealed interface Value {

    /** Whether there is nothing to print, or the answer is no. */
    boolean empty();

    /** Words, as somebody typed them; a blank line starts a new paragraph. */
    record Words(String text) implements Value {
        public Words {
            text = CleanText.of(text);
        }

        @Override
        public boolean empty() {
            return text.isBlank();
        }
    }

    record Day(LocalDate date) implements Value {

        private static final DateTimeFormatter LONG = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);
        private static final DateTimeFormatter WEEKDAY = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.UK);

        @Override
        public boolean empty() {
            return false;
        }
    }

    record Amount(BigDecimal number) implements Value {
        @Override
        public boolean empty() {
            return false;
        }
    }

    record Items(List<Values> items) implements Value {
        public Items {
            items = List.copyOf(items);
        }

        @Override
        public boolean empty() {
            return items.isEmpty();
        }
    }

    record Answer(boolean yes) implements Value {
        @Override
        public boolean empty() {
            return !yes;
        }
    }

    /** The value in the format a template asked for; lists and answers cannot be printed. */
    static String printed(Value value, String format) {
        if (value instanceof Words words) {
            return words.text().strip();
        }
        if (value instanceof Day day) {
            return (format.equals("weekday") ? Day.WEEKDAY : Day.LONG).format(day.date());
        }
        if (value instanceof Amount amount) {
            DecimalFormatSymbols british = DecimalFormatSymbols.getInstance(Locale.UK);
            return new DecimalFormat(format.equals("money") ? "£#,##0.00" : "#,##0.##", british)
                    .format(amount.number());
        }
        throw new IllegalArgumentException("This value cannot be printed");
    }

    /** Whether the value is what the dictionary promises for the field. */
    static boolean fits(Value value, FieldType type) {
        return switch (type) {
            case TEXT -> value instanceof Words;
            case DATE -> value instanceof Day;
            case NUMBER -> value instanceof Amount;
            case LIST -> value instanceof Items;
            case YES_NO -> value instanceof Answer;
        };
    }
}
