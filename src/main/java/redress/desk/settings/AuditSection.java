package redress.desk.settings;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import redress.accounts.Account;
import redress.audit.AuditHead;
import redress.calendar.TypedDate;
import redress.calendar.WorkingCalendar;
import redress.casework.AuditLine;
import redress.casework.AuditTrail;
import redress.casework.AuditWanted;
import redress.casework.Export;
import redress.casework.Refused;
import redress.db.StorageFailure;
import redress.desk.kit.ButtonRow;
import redress.desk.kit.Command;
import redress.desk.kit.EmptyState;
import redress.desk.kit.Text;
import redress.desk.kit.Words;
import redress.desk.kit.Work;

/** Who did what and when, row by row, with filters; and whether the chain of these rows is whole. */
final class AuditSection implements SettingsPane {

    static final int PAGE = 500;

    private record State(
            Optional<String> refusal,
            List<Account> accounts,
            boolean readsCases,
            AuditHead head,
            WorkingCalendar calendar,
            LocalDate today) {}

    private final SettingsDesk desk;
    private final Work work;
    private final AuditTrail trail;
    private final Work.Lane reading;
    private final StringProperty sentence = new SimpleStringProperty("");
    private final ChainPanel chain;
    private final AuditFilter filter;
    private final AuditRows rows;
    private final BorderPane place = new BorderPane();
    private final Label refused = Words.later(Words.small(""));
    private final VBox node = new VBox();
    private Optional<State> state = Optional.empty();
    private boolean complete = true;
    private boolean readingMore;

    AuditSection(SettingsDesk desk, Work work) {
        this.desk = desk;
        this.work = work;
        trail = desk.uses().audit();
        reading = work.lane();
        chain = new ChainPanel(trail, work, desk.undo());
        filter = new AuditFilter(this::typed, this::first);
        rows = new AuditRows(() -> state.map(State::today).orElse(LocalDate.EPOCH), this::open, this::more);
        refused.getStyleClass().add("form-error");
        node.getStyleClass().add("gap-panel");
        VBox.setVgrow(place, Priority.ALWAYS);
    }

    private LocalDate typed(String words) {
        State now = state.orElseThrow();
        return TypedDate.parse(words, now.today(), now.calendar());
    }

    @Override
    public void read() {
        work.run(() -> new State(
                        trail.refusal(),
                        trail.accounts(),
                        trail.readsCases(),
                        trail.head(),
                        desk.cases().calendar(),
                        desk.cases().today()))
                .orElse(StorageFailure.class, failed -> desk.undo().note(failed.getMessage()))
                .then(this::show);
    }

    private void show(State now) {
        state = Optional.of(now);
        if (now.refusal().isPresent()) {
            sentence.set(now.refusal().get());
            node.getChildren().clear();
            return;
        }
        sentence.set(Text.of(
                "audit.sentence", String.format(Locale.UK, "%,d", now.head().n())));
        filter.offer(now.accounts(), now.readsCases());
        if (node.getChildren().isEmpty()) {
            FlowPane buttons = new FlowPane();
            onPaper().stream().map(ButtonRow::button).forEach(buttons.getChildren()::add);
            buttons.getStyleClass().add("settings-buttons");
            node.getChildren().setAll(chain, filter, refused, buttons, place);
        }
        chain.show(now.head());
        first();
    }

    /** Reads the newest rows looked for. */
    private void first() {
        AuditWanted wanted = filter.wanted();
        refused.setText("");
        reading.run(() -> trail.page(wanted, Long.MAX_VALUE, PAGE))
                .orElse(Refused.class, why -> {
                    refused.setText(why.getMessage());
                    fill(List.of());
                })
                .orElse(StorageFailure.class, failed -> desk.undo().note(failed.getMessage()))
                .then(this::fill);
    }

    private void fill(List<AuditLine> page) {
        readingMore = false;
        complete = page.size() < PAGE;
        rows.table().showRows(page);
        place.setCenter(page.isEmpty() ? new EmptyState(Text.of("audit.none"), clearing()) : rows.table());
    }

    private void more() {
        if (complete || readingMore) {
            return;
        }
        readingMore = true;
        AuditWanted wanted = filter.wanted();
        long before = rows.last();
        reading.run(() -> trail.page(wanted, before, PAGE))
                .orElse(StorageFailure.class, failed -> desk.undo().note(failed.getMessage()))
                .then(older -> {
                    readingMore = false;
                    complete = older.size() < PAGE;
                    rows.add(older);
                });
    }

    private void open(AuditLine line) {
        if (line.caseId().isPresent()) {
            desk.around().openCase().accept(line.caseId().get());
        } else if (line.personId().isPresent() && state.orElseThrow().readsCases()) {
            desk.around().openPerson().accept(line.personId().get());
        } else {
            desk.undo().note(Text.of("audit.not-open"));
        }
    }

    private Command clearing() {
        return Command.of("audit.clear", Text.of("audit.clear"), this::clear).withIcon("fth-x");
    }

    private void clear() {
        filter.clear();
        first();
    }

    private List<Command> onPaper() {
        return desk.printing().commands(() -> node, "audit", Export.audit(), () -> {
            AuditWanted wanted = filter.wanted();
            return () -> new AuditPaper(
                            trail,
                            desk.setup().council().orElseThrow().name(),
                            desk.cases().today())
                    .of(wanted);
        });
    }

    @Override
    public ObservableValue<String> sentence() {
        return sentence;
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public List<Command> commands() {
        if (state.filter(now -> now.refusal().isEmpty()).isEmpty()) {
            return List.of();
        }
        return Stream.concat(
                        Stream.of(
                                Command.of(
                                                "audit.filter",
                                                Text.of("audit.filter"),
                                                () -> filter.first().requestFocus())
                                        .withKeys("Shortcut+F"),
                                clearing(),
                                chain.command()),
                        onPaper().stream())
                .toList();
    }

    @Override
    public boolean escape() {
        boolean filtered = !filter.wanted().isAll();
        if (!chain.escape() && filtered) {
            clear();
        }
        return filtered;
    }
}
