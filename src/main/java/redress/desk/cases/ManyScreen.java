package redress.desk.cases;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import redress.calendar.TypedDate;
import redress.calendar.WorkingCalendar;
import redress.casework.BulkAct;
import redress.casework.BulkActs;
import redress.casework.CaseState;
import redress.casework.Officers;
import redress.casework.Refused;
import redress.casework.Staff;
import redress.desk.kit.BusyLine;
import redress.desk.kit.ButtonRow;
import redress.desk.kit.ChoiceField;
import redress.desk.kit.Command;
import redress.desk.kit.DateField;
import redress.desk.kit.DraftKeeper;
import redress.desk.kit.Form;
import redress.desk.kit.FormRow;
import redress.desk.kit.Page;
import redress.desk.kit.PageHeader;
import redress.desk.kit.Screen;
import redress.desk.kit.Text;
import redress.desk.kit.TextBox;
import redress.desk.kit.Words;
import redress.desk.kit.Work;

/** One act on many cases: what is asked once, and below it what would happen to each, and which are left out and why. */
final class ManyScreen extends Screen {

    /** What can be done to many. */
    enum Kind {
        GIVE("fth-user-plus"),
        NOTE("fth-message-square"),
        CLOSE("fth-check");

        private final String icon;

        Kind(String icon) {
            this.icon = icon;
        }

        String icon() {
            return icon;
        }

        String words() {
            return switch (this) {
                case GIVE -> Text.of("cases.many.give");
                case NOTE -> Text.of("cases.many.note");
                case CLOSE -> Text.of("cases.many.close");
            };
        }
    }

    private final CasesDesk desk;
    private final Work work;
    private final Kind kind;
    private final List<Long> ids;
    private final Form form = new Form();
    private final ChoiceField<Officers.Listed> officer;
    private final TextBox said = new TextBox(3);
    private final DateField followUp = new DateField(this::day);
    private final ManyList list = new ManyList();
    private final BusyLine busy;
    private final Button go;
    private final DraftKeeper draft;
    private final Page page;
    private Optional<WorkingCalendar> calendar = Optional.empty();
    private List<CaseState> states = List.of();
    private Optional<Staff> staff = Optional.empty();
    private boolean acting;

    private record Read(
            List<CaseState> states, List<Officers.Listed> officers, Staff staff, WorkingCalendar calendar) {}

    ManyScreen(CasesDesk desk, Work work, Kind kind, List<Long> ids) {
        super("cases", kind.words());
        this.desk = desk;
        this.work = work;
        this.kind = kind;
        this.ids = List.copyOf(ids);
        busy = new BusyLine(kind.words());
        officer = new ChoiceField<>(List.of(), ManyScreen::name);
        draft = new DraftKeeper("many-" + kind.name(), () -> Map.of("said", said.getText()), desk.memory());
        said.setText(DraftKeeper.read(desk.memory().kept("many-" + kind.name())).getOrDefault("said", ""));
        PageHeader header = new PageHeader(kind.words())
                .path(Words.link(Text.of("cases.title"), this::leave))
                .sentence(sentence());
        buildForm();
        Command act = act();
        go = ButtonRow.button(act);
        go.getStyleClass().add("accent");
        ButtonRow foot = new ButtonRow();
        foot.getChildren().add(0, go);
        foot.right(form.problemsLink());
        VBox.setVgrow(list, Priority.ALWAYS);
        page = new Page(header, form, busy, list).foot(foot);
        preview();
    }

    private String sentence() {
        return switch (kind) {
            case GIVE -> Text.of("cases.many.give.sentence");
            case NOTE -> Text.of("cases.many.note.sentence");
            case CLOSE -> Text.of("cases.many.close.sentence");
        };
    }

    private void buildForm() {
        switch (kind) {
            case GIVE ->
                form.line(FormRow.of(Text.of("cases.many.officer"), officer)
                        .width("width-long")
                        .check(() -> officer.chosen().isPresent()
                                ? Optional.empty()
                                : Optional.of(Text.of("cases.many.need-officer"))));
            case NOTE ->
                form.row(FormRow.of(Text.of("cases.many.said"), said)
                                .check(() -> said.getText().isBlank()
                                        ? Optional.of(Text.of("cases.many.need-said"))
                                        : Optional.empty()))
                        .line(FormRow.of(Text.of("cases.many.follow-up"), followUp)
                                .check(followUp::problem));
            case CLOSE -> form.row(FormRow.of(Text.of("cases.many.closing"), said));
        }
        officer.valueProperty().subscribe(() -> preview());
        said.textProperty().subscribe(() -> draft.touched());
    }

    private java.time.LocalDate day(String typed) {
        return TypedDate.parse(
                typed,
                desk.cases().today(),
                calendar.orElseThrow(() -> new IllegalArgumentException(Text.of("cases.reading"))));
    }

