package redress.desk.settings;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import redress.calendar.BadHolidayFile;
import redress.calendar.Closure;
import redress.calendar.Dates;
import redress.calendar.TypedDate;
import redress.calendar.WorkingCalendar;
import redress.casework.CouncilCalendar;
import redress.casework.Refused;
import redress.casework.Setup;
import redress.desk.kit.BusyLine;
import redress.desk.kit.ButtonRow;
import redress.desk.kit.Command;
import redress.desk.kit.DateField;
import redress.desk.kit.Form;
import redress.desk.kit.FormRow;
import redress.desk.kit.Text;
import redress.desk.kit.Words;
import redress.desk.kit.Work;

/** The days that are not counted: closures of the council's own, and the bank holidays of its region. */
final class CalendarSection implements SettingsPane {

    private static final long LARGEST_FILE = 5_000_000;

    private final SettingsDesk desk;
    private final Work work;
    private final BusyLine busy = new BusyLine(Text.of("settings.counting"));
    private final VBox closures = new VBox();
    private final VBox holidays = new VBox();
    private final VBox planned = new VBox();
    private final TextField name = new TextField();
    private final DateField from;
    private final DateField to;
    private final FormRow nameRow;
    private final Form form = new Form();
    private final EmergencyPane emergency;
    private final VBox node;
    private Optional<WorkingCalendar> calendar = Optional.empty();
    private LocalDate today = LocalDate.EPOCH;
    private String coordinator = "";

    CalendarSection(SettingsDesk desk, Work work) {
        this.desk = desk;
        this.work = work;
        from = new DateField(this::typed);
        to = new DateField(this::typed);
        nameRow = FormRow.of(Text.of("settings.closure.name"), name).hint(Text.of("settings.closure.name.hint"));
        form.line(
                nameRow,
                FormRow.of(Text.of("settings.closure.from"), from).check(from::problem),
                FormRow.of(Text.of("settings.closure.to"), to)
                        .hint(Text.of("settings.closure.to.hint"))
                        .check(to::problem));
        form.add(ButtonRow.button(
                Command.of("settings.closure.add", Text.of("settings.closure.add"), this::addClosure)));
        VBox shut = panel(Text.of("settings.closures"), closures, form);
        VBox region = panel(
                Text.of("settings.holidays"),
                holidays,
                ButtonRow.button(
                        Command.of("settings.holidays.load", Text.of("settings.holidays.load"), this::chooseFile)
                                .withIcon("fth-download")));
        emergency = new EmergencyPane(desk, work);
        node = new VBox(busy, planned, shut, region, emergency);
        node.getStyleClass().add("gap-panel");
        closures.getStyleClass().add("gap-small");
        holidays.getStyleClass().add("gap-small");
    }

    private static VBox panel(String heading, Node... parts) {
        VBox panel = new VBox(Words.section(heading));
        panel.getChildren().addAll(parts);
        panel.getStyleClass().addAll("panel", "gap-panel");
        return panel;
    }

    private LocalDate typed(String text) {
        return TypedDate.parse(text, today, calendar.orElseThrow());
    }

    private record Now(WorkingCalendar calendar, LocalDate today, String coordinator, EmergencyPane.Known emergency) {}

    private void show(Now now) {
        WorkingCalendar fresh = now.calendar();
        calendar = Optional.of(fresh);
        today = now.today();
        coordinator = now.coordinator();
        emergency.show(now.emergency());
        closures.getChildren().clear();
        List<Closure> all = fresh.closures();
        if (all.isEmpty()) {
            closures.getChildren().add(Words.muted(Text.of("settings.closures.none")));
        }
        all.forEach(closure -> closures.getChildren().add(line(closure)));
        showHolidays(fresh);
    }

    private Node line(Closure closure) {
        Label words = Words.body(
                Text.of("settings.closure", closure.name(), Dates.field(closure.from()), Dates.field(closure.to())));
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMaxWidth(Double.MAX_VALUE);
        Button away = ButtonRow.flat(Command.of(
                "settings.closure.remove",
                Text.of("settings.closure.remove"),
                () -> plan(
                        () -> desk.uses().calendar().withoutClosure(closure),
                        Text.of("settings.closure.open", closure.name()))));
        away.setAccessibleText(Text.of("settings.closure.open", closure.name()));
        HBox line = new HBox(words, away);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("gap");
        return line;
    }

