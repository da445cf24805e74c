package redress.desk.letters;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import redress.accounts.Permission;
import redress.calendar.TypedDate;
import redress.casework.Refused;
import redress.casework.Setup;
import redress.desk.kit.Allowed;
import redress.desk.kit.ButtonRow;
import redress.desk.kit.Command;
import redress.desk.kit.DateField;
import redress.desk.kit.DateWords;
import redress.desk.kit.DraftKeeper;
import redress.desk.kit.FormRow;
import redress.desk.kit.Text;
import redress.desk.kit.ToggleRow;
import redress.desk.kit.Words;
import redress.desk.kit.Work;
import redress.letters.TemplateException;
import redress.letters.TemplateVersion;
import redress.letters.TemplateVersion.Origin;
import redress.letters.Templates;
import redress.letters.Validity;

/** A template being written: its text and what is wrong with it at the left, at the right the letter or the versions. */
final class TemplateEditor extends BorderPane {

    /** After a key: short enough to seem at once, long enough not to draw every letter of a word. */
    private static final Duration QUIET = Duration.millis(50);

    private final TemplatesDesk desk;
    private final Work work;
    private final Opened opened;
    private final Consumer<String> again;
    private final Runnable close;
    private final TemplateText text = new TemplateText();
    private final DateField from;
    private final DateField to;
    private final TemplatePreview preview;
    private final VersionsPane versions;
    private final ToggleRow<Node> sides;
    private final BorderPane side = new BorderPane();
    private final Label refusal = new Label();
    private final PauseTransition quiet = new PauseTransition(QUIET);
    private final DraftKeeper draft;
    private final UUID request = UUID.randomUUID();
    private final TemplateTogether together;
    private boolean saving;
    private int based;
    private boolean left;

    /**
     * An editor with the text in it, or with what was typed and not saved.
     *
     * @param again opens a text anew, as it now stands
     * @param close goes back to the list
     */
    TemplateEditor(TemplatesDesk desk, Work work, Opened opened, Consumer<String> again, Runnable close) {
        this.desk = desk;
        this.work = work;
        this.opened = opened;
        this.based = opened.number();
        together = new TemplateTogether(desk, work);
        this.again = again;
        this.close = close;
        from = new DateField(this::date);
        to = new DateField(this::date);
        preview = new TemplatePreview(desk, work, text::show);
        versions = new VersionsPane(desk, work, opened, this::goBack);
        sides = new ToggleRow<>(
                Text.of("letters.editor.side"),
                List.of(preview, versions),
                node -> node == preview ? Text.of("letters.editor.preview") : Text.of("letters.editor.versions"));
        draft = new DraftKeeper(
                Opened.key(opened.id()),
                this::typed,
                (key, words) -> desk.drafts().keep(key, words));
        build();
        fill();
        quiet.setOnFinished(e -> draw());
        text.area().textProperty().subscribe((before, now) -> changed());
        from.text().textProperty().subscribe((before, now) -> draft.touched());
        to.text().textProperty().subscribe((before, now) -> draft.touched());
        draw();
    }

    private LocalDate date(String typed) {
        return TypedDate.parse(typed, opened.today(), opened.calendar());
    }

    private void build() {
        refusal.getStyleClass().add("form-error");
        refusal.setWrapText(true);
        VBox writing = new VBox(text);
        writing.getStyleClass().addAll("gap", "template-half");
        VBox.setVgrow(text, Priority.ALWAYS);
        VBox showing = new VBox(sides, side);
        showing.getStyleClass().addAll("gap", "template-half");
        VBox.setVgrow(side, Priority.ALWAYS);
        sides.choose(preview);
        sides.chosenProperty().subscribe(chosen -> chosen.ifPresent(side::setCenter));
        HBox halves = new HBox(writing, showing);
        halves.getStyleClass().add("gap-wide");
        HBox.setHgrow(writing, Priority.ALWAYS);
        HBox.setHgrow(showing, Priority.ALWAYS);
        VBox top = new VBox(head());
        top.getStyleClass().addAll("gap", "template-top");
        if (opened.shared()) {
            HBox valid = new HBox(
                    FormRow.of(Text.of("letters.editor.from"), from).hint(Text.of("letters.editor.from-hint")),
                    FormRow.of(Text.of("letters.editor.to"), to).hint(Text.of("letters.editor.to-hint")));
            valid.getStyleClass().add("gap-wide");
            top.getChildren().add(valid);
        }
        setTop(top);
        setCenter(halves);
        ButtonRow foot = new ButtonRow().primary(save()).then(insert()).right(ButtonRow.flat(throwAway()));
        VBox bottom = new VBox(refusal, foot);
        bottom.getStyleClass().add("gap-small");
        setBottom(bottom);
        refuse("");
        Allowed.fields(top, Permission.WORDING);
        Allowed.fields(writing, Permission.WORDING);
    }

