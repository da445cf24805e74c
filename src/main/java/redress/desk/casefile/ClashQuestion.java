package redress.desk.casefile;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import redress.casework.Clash;
import redress.casework.OnTop;
import redress.desk.kit.ClashPane;
import redress.desk.kit.Text;

/** The question about what two people recorded differently of one case. */
final class ClashQuestion {

    private ClashQuestion() {}

    /**
     * Asks it.
     *
     * @param save saves the act with these clashes decided for the typist
     * @param back looks at the form again
     */
    static ClashPane of(OnTop.Clashing clashing, MeanwhileWords words, Consumer<Predicate<Clash>> save, Runnable back) {
        List<Clash> asked = clashing.clashes().asked();
        boolean byField = clashing.isByField();
        ClashWords values = new ClashWords(clashing.now());
        ClashPane.Head head = new ClashPane.Head(
                Text.of("together.clash.title", asked.get(0).theirs().recordedBy()),
                byField ? Text.of("together.clash.choose") : Text.of("together.clash.as-it-is"),
                byField ? Text.of("together.clash.save") : Text.of("together.clash.save-as-well"),
                byField);
        return new ClashPane(
                head,
                asked.stream().map(clash -> asked(clash, values, words)).toList(),
                new ClashPane.Ways(
                        yours -> {
                            Set<Clash> chosen = new HashSet<>();
                            yours.forEach(place -> chosen.add(asked.get(place)));
                            save.accept(chosen::contains);
                        },
                        back));
    }

    private static ClashPane.Asked asked(Clash clash, ClashWords values, MeanwhileWords words) {
        return new ClashPane.Asked(
                values.name(clash),
                clash.isWhole() ? Optional.empty() : Optional.of(values.was(clash)),
                values.your(clash),
                Text.of(
                        "together.clash.theirs",
                        clash.theirs().recordedBy(),
                        words.when(clash.theirs()),
                        values.their(clash)));
    }
}