    private void showHolidays(WorkingCalendar fresh) {
        holidays.getChildren()
                .setAll(Words.body(Text.of(
                        "settings.holidays.known",
                        fresh.region().label(),
                        Integer.toString(fresh.firstLoadedDay().getYear()),
                        Integer.toString(fresh.lastLoadedDay().getYear()))));
        FlowPane days = new FlowPane();
        days.getStyleClass().add("settings-holidays");
        LocalDate end = today.plusYears(1);
        today.datesUntil(end)
                .filter(day -> day.getDayOfWeek().getValue() <= 5 && !fresh.isWorkingDay(day))
                .forEach(day -> days.getChildren()
                        .add(Words.small(
                                Dates.list(day) + "  " + fresh.nameOf(day).orElse(""))));
        holidays.getChildren().addAll(Words.strong(Text.of("settings.holidays.next")), days);
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public ObservableValue<String> sentence() {
        return new SimpleStringProperty(Text.of("settings.calendar.sentence"));
    }

    @Override
    public void read() {
        work.run(() -> new Now(
                        desk.uses().calendar().now(),
                        desk.cases().today(),
                        desk.setup().coordinator(),
                        EmergencyPane.Known.read(desk)))
                .showing(busy)
                .then(this::show);
    }

    @Override
    public boolean escape() {
        return busy.cancel() || leave() || emergency.escape();
    }

    /** Forgets what was planned; false where nothing was. */
    private boolean leave() {
        boolean was = !planned.getChildren().isEmpty();
        planned.getChildren().clear();
        return was;
    }

    private void addClosure() {
        if (!form.check()) {
            return;
        }
        Optional<LocalDate> first = from.read();
        if (first.isEmpty()) {
            nameRow.refuse(Text.of("settings.closure.undated"));
            return;
        }
        LocalDate last = to.read().orElse(first.get());
        if (last.isBefore(first.get())) {
            nameRow.refuse(Text.of("settings.closure.backwards"));
            return;
        }
        Closure closure = new Closure(first.get(), last, name.getText().strip());
        plan(() -> desk.uses().calendar().withClosure(closure), Text.of("settings.closure.close", closure.name()));
    }

    private void chooseFile() {
        desk.around().file().apply(node, Text.of("settings.holidays.load")).ifPresent(this::load);
    }

    /** Plans the holidays of a file of gov.uk's. */
    void load(Path file) {
        plan(
                () -> {
                    if (Files.size(file) > LARGEST_FILE) {
                        throw new Refused(Text.of("settings.holidays.large"));
                    }
                    return desk.uses()
                            .calendar()
                            .withHolidays(new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
                },
                Text.of("settings.holidays.take"));
    }

    private void plan(Callable<CouncilCalendar.Plan> plan, String deed) {
        work.run(plan)
                .showing(busy)
                .orElse(Refused.class, refused -> say(refused.getMessage()))
                .orElse(BadHolidayFile.class, bad -> say(bad.getMessage()))
                .orElse(java.io.IOException.class, unread -> say(Text.of("settings.holidays.unread")))
                .then(ready -> confirm(ready, deed));
    }

    private void say(String sentence) {
        nameRow.refuse(sentence);
        nameRow.focusField();
    }

    private void confirm(CouncilCalendar.Plan plan, String deed) {
        MovesPanel panel = new MovesPanel(plan, deed, move -> take(plan, move), this::escape);
        planned.getChildren().setAll(panel);
        panel.focusFirst();
    }

    private void take(CouncilCalendar.Plan plan, boolean move) {
        UUID request = UUID.randomUUID();
        work.run(() -> {
                    desk.uses().calendar().take(plan, move, coordinator, Setup.SIGNED_IN, request);
                    return plan;
                })
                .showing(busy)
                .orElse(Refused.class, refused -> say(refused.getMessage()))
                .then(done -> {
                    leave();
                    name.clear();
                    from.clear();
                    to.clear();
                    int moved = move ? plan.moves().cases().size() : 0;
                    desk.undo().say(Text.of("settings.calendar.done", moved), () -> takeBack(plan, move));
                    read();
                    desk.around().changed().run();
                });
    }

    private void takeBack(CouncilCalendar.Plan plan, boolean moved) {
        work.run(() -> {
                    CouncilCalendar calendar = desk.uses().calendar();
                    calendar.take(calendar.undoing(plan), moved, coordinator, Setup.SIGNED_IN, UUID.randomUUID());
                    return plan;
                })
                .showing(busy)
                .orElse(Refused.class, refused -> desk.undo().note(refused.getMessage()))
                .then(done -> {
                    desk.undo().tell(Text.of("settings.calendar.undone"));
                    read();
                    desk.around().changed().run();
                });
    }
}
