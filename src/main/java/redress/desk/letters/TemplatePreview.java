package redress.desk.letters;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import redress.casework.CaseState;
import redress.casework.Refused;
import redress.desk.kit.FormRow;
import redress.desk.kit.PagePictures;
import redress.desk.kit.Text;
import redress.desk.kit.Words;
import redress.desk.kit.Work;
import redress.documents.DocumentException;
import redress.letters.MergeException;
import redress.letters.TemplateException;
import redress.letters.TemplateProblem;

/** The very letter the text would make, with a made-up case or a real one; drawn off the screen, the newest text wins. */
final class TemplatePreview extends VBox {

    private final TemplatesDesk desk;
    private final Work work;
    private final Work.Lane lane;
    private final Consumer<List<TemplateProblem>> problems;
    private final TextField reference = new TextField();
    private final FormRow with = FormRow.of(Text.of("letters.preview.case"), reference);
    private final Label note = Words.small("");
    private final VBox pages = new VBox();
    private Optional<CaseState> on = Optional.empty();
    private String id = "";
    private String text = "";

    /**
     * A preview with nothing in it.
     *
     * @param problems is told all that is wrong with each text drawn; nothing if nothing is
     */
    TemplatePreview(TemplatesDesk desk, Work work, Consumer<List<TemplateProblem>> problems) {
        this.desk = desk;
        this.work = work;
        this.lane = work.lane();
        this.problems = problems;
        reference.setPromptText(Text.of("letters.preview.case-prompt"));
        reference.setOnAction(e -> choose());
        with.width("width-medium");
        pages.getStyleClass().add("gap-panel");
        ScrollPane scroll = new ScrollPane(pages);
        scroll.setFitToWidth(true);
        scroll.setAccessibleText(Text.of("letters.preview.letter"));
        VBox.setVgrow(scroll, Priority.ALWAYS);
        HBox line = new HBox(with);
        getStyleClass().add("gap");
        getChildren().addAll(line, note, scroll);
        say("");
    }

    void draw(String template, String words) {
        id = template;
        text = words;
        Optional<CaseState> real = on;
        lane.run(() -> PagePictures.of(List.of(desk.letters().tryOut(template, words, real))))
                .orElse(TemplateException.class, wrong -> {
                    problems.accept(wrong.problems());
                    say(Text.of("letters.preview.waits", wrong.problems().size()));
                })
                .orElse(Refused.class, refused -> cannot(refused.getMessage()))
                .orElse(MergeException.class, lacking -> cannot(String.join(" ", lacking.sentences())))
                .orElse(DocumentException.class, tooMuch -> cannot(tooMuch.getMessage()))
                .then(this::show);
    }

    private void cannot(String sentence) {
        problems.accept(List.of());
        say(sentence);
    }

    private void show(PagePictures letter) {
        problems.accept(List.of());
        say(on.isPresent() ? Text.of("letters.preview.real") : Text.of("letters.preview.made-up"));
        pages.getChildren().setAll(letter.sheets(pages));
    }

    private void say(String sentence) {
        note.setText(sentence);
        note.setVisible(!sentence.isEmpty());
        note.setManaged(!sentence.isEmpty());
    }

    private void choose() {
        String typed = reference.getText().strip();
        if (typed.isEmpty()) {
            on = Optional.empty();
            draw(id, text);
            return;
        }
        work.run(() -> desk.cases().find(typed)).then(found -> {
            if (found.isEmpty()) {
                with.refuse(Text.of("letters.preview.no-case", typed));
            } else {
                with.checkNow();
                on = found;
                draw(id, text);
            }
        });
    }
}
