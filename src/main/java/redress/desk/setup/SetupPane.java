package redress.desk.setup;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import redress.calendar.Region;
import redress.casework.Refused;
import redress.council.Council;
import redress.db.DatabaseRefused;
import redress.db.StorageFailure;
import redress.desk.kit.BusyLine;
import redress.desk.kit.ButtonRow;
import redress.desk.kit.Command;
import redress.desk.kit.DraftFolder;
import redress.desk.kit.DraftKeeper;
import redress.desk.kit.Focus;
import redress.desk.kit.Form;
import redress.desk.kit.FormRow;
import redress.desk.kit.Icon;
import redress.desk.kit.Narrow;
import redress.desk.kit.Page;
import redress.desk.kit.Text;
import redress.desk.kit.Words;
import redress.desk.kit.Work;
import redress.procedure.Procedure;
import redress.procedure.Procedures;

/** Six questions, one a page; Enter goes on, Alt+Left back, and what was answered stays. */
public final class SetupPane extends BorderPane {

    /** The folder of a practice council, beside where the council's own cases are kept; it holds nothing else. */
    public static final String PRACTICE_FOLDER = "practice";

    private static final String DRAFT = "setup";

    private final SetupDesk desk;
    private final Work work;
    private final Procedures shipped = Procedures.shipped();
    private final CouncilQuestion council = new CouncilQuestion();
    private final RegionQuestion regions = new RegionQuestion();
    private final TextField coordinator = new TextField();
    private final SignInQuestion who = new SignInQuestion(coordinator::getText);
    private final FolderQuestion folder;
    private final ProcedureQuestion procedure;
    private final List<SetupPage> pages;
    private final VBox steps = new VBox();
    private final BusyLine busy = new BusyLine(Text.of("setup.making"));
    private int at;
    private boolean making;
    private boolean done;
    private final DraftKeeper draft;

