package redress.desk.kit;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The words for the fields of a kind of row.
 *
 * @param name of a field, as its label on the form has it
 * @param own of a value that has words of its own, such as a role; empty where it is said as it is
 */
public record RowWords(Function<String, String> name, BiFunction<String, Object, Optional<String>> own) {

    /** Fields whose values are texts, days and ticks. */
    public static RowWords of(Function<String, String> name) {
        return new RowWords(name, (field, value) -> Optional.empty());
    }

    /** A field's name without a remark in brackets. */
    String label(String field) {
        return name.apply(field).replaceFirst(" \\([^)]*\\)$", "");
    }

    String value(String field, Object value) {
        Object inside = value instanceof Optional<?> maybe && maybe.isPresent() ? maybe.get() : value;
        return own.apply(field, inside).orElseGet(() -> plain(inside));
    }

    private static String plain(Object value) {
        if (value instanceof LocalDate day) {
            return DateWords.field(day);
        }
        if (value instanceof Boolean yes) {
            return yes ? Text.of("together.clash.yes") : Text.of("together.clash.no");
        }
        if (value instanceof Collection<?> many && !many.isEmpty()) {
            return many.stream().map(String::valueOf).collect(Collectors.joining("; "));
        }
        boolean nothing = value instanceof Optional<?>
                || value instanceof Collection<?>
                || value.toString().isBlank();
        return nothing ? Text.of("together.clash.nothing") : value.toString();
    }
}
