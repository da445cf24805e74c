package redress.desk.casefile;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import redress.casework.Deed;
import redress.casework.Refused;
import redress.casework.Setup;
import redress.desk.kit.ChoiceField;
import redress.desk.kit.DateField;
import redress.desk.kit.Text;
import redress.desk.kit.TextBox;
import redress.desk.kit.Words;
import redress.letters.Field;
import redress.letters.LetterDraft;

/** The act that writes a letter no other act writes; the fields asked are those of the letter chosen. */
record OtherLetterAct(Bench bench) {

    Act act() {
        Map<String, List<Field>> offered =
                bench.desk().letters().further(bench.view().state());
        Fields fields = new Fields(bench.view());
        ChoiceField<String> which = fields.choice(
                Text.of("casefile.field.letter"),
                List.copyOf(offered.keySet()),
                id -> bench.view().labels().letter(id),
                Text.of("otherletter.need"));
        Label nothing = Words.small(Text.of("otherletter.nothing"));
        fields.form().add(nothing);
        Map<String, TextBox> boxes = boxes(fields, offered);
        which.valueProperty().subscribe(id -> {
            List<Field> asked = which.chosen().map(offered::get).orElse(List.of());
            show(nothing, which.chosen().isPresent() && asked.isEmpty());
            Set<String> names = asked.stream().map(Field::name).collect(Collectors.toSet());
            boxes.forEach((name, box) -> show(box.getParent(), names.contains(name)));
        });
        bench.view().state().letterWanted().filter(offered::containsKey).ifPresent(which::choose);
        DateField date = fields.day(Text.of("casefile.field.letter-date"));
        AddresseeField to = AddresseeField.in(fields, bench.view());
        Supplier<LetterDraft> draft = () -> to.on(draft(which, offered, boxes, date));
        return new Act(
                Deed.WRITE_LETTER,
                Text.of("otherletter.sentence"),
                fields,
                Text.of("casefile.act.write"),
                () -> {
                    LetterDraft letter = draft.get();
                    String name = bench.view().labels().letter(letter.template());
                    return new Act.Doing(
                            Text.of("casefile.done.written", name),
                            state -> bench.desk().letters().write(state, letter, Setup.SIGNED_IN, bench.request()));
                },
                Optional.of(() -> List.of(draft.get())));
    }

    private static Map<String, TextBox> boxes(Fields fields, Map<String, List<Field>> offered) {
        Map<String, TextBox> boxes = new LinkedHashMap<>();
        offered.values().stream()
                .flatMap(List::stream)
                .distinct()
                .forEach(field -> boxes.put(
                        field.name(),
                        fields.letterBox(
                                field.name(),
                                sentence(field.description()),
                                Text.of("otherletter.example", field.example()),
                                "")));
        return boxes;
    }

    private LetterDraft draft(
            ChoiceField<String> which, Map<String, List<Field>> offered, Map<String, TextBox> boxes, DateField date) {
        String template = which.chosen().orElseThrow(() -> new Refused(Text.of("otherletter.need")));
        Map<String, String> words = new HashMap<>();
        offered.get(template)
                .forEach(
                        field -> words.put(field.name(), boxes.get(field.name()).getText()));
        LocalDate day = date.read().orElse(bench.view().today());
        return LetterDraft.with(template, day, words);
    }

    private static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    private static String sentence(String description) {
        return description.substring(0, 1).toUpperCase(Locale.UK) + description.substring(1);
    }
}
