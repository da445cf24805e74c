package redress.desk.letters;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.beans.Observable;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import redress.desk.kit.ChoiceField;
import redress.desk.kit.Form;
import redress.desk.kit.FormRow;
import redress.desk.kit.PictureField;
import redress.desk.kit.RowWords;
import redress.desk.kit.Text;
import redress.desk.kit.TextBox;
import redress.desk.kit.Work;
import redress.documents.Envelope;
import redress.documents.LetterPage;
import redress.documents.Typeface;
import redress.letters.Stationery;
import redress.letters.StationeryBook;

/** The fields of the stationery. */
final class StationeryForm {

    /** The words for what of the stationery can be changed. */
    static final RowWords WORDS = new RowWords(StationeryForm::name, StationeryForm::words);

    private final TextBox head = new TextBox(4);
    private final PictureField crest;
    private final ChoiceField<Envelope> envelope = new ChoiceField<>(List.of(Envelope.values()), Envelope::label);
    private final TextField down = new TextField();
    private final TextField right = new TextField();
    private final ChoiceField<Typeface> typeface = new ChoiceField<>(List.of(Typeface.values()), Typeface::label);
    private final ChoiceField<Integer> size = new ChoiceField<>(
            IntStream.rangeClosed(LetterPage.SMALLEST, LetterPage.LARGEST)
                    .boxed()
                    .toList(),
            points -> Text.of("letters.stationery.points", points));
    private final TextField signer = new TextField();
    private final TextField signerTitle = new TextField();
    private final PictureField signature;
    private final TextBox accessLine = new TextBox(3);
    private final TextField foot = new TextField();
    private final CheckBox unnamed = new CheckBox(Text.of("letters.stationery.unnamed"));
    private final Form form = new Form();

    /** Calls changed whenever something else is typed or chosen. */
    StationeryForm(Work work, StationeryBook book, Runnable changed) {
        crest = new PictureField(Text.of("letters.stationery.crest"), work, book::keep);
        signature = new PictureField(Text.of("letters.stationery.signature"), work, book::keep);
        form.row(FormRow.of(Text.of("letters.stationery.head"), head).hint(Text.of("letters.stationery.head.hint")))
                .add(crest)
                .line(
                        FormRow.of(Text.of("letters.stationery.envelope"), envelope),
                        moved(Text.of("letters.stationery.down"), down),
                        moved(Text.of("letters.stationery.right"), right))
                .line(
                        FormRow.of(Text.of("letters.stationery.typeface"), typeface),
                        FormRow.of(Text.of("letters.stationery.size"), size).width("width-short"))
                .line(
                        FormRow.of(Text.of("letters.stationery.signer"), signer)
                                .hint(Text.of("letters.stationery.signer.hint")),
                        FormRow.of(Text.of("letters.stationery.title"), signerTitle)
                                .hint(Text.of("letters.stationery.title.hint")))
                .add(signature)
                .row(FormRow.of(Text.of("letters.stationery.access"), accessLine))
                .row(FormRow.of(Text.of("letters.stationery.foot"), foot).hint(Text.of("letters.stationery.foot.hint")))
                .add(unnamed);
        unnamed.setWrapText(true);
        for (Observable field : List.of(
                head.textProperty(),
                crest.keptProperty(),
                envelope.valueProperty(),
                down.textProperty(),
                right.textProperty(),
                typeface.valueProperty(),
                size.valueProperty(),
                signer.textProperty(),
                signerTitle.textProperty(),
                signature.keptProperty(),
                accessLine.textProperty(),
                foot.textProperty(),
                unnamed.selectedProperty())) {
            field.subscribe(changed);
        }
    }

    private static String name(String field) {
        return switch (field) {
            case "head" -> Text.of("letters.stationery.head");
            case "crest" -> Text.of("letters.stationery.crest");
            case "envelope" -> Text.of("letters.stationery.envelope");
            case "down" -> Text.of("letters.stationery.down");
            case "right" -> Text.of("letters.stationery.right");
            case "typeface" -> Text.of("letters.stationery.typeface");
            case "bodySize" -> Text.of("letters.stationery.size");
            case "signer" -> Text.of("letters.stationery.signer");
            case "signerTitle" -> Text.of("letters.stationery.title");
            case "signature" -> Text.of("letters.stationery.signature");
            case "accessLine" -> Text.of("letters.stationery.access");
            case "foot" -> Text.of("letters.stationery.foot");
            default -> Text.of("letters.stationery.unnamed");
        };
    }

    /** A picture has no words of its own: it is another one. */
    private static Optional<String> words(String field, Object value) {
        if (value instanceof Envelope envelope) {
            return Optional.of(envelope.label());
        }
        if (value instanceof Typeface typeface) {
            return Optional.of(typeface.label());
        }
        boolean picture = field.equals("crest") || field.equals("signature");
        return picture && value instanceof String
                ? Optional.of(Text.of("letters.stationery.a-picture"))
                : Optional.empty();
    }

    private static FormRow moved(String name, TextField field) {
        return FormRow.of(name, field)
                .width("width-short")
                .check(() -> millimetres(field).isPresent()
                        ? Optional.empty()
                        : Optional.of(Text.of("letters.stationery.moved.wrong", Envelope.MOST)));
    }

    private static Optional<Integer> millimetres(TextField field) {
        String typed =
                field.getText().strip().replace('−', '-').replace("mm", "").strip();
        return Optional.of(typed.isEmpty() ? "0" : typed)
                .filter(words -> words.matches("[-+]?\\d{1,2}"))
                .map(Integer::valueOf)
                .filter(moved -> Math.abs(moved) <= Envelope.MOST);
    }

    Form node() {
        return form;
    }

    /** Shows the fields' problems and goes to the first; true if all is well. */
    boolean check() {
        return form.check();
    }

    void show(Stationery stationery) {
        head.setText(stationery.head());
        crest.show(stationery.crest());
        envelope.choose(stationery.envelope());
        down.setText(String.valueOf(stationery.down()));
        right.setText(String.valueOf(stationery.right()));
        typeface.choose(stationery.typeface());
        size.choose(stationery.bodySize());
        signer.setText(stationery.signer());
        signerTitle.setText(stationery.signerTitle());
        signature.show(stationery.signature());
        accessLine.setText(stationery.accessLine());
        foot.setText(stationery.foot());
        unnamed.setSelected(stationery.officersUnnamed());
    }

    /** What is typed; a field that makes no sense counts as unchanged from the usual. */
    Stationery stationery() {
        return new Stationery(
                        head.getText().strip(),
                        crest.keptProperty().get(),
                        envelope.chosen().orElse(Envelope.DL),
                        millimetres(down).orElse(0),
                        millimetres(right).orElse(0),
                        typeface.chosen().orElse(Typeface.LIBERATION_SANS),
                        size.chosen().orElse(LetterPage.SMALLEST),
                        signer.getText().strip(),
                        signerTitle.getText().strip(),
                        signature.keptProperty().get(),
                        accessLine.getText().strip(),
                        foot.getText().strip())
                .withOfficersUnnamed(unnamed.isSelected());
    }
}
