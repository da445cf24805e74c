package redress.desk.setup;

import java.io.File;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.control.Button;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.DirectoryChooser;
import redress.calendar.Region;
import redress.casework.Refused;
import redress.council.Council;
import redress.db.DatabaseRefused;
import redress.db.StorageFailure;
import redress.desk.kit.BusyLine;
import redress.desk.kit.ButtonRow;
import redress.desk.kit.Command;
import redress.desk.kit.Focus;
import redress.desk.kit.Form;
import redress.desk.kit.FormRow;
import redress.desk.kit.Page;
import redress.desk.kit.Status;
import redress.desk.kit.StatusLine;
import redress.desk.kit.Text;
import redress.desk.kit.Words;
import redress.desk.kit.Work;
import redress.procedure.Procedure;
import redress.procedure.Procedures;

/** Five questions, one a page; Enter goes on, Alt+Left back, and what was answered stays. */
public final class SetupPane extends BorderPane {

    private final SetupDesk desk;
    private final Work work;
    private final Procedures shipped = Procedures.shipped();
    private final CouncilQuestion council = new CouncilQuestion();
    private final ToggleGroup regions = new ToggleGroup();
    private final TextField coordinator = new TextField();
    private final TextField folder = new TextField();
    private final FormRow folderRow;
    private final ProcedureQuestion procedure;
    private final List<SetupPage> pages;
    private final VBox steps = new VBox();
    private final BusyLine busy = new BusyLine(Text.of("setup.making"));
    private int at;
    private boolean making;

    public SetupPane(SetupDesk desk, Work work) {
        this.desk = desk;
        this.work = work;
        procedure = new ProcedureQuestion(shipped, LocalDate.now(desk.clock()), this::region);
        folder.setText(desk.folder().toString());
        folderRow = FormRow.of(Text.of("setup.folder"), folder)
                .hint(Text.of("setup.folder.hint"))
                .check(() -> path().isEmpty() ? Optional.of(Text.of("setup.folder.wrong")) : Optional.empty());
        pages = List.of(
                page(
                        Text.of("setup.council"),
                        council::words,
                        Text.of("setup.council.question"),
                        Text.of("setup.council.hint"),
                        council.form(),
                        council.form()::check),
                page(
                        Text.of("setup.region"),
                        () -> region().label(),
                        Text.of("setup.region.question"),
                        Text.of("setup.region.hint"),
                        regionChoice(),
                        () -> true),
                page(
                        Text.of("setup.procedure"),
                        procedure::words,
                        Text.of("setup.procedure.question"),
                        Text.of("setup.procedure.hint"),
                        procedure,
                        procedure::well),
                you(),
                where());
        steps.getStyleClass().addAll("setup-steps", "gap-panel");
        setLeft(steps);
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        // a radio button would keep Enter to itself
        addEventFilter(KeyEvent.KEY_PRESSED, pressed -> {
            if (pressed.getTarget() instanceof RadioButton && pressed.getCode() == KeyCode.ENTER) {
                key(pressed);
            }
        });
        show(0);
    }

    private static SetupPage page(
            String name,
            java.util.function.Supplier<String> answer,
            String question,
            String hint,
            javafx.scene.Node content,
            java.util.function.BooleanSupplier well) {
        return new SetupPage(name, answer, question, hint, content, well);
    }

    private VBox regionChoice() {
        VBox box = new VBox();
        box.getStyleClass().addAll("panel", "gap");
        for (Region each : Region.values()) {
            RadioButton button = new RadioButton(each.label());
            button.setToggleGroup(regions);
            button.setUserData(each);
            button.setSelected(each == Region.ENGLAND_AND_WALES);
            box.getChildren().add(button);
        }
        return box;
    }

    private SetupPage you() {
        Form form = new Form()
                .row(FormRow.of(Text.of("setup.you.name"), coordinator)
                        .hint(Text.of("setup.you.name.hint"))
                        .check(() -> coordinator.getText().isBlank()
                                ? Optional.of(Text.of("setup.you.missing"))
                                : Optional.empty()));
        return page(
                Text.of("setup.you"),
                coordinator::getText,
                Text.of("setup.you.question"),
                Text.of("setup.you.hint"),
                form,
                form::check);
    }

    private SetupPage where() {
        Button choose = new Button(Text.of("setup.folder.choose"));
        choose.setOnAction(e -> chooseFolder());
        Form form = new Form().row(folderRow).add(choose).add(Words.body(Text.of("setup.folder.one-desk")));
        return page(
                Text.of("setup.where"),
                folder::getText,
                Text.of("setup.where.question"),
                Text.of("setup.where.hint"),
                form,
                form::check);
    }

    private void chooseFolder() {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(Text.of("setup.folder.choose"));
        File chosen = chooser.showDialog(getScene().getWindow());
        if (chosen != null) {
            folder.setText(chosen.getPath());
        }
    }

