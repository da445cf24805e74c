package redress.desk.kit;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import redress.casework.RowClash;
import redress.casework.RowShape;

/**
 * A change of one row that others may change too, done off the screen's thread. Where it ends in a {@link RowClash}, the
 * question is asked in place of the form, and the answer is another change of this kind.
 *
 * @param before the row as it was read when the form was opened
 * @param now the row as the form has it
 * @param save keeps the second on top of the first
 */
public record RowAct<T, R>(RowShape<T> shape, RowWords words, T before, T now, BiFunction<T, T, R> save)
        implements Callable<R> {

    @Override
    public R call() {
        return save.apply(before, now);
    }

    /**
     * The question whose words are to stand.
     *
     * @param again does the change that follows from the answer
     * @param back to the form, as it was
     */
    public ClashPane question(RowClash clash, Consumer<RowAct<T, R>> again, Runnable back) {
        List<ClashPane.Asked> asked = clash.asked().stream()
                .map(one -> new ClashPane.Asked(
                        words.label(one.field()),
                        Optional.of(words.value(one.field(), one.was())),
                        words.value(one.field(), one.yours()),
                        Text.of("together.row.theirs", clash.who().inWords(), words.value(one.field(), one.theirs()))))
                .toList();
        String title = Text.of("together.clash.title", clash.who().name().orElse(Text.of("together.row.somebody")));
        return new ClashPane(
                new ClashPane.Head(title, Text.of("together.row.choose"), Text.of("together.clash.save"), true),
                asked,
                new ClashPane.Ways(yours -> again.accept(settled(clash, yours)), back));
    }

    private RowAct<T, R> settled(RowClash clash, Set<Integer> yours) {
        Set<String> theirs = new HashSet<>();
        for (int i = 0; i < clash.asked().size(); i++) {
            if (!yours.contains(i)) {
                theirs.add(clash.asked().get(i).field());
            }
        }
        return new RowAct<>(shape, words, clash.there(shape.type()), shape.settled(before, now, clash, theirs), save);
    }

    /** A sentence, with what stands otherwise than the form had it because another desk changed it meanwhile. */
    public static <T> String said(String sentence, RowShape<T> shape, RowWords words, T now, T kept) {
        String fields = shape.differing(now, kept).stream().map(words::label).collect(Collectors.joining(", "));
        return fields.isEmpty()
                ? sentence
                : Text.of("together.saved", sentence, Text.of("together.row.meanwhile", fields));
    }
}
