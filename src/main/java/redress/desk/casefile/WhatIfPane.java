package redress.desk.casefile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import redress.calendar.Closure;
import redress.calendar.WorkingCalendar;
import redress.casework.CaseState;
import redress.casework.Deadline;
import redress.casework.Refused;
import redress.casework.Rules;
import redress.casework.WhatIf;
import redress.desk.kit.ButtonRow;
import redress.desk.kit.ChoiceField;
import redress.desk.kit.Command;
import redress.desk.kit.DateField;
import redress.desk.kit.DateWords;
import redress.desk.kit.DeadlineChip;
import redress.desk.kit.Focus;
import redress.desk.kit.Form;
import redress.desk.kit.FormRow;
import redress.desk.kit.Status;
import redress.desk.kit.StatusLine;
import redress.desk.kit.Text;
import redress.desk.kit.WhyPopover;
import redress.desk.kit.Words;
import redress.procedure.LetterPurpose;

/** What the dates of the case would be if something were otherwise, beside what they are. Nothing typed here is recorded. */
final class WhatIfPane extends VBox {

    private static final int MOST_WORKING_DAYS = 250;

    private final CaseView view;
    private final Rules rules;
    private final DateField received;
    private final ChoiceField<String> letter;
    private final DateField sent;
    private final TextField extended = new TextField();
    private final DateField closedFrom;
    private final DateField closedTo;
    private final Form form = new Form();
    private final VBox dates = new VBox();

    WhatIfPane(CaseView view, Rules rules, Runnable close) {
        this.view = view;
        this.rules = rules;
        received = new DateField(view::typed);
        sent = new DateField(view::typed);
        closedFrom = new DateField(view::typed);
        closedTo = new DateField(view::typed);
        letter = new ChoiceField<>(purposes(view.state()), view.labels()::letter);
        if (letter.getItems().size() == 1) {
            letter.choose(letter.getItems().get(0));
        }
        build();
        Label title = Words.section(Text.of("casefile.whatif.title"));
        HBox.setHgrow(title, Priority.ALWAYS);
        title.setMaxWidth(Double.MAX_VALUE);
        HBox head =
                new HBox(title, ButtonRow.button(Command.of("whatif.close", Text.of("casefile.whatif.close"), close)));
        dates.getStyleClass().add("gap-small");
        getStyleClass().addAll("panel", "gap-panel");
        getChildren().addAll(head, Words.small(Text.of("casefile.whatif.sentence")), form, dates);
        fill();
    }

    /** The letters that would stop a date and have not gone yet. */
    static List<String> purposes(CaseState state) {
        return Stream.of(
                        Optional.of(LetterPurpose.acknowledging(state.kind(), state.stage())),
                        LetterPurpose.answering(state.kind(), state.stage()),
                        Optional.of("update").filter(id -> state.deadline(id).isPresent()))
                .flatMap(Optional::stream)
                .filter(id -> id.equals("update")
                        || state.letters().stream()
                                .noneMatch(gone ->
                                        gone.purpose().equals(id) && gone.sent().isPresent()))
                .toList();
    }

    void focusFirst() {
        Focus.first(form);
    }

    private void build() {
        form.line(
                date(Text.of("casefile.whatif.received"), received),
                FormRow.of(Text.of("casefile.whatif.extended"), extended).check(this::extensionProblem));
        form.line(FormRow.of(Text.of("casefile.whatif.letter"), letter), date(Text.of("casefile.whatif.sent"), sent));
        form.line(
                date(Text.of("casefile.whatif.closed-from"), closedFrom),
                date(Text.of("casefile.whatif.closed-to"), closedTo));
        Stream.of(received, sent, closedFrom, closedTo)
                .forEach(field -> field.dateProperty().subscribe(() -> fill()));
        letter.valueProperty().subscribe(() -> fill());
        extended.textProperty().subscribe(() -> fill());
    }

    private static FormRow date(String label, DateField field) {
        return FormRow.of(label, field).check(field::problem);
    }

    private Optional<String> extensionProblem() {
        return extended.getText().isBlank() || days().isPresent()
                ? Optional.empty()
                : Optional.of(Text.of("casefile.whatif.extended-problem", MOST_WORKING_DAYS));
    }