    private HBox head() {
        Label title = Words.section(title());
        VBox words = new VBox(title, Words.small(standing()));
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox head = new HBox(
                words, ButtonRow.button(Command.of("templates.close", Text.of("letters.editor.close"), close)));
        head.getStyleClass().add("gap-panel");
        return head;
    }

    private String title() {
        String text = opened.newest().map(TemplateVersion::text).orElse("");
        String name = Templates.nameOf(opened.id(), text);
        return opened.shared() ? Text.of("letters.editor.shared", name) : name;
    }

    /** How the text stands, in one sentence. */
    private String standing() {
        if (!opened.kept().isEmpty()) {
            return Text.of("letters.editor.restored");
        }
        return opened.newest().map(TemplateEditor::standing).orElse(Text.of("letters.editor.new"));
    }

    private static String standing(TemplateVersion newest) {
        String day =
                newest.made().map(VersionsPane::day).map(DateWords::sentence).orElse("");
        if (newest.origin() == Origin.COUNCIL) {
            return Text.of(
                    "letters.editor.own", newest.number(), day, newest.by().orElse(""));
        }
        return newest.number() == 0
                ? Text.of("letters.editor.shipped")
                : Text.of("letters.editor.back", newest.number(), day);
    }

    private void fill() {
        Map<String, String> kept = opened.kept();
        if (kept.isEmpty()) {
            text.fill(opened.newest().map(TemplateVersion::text).orElse(""));
            opened.newest().ifPresent(newest -> {
                newest.validity().from().ifPresent(from::set);
                newest.validity().to().ifPresent(to::set);
            });
        } else {
            text.fill(kept.getOrDefault("text", ""));
            from.text().setText(kept.getOrDefault("from", ""));
            to.text().setText(kept.getOrDefault("to", ""));
            from.read();
            to.read();
        }
    }

    /** What differs from the saved version; nothing if nothing does. */
    private Map<String, String> typed() {
        boolean same = opened.newest()
                .filter(newest -> newest.text().equals(text.area().getText()))
                .filter(newest ->
                        newest.validity().from().equals(from.dateProperty().get()))
                .filter(newest ->
                        newest.validity().to().equals(to.dateProperty().get()))
                .isPresent();
        boolean nothing = opened.newest().isEmpty() && text.area().getText().isBlank();
        if (same || nothing) {
            return Map.of();
        }
        Map<String, String> fields = new TreeMap<>();
        fields.put("text", text.area().getText());
        fields.put("from", from.text().getText());
        fields.put("to", to.text().getText());
        fields.put("based", String.valueOf(based));
        return fields;
    }

    private void changed() {
        refuse("");
        draft.touched();
        quiet.playFromStart();
    }

    private void draw() {
        preview.draw(opened.id(), text.area().getText());
    }

    private Command save() {
        return Command.of("templates.save", Text.of("letters.editor.save"), this::saveNow)
                .withKeys("Shortcut+Enter")
                .withIcon("fth-check");
    }

    private Command insert() {
        return Command.of("templates.insert", Text.of("letters.editor.insert"), this::pick)
                .withKeys("Ctrl+Space")
                .withIcon("fth-plus");
    }

    private Command throwAway() {
        return Command.of("templates.discard", Text.of("letters.editor.discard"), () -> {
            draft.discard();
            left = true;
            again.accept(opened.id());
        });
    }