    private Region region() {
        return (Region) regions.getSelectedToggle().getUserData();
    }

    private Optional<Path> path() {
        try {
            return folder.getText().isBlank()
                    ? Optional.empty()
                    : Optional.of(Path.of(folder.getText().strip()));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    private void show(int page) {
        at = page;
        SetupPage now = pages.get(page);
        showSteps();
        Command on = Command.of(
                        "setup.continue",
                        page == pages.size() - 1 ? Text.of("setup.finish") : Text.of("setup.continue"),
                        this::next)
                .withKeys("Enter");
        ButtonRow foot = new ButtonRow().primary(on);
        if (page > 0) {
            foot.then(
                    Command.of("setup.back", Text.of("setup.back"), this::back).withKeys("Alt+Left"));
        }
        foot.right(busy).right(ButtonRow.flat(Command.of("setup.practice", Text.of("setup.practice"), this::practise)));
        VBox heading = new VBox(
                Words.small(Text.of("setup.number", page + 1, pages.size())),
                question(now.question()),
                Words.body(now.hint()));
        heading.getStyleClass().add("gap-small");
        Page content = new Page(heading, now.content()).foot(foot);
        content.getStyleClass().add("setup-page-holder");
        setCenter(content);
        // only a shown page can take the focus, and what lies in a scroll pane is shown only once it has its style
        Platform.runLater(() -> {
            content.applyCss();
            Focus.firstOf(List.of(now.content()));
        });
    }

    private static javafx.scene.control.Label question(String words) {
        javafx.scene.control.Label label = new javafx.scene.control.Label(words);
        label.getStyleClass().add("text-question");
        label.setWrapText(true);
        return label;
    }

    private void showSteps() {
        steps.getChildren().setAll(Words.page(Text.of("setup.redress")), Words.section(Text.of("setup.five")));
        for (int i = 0; i < pages.size(); i++) {
            Status status = i < at ? Status.DONE : i == at ? Status.DUE_TODAY : Status.TO_COME;
            String answer = i < at ? pages.get(i).answer().get() : "";
            HBox line = new HBox(new StatusLine(status, pages.get(i).name(), answer));
            steps.getChildren().add(line);
        }
        steps.getChildren().add(Words.small(Text.of("setup.later")));
    }

    private void key(KeyEvent key) {
        if (key.getCode() == KeyCode.ENTER && !key.isAltDown()) {
            next();
            key.consume();
        } else if (key.getCode() == KeyCode.LEFT && key.isAltDown()) {
            back();
            key.consume();
        }
    }

    private void back() {
        if (at > 0 && !making) {
            show(at - 1);
        }
    }

    private void next() {
        if (making || !pages.get(at).well().getAsBoolean()) {
            return;
        }
        if (at < pages.size() - 1) {
            show(at + 1);
            return;
        }
        Procedure chosen = procedure.procedure();
        make(
                new FirstDatabase.Answers(
                        council.council(region(), chosen.id()),
                        coordinator.getText().strip(),
                        chosen,
                        procedure.yaml(),
                        path().orElseThrow()),
                false);
    }

    /** A practice council of its own, beside where the real one would be; it can be thrown away with its folder. */
    private void practise() {
        Procedure chosen = shipped.find("north-norfolk").orElseThrow();
        Council saltmarsh = new Council(
                Text.of("setup.practice.council"),
                "SM",
                Region.ENGLAND_AND_WALES,
                Text.of("setup.team.proposed"),
                "The Guildhall\nQuay Street\nSaltmarsh\nZZ99 1AA",
                "01632 960100",
                "complaints@saltmarsh.example",
                "",
                chosen.id());
        make(
                new FirstDatabase.Answers(
                        saltmarsh,
                        "Ruth Calloway",
                        chosen,
                        shipped.text(chosen.id(), chosen.version())
                                .orElseThrow()
                                .yaml(),
                        desk.folder().resolve("practice")),
                true);
    }

    private void make(FirstDatabase.Answers answers, boolean practice) {
        making = true;
        boolean again = practice && FirstDatabase.exists(answers.folder());
        work.run(() -> again
                        ? FirstDatabase.open(answers.folder(), desk.clock())
                        : FirstDatabase.make(answers, desk.clock()))
                .showing(busy)
                .orElse(DatabaseRefused.class, e -> refused(e.getMessage()))
                .orElse(StorageFailure.class, e -> refused(e.getMessage()))
                .orElse(Refused.class, e -> refused(e.getMessage()))
                .then(made -> desk.begin().accept(new SetupDesk.Made(made, answers.folder(), practice, again)));
    }

    private void refused(String sentence) {
        making = false;
        if (at != pages.size() - 1) {
            show(pages.size() - 1);
        }
        folderRow.refuse(sentence);
    }
}
