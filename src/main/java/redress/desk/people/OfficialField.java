package redress.desk.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import redress.conduct.Official;
import redress.council.Officer;
import redress.desk.kit.ChoiceField;
import redress.desk.kit.Form;
import redress.desk.kit.FormRow;
import redress.desk.kit.Text;
import redress.desk.kit.Words;

/** Chooses an officer; whoever may not is named with the reason and cannot be chosen. */
final class OfficialField {

    private final String label;
    private final ChoiceField<Optional<Official>> choice;
    private final TextField name = new TextField();
    private final TextField title = new TextField();
    private final VBox elsewhere = new VBox();
    private final FormRow row;
    private final List<String> barred = new ArrayList<>();

    /**
     * The field.
     *
     * @param refusal why somebody may not; empty where they may
     * @param others whether somebody who is no officer can be named too
     */
    OfficialField(String label, List<Officer> officers, Function<Official, Optional<String>> refusal, boolean others) {
        this.label = label;
        List<Optional<Official>> may = new ArrayList<>();
        for (Officer officer : officers) {
            Official one = new Official(officer.name(), officer.jobTitle(), officer.role());
            Optional<String> why = refusal.apply(one);
            why.ifPresentOrElse(barred::add, () -> may.add(Optional.of(one)));
        }
        if (others) {
            may.add(Optional.empty());
        }
        choice = new ChoiceField<>(may, one -> one.map(Official::words).orElse(Text.of("conduct.somebody-else")));
        row = FormRow.of(label, choice).check(this::problem);
        choice.valueProperty().subscribe(() -> settle());
        settle();
    }

    private void settle() {
        boolean typed = choice.chosen().filter(Optional::isEmpty).isPresent();
        elsewhere.setVisible(typed);
        elsewhere.setManaged(typed);
    }

    private Optional<String> problem() {
        return choice.chosen().isEmpty() ? Optional.of(Text.of("conduct.need.who")) : Optional.empty();
    }

    void addTo(Form form) {
        form.row(row);
        FormRow named = FormRow.of(Text.of("conduct.name"), name)
                .check(() -> elsewhere.isVisible() && name.getText().isBlank()
                        ? Optional.of(Text.of("conduct.need.who"))
                        : Optional.empty());
        FormRow post = FormRow.of(Text.of("conduct.post"), title).hint(Text.of("conduct.post.hint"));
        elsewhere.getChildren().setAll(named, post);
        elsewhere.getStyleClass().add("gap");
        form.add(elsewhere);
        form.watch(named);
        if (!barred.isEmpty()) {
            form.add(Words.small(Text.of("conduct.barred", label)
                    + barred.stream().map(why -> "\n• " + why).collect(Collectors.joining())));
        }
    }

    void choose(Official official) {
        choice.getItems().stream()
                .filter(one -> one.filter(official::equals).isPresent())
                .findFirst()
                .ifPresentOrElse(choice::choose, () -> {
                    if (!official.name().isBlank() && choice.getItems().contains(Optional.<Official>empty())) {
                        choice.choose(Optional.empty());
                        name.setText(official.name());
                        title.setText(official.title());
                    }
                });
    }

    Official read() {
        return choice.chosen()
                .flatMap(one -> one)
                .orElseGet(() ->
                        new Official(name.getText().strip(), title.getText().strip(), ""));
    }
}
