package redress.desk.reports;

import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import redress.desk.kit.ButtonRow;
import redress.desk.kit.Command;
import redress.desk.kit.DraftFolder;
import redress.desk.kit.DraftKeeper;
import redress.desk.kit.FormRow;
import redress.desk.kit.SpellCheck;
import redress.desk.kit.Text;
import redress.desk.kit.TextBox;

/** A place for the council's own words in a section. What was typed and not kept outlives the program. */
final class SectionWords extends VBox implements Writing {

    private static final int LINES = 8;
    private static final String WORDS = "words";

    private final TextBox box = new TextBox(LINES);
    private final DraftKeeper draft;
    private boolean kept;
    private final Consumer<String> keep;

    /**
     * A place with the words that were kept, or the newer ones that were not.
     *
     * @param key names the section for the draft
     * @param kept what is printed now; "" for nothing
     * @param keep takes what was written
     * @param leave takes the place away
     */
    SectionWords(String key, String kept, DraftFolder drafts, Consumer<String> keep, Runnable leave) {
        this.keep = keep;
        draft = new DraftKeeper(key, () -> Map.of(WORDS, box.getText()), drafts);
        box.setText(DraftKeeper.read(drafts.kept(key)).getOrDefault(WORDS, kept));
        box.textProperty().subscribe((from, to) -> touched());
        getStyleClass().addAll("panel", "gap");
        FormRow row = FormRow.of(Text.of("reports.words"), box).hint(Text.of("reports.words.hint"));
        Command leaving = Command.of("reports.words.leave", Text.of("reports.words.leave"), leave);
        getChildren().addAll(row, new ButtonRow().primary(save()).right(ButtonRow.flat(leaving)));
        SpellCheck.know(this, () -> "");
    }

    @Override
    public Region box() {
        return this;
    }

    @Override
    public Command save() {
        return Command.of("reports.words.keep", Text.of("reports.words.keep"), () -> {
                    keep.accept(box.getText());
                    kept = true;
                    draft.discard();
                })
                .withKeys("Shortcut+Enter")
                .withIcon("fth-check");
    }

    @Override
    public void focus() {
        box.requestFocus();
        box.end();
    }

    private void touched() {
        kept = false;
        draft.touched();
    }

    @Override
    public void close() {
        if (!kept) {
            draft.close();
        }
    }
}
