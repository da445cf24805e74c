package redress.desk.settings;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import redress.accounts.Permission;
import redress.calendar.Dates;
import redress.calendar.TypedDate;
import redress.calendar.WorkingCalendar;
import redress.casework.BulkActs;
import redress.casework.Export;
import redress.casework.Refused;
import redress.casework.Setup;
import redress.council.Council;
import redress.desk.kit.Allowed;
import redress.desk.kit.BusyLine;
import redress.desk.kit.ButtonRow;
import redress.desk.kit.Command;
import redress.desk.kit.DateField;
import redress.desk.kit.Form;
import redress.desk.kit.FormRow;
import redress.desk.kit.LedgerColumn;
import redress.desk.kit.LedgerTable;
import redress.desk.kit.Text;
import redress.desk.kit.TextBox;
import redress.desk.kit.Words;
import redress.desk.kit.Work;
import redress.documents.Block;
import redress.documents.ReportDocument;
import redress.letters.Emergencies;

/**
 * Times extended for everybody in an emergency (NS-08): what happened, the dates it moves, and once it is done the words
 * for the council's website.
 */
final class EmergencyPane extends VBox {

    private static final int LINES = 14;

    private final SettingsDesk desk;
    private final Work work;
    private final BusyLine busy = new BusyLine(Text.of("emergency.counting"));
    private final Form form = new Form();
    private final TextField name = new TextField();
    private final TextBox reason = new TextBox(2);
    private final DateField from = new DateField(this::typed);
    private final DateField until = new DateField(this::typed);
    private final TextField days = new TextField();
    private final FormRow nameRow;
    private final FlowPane duties = new FlowPane();
    private final Map<String, CheckBox> chosen = new LinkedHashMap<>();
    private final CheckBox letters = new CheckBox(Text.of("emergency.letters"));
    private final VBox planned = new VBox();
    private Optional<WorkingCalendar> calendar = Optional.empty();
    private LocalDate today = LocalDate.EPOCH;

    EmergencyPane(SettingsDesk desk, Work work) {
        this.desk = desk;
        this.work = work;
        nameRow = FormRow.of(Text.of("emergency.name"), name).hint(Text.of("emergency.name-hint"));
        form.row(nameRow);
        form.row(FormRow.of(Text.of("emergency.reason"), reason).hint(Text.of("emergency.reason-hint")));
        form.line(
                FormRow.of(Text.of("emergency.from"), from).check(() -> needed(from)),
                FormRow.of(Text.of("emergency.until"), until).check(() -> needed(until)),
                FormRow.of(Text.of("emergency.days"), days)
                        .check(() -> days.getText().strip().matches("\\d{1,3}")
                                ? Optional.empty()
                                : Optional.of(Text.of("emergency.need-days"))));
        duties.getStyleClass().add("gap");
        form.add(Words.strong(Text.of("emergency.which")));
        form.add(duties);
        letters.setWrapText(true);
        letters.setMinHeight(Region.USE_PREF_SIZE);
        letters.setSelected(true);
        form.add(letters);
        form.add(ButtonRow.button(Command.of("emergency.list", Text.of("emergency.list"), this::list)));
        planned.getStyleClass().add("gap-panel");
        Allowed.fields(this, Permission.RECORD);
        getStyleClass().addAll("panel", "gap-panel");
        getChildren()
                .addAll(
                        Words.section(Text.of("emergency.title")),
                        Words.small(Text.of("emergency.sentence")),
                        busy,
                        planned,
                        form);
    }

    private static Optional<String> needed(DateField field) {
        return field.problem()
                .or(() -> field.read().isEmpty() ? Optional.of(Text.of("emergency.need-day")) : Optional.empty());
    }

    private LocalDate typed(String text) {
        return TypedDate.parse(text, today, calendar.orElseThrow());
    }

    /** What the pane knows, read with the rest of the part. */
    record Known(Map<String, String> duties, WorkingCalendar calendar, LocalDate today) {

        static Known read(SettingsDesk desk) {
            return new Known(
                    desk.uses().emergencies().duties(),
                    desk.cases().calendar(),
                    desk.cases().today());
        }
    }

    void show(Known known) {
        calendar = Optional.of(known.calendar());
        today = known.today();
        if (chosen.isEmpty()) {
            known.duties().forEach((id, label) -> {
                CheckBox tick = new CheckBox(label);
                tick.setSelected(id.endsWith("-response"));
                chosen.put(id, tick);
            });
            duties.getChildren().setAll(chosen.values());
        }
    }

    /** Forgets what was listed; false where nothing was. */
    boolean escape() {
        boolean was = busy.cancel() || !planned.getChildren().isEmpty();
        planned.getChildren().clear();
        return was;
    }

    private Emergencies.Emergency typed() {
        Set<String> wanted = chosen.entrySet().stream()
                .filter(duty -> duty.getValue().isSelected())
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        return new Emergencies.Emergency(
                name.getText().strip(),
                reason.getText().strip(),
                from.read().orElseThrow(),
                until.read().orElseThrow(),
                wanted,
                Integer.parseInt(days.getText().strip()));
    }

    private void list() {
        if (!form.check()) {
            return;
        }
        Emergencies.Emergency why = typed();
        work.run(() -> desk.uses().emergencies().plan(why))
                .showing(busy)
                .orElse(Refused.class, refused -> say(refused.getMessage()))
                .then(this::confirm);
    }

