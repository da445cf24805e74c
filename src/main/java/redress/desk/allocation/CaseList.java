package redress.desk.allocation;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import redress.casework.CaseState;
import redress.casework.Deadline;
import redress.casework.Diary;
import redress.casework.Workload;
import redress.casework.Workload.Held;
import redress.desk.kit.DateWords;
import redress.desk.kit.Icon;
import redress.desk.kit.LedgerColumn;
import redress.desk.kit.LedgerTable;
import redress.desk.kit.Status;
import redress.desk.kit.StatusLine;
import redress.desk.kit.Text;
import redress.desk.kit.ToggleRow;
import redress.desk.kit.Words;

/** At the left: the cases with nobody, or each officer's cases, of which several can be ticked to go together. */
final class CaseList extends VBox {

    /** Which cases are shown. */
    enum View {
        NOBODY,
        BY_OFFICER
    }

    private final ToggleRow<View> views =
            new ToggleRow<>(Text.of("allocation.show"), List.of(View.values()), CaseList::name);
    private final LedgerTable<Held> table =
            new LedgerTable<>(Text.of("allocation.cases"), held -> held.state().caseId());
    private final Label hint = Words.small("");
    private final Set<Long> ticked = new LinkedHashSet<>();
    private final Runnable changed;
    private Optional<Reading> reading = Optional.empty();

    /**
     * An empty list.
     *
     * @param changed called whenever other cases are chosen
     * @param enter Enter was pressed on a case
     */
    CaseList(Runnable changed, Runnable enter) {
        this.changed = changed;
        getStyleClass().addAll("allocation-list", "gap");
        table.columns(new LedgerColumn<Held>(
                Text.of("allocation.column.case"), 16, true, this::words, this::cell, Optional.empty(), "", 0));
        table.setOnEnter(held -> enter.run());
        table.setOnOpen(this::tick);
        table.selectedRow().subscribe(row -> changed.run());
        table.addEventHandler(KeyEvent.KEY_PRESSED, this::all);
        table.addEventHandler(MouseEvent.DRAG_DETECTED, this::drag);
        VBox.setVgrow(table, Priority.ALWAYS);
        views.choose(View.NOBODY);
        views.chosenProperty().subscribe(() -> fill());
        hint.setWrapText(true);
        hint.setMinHeight(Region.USE_PREF_SIZE);
        getChildren().addAll(views, table, hint);
    }

    private static String name(View view) {
        return switch (view) {
            case NOBODY -> Text.of("allocation.view.nobody");
            case BY_OFFICER -> Text.of("allocation.view.officers");
        };
    }

    /** The other view. */
    void turn() {
        views.choose(view() == View.NOBODY ? View.BY_OFFICER : View.NOBODY);
    }

    View view() {
        return views.chosenProperty().get().orElse(View.NOBODY);
    }

    void show(Reading fresh) {
        reading = Optional.of(fresh);
        ticked.clear();
        int held = fresh.load().loads().stream().mapToInt(l -> l.cases().size()).sum();
        views.rename(
                View.NOBODY,
                name(View.NOBODY) + " " + fresh.load().unallocated().size());
        views.rename(View.BY_OFFICER, name(View.BY_OFFICER) + " " + held);
        fill();
    }

    private void fill() {
        if (reading.isEmpty()) {
            return;
        }
        ticked.clear();
        boolean nobody = view() == View.NOBODY;
        hint.setText(nobody ? Text.of("allocation.hint.nobody") : Text.of("allocation.hint.officers"));
        Workload load = reading.get().load();
        table.show(
                nobody
                        ? List.of(new LedgerTable.Group<>("", load.unallocated()))
                        : load.loads().stream()
                                .map(one -> new LedgerTable.Group<>(heading(one), one.cases()))
                                .toList());
        changed.run();
    }

    private String heading(Workload.Load load) {
        LocalDate today = reading.orElseThrow().today();
        return reading.orElseThrow().officers().stream()
                .filter(listed -> listed.officer().id() == load.officer() && listed.isAway(today))
                .flatMap(listed -> listed.away().stream())
                .findFirst()
                .map(away -> Text.of("allocation.group.away", load.name(), DateWords.list(away.until(), today)))
                .orElse(load.name());
    }

    /** The cases to be given away: the ticked ones, else the selected one. */
    List<CaseState> chosen() {
        if (ticked.isEmpty()) {
            return table.selected().map(Held::state).stream().toList();
        }
        return reading.orElseThrow().load().loads().stream()
                .flatMap(load -> load.cases().stream())
                .map(Held::state)
                .filter(state -> ticked.contains(state.caseId()))
                .toList();
    }

    Optional<CaseState> selected() {
        return table.selected().map(Held::state);
    }

    /** Whether there is no case to show in this view. */
    boolean isEmpty() {
        return table.getItems().isEmpty();
    }

    /** The case that stands after the chosen ones, or before where there is none after: what comes next. */
    Optional<Long> next() {
        List<Long> gone = chosen().stream().map(CaseState::caseId).toList();
        List<Long> all = table.getItems().stream()
                .flatMap(line -> line.row().stream())
                .map(held -> held.state().caseId())
                .toList();
        int last = gone.stream().mapToInt(all::indexOf).max().orElse(-1);
        List<Long> after = all.subList(Math.min(all.size(), last + 1), all.size());
        return after.stream()
                .findFirst()
                .or(() -> all.stream().filter(id -> !gone.contains(id)).reduce((a, b) -> b));
    }

