package redress.desk.allocation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableRow;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import redress.casework.Officers;
import redress.casework.Workload.Nearness;
import redress.desk.kit.Allowed;
import redress.desk.kit.ButtonRow;
import redress.desk.kit.Command;
import redress.desk.kit.DateWords;
import redress.desk.kit.Icon;
import redress.desk.kit.LedgerColumn;
import redress.desk.kit.LedgerTable;
import redress.desk.kit.Status;
import redress.desk.kit.Text;
import redress.desk.kit.Words;

/** The officers who may take what is chosen, each with a key; below them who may not, and why. */
final class OfficerList {

    private final LedgerTable<Candidate> table = new LedgerTable<>(
            Text.of("allocation.officers"), one -> one.officer().id());
    private final Consumer<Candidate> give;
    private LocalDate today = LocalDate.EPOCH;

    /**
     * An empty list.
     *
     * @param give the officer was chosen, by Enter, a digit, the button or a drag
     */
    OfficerList(Consumer<Candidate> give) {
        this.give = Allowed.by(table, "allocation.give", give);
        table.getStyleClass().add("allocation-officers");
        table.columns(
                new LedgerColumn<Candidate>(
                                Text.of("allocation.column.officer"),
                                13.5,
                                false,
                                OfficerList::name,
                                OfficerList::nameNode,
                                Optional.empty(),
                                "",
                                0)
                        .growing(),
                new LedgerColumn<Candidate>(
                                Text.of("allocation.column.load"),
                                8.4,
                                false,
                                OfficerList::loadWords,
                                OfficerList::load,
                                Optional.empty(),
                                "",
                                0)
                        .givingWay(1),
                new LedgerColumn<Candidate>(
                                Text.of("allocation.column.why"),
                                14,
                                false,
                                this::why,
                                this::whyNode,
                                Optional.empty(),
                                "",
                                0)
                        .givingWay(2),
                new LedgerColumn<Candidate>(
                        "",
                        6.8,
                        false,
                        one -> one.may() ? Text.of("allocation.give") : "",
                        this::button,
                        Optional.empty(),
                        "step",
                        0));
        table.setOnEnter(this.give);
        table.addEventHandler(KeyEvent.KEY_PRESSED, this::digit);
        table.addEventHandler(DragEvent.DRAG_OVER, this::over);
        table.addEventHandler(DragEvent.DRAG_DROPPED, this::dropped);
    }

    LedgerTable<Candidate> table() {
        return table;
    }

    void show(List<Candidate> all, LocalDate day) {
        today = day;
        table.show(List.of(
                new LedgerTable.Group<>(
                        Text.of("allocation.may"),
                        all.stream().filter(Candidate::may).toList()),
                new LedgerTable.Group<>(
                        Text.of("allocation.may-not"),
                        all.stream().filter(one -> !one.may()).toList())));
        all.stream().findFirst().ifPresent(first -> table.select(first.officer().id()));
    }

    private void digit(KeyEvent key) {
        if (!key.getCode().isDigitKey() || key.isShortcutDown() || key.isAltDown()) {
            return;
        }
        table.getItems().stream()
                .flatMap(line -> line.row().stream())
                .filter(one -> one.number() > 0 && key.getCode().getName().endsWith(Integer.toString(one.number())))
                .findFirst()
                .ifPresent(one -> {
                    key.consume();
                    give.accept(one);
                });
    }

    private void over(DragEvent drag) {
        if (drag.getGestureSource() == null) {
            return;
        }
        under(drag).ifPresent(one -> {
            table.select(one.officer().id());
            if (one.may()) {
                drag.acceptTransferModes(TransferMode.MOVE);
            }
            drag.consume();
        });
    }

    private void dropped(DragEvent drag) {
        Optional<Candidate> officer = under(drag).filter(Candidate::may);
        drag.setDropCompleted(officer.isPresent());
        drag.consume();
        officer.ifPresent(this.give);
    }

    private Optional<Candidate> under(DragEvent drag) {
        Node node = drag.getPickResult().getIntersectedNode();
        while (node != null && !(node instanceof TableRow)) {
            node = node.getParent();
        }
        if (node instanceof TableRow<?> row && row.getItem() instanceof LedgerTable.Line<?> line) {
            return line.row().filter(Candidate.class::isInstance).map(Candidate.class::cast);
        }
        return Optional.empty();
    }

    private static String name(Candidate one) {
        String words = one.officer().name() + ", " + one.officer().jobTitle();
        return one.number() == 0 ? words : one.number() + ", " + words;
    }

    private static Node nameNode(Candidate one) {
        StackPane mark = new StackPane(
                one.may()
                        ? Words.strong(one.number() == 0 ? "" : Integer.toString(one.number()))
                        : Status.NOT_POSSIBLE.icon());
        mark.getStyleClass().add("allocation-key");
        Label name = new Label(one.officer().name());
        Label title = new Label(one.officer().jobTitle());
        name.getStyleClass().add(one.may() ? "text-strong" : "text-body");
        title.getStyleClass().addAll("text-small", "text-muted");
        VBox lines = new VBox(name, title);
        lines.getStyleClass().addAll("two-lines", "allocation-name");
        HBox.setHgrow(lines, Priority.ALWAYS);
        HBox all = new HBox(mark, lines);
        all.getStyleClass().add("gap");
        all.setAlignment(Pos.CENTER_LEFT);
        return all;
    }

    private static String loadWords(Candidate one) {
        List<String> says = new ArrayList<>(
                List.of(Text.of("allocation.load", one.load().cases().size())));
        int late = one.load().count(Nearness.LATE);
        if (late > 0) {
            says.add(Text.of("allocation.load.late", late));
        }
        int soon = one.load().count(Nearness.SOON);
        if (soon > 0) {
            says.add(Text.of("allocation.load.soon", soon));
        }
        return String.join(", ", says);
    }

    private static Node load(Candidate one) {
        Label words = new Label(loadWords(one));
        words.getStyleClass().addAll("text-small", "text-muted");
        VBox lines = new VBox(new LoadBlocks(one.load()), words);
        lines.getStyleClass().add("allocation-load");
        return lines;
    }

    private String why(Candidate one) {
        String away = away(one.listed());
        String first = one.refusal().orElse(one.caution());
        return (first + " " + away).strip();
    }

    private Node whyNode(Candidate one) {
        Label label = Words.small(why(one));
        label.getStyleClass().add("allocation-why");
        if (one.may() && one.listed().away().isPresent()) {
            label.setGraphic(new Icon("fth-umbrella"));
        }
        VBox wrapping = new VBox(label); // a label by itself does not tell a table how high it becomes
        wrapping.getStyleClass().add("allocation-why-box");
        return wrapping;
    }

    private String away(Officers.Listed listed) {
        String deputy = listed.deputy()
                .map(stand -> " " + Text.of("allocation.stands-in", stand.name()))
                .orElse("");
        return listed.away()
                .map(absence -> (absence.covers(today)
                                ? Text.of("allocation.away", DateWords.list(absence.until(), today))
                                : Text.of(
                                        "allocation.will-be-away",
                                        DateWords.list(absence.from(), today),
                                        DateWords.list(absence.until(), today)))
                        + deputy)
                .orElse("");
    }

    private Node button(Candidate one) {
        if (!one.may()) {
            return new Label();
        }
        Button button =
                ButtonRow.button(Command.of("allocation.give", Text.of("allocation.give"), () -> give.accept(one)));
        button.getStyleClass().addAll("small", "step-button");
        button.setAccessibleText(Text.of("allocation.give-to", one.officer().name()));
        button.setFocusTraversable(false);
        return button;
    }
}
