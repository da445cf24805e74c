package redress.desk.letters;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import redress.desk.kit.Icon;
import redress.desk.kit.Text;
import redress.desk.kit.TextBox;
import redress.desk.kit.Words;
import redress.letters.TemplateProblem;

/** A template's text, what is wrong in the line the cursor stands in, and the list of all that is wrong. */
final class TemplateText extends VBox {

    private static final int LINES = 16;
    private static final int MOST_SHOWN = 30;

    private final TextBox area = new TextBox(LINES);
    private final Label here = new Label();
    private final VBox list = new VBox();
    private final ScrollPane scroll = new ScrollPane(list);
    private List<TemplateProblem> problems = List.of();

    TemplateText() {
        area.setAccessibleText(Text.of("letters.editor.text"));
        area.getStyleClass().add("template-text");
        here.setWrapText(true);
        here.getStyleClass().add("form-hint");
        list.getStyleClass().add("gap-small");
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("template-problems");
        VBox.setVgrow(area, Priority.ALWAYS);
        getStyleClass().addAll("gap-small", "form-row");
        getChildren().addAll(area, here, area.spelling(), scroll);
        area.caretPositionProperty().subscribe(at -> tellHere());
        show(List.of());
    }

    TextArea area() {
        return area;
    }

    /** Begins with this text, before which there is nothing to undo. */
    void fill(String text) {
        area.setText(text);
        area.positionCaret(0);
    }

    void insert(String words) {
        area.replaceSelection(words);
        // in a pair such as {{#if x}}{{/if}} one goes on writing in the middle
        int middle = words.indexOf("}}{{/");
        if (middle >= 0) {
            area.positionCaret(area.getCaretPosition() - words.length() + middle + 2);
        }
        area.requestFocus();
    }

    /** Everything that is wrong; each leads to its place. */
    void show(List<TemplateProblem> found) {
        problems = List.copyOf(found);
        list.getChildren().clear();
        found.stream().limit(MOST_SHOWN).forEach(problem -> {
            var link = Words.link(
                    Text.of("letters.editor.problem", problem.line(), problem.sentence()), () -> goTo(problem));
            link.setWrapText(true);
            link.setGraphic(new Icon("fth-alert-circle"));
            link.getStyleClass().add("problems");
            list.getChildren().add(link);
        });
        if (found.size() > MOST_SHOWN) {
            list.getChildren().add(Words.small(Text.of("letters.editor.more", found.size() - MOST_SHOWN)));
        }
        scroll.setVisible(!found.isEmpty());
        scroll.setManaged(!found.isEmpty());
        getStyleClass().remove("wrong");
        if (!found.isEmpty()) {
            getStyleClass().add("wrong");
        }
        tellHere();
    }

    /** Selects what is wrong, as far as it can be seen. */
    void goTo(TemplateProblem problem) {
        int from = offset(problem);
        String text = area.getText();
        int end = text.indexOf("}}", from);
        int lineEnd = text.indexOf('\n', from);
        int to = end >= 0 && (lineEnd < 0 || end < lineEnd) ? end + 2 : lineEnd < 0 ? text.length() : lineEnd;
        area.requestFocus();
        area.selectRange(Math.max(from, to), from);
    }

    private int offset(TemplateProblem problem) {
        String text = area.getText();
        int at = 0;
        for (int line = 1; line < problem.line() && at >= 0; line++) {
            at = text.indexOf('\n', at) + 1;
        }
        return Math.min(text.length(), at + problem.column() - 1);
    }

    private void tellHere() {
        String before = area.getText()
                .substring(0, Math.min(area.getCaretPosition(), area.getText().length()));
        int line = 1 + (int) before.chars().filter(sign -> sign == '\n').count();
        Optional<TemplateProblem> wrong =
                problems.stream().filter(problem -> problem.line() == line).findFirst();
        here.setText(wrong.map(TemplateProblem::sentence).orElse(Text.of("letters.editor.line", line)));
        here.getStyleClass().setAll("label", wrong.isPresent() ? "form-error" : "form-hint");
    }
}
