package redress.desk.learning;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.scene.Node;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import redress.casework.Owed;
import redress.casework.WorkItem.Sort;
import redress.desk.kit.Beside;
import redress.desk.kit.BusyLine;
import redress.desk.kit.ButtonRow;
import redress.desk.kit.Command;
import redress.desk.kit.Focus;
import redress.desk.kit.LineForm;
import redress.desk.kit.LineFormPlace;
import redress.desk.kit.Page;
import redress.desk.kit.PageHeader;
import redress.desk.kit.Screen;
import redress.desk.kit.SpreadLine;
import redress.desk.kit.Text;
import redress.desk.kit.Turning;
import redress.desk.kit.Work;
import redress.learning.Trend;
import redress.lessons.Lesson;

/**
 * What is owed to customers and what changes in the services until it is done (BH-18, NN-44, Code 9.2), the trends that
 * show, and the meetings with services (BH-53, NN-51).
 */
public final class LearningScreen extends Screen implements Turning {

    private final LearningDesk desk;
    private final Work work;
    private final ReadOnlyIntegerWrapper pressing = new ReadOnlyIntegerWrapper(this, "pressing", 0);
    private final PageHeader header = new PageHeader(Text.of("learning.title")).sentence(Text.of("learning.reading"));
    private final Shelves shelves;
    private final VBox side = new VBox();
    private final HistoryPane history;
    private final CausesPane causes = new CausesPane();
    private final LineFormPlace forms;
    private final EvidenceFiles evidence;
    private final LearningPaper paper;
    private final BusyLine busy = new BusyLine(Text.of("learning.reading"));
    private final Page page;
    private Optional<Known> read = Optional.empty();
    private Optional<Long> wanted = Optional.empty();

    public LearningScreen(LearningDesk desk, Work work) {
        super("learning", Text.of("learning.title"));
        this.desk = desk;
        this.work = work;
        evidence = new EvidenceFiles(desk, work);
        paper = new LearningPaper(desk);
        history = new HistoryPane(
                new HistoryPane.Ways(this::openReference, this::showLesson, evidence::open, this::agenda, this::file));
        shelves = new Shelves(new Shelves.Ways(
                this::finish, this::act, this::open, this::rowCommands, this::agreeCommand, this::planCommand));
        shelves.onSelection(this::showSide);
        forms = new LineFormPlace(
                work,
                busy,
                desk.undo(),
                desk.changed(),
                () -> Focus.firstOf(List.of(shelves.front(), shelves.views())));
        side.getStyleClass().add("gap");
        Beside beside = new Beside(shelves, side, shelves);
        VBox.setVgrow(beside, Priority.ALWAYS);
        SpreadLine top = new SpreadLine(
                header,
                header,
                ButtonRow.button(agreeCommand()),
                ButtonRow.button(planCommand()),
                ButtonRow.button(trainCommand()));
        page = new Page(top, shelves.head(), forms, busy, beside);
    }

    private Optional<Owed> selected() {
        return shelves.selected();
    }

    private Optional<Lesson> lesson() {
        return read.flatMap(known -> selected().flatMap(known::lesson));
    }

    /** The case of a row; the history of what is of none, or of a trend. */
    private void open(Optional<Owed> row) {
        row.filter(owed -> !owed.isOfNoCase())
                .ifPresentOrElse(owed -> desk.open().accept(owed.caseId()), () -> Focus.first(history));
    }

    private void openReference(String reference) {
        work.run(() -> desk.cases().find(reference))
                .then(found -> found.ifPresent(state -> desk.open().accept(state.caseId())));
    }

    /** Goes to something learned of no case, as soon as it was read. */
    public void showLesson(long id) {
        wanted = Optional.of(id);
        refresh();
    }

    private void goToWanted(Known known) {
        Optional<Owed> row = wanted.flatMap(id -> known.owed().stream()
                .filter(one -> one.isOfNoCase() && one.number() == id)
                .findFirst());
        wanted = Optional.empty();
        row.ifPresent(shelves::goTo);
    }

    private void form(LineForms form) {
        read.ifPresent(known -> forms.open(form.of(known)));
    }

    /** A form for what was read. */
    private interface LineForms {
        LineForm of(Known known);
    }

    private void finish(Owed owed) {
        if (owed.isOutstanding()) {
            form(known -> LessonForms.isToBeHeld(owed)
                    ? new LessonForms(desk, known).hold(owed)
                    : new OwedForms(desk, known).finish(owed));
        } else {
            desk.undo().note(Text.of("learning.ended-already"));
        }
    }

    private void act(Trend trend) {
        trend.action()
                .ifPresentOrElse(this::showLesson, () -> form(known -> new LessonForms(desk, known).agree(trend)));
    }

    /** The next step of the row; while a form is open, its button. */
    private void step() {
        if (forms.isOpen()) {
            forms.press();
        } else {
            shelves.trend().ifPresent(this::act);
            selected().ifPresent(this::finish);
        }
    }

    private Command finishCommand() {
        return Command.of("learning.finish", stepWords(), this::step)
                .withKeys("Shortcut+Enter")
                .withIcon("fth-check")
                .unless(() -> forms.isOpen()
                                || shelves.trend().isPresent()
                                || selected().filter(Owed::isOutstanding).isPresent()
                        ? Optional.empty()
                        : Optional.of(Text.of("learning.no-row")));
    }

    private String stepWords() {
        return switch (shelves.view()) {
            case OUTSTANDING, ENDED -> Text.of("learning.finish");
            case TRENDS -> shelves.trend().map(TrendRows::step).orElse(Text.of("learning.trend.act"));
            case MEETINGS -> Text.of("learning.hold");
        };
    }

