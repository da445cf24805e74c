package redress.desk.intake;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.TextField;
import redress.desk.kit.ChoiceField;
import redress.desk.kit.Form;
import redress.desk.kit.FormRow;
import redress.desk.kit.Text;
import redress.procedure.CaseKind;

/** Of somebody whose contact is restricted, whether this letter tells something new: asked each time (NS-27, BH-39). */
final class LaterLetterPart implements IntakePart {

    private final ChoiceField<Boolean> news;
    private final TextField found = new TextField();
    private final FormRow newsRow;
    private final FormRow foundRow;
    private boolean asked;

    LaterLetterPart(Runnable changed) {
        news = new ChoiceField<>(
                List.of(true, false), yes -> yes ? Text.of("intake.later.new") : Text.of("intake.later.nothing"));
        newsRow = FormRow.of(Text.of("intake.later"), news)
                .hint(Text.of("intake.later.hint"))
                .check(() -> asked && news.chosen().isEmpty()
                        ? Optional.of(Text.of("intake.later.missing"))
                        : Optional.empty());
        foundRow = FormRow.of(Text.of("intake.later.found"), found)
                .check(() -> asked && found.getText().isBlank()
                        ? Optional.of(Text.of("intake.later.found.missing"))
                        : Optional.empty());
        news.valueProperty().subscribe(changed);
        found.textProperty().subscribe(changed);
        ask(false);
    }

    /** What was found in the letter. */
    record Answer(boolean news, String found) {}

    /** Asks, or asks no more: as the person chosen is restricted or not. */
    void ask(boolean restricted) {
        asked = restricted;
        for (FormRow row : List.of(newsRow, foundRow)) {
            row.setVisible(restricted);
            row.setManaged(restricted);
        }
    }

    /** Empty where nothing was answered. */
    Optional<Answer> answer() {
        String words = found.getText().strip();
        return asked && !words.isEmpty() ? news.chosen().map(yes -> new Answer(yes, words)) : Optional.empty();
    }

    @Override
    public void addTo(Form form) {
        form.line(newsRow, foundRow);
    }

    /** It is asked of every kind: a compliment too may tell something new. */
    @Override
    public void showFor(CaseKind kind) {
        ask(asked);
    }

    @Override
    public void save(Map<String, String> draft) {
        draft.put("later.news", news.chosen().map(String::valueOf).orElse(""));
        draft.put("later.found", found.getText());
    }

    @Override
    public void restore(Map<String, String> draft) {
        String kept = draft.getOrDefault("later.news", "");
        if (!kept.isEmpty()) {
            news.choose(Boolean.valueOf(kept));
        }
        found.setText(draft.getOrDefault("later.found", ""));
    }
}
