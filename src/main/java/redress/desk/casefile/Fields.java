package redress.desk.casefile;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.Region;
import redress.desk.kit.ChoiceField;
import redress.desk.kit.DateField;
import redress.desk.kit.Form;
import redress.desk.kit.FormRow;
import redress.desk.kit.FormWords;
import redress.desk.kit.Text;
import redress.desk.kit.TextBox;

/** The fields of an act, made one under the other. */
final class Fields {

    private static final int LINES = 4;

    private final LocalDate today;
    private final Function<String, LocalDate> reader;
    private final Form form = new Form();
    private final FormWords words = new FormWords();
    private final Map<String, FormRow> ofLetter = new HashMap<>();

    Fields(CaseView view) {
        this(view.today(), view::typed);
    }

    /** Fields without a case; reader reads a date as typed. */
    Fields(LocalDate today, Function<String, LocalDate> reader) {
        this.today = today;
        this.reader = reader;
    }

    Form form() {
        return form;
    }

    /** What stands in the fields, for the draft. */
    FormWords words() {
        return words;
    }

    /** Shows a sentence beside the field of the letter it speaks of; false if it speaks of none of them. */
    boolean refuse(String sentence) {
        Optional<FormRow> row = ofLetter.entrySet().stream()
                .filter(field -> sentence.contains("“" + field.getKey() + "”"))
                .map(Map.Entry::getValue)
                .findFirst();
        row.ifPresent(wrong -> wrong.refuse(withoutFieldName(sentence)));
        return row.isPresent();
    }

    /** What the letter lacks, without the name the template calls it by. */
    static String withoutFieldName(String sentence) {
        return sentence.replaceFirst("^“[a-z_.]+” is empty\\. ", "").replaceFirst("^“[a-z_.]+”: ", "");
    }

    /** The day of the act: today, unless another is typed. */
    DateField day(String label) {
        return date(label, Optional.of(today), "", Text.of("casefile.need.day"));
    }

    DateField dayFrom(String label, Optional<LocalDate> proposed, String hint) {
        return date(label, proposed, hint, Text.of("casefile.need.day"));
    }

    DateField dayIfAny(String label, String hint) {
        return date(label, Optional.empty(), hint, "");
    }

    private DateField date(String label, Optional<LocalDate> proposed, String hint, String needed) {
        DateField field = new DateField(reader);
        proposed.ifPresent(field::set);
        words.date(label, field);
        form.row(FormRow.of(label, field)
                .hint(hint)
                .check(() -> field.problem()
                        .or(() ->
                                field.read().isEmpty() && !needed.isEmpty() ? Optional.of(needed) : Optional.empty())));
        return field;
    }

    TextField line(String label, String needed) {
        TextField field = new TextField();
        words.text(label, field);
        form.row(FormRow.of(label, field).check(() -> missing(field, needed)));
        return field;
    }

    /** A few lines; needed is the sentence where nothing was typed, "" where nothing need be. */
    TextBox box(String label, String hint, String needed) {
        TextBox field = lines();
        words.text(label, field);
        form.row(FormRow.of(label, field).hint(hint).check(() -> missing(field, needed)));
        return field;
    }

    /** A box that keeps its lines when the window is low; the column scrolls instead. */
    private static TextBox lines() {
        TextBox box = new TextBox(LINES);
        box.setMinHeight(Region.USE_PREF_SIZE);
        return box;
    }

    /** The same for words that go into a letter under this field name. */
    TextBox letterBox(String letterField, String label, String hint, String needed) {
        TextBox field = lines();
        FormRow row = FormRow.of(label, field).hint(hint).check(() -> missing(field, needed));
        words.text(label, field);
        ofLetter.put(letterField, row);
        form.row(row);
        return field;
    }

    /** One of a list, with nothing chosen: a judgement has no default. */
    <T> ChoiceField<T> choice(
            String label, List<? extends T> choices, Function<? super T, String> called, String needed) {
        ChoiceField<T> field = new ChoiceField<>(choices, called);
        words.choice(label, field);
        form.row(FormRow.of(label, field)
                .check(() -> field.chosen().isEmpty() && !needed.isEmpty() ? Optional.of(needed) : Optional.empty()));
        return field;
    }

    ChoiceField<Way> way(List<Way> ways) {
        return choice(Text.of("casefile.field.way"), ways, Way::words, Text.of("casefile.need.way"));
    }

    CheckBox tick(String label) {
        CheckBox box = new CheckBox(label);
        box.setWrapText(true);
        box.setMinHeight(Region.USE_PREF_SIZE); // or a low window cuts its second line
        words.tick(label, box);
        form.add(box);
        return box;
    }

    private static Optional<String> missing(TextInputControl field, String needed) {
        return field.getText().isBlank() && !needed.isEmpty() ? Optional.of(needed) : Optional.empty();
    }
}