    private Command progressCommand() {
        return action("learning.progress", Text.of("learning.progress"), "F2", (forms, owed) -> forms.progress(owed));
    }

    private Command dropCommand() {
        return action("learning.drop", Text.of("learning.drop"), "Shortcut+Shift+D", (forms, owed) -> forms.drop(owed));
    }

    private Command agreeCommand() {
        return Command.of(
                        "learning.agree",
                        Text.of("learning.agree"),
                        () -> form(known -> new LessonForms(desk, known).agree(selected())))
                .withKeys("Shortcut+Shift+L")
                .withIcon("fth-plus");
    }

    private Command planCommand() {
        return Command.of(
                        "learning.plan",
                        Text.of("learning.plan"),
                        () -> form(known -> new LessonForms(desk, known).plan()))
                .withKeys("Shortcut+Shift+M")
                .withIcon("fth-users");
    }

    private Command trainCommand() {
        return Command.of(
                        "learning.train",
                        Text.of("learning.train"),
                        () -> form(known -> new LessonForms(desk, known).train(selected())))
                .withKeys("Shortcut+Shift+T")
                .withIcon("fth-book-open");
    }

    private interface OfRow {
        LineForm of(OwedForms forms, Owed owed);
    }

    private Command action(String id, String words, String keys, OfRow what) {
        return Command.of(
                        id,
                        words,
                        () -> selected().ifPresent(owed -> form(known -> what.of(new OwedForms(desk, known), owed))))
                .withKeys(keys)
                .unless(() -> selected()
                                .filter(owed -> owed.sort() != Sort.REMEDY && owed.isOutstanding())
                                .isEmpty()
                        ? Optional.of(Text.of("learning.no-action"))
                        : Optional.empty());
    }

    private Command ofLesson(String id, String words, String keys, Consumer<Lesson> what) {
        return Command.of(id, words, () -> lesson().ifPresent(what))
                .withKeys(keys)
                .unless(() -> lesson().isEmpty() ? Optional.of(Text.of("learning.no-lesson")) : Optional.empty());
    }

    private void agenda(Lesson meeting) {
        paper.agenda(meeting, shelves.front());
    }

    private void file(Lesson lesson) {
        evidence.add(lesson, page, forms);
    }

    private List<Command> lessonCommands() {
        return List.of(
                ofLesson("learning.file", Text.of("learning.file"), "Shortcut+Shift+F", this::file),
                ofLesson("learning.agenda", Text.of("learning.agenda"), "Shortcut+Shift+G", this::agenda)
                        .unless(() ->
                                lesson().filter(one -> one.kind().isHeld()).isEmpty()
                                        ? Optional.of(Text.of("learning.no-meeting"))
                                        : Optional.empty()),
                ofLesson(
                        "learning.take-back",
                        Text.of("learning.take-back"),
                        "Shortcut+Shift+B",
                        one -> form(known -> new LessonForms(desk, known).takeBack(one))));
    }

    private Command openCommand() {
        return Command.of("learning.open", Text.of("learning.open"), () -> open(selected()))
                .unless(() -> selected().isEmpty() ? Optional.of(Text.of("learning.no-row")) : Optional.empty());
    }

    private List<Command> rowCommands() {
        List<Command> all = new ArrayList<>(List.of(
                finishCommand(), openCommand().withKeys("Space"), progressCommand(), dropCommand(), agreeCommand()));
        all.addAll(lessonCommands());
        return all;
    }

    /** Reads again, because a case was changed. */
    public void refresh() {
        work.run(() -> Known.read(desk)).showing(busy).then(this::show);
    }

    private void show(Known known) {
        read = Optional.of(known);
        pressing.set(known.pressing());
        header.sentence(Text.of(
                "learning.sentence",
                known.outstanding(Sort.REMEDY),
                known.outstanding(Sort.LEARNING),
                known.pressing()));
        causes.show(known);
        shelves.show(known);
        goToWanted(known);
    }

    /** The history of what is selected stands above what was upheld. */
    private void showSide() {
        Optional<Known> known = read;
        Optional<Trend> trend = shelves.trend();
        boolean shows = trend.isPresent() || lesson().isPresent();
        trend.ifPresent(one -> history.show(one, known.orElseThrow()));
        lesson().ifPresent(one -> history.show(one, known.orElseThrow()));
        List<Node> parts = shows ? List.of(history, causes) : List.of(causes);
        if (!side.getChildren().equals(parts)) {
            side.getChildren().setAll(parts);
        }
    }

    @Override
    public List<String> otherViews() {
        return List.of("learning-ended", "learning-trends", "learning-meetings");
    }

    @Override
    public void turn() {
        shelves.turn();
    }

    /** How many are late or due today, for the rail. */
    public ReadOnlyIntegerProperty pressingProperty() {
        return pressing.getReadOnlyProperty();
    }

    @Override
    public Node content() {
        return page;
    }

    @Override
    public List<Command> commands() {
        List<Command> all = new ArrayList<>(List.of(
                finishCommand(),
                progressCommand(),
                dropCommand(),
                agreeCommand(),
                planCommand(),
                trainCommand(),
                openCommand(),
                Command.of("learning.filter", Text.of("learning.filter"), shelves.filter()::requestFocus)
                        .withKeys("Shortcut+F")));
        all.addAll(lessonCommands());
        all.addAll(paper.commands(shelves::front, shelves::view, shelves::printed));
        all.add(Command.again(this::refresh));
        return all;
    }

    @Override
    public List<Node> panes() {
        return List.of(forms, shelves, shelves.views(), side);
    }

    @Override
    public boolean escape() {
        boolean used = forms.isOpen();
        forms.leave();
        return used || busy.cancel();
    }

    @Override
    protected Subscription onShow() {
        refresh();
        return Subscription.EMPTY;
    }
}
