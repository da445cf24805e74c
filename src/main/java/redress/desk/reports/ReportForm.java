package redress.desk.reports;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import redress.desk.kit.ButtonRow;
import redress.desk.kit.Command;
import redress.desk.kit.DraftFolder;
import redress.desk.kit.DraftKeeper;
import redress.desk.kit.Focus;
import redress.desk.kit.Form;
import redress.desk.kit.FormRow;
import redress.desk.kit.SpellCheck;
import redress.desk.kit.Text;
import redress.desk.kit.TextBox;
import redress.desk.kit.Words;

/** A form over a section. What was typed and not kept outlives the program. */
final class ReportForm implements Writing {

    private static final int LINES = 3;

    private final VBox all = new VBox();
    private final Form form = new Form();
    private final Map<String, String> typed;
    private final Map<String, Supplier<String>> fields = new LinkedHashMap<>();
    private final DraftKeeper draft;
    private boolean kept;
    private final Command keeping;

    /**
     * An empty form.
     *
     * @param key names it for the draft
     * @param keep what its button says and does once all in it is well
     * @param leave takes it away
     */
    ReportForm(String key, String title, DraftFolder drafts, Command keep, Runnable leave) {
        typed = DraftKeeper.read(drafts.kept(key));
        draft = new DraftKeeper(key, this::written, drafts);
        keeping = Command.of(keep.id(), keep.text(), () -> {
                    if (form.check()) {
                        keep.perform();
                        kept = true;
                        draft.discard();
                    }
                })
                .withKeys("Shortcut+Enter")
                .withIcon("fth-check");
        Command leaving = Command.of("reports.words.leave", Text.of("reports.words.leave"), leave);
        ButtonRow buttons = new ButtonRow().primary(keeping).right(form.problemsLink());
        buttons.right(ButtonRow.flat(leaving));
        all.getStyleClass().addAll("panel", "gap");
        all.getChildren().addAll(Words.section(title), form, buttons);
        SpellCheck.know(all, () -> "");
    }

    /** Words or something else between the fields. */
    ReportForm add(Node node) {
        form.add(node);
        return this;
    }

    /** Fields side by side. */
    ReportForm line(FormRow... rows) {
        form.line(rows);
        return this;
    }

    ReportForm row(FormRow row) {
        form.row(row);
        return this;
    }

    /** A field of one line, with what stands there or was typed last and not kept. */
    TextField field(String name, String value) {
        return known(name, value, new TextField());
    }

    TextBox box(String name, String value) {
        return known(name, value, new TextBox(LINES));
    }

    private <T extends TextInputControl> T known(String name, String value, T field) {
        field.setText(remembered(name, value, Function.identity()));
        also(name, field::getText);
        field.textProperty().subscribe((before, now) -> touched());
        return field;
    }

    /** What was typed last and not kept, or else this. */
    <T> T remembered(String name, T value, Function<String, T> reader) {
        return typed.containsKey(name) ? reader.apply(typed.get(name)) : value;
    }

    /** Keeps something else in the draft too. */
    void also(String name, Supplier<String> value) {
        fields.put(name, value);
    }

    void touched() {
        kept = false;
        draft.touched();
    }

    private Map<String, String> written() {
        Map<String, String> now = new LinkedHashMap<>();
        fields.forEach((name, value) -> now.put(name, value.get()));
        return now;
    }

    @Override
    public Region box() {
        return all;
    }

    @Override
    public Command save() {
        return keeping;
    }

    @Override
    public void focus() {
        Focus.first(form);
    }

    @Override
    public void close() {
        if (!kept) {
            draft.close();
        }
    }
}
