package redress.casework;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;

/**
 * A kind of row taken apart into fields, so that what two people changed of the same row can be laid together: a field only
 * one of them changed is as they left it; one both changed differently must be chosen.
 *
 * @param type of the row
 * @param fields names of what can be changed each by itself
 * @param value of a field, comparable by equals
 * @param taking the first row with these fields as the second has them
 */
public record RowShape<T>(Class<T> type, List<String> fields, BiFunction<T, String, Object> value, Taking<T> taking) {

    /** Makes one row of two. */
    @FunctionalInterface
    public interface Taking<T> {

        /** The row mine, with these fields as theirs has them. */
        T from(T mine, Set<String> fields, T theirs);
    }

    public RowShape {
        fields = List.copyOf(fields);
    }

    /**
     * The shape of a record: every component is a field.
     *
     * @param apart components nobody changes by a form, such as its number
     */
    public static <R extends Record> RowShape<R> of(Class<R> type, String... apart) {
        List<String> fields = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getName)
                .filter(name -> !List.of(apart).contains(name))
                .toList();
        return new RowShape<>(
                type,
                fields,
                (row, field) -> Arrays.stream(type.getRecordComponents())
                        .filter(part -> part.getName().equals(field))
                        .map(part -> value(part, row))
                        .findFirst()
                        .orElseThrow(),
                (mine, names, theirs) -> made(type, mine, names, theirs));
    }

    private static Object value(RecordComponent part, Record row) {
        try {
            return part.getAccessor().invoke(row);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(part + " cannot be read", e);
        }
    }

    private static <R extends Record> R made(Class<R> type, R mine, Set<String> names, R theirs) {
        RecordComponent[] parts = type.getRecordComponents();
        Class<?>[] types = Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new);
        Object[] values = Arrays.stream(parts)
                .map(part -> value(part, names.contains(part.getName()) ? theirs : mine))
                .toArray();
        try {
            return type.getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type + " cannot be made", e);
        }
    }

    /**
     * What is to be kept: yours, on top of what others changed of it meanwhile.
     *
     * @param before as you read it
     * @param there as it is by now
     * @param who changed it last, in case somebody must choose
     * @throws RowClash where both changed the same field differently
     */
    public T merged(T before, T yours, T there, RowClash.Who who) {
        Set<String> theirs = new HashSet<>();
        List<RowClash.Asked> asked = new ArrayList<>();
        for (String field : fields) {
            Object was = value.apply(before, field);
            Object your = value.apply(yours, field);
            Object their = value.apply(there, field);
            if (your.equals(was)) {
                theirs.add(field);
            } else if (!their.equals(was) && !their.equals(your)) {
                asked.add(new RowClash.Asked(field, was, your, their));
            }
        }
        if (!asked.isEmpty()) {
            throw new RowClash(asked, there, who);
        }
        return taking.from(yours, theirs, there);
    }

    /**
     * What is to be kept once it is chosen; kept on top of the row the clash brought.
     *
     * @param theirs the fields in which the other's words are to stand
     */
    public T settled(T before, T yours, RowClash clash, Set<String> theirs) {
        Set<String> taken = new HashSet<>(theirs);
        fields.stream()
                .filter(field -> value.apply(before, field).equals(value.apply(yours, field)))
                .forEach(taken::add);
        return taking.from(yours, taken, clash.there(type));
    }

    /** The fields in which two rows differ. */
    public List<String> differing(T one, T other) {
        return fields.stream()
                .filter(field -> !value.apply(one, field).equals(value.apply(other, field)))
                .toList();
    }
}
