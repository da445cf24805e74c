package redress.desk.letters;

import java.util.List;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import javafx.util.Subscription;
import redress.accounts.Permission;
import redress.casework.Refused;
import redress.casework.RowClash;
import redress.db.StorageFailure;
import redress.desk.kit.Allowed;
import redress.desk.kit.Banner;
import redress.desk.kit.ButtonRow;
import redress.desk.kit.ClashPane;
import redress.desk.kit.Command;
import redress.desk.kit.PagePictures;
import redress.desk.kit.PrintPopover;
import redress.desk.kit.RowAct;
import redress.desk.kit.Status;
import redress.desk.kit.Text;
import redress.desk.kit.UndoBar;
import redress.desk.kit.Work;
import redress.documents.DocumentException;
import redress.documents.Printers;
import redress.letters.Stationery;
import redress.letters.StationeryBook;

/** How all letters look: the fields, and beside them a letter on the stationery as it is typed. */
public final class StationeryTab implements LetterTab {

    private final StationeryBook book;
    private final Work work;
    private final Work.Lane drawing;
    private final UndoBar undo;
    private final Printers printers;
    private final long account;
    private final StationeryForm form;
    private final VBox sheet = new VBox();
    private final HBox content;
    private final ScrollPane fields;
    private final VBox filled;
    private final Command save;
    private final Command test;
    private final Button testing;
    // while somebody types, only what stands for a moment is drawn
    private final PauseTransition pause = new PauseTransition(Duration.millis(250));
    private boolean filling;
    private Optional<Stationery> read = Optional.empty();
    private Optional<ClashPane> asking = Optional.empty();

    /** @param account who saves */
    public StationeryTab(StationeryBook book, Work work, UndoBar undo, Printers printers, long account) {
        this.book = book;
        this.work = work;
        this.drawing = work.lane();
        this.undo = undo;
        this.printers = printers;
        this.account = account;
        form = new StationeryForm(work, book, this::changed);
        save = Command.of("stationery.save", Text.of("letters.stationery.save"), this::save)
                .withKeys("Shortcut+Enter");
        test = Command.of("stationery.test", Text.of("letters.stationery.test"), this::test)
                .withIcon("fth-printer");
        testing = ButtonRow.button(test);
        ButtonRow buttons = new ButtonRow().primary(save);
        buttons.getChildren().add(testing);
        filled = new VBox(form.node(), buttons);
        fields = new ScrollPane(filled);
        fields.setFitToWidth(true);
        Allowed.fields(form.node(), Permission.WORDING);
        sheet.getStyleClass().add("gap-panel");
        ScrollPane paper = new ScrollPane(sheet);
        paper.setFitToWidth(true);
        content = new HBox(fields, paper);
        content.getStyleClass().add("gap-wide");
        HBox.setHgrow(fields, Priority.ALWAYS);
        HBox.setHgrow(paper, Priority.ALWAYS);
        pause.setOnFinished(e -> draw());
    }

    private void changed() {
        if (!filling) {
            pause.playFromStart();
        }
    }

    private void fill(Stationery stationery) {
        filling = true;
        read = Optional.of(stationery);
        form.show(stationery);
        filling = false;
        draw();
    }

    private void draw() {
        Stationery typed = form.stationery();
        drawing.run(() -> PagePictures.of(List.of(book.preview(typed))))
                .orElse(Refused.class, refused -> explain(refused.getMessage()))
                .orElse(DocumentException.class, damaged -> explain(damaged.getMessage()))
                .then(this::show);
    }

    private void show(PagePictures pages) {
        ImageView view = new ImageView(pages.images().get(0));
        view.setPreserveRatio(true);
        view.setAccessibleText(pages.text());
        view.fitWidthProperty()
                .bind(sheet.widthProperty()
                        .map(width ->
                                Math.min(width.doubleValue(), view.getImage().getWidth())));
        StackPane page = new StackPane(view);
        page.getStyleClass().add("sheet");
        sheet.getChildren().setAll(page);
    }

    private void explain(String sentence) {
        sheet.getChildren().setAll(new Banner(Status.WAITING, Text.of("letters.stationery.not-so"), sentence));
    }

    private void save() {
        asking.ifPresentOrElse(ClashPane::save, () -> {
            if (form.check()) {
                keep(new RowAct<>(
                        StationeryBook.SHAPE,
                        StationeryForm.WORDS,
                        read.orElseThrow(),
                        form.stationery(),
                        (before, now) -> book.save(before, now, account)));
            }
        });
    }

    private void keep(RowAct<Stationery, Stationery> act) {
        work.run(act)
                .orElse(Refused.class, refused -> explain(refused.getMessage()))
                .orElse(StorageFailure.class, failed -> undo.note(failed.getMessage()))
                .orElse(RowClash.class, clash -> ask(act.question(clash, this::keep, this::backToForm)))
                .then(kept -> {
                    backToForm();
                    fill(kept);
                    undo.note(RowAct.said(
                            Text.of("letters.stationery.saved"),
                            StationeryBook.SHAPE,
                            StationeryForm.WORDS,
                            act.now(),
                            kept));
                });
    }

    private void ask(ClashPane pane) {
        asking = Optional.of(pane);
        fields.setContent(pane);
        fields.applyCss();
        fields.layout();
        pane.focusFirst();
    }

    private void backToForm() {
        asking = Optional.empty();
        fields.setContent(filled);
    }

    private void test() {
        if (form.check()) {
            Stationery typed = form.stationery();
            work.run(() -> book.testSheet(typed))
                    .orElse(Refused.class, refused -> explain(refused.getMessage()))
                    .then(this::print);
        }
    }

    private void print(byte[] sheet) {
        new PrintPopover(
                        work,
                        printers,
                        order -> work.run(() -> {
                                    printers.print(sheet, Text.of("letters.stationery.test"), order);
                                    return order;
                                })
                                .orElse(DocumentException.class, e -> undo.note(e.getMessage()))
                                .then(printed -> undo.note(Text.of("letters.stationery.test.printed"))))
                .open(testing);
    }

    @Override
    public ObservableValue<String> name() {
        return new ReadOnlyStringWrapper(Text.of("letters.stationery.name"));
    }

    @Override
    public Node content() {
        return content;
    }

    @Override
    public Subscription shown() {
        backToForm();
        work.run(book::now).then(this::fill);
        return pause::stop;
    }

    @Override
    public List<Command> commands() {
        return List.of(save, test);
    }

    @Override
    public List<Node> panes() {
        return List.of(form.node(), sheet);
    }

    @Override
    public boolean escape() {
        boolean asked = asking.isPresent();
        backToForm();
        return asked;
    }
}