    private static String name(Officers.Listed listed) {
        String name = Text.of(
                "cases.many.officer.name",
                listed.officer().name(),
                listed.officer().jobTitle(),
                listed.openCases());
        return listed.away().isPresent() ? Text.of("cases.many.officer.away", name) : name;
    }

    /** The act as the fields stand; empty while what it needs is missing. */
    private Optional<BulkAct> asked() {
        return switch (kind) {
            case GIVE -> officer.chosen().map(to -> new BulkAct.Give(to.officer()));
            case NOTE -> Optional.of(new BulkAct.Note(said.getText().strip(), followUp.read()));
            case CLOSE -> Optional.of(new BulkAct.Close(said.getText().strip()));
        };
    }

    private void preview() {
        Optional<BulkAct> act = asked();
        List<BulkActs.Line> lines = act.map(asked -> staff.stream()
                        .flatMap(known -> desk.many().acts().preview(states, asked, known).stream())
                        .toList())
                .orElseGet(() -> states.stream()
                        .map(state -> new BulkActs.Line(state, Optional.empty(), Text.of("cases.many.choose")))
                        .toList());
        list.show(lines);
        go.setText(Text.of("cases.many.go", kind.words(), list.included().size()));
    }

    private Command act() {
        return Command.of("cases.many.go", kind.words(), this::perform)
                .withKeys("Shortcut+Enter")
                .withIcon(kind.icon())
                .unless(() -> list.included().isEmpty() && !states.isEmpty()
                        ? Optional.of(Text.of("cases.many.nothing"))
                        : Optional.empty());
    }

    private void perform() {
        if (acting || !form.check() || list.included().isEmpty()) {
            return;
        }
        BulkAct act = asked().orElseThrow();
        List<Long> some = list.included();
        acting = true;
        CompletableFuture<BulkActs.Done> ended = new CompletableFuture<>();
        work.<BulkActs.Done>runLong(running -> {
                    try {
                        ended.complete(desk.many()
                                .acts()
                                .act(
                                        some,
                                        act,
                                        coordinator(),
                                        running::stopped,
                                        far -> running.report(Text.of("cases.many.far", far, some.size()))));
                        return ended.join();
                    } finally {
                        ended.cancel(false);
                    }
                })
                .orElse(Refused.class, refused -> {
                    acting = false;
                    desk.many().undo().note(refused.getMessage());
                })
                .showing(busy)
                .ifCancelled(() -> tellWhatWasDone(ended))
                .then(this::done);
    }

    /** Cancelled: the portion under way is finished first, then said with its undo. */
    private void tellWhatWasDone(CompletableFuture<BulkActs.Done> ended) {
        work.run(() -> ended.exceptionally(failure -> new BulkActs.Done(Map.of(), 0))
                        .join())
                .then(this::done);
    }

    private String coordinator() {
        return desk.many().coordinator().get();
    }

    private void done(BulkActs.Done done) {
        acting = false;
        draft.discard();
        desk.many().changed().run();
        leave();
        desk.many().undo().say(told(done), () -> takeBack(done));
    }

    private String told(BulkActs.Done done) {
        String sentence = Text.of("cases.many.done", kind.words(), done.cases());
        return done.left() == 0 ? sentence : Text.of("cases.many.done-but", sentence, done.left());
    }

    private void takeBack(BulkActs.Done done) {
        work.run(() -> {
                    desk.many().acts().takeBack(done, coordinator(), Text.of("cases.many.undone"), far -> {});
                    return done;
                })
                .orElse(Refused.class, refused -> desk.many().undo().note(refused.getMessage()))
                .then(ignored -> desk.many().changed().run());
    }

    private void leave() {
        desk.many().navigator().back();
    }

    private void read() {
        work.<Read>runLong(running -> new Read(
                        desk.many()
                                .acts()
                                .read(
                                        ids,
                                        running::stopped,
                                        far -> running.report(Text.of("cases.many.far", far, ids.size()))),
                        desk.many().officers().all().stream()
                                .filter(listed -> listed.officer().active())
                                .toList(),
                        desk.cases().staff(),
                        desk.cases().calendar()))
                .showing(busy)
                .ifCancelled(this::leave)
                .then(now -> {
                    states = now.states();
                    staff = Optional.of(now.staff());
                    calendar = Optional.of(now.calendar());
                    officer.offer(now.officers());
                    preview();
                });
    }

    @Override
    public Node content() {
        return page;
    }

    @Override
    public List<Command> commands() {
        return List.of(act());
    }

    @Override
    public List<Node> panes() {
        return List.of(form, list);
    }

    @Override
    public boolean escape() {
        return busy.cancel();
    }

    @Override
    protected Subscription onShow() {
        read();
        return draft::close;
    }
}