    public SetupPane(SetupDesk desk, Work work) {
        this.desk = desk;
        this.work = work;
        procedure = new ProcedureQuestion(shipped, LocalDate.now(desk.clock()), regions::region);
        folder = new FolderQuestion(desk.folder());
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
                        () -> regions.region().label(),
                        Text.of("setup.region.question"),
                        Text.of("setup.region.hint"),
                        regions,
                        () -> true),
                page(
                        Text.of("setup.procedure"),
                        procedure::words,
                        Text.of("setup.procedure.question"),
                        Text.of("setup.procedure.hint"),
                        procedure,
                        procedure::well),
                you(),
                page(
                        Text.of("setup.who"),
                        who::words,
                        Text.of("setup.who.question"),
                        Text.of("setup.who.hint"),
                        who,
                        who::well),
                where());
        steps.getStyleClass().addAll("setup-steps", "gap-panel");
        Narrow.follow(this, narrow -> setLeft(narrow ? null : steps));
        Focus.enterPresses(this);
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        // a radio button would keep Enter to itself
        addEventFilter(KeyEvent.KEY_PRESSED, pressed -> {
            if (pressed.getTarget() instanceof RadioButton && pressed.getCode() == KeyCode.ENTER) {
                key(pressed);
            }
        });
        DraftFolder drafts = new DraftFolder(desk.folder().resolve("drafts"));
        int reached = restore(DraftKeeper.read(drafts.kept(DRAFT)));
        draft = new DraftKeeper(DRAFT, this::answers, drafts);
        keepWhatIsAnswered();
        show(reached);
    }

    private void keepWhatIsAnswered() {
        council.answers().onChange(draft::touched);
        regions.onChange(() -> {
            procedure.countAgain();
            draft.touched();
        });
        procedure.onChange(draft::touched);
        coordinator.textProperty().subscribe((from, to) -> draft.touched());
        who.onChange(draft::touched);
        folder.field().textProperty().subscribe((from, to) -> draft.touched());
        sceneProperty()
                .flatMap(Scene::windowProperty)
                .flatMap(Window::showingProperty)
                .subscribe((from, to) -> {
                    if (Boolean.TRUE.equals(from) && !done) {
                        draft.close();
                    }
                });
    }

    /** Everything answered so far, for the draft. */
    private Map<String, String> answers() {
        Map<String, String> answers = new TreeMap<>(council.answers().typed());
        answers.put("region", regions.region().name());
        procedure.save(answers);
        answers.put("coordinator", coordinator.getText());
        answers.put("who", who.kept());
        answers.put("folder", folder.field().getText());
        answers.put("page", Integer.toString(at));
        return answers;
    }

    /** Puts kept answers back. @return the question to go on with */
    private int restore(Map<String, String> kept) {
        council.answers().settle();
        if (kept.isEmpty()) {
            return 0;
        }
        if (kept.containsKey("name")) {
            council.restore(kept);
        }
        regions.choose(kept.getOrDefault("region", ""));
        procedure.restore(kept);
        coordinator.setText(kept.getOrDefault("coordinator", ""));
        who.restore(kept.getOrDefault("who", ""));
        folder.field().setText(kept.getOrDefault("folder", desk.folder().toString()));
        String page = kept.getOrDefault("page", "0");
        // a passphrase is never kept, so the question before the last is asked again
        return page.matches("[0-5]") ? Math.min(Integer.parseInt(page), pages.size() - 2) : 0;
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
        return page(
                Text.of("setup.where"),
                folder.field()::getText,
                Text.of("setup.where.question"),
                Text.of("setup.where.hint"),
                folder.form(),
                folder.form()::check);
    }

    private void show(int page) {
        at = page;
        draft.touched();
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
        foot.right(busy)
                .right(ButtonRow.flat(Command.of("setup.join", Text.of("setup.join"), desk.join())))
                .right(ButtonRow.flat(Command.of("setup.practice", Text.of("setup.practice"), this::practise)));
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

    private static Label question(String words) {
        Label label = new Label(words);
        label.getStyleClass().add("text-question");
        label.setWrapText(true);
        return label;
    }

    private void showSteps() {
        StackPane mark = new StackPane(new Icon("fth-corner-up-left"));
        mark.getStyleClass().add("brand");
        HBox brand = new HBox(mark, Words.page(Text.of("setup.redress")));
        brand.getStyleClass().addAll("gap", "setup-brand");
        steps.getChildren().setAll(brand, Words.section(Text.of("setup.six")));
        for (int i = 0; i < pages.size(); i++) {
            steps.getChildren().add(step(i));
        }
        javafx.scene.layout.Region gap = new javafx.scene.layout.Region();
        VBox.setVgrow(gap, Priority.ALWAYS);
        steps.getChildren().addAll(gap, Words.small(Text.of("setup.later")));
    }

    private HBox step(int number) {
        SetupPage page = pages.get(number);
        boolean done = number < at;
        Label mark = new Label(done ? "" : Integer.toString(number + 1), done ? new Icon("fth-check") : null);
        mark.getStyleClass().addAll("step-mark", done ? "step-done" : number == at ? "step-now" : "step-later");
        Label name =
                number == at ? Words.strong(page.name()) : done ? Words.body(page.name()) : Words.muted(page.name());
        VBox words = new VBox(name);
        if (done) {
            words.getChildren().add(Words.small(page.answer().get()));
        }
        HBox line = new HBox(mark, words);
        line.getStyleClass().addAll("gap-panel", "setup-step");
        HBox.setHgrow(words, Priority.ALWAYS);
        return line;
    }

    private void key(KeyEvent key) {
        if (key.isConsumed()) {
            return;
        }
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
        make(new FirstDatabase.Answers(
                council.council(regions.region(), chosen.id()),
                coordinator.getText().strip(),
                chosen,
                procedure.yaml(),
                folder.path().orElseThrow(),
                false,
                who.passphrase()));
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
        make(new FirstDatabase.Answers(
                saltmarsh,
                "Ruth Calloway",
                chosen,
                shipped.text(chosen.id(), chosen.version()).orElseThrow().yaml(),
                desk.folder().resolve(PRACTICE_FOLDER),
                true,
                Optional.empty()));
    }

    private void make(FirstDatabase.Answers answers) {
        making = true;
        boolean practice = answers.practice();
        boolean again = practice && FirstDatabase.exists(answers.folder());
        work.run(() -> again
                        ? new FirstDatabase.Opened(FirstDatabase.open(answers.folder(), desk.clock()), Optional.empty())
                        : FirstDatabase.make(answers, desk.clock()))
                .showing(busy)
                .orElse(DatabaseRefused.class, e -> refused(e.getMessage()))
                .orElse(StorageFailure.class, e -> refused(e.getMessage()))
                .orElse(Refused.class, e -> refused(e.getMessage()))
                .then(made -> {
                    if (!practice) {
                        done = true;
                        draft.discard();
                    }
                    desk.begin()
                            .accept(new SetupDesk.Made(
                                    made.database(), answers.folder(), practice, again, made.code()));
                });
    }

    private void refused(String sentence) {
        making = false;
        if (at != pages.size() - 1) {
            show(pages.size() - 1);
        }
        folder.refuse(sentence);
    }
}