    private void say(String sentence) {
        nameRow.refuse(sentence);
        nameRow.focusField();
    }

    private void confirm(Emergencies.Plan plan) {
        VBox box = new VBox(Words.section(
                plan.moves().isEmpty()
                        ? Text.of("emergency.none")
                        : Text.of("emergency.moves", plan.moves().size(), plan.cases())));
        box.getStyleClass().addAll("panel", "gap-panel");
        Button take = ButtonRow.button(
                Command.of("emergency.take", Text.of("emergency.take", plan.cases()), () -> take(plan)));
        take.getStyleClass().add("accent");
        Button words =
                ButtonRow.button(Command.of("emergency.words", Text.of("emergency.words"), () -> publish(plan.why())));
        Button leave = ButtonRow.flat(Command.of("emergency.leave", Text.of("emergency.leave"), this::escape));
        FlowPane buttons = new FlowPane();
        buttons.getStyleClass().add("gap");
        if (!plan.moves().isEmpty()) {
            box.getChildren().add(table(plan));
            buttons.getChildren().add(take);
        }
        buttons.getChildren().addAll(words, leave);
        box.getChildren().add(buttons);
        planned.getChildren().setAll(box);
        buttons.getChildren().get(0).requestFocus();
    }

    private static LedgerTable<Emergencies.Move> table(Emergencies.Plan plan) {
        LedgerTable<Emergencies.Move> table = new LedgerTable<>(
                Text.of("emergency.table"),
                move -> move.state().reference() + move.deadline().name());
        table.columns(
                LedgerColumn.text(
                        Text.of("settings.moves.case"), 10, move -> move.state().reference()),
                LedgerColumn.<Emergencies.Move>text(
                                Text.of("settings.moves.what"),
                                14,
                                move -> move.deadline().label())
                        .growing(),
                LedgerColumn.text(
                        Text.of("settings.moves.from"),
                        10,
                        move -> Dates.field(move.deadline().due())),
                LedgerColumn.text(Text.of("settings.moves.to"), 10, move -> Dates.field(move.to())));
        table.showRows(plan.moves());
        table.getStyleClass().add("settings-moves");
        return table;
    }

    private void take(Emergencies.Plan plan) {
        boolean write = letters.isSelected();
        work.run(() -> desk.uses()
                        .emergencies()
                        .extend(plan, write, desk.setup().coordinator(), Setup.SIGNED_IN, done -> {}))
                .showing(busy)
                .orElse(Refused.class, refused -> say(refused.getMessage()))
                .then(done -> {
                    publish(plan.why());
                    desk.around().changed().run();
                    desk.undo()
                            .say(
                                    done.left() == 0
                                            ? Text.of(
                                                    "emergency.done",
                                                    done.entries().size())
                                            : Text.of(
                                                    "emergency.done-left",
                                                    done.entries().size(),
                                                    done.left()),
                                    () -> takeBack(done));
                });
    }

    private void takeBack(BulkActs.Done done) {
        work.run(() -> {
                    desk.uses()
                            .bulk()
                            .takeBack(done, desk.setup().coordinator(), Text.of("emergency.undone"), far -> {});
                    return done;
                })
                .showing(busy)
                .orElse(Refused.class, refused -> say(refused.getMessage()))
                .then(back -> {
                    escape();
                    desk.around().changed().run();
                });
    }

    /** The words for the website, to be copied, or printed for whoever puts them there. */
    private void publish(Emergencies.Emergency why) {
        work.run(() -> desk.setup().council().orElseThrow()).then(council -> {
            String words = desk.uses().emergencies().published(why, council);
            TextArea area = new TextArea(words);
            area.setEditable(false);
            area.setWrapText(true);
            area.setPrefRowCount(LINES);
            area.setMinHeight(Region.USE_PREF_SIZE);
            area.setAccessibleText(Text.of("emergency.published"));
            Button copy = ButtonRow.button(Command.of("emergency.copy", Text.of("emergency.copy"), () -> copy(words)));
            Button print = ButtonRow.button(
                    Command.of("emergency.print", Text.of("emergency.print"), () -> print(council, words)));
            FlowPane buttons = new FlowPane(copy, print);
            buttons.getStyleClass().add("gap");
            VBox box = new VBox(Words.section(Text.of("emergency.published")), area, buttons);
            box.getStyleClass().addAll("panel", "gap-panel");
            planned.getChildren().setAll(box);
            copy.requestFocus();
        });
    }

    private void copy(String words) {
        ClipboardContent content = new ClipboardContent();
        content.putString(words);
        Clipboard.getSystemClipboard().setContent(content);
        desk.undo().tell(Text.of("emergency.copied"));
    }

    private void print(Council council, String words) {
        List<String> parts = List.of(words.split("\n\n", -1));
        List<Block> blocks = parts.subList(1, parts.size() - 1).stream()
                .flatMap(part -> part.lines())
                .<Block>map(Block.Paragraph::of)
                .toList();
        desk.printing()
                .ask(
                        planned,
                        Export.page("emergency"),
                        () -> new ReportDocument(
                                council.name(), parts.get(0), "", today, "", Text.of("emergency.access"), blocks));
    }
}
