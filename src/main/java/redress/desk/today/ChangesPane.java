package redress.desk.today;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.LongConsumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import redress.calendar.Dates;
import redress.casework.Changes;
import redress.casework.WorkDate;
import redress.casework.Worklist.Item;
import redress.desk.kit.DateWords;
import redress.desk.kit.EmptyState;
import redress.desk.kit.LedgerColumn;
import redress.desk.kit.LedgerTable;
import redress.desk.kit.Status;
import redress.desk.kit.StatusLine;
import redress.desk.kit.Text;
import redress.desk.kit.Words;

/** What changed since a day: what became late, what came back, what was recorded. Each row opens its case. */
final class ChangesPane extends VBox {

    private record Row(
            String key, long caseId, Supplier<StatusLine> when, String what, String subject, String below, String by) {}

    private final LedgerTable<Row> table = new LedgerTable<>(Text.of("today.changes.table"), Row::key);

    ChangesPane(LongConsumer open) {
        getStyleClass().add("gap");
        VBox.setVgrow(table, Priority.ALWAYS);
        table.columns(
                LedgerColumn.<Row>status(
                                Text.of("today.column.when"),
                                13,
                                row -> row.when().get())
                        .givingWay(3),
                LedgerColumn.<Row>text(Text.of("today.column.happened"), 14, Row::what)
                        .givingWay(2),
                LedgerColumn.<Row>subject(Text.of("today.column.case"), 20, Row::subject, Row::below)
                        .growing(),
                LedgerColumn.<Row>text(Text.of("today.column.by"), 11, Row::by).givingWay(1));
        table.setOnEnter(row -> open.accept(row.caseId()));
        table.setOnOpen(row -> open.accept(row.caseId()));
    }

    LedgerTable<?> table() {
        return table;
    }

    void show(Now now) {
        Changes changes = now.changes();
        getChildren().setAll(Words.section(since(now)));
        if (changes.isEmpty()) {
            getChildren().add(new EmptyState(Text.of("today.changes.none")));
            return;
        }
        if (!changes.recorded().isEmpty()) {
            getChildren().add(Words.small(by(changes)));
        }
        table.show(List.of(
                new LedgerTable.Group<>(
                        Text.of("today.changes.late"),
                        changes.late().stream().map(item -> late(item, now)).toList()),
                new LedgerTable.Group<>(
                        Text.of("today.changes.replies"), rows("reply ", changes.replies(), Status.WAITING)),
                new LedgerTable.Group<>(Text.of("today.changes.touched"), rows("", changes.touched(), Status.DONE))));
        getChildren().add(table);
    }

    /** "Since Friday 20 November", or that it is the day she was here last. */
    static String since(Now now) {
        String day = Dates.list(now.changes().since(), now.today());
        return now.wasAway() ? Text.of("today.changes.since-here", day) : Text.of("today.changes.since", day);
    }

    private static String by(Changes changes) {
        return changes.recorded().stream()
                .map(by -> Text.of("today.changes.by", by.name(), by.entries()))
                .reduce((one, next) -> Text.of("today.changes.and", one, next))
                .orElse("");
    }

    private static Row late(Item item, Now now) {
        WorkDate promise = item.work().promised().orElseThrow();
        String below = item.work().reference() + " · " + Rows.person(item);
        return new Row(
                "late " + item.key(),
                item.caseId(),
                () -> now.dates().of(Optional.of(promise.due())),
                promise.label(),
                item.work().subject(),
                below,
                Rows.with(item));
    }

    private static List<Row> rows(String key, List<Changes.Change> changes, Status status) {
        return changes.stream()
                .map(change -> new Row(
                        key + change.caseId() + " " + change.recorded(),
                        change.caseId(),
                        () -> new StatusLine(
                                status, Dates.list(change.recorded().toLocalDate()), DateWords.time(change.recorded())),
                        words(change.type()),
                        change.subject(),
                        Stream.of(change.reference(), change.person())
                                .filter(part -> !part.isEmpty())
                                .collect(Collectors.joining(" · ")),
                        change.by()))
                .toList();
    }

    /** "Reply received": the name of the entry, in words. */
    private static String words(String type) {
        String plain = type.replace('-', ' ');
        return plain.substring(0, 1).toUpperCase(Locale.UK) + plain.substring(1);
    }
}