    private Optional<Integer> days() {
        String typed = extended.getText().strip();
        return typed.matches("[1-9]\\d{0,2}") && Integer.parseInt(typed) <= MOST_WORKING_DAYS
                ? Optional.of(Integer.parseInt(typed))
                : Optional.empty();
    }

    private WhatIf supposed() {
        Optional<LocalDate> to = closedTo.dateProperty().get();
        return new WhatIf(
                received.dateProperty().get(),
                sent.dateProperty().get().flatMap(day -> letter.chosen().map(purpose -> new WhatIf.Sent(purpose, day))),
                days(),
                closedFrom
                        .dateProperty()
                        .get()
                        .map(day -> new Closure(
                                day, to.filter(last -> !last.isBefore(day)).orElse(day), "")));
    }

    private void fill() {
        CaseState now = view.state();
        try {
            WhatIf supposed = supposed();
            CaseState then = supposed.isEmpty() ? now : supposed.of(now, rules, view.today());
            List<WhatIf.Row> rows = WhatIf.compare(now, then);
            dates.getChildren().setAll(rows.isEmpty() ? Words.body(Text.of("casefile.whatif.none")) : grid(rows, then));
        } catch (Refused refused) {
            dates.getChildren().setAll(new StatusLine(Status.NOT_POSSIBLE, refused.getMessage()));
        }
    }

    private GridPane grid(List<WhatIf.Row> rows, CaseState then) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("whatif-dates");
        ColumnConstraints first = new ColumnConstraints();
        first.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().add(first);
        grid.addRow(
                0,
                head(Text.of("casefile.whatif.duty")),
                head(Text.of("casefile.whatif.now")),
                head(Text.of("casefile.whatif.then")),
                head(Text.of("casefile.whatif.difference")));
        int at = 1;
        for (WhatIf.Row row : rows) {
            List<Node> cells = new ArrayList<>();
            cells.add(Words.body(row.label()));
            cells.add(Words.body(row.now().map(this::day).orElse(Text.of("casefile.whatif.no-date"))));
            cells.add(then(row));
            Label difference = Words.small(difference(row, then.calendar()));
            cells.add(difference);
            cells.forEach(cell -> GridPane.setValignment(cell, VPos.TOP));
            grid.addRow(at++, cells.toArray(Node[]::new));
        }
        return grid;
    }

    private static Label head(String words) {
        Label label = Words.small(words);
        label.getStyleClass().add("text-strong");
        return label;
    }

    private String day(Deadline deadline) {
        if (deadline.done().isPresent()) {
            return Text.of(
                    "casefile.whatif.done",
                    DateWords.field(deadline.done().get().date()));
        }
        return deadline.lapsed() ? Text.of("casefile.clock.lapsed") : DateWords.field(deadline.due());
    }

    private Node then(WhatIf.Row row) {
        Label words = row.differs() ? Words.strong(said(row)) : Words.body(said(row));
        HBox cell = new HBox(words);
        cell.getStyleClass().add("gap");
        row.then()
                .filter(deadline -> row.differs() && deadline.isRunning())
                .flatMap(deadline -> deadline.working()
                        .map(due -> DeadlineChip.whyLink(
                                Text.of(
                                        "casefile.whatif.why",
                                        Labels.lower(deadline.label()),
                                        DateWords.heading(deadline.due())),
                                () -> new WhyPopover.Why(
                                        due.title(), due.explanation(), new Clocks(view).rule(deadline)))))
                .ifPresent(cell.getChildren()::add);
        return cell;
    }

    private String said(WhatIf.Row row) {
        return row.then().map(this::day).orElse(Text.of("casefile.whatif.no-date"));
    }

    private static String difference(WhatIf.Row row, WorkingCalendar calendar) {
        if (!row.differs() || row.now().isEmpty() || row.then().isEmpty()) {
            return row.differs() ? "" : Text.of("casefile.whatif.same");
        }
        LocalDate now = row.now().get().due();
        LocalDate then = row.then().get().due();
        int days = calendar.workingDaysBetween(now, then);
        if (now.equals(then)) {
            return "";
        }
        return days >= 0 ? Text.of("casefile.whatif.later", days) : Text.of("casefile.whatif.earlier", -days);
    }
}