    void select(long caseId) {
        table.select(caseId);
    }

    void focus() {
        table.requestFocus();
    }

    LedgerTable<Held> table() {
        return table;
    }

    /** Ticks go together only within one officer's cases. */
    private void tick(Held held) {
        if (view() == View.NOBODY) {
            return;
        }
        long id = held.state().caseId();
        if (!ofSameOfficer(held).containsAll(ticked)) {
            ticked.clear();
        }
        if (!ticked.remove(id)) {
            ticked.add(id);
        }
        table.refresh();
        changed.run();
    }

    private List<Long> ofSameOfficer(Held held) {
        long officer = held.state().holder().orElseThrow().officerId();
        return reading.orElseThrow().load().of(officer).cases().stream()
                .map(each -> each.state().caseId())
                .toList();
    }

    /** Ctrl+A: all cases of the officer of the selected one. */
    private void all(KeyEvent key) {
        if (key.isShortcutDown() && key.getCode() == KeyCode.A && view() == View.BY_OFFICER) {
            key.consume();
            table.selected().ifPresent(held -> {
                ticked.clear();
                ticked.addAll(ofSameOfficer(held));
                table.refresh();
                changed.run();
            });
        }
    }

    private void drag(MouseEvent gesture) {
        if (!chosen().isEmpty()) {
            ClipboardContent content = new ClipboardContent();
            content.putString(chosen().get(0).reference());
            table.startDragAndDrop(TransferMode.MOVE).setContent(content);
            gesture.consume();
        }
    }

    private String words(Held held) {
        String tick = ticked.contains(held.state().caseId()) ? Text.of("allocation.ticked") + ", " : "";
        return tick + held.state().listedSubject() + ", " + second(held.state()) + ", " + response(held.state()) + ", "
                + how(held).getAccessibleText();
    }

    private Node cell(Held held) {
        Label subject = new Label(held.state().listedSubject());
        subject.getStyleClass().add("text-strong");
        if (view() == View.BY_OFFICER) {
            boolean on = ticked.contains(held.state().caseId());
            subject.setGraphic(new Icon(on ? "fth-check-square" : "fth-square"));
        }
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox dates = new HBox(how(held));
        if (held.near() != Workload.Nearness.LATE || isResponse(held)) {
            Label response = small(response(held.state()));
            response.setMinWidth(Region.USE_PREF_SIZE);
            dates.getChildren().addAll(0, List.of(response, gap));
        }
        dates.getStyleClass().add("gap");
        VBox lines = new VBox(subject, small(second(held.state())), dates);
        lines.getStyleClass().add("allocation-case");
        return lines;
    }

    /** One line: what does not fit is in the tooltip. */
    private static Label small(String words) {
        Label label = new Label(words);
        label.getStyleClass().addAll("text-small", "text-muted");
        return label;
    }

    private static boolean isResponse(Held held) {
        return held.due()
                .flatMap(due -> held.state()
                        .responseDeadline()
                        .filter(response -> response.name().equals(due.name())))
                .isPresent();
    }

    private static String second(CaseState state) {
        String stage = state.stageRule().map(s -> s.label()).orElse(state.kind().label());
        String base = state.reference() + " · " + stage;
        return state.service().map(service -> base + " · " + service).orElse(base);
    }

    private String response(CaseState state) {
        return state.responseDeadline()
                .filter(Deadline::isOwed)
                .map(due -> Text.of("allocation.response", withoutWeekday(due.due())))
                .orElse(Text.of("allocation.no-response"));
    }

    private String withoutWeekday(LocalDate day) {
        return DateWords.list(day, reading.orElseThrow().today()).replaceFirst("^\\p{L}+\\s", "");
    }

    /** The duty owed soonest, where it is not the response itself with its name. */
    private StatusLine how(Held held) {
        if (held.due().isEmpty()) {
            return new StatusLine(Status.TO_COME, Text.of("allocation.undated"));
        }
        Deadline due = held.due().get();
        String when = when(due, held.state());
        Status status = due.due().isBefore(reading.orElseThrow().today())
                ? Status.LATE
                : due.due().equals(reading.orElseThrow().today()) ? Status.DUE_TODAY : Status.TO_COME;
        return new StatusLine(
                status,
                isResponse(held)
                        ? when.substring(0, 1).toUpperCase(java.util.Locale.UK) + when.substring(1)
                        : Diary.Item.of(held.state(), due).shortLabel() + " " + when);
    }

    private String when(Deadline due, CaseState state) {
        LocalDate today = reading.orElseThrow().today();
        int days = state.calendar().workingDaysBetween(today, due.due());
        if (due.due().isBefore(today)) {
            return Text.of("allocation.late", Math.max(1, -days));
        }
        if (due.due().equals(today)) {
            return Text.of("allocation.today");
        }
        return due.due().equals(today.plusDays(1)) ? Text.of("allocation.tomorrow") : Text.of("allocation.in", days);
    }
}
