package redress.desk.diary;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import redress.casework.Diary;
import redress.desk.kit.ChoiceField;
import redress.desk.kit.Text;
import redress.desk.kit.Words;

/** What of the diary is shown: kinds of date, one officer, one service. */
final class ShowPanel extends VBox {

    private final Set<Diary.Sort> sorts = EnumSet.allOf(Diary.Sort.class);
    private final ChoiceField<Optional<String>> officer = choice(Text.of("diary.officer.all"));
    private final ChoiceField<Optional<String>> service = choice(Text.of("diary.service.all"));

    ShowPanel(Runnable changed) {
        getStyleClass().addAll("panel", "gap-small");
        getChildren().add(Words.section(Text.of("diary.show")));
        for (Diary.Sort sort : Diary.Sort.values()) {
            CheckBox box = new CheckBox(sort.label());
            box.setSelected(true);
            box.setWrapText(true);
            box.setOnAction(e -> {
                if (box.isSelected()) {
                    sorts.add(sort);
                } else {
                    sorts.remove(sort);
                }
                changed.run();
            });
            getChildren().add(box);
        }
        add(Text.of("diary.officer"), officer, changed);
        add(Text.of("diary.service"), service, changed);
    }

    private void add(String name, ChoiceField<Optional<String>> field, Runnable changed) {
        Label label = Words.strong(name);
        label.setLabelFor(field);
        field.setAccessibleText(name);
        field.setMaxWidth(Double.MAX_VALUE);
        field.valueProperty().subscribe(() -> changed.run());
        getChildren().addAll(label, field);
    }

    private static ChoiceField<Optional<String>> choice(String all) {
        ChoiceField<Optional<String>> field = new ChoiceField<>(List.of(Optional.empty()), one -> one.orElse(all));
        field.choose(Optional.empty());
        return field;
    }

    /** Offers the officers and services that occur. */
    void offer(Diary diary) {
        offer(officer, diary.officers());
        offer(service, diary.services());
    }

    private static void offer(ChoiceField<Optional<String>> field, List<String> names) {
        List<Optional<String>> choices = new ArrayList<>(List.of(Optional.empty()));
        names.forEach(name -> choices.add(Optional.of(name)));
        if (!field.getItems().equals(choices)) {
            field.offer(choices);
            if (field.chosen().isEmpty()) {
                field.choose(Optional.empty());
            }
        }
    }

    boolean shows(Diary.Item item) {
        return sorts.contains(item.sort())
                && wanted(officer)
                        .map(name -> item.officer().equals(Optional.of(name)))
                        .orElse(true)
                && wanted(service)
                        .map(name -> item.service().equals(Optional.of(name)))
                        .orElse(true);
    }

    private static Optional<String> wanted(ChoiceField<Optional<String>> field) {
        return field.chosen().flatMap(one -> one);
    }
}