    private void pick() {
        new FieldPicker(desk.letters().templates().sharedNames(), text::insert).open(text.area());
    }

    private void saveNow() {
        if (together.answer()) {
            return;
        }
        from.read();
        to.read();
        if (saving || isUnreadable(from) || isUnreadable(to)) {
            return;
        }
        saving = true;
        Templates.Edit edit = new Templates.Edit(
                opened.id(),
                text.area().getText(),
                new Validity(from.dateProperty().get(), to.dateProperty().get()),
                based,
                request);
        work.run(() -> desk.letters().templates().save(edit, Setup.SIGNED_IN))
                .orElse(
                        Refused.class,
                        refused -> together.tell(
                                edit,
                                refused,
                                new TemplateTogether.Ways(
                                        this::refuse, side::setCenter, this::backToText, this::goOnFrom)))
                .orElse(TemplateException.class, wrong -> {
                    refuse(Text.of("letters.editor.wrong", wrong.problems().size()));
                    text.show(wrong.problems());
                    text.goTo(wrong.problems().get(0));
                })
                .then(saved -> done(Text.of("letters.editor.saved", title(), saved.number())))
                .overProperty()
                .subscribe(over -> saving = saving && !over);
    }

    /** Both texts as one, to be looked at and saved. */
    private void goOnFrom(TemplateTogether.Both both) {
        based = both.newest();
        text.fill(both.text());
        both.validity().from().ifPresent(from::set);
        both.validity().to().ifPresent(to::set);
        refuse(both.sentence());
        draft.touched();
        backToText();
    }

    private void backToText() {
        side.setCenter(sides.chosenProperty().get().orElse(preview));
        draw();
        focusText();
    }

    private boolean isUnreadable(DateField field) {
        boolean unreadable =
                field.dateProperty().get().isEmpty() && !field.text().getText().isBlank();
        if (unreadable) {
            refuse(Text.of("letters.editor.no-date"));
            field.text().requestFocus();
        }
        return unreadable;
    }

    private void goBack(TemplateVersion version) {
        work.run(() -> desk.letters().templates().goBack(opened.id(), version.number(), Setup.SIGNED_IN))
                .orElse(Refused.class, refused -> refuse(refused.getMessage()))
                .orElse(TemplateException.class, wrong -> refuse(Text.of("letters.editor.old-wrong", version.number())))
                .then(now -> done(Text.of("letters.editor.gone-back", title(), now.number())));
    }

    /** A new version stands; taking it back makes the one before the newest again. */
    private void done(String sentence) {
        draft.discard();
        left = true;
        int before = opened.number();
        boolean hadOne = opened.newest().isPresent();
        again.accept(opened.id());
        if (hadOne) {
            desk.undo()
                    .say(
                            sentence,
                            () -> work.run(() ->
                                            desk.letters().templates().goBack(opened.id(), before, Setup.SIGNED_IN))
                                    .orElse(
                                            Refused.class,
                                            refused -> desk.undo().note(refused.getMessage()))
                                    .then(now -> again.accept(opened.id())));
        } else {
            desk.undo().note(sentence);
        }
    }

    private void refuse(String sentence) {
        refusal.setText(sentence);
        refusal.setVisible(!sentence.isEmpty());
        refusal.setManaged(!sentence.isEmpty());
    }

    /** Keeps what was typed and not saved. */
    void leave() {
        quiet.stop();
        if (!left) {
            draft.close();
        }
    }

    void escape() {
        if (sides.chosenProperty().get().filter(versions::equals).isPresent()) {
            sides.choose(preview);
            focusText();
        } else {
            close.run();
        }
    }

    void focusText() {
        text.area().requestFocus();
    }

    List<Command> commands() {
        return List.of(
                save(),
                Command.of("templates.save-too", Text.of("letters.editor.save"), this::saveNow)
                        .withKeys("Shortcut+S"),
                insert(),
                Command.of("templates.versions", Text.of("letters.editor.show-versions"), () -> sides.choose(versions)),
                throwAway(),
                Command.of("templates.close", Text.of("letters.editor.close"), close));
    }

    List<Node> panes() {
        return List.of(text, side, sides);
    }
}
