package redress.desk.letters;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import redress.calendar.Dates;
import redress.casework.Deed;
import redress.desk.kit.Allowed;
import redress.desk.kit.BusyLine;
import redress.desk.kit.Command;
import redress.desk.kit.EmptyState;
import redress.desk.kit.LedgerColumn;
import redress.desk.kit.LedgerTable;
import redress.desk.kit.Text;
import redress.desk.kit.Work;
import redress.letters.Outgoing;

/** Every letter that was written and not sent, the oldest first. */
public final class ToSendTab implements LetterTab {

    private final LettersDesk desk;
    private final Work work;
    private final ReadOnlyIntegerWrapper count = new ReadOnlyIntegerWrapper(this, "count", 0);
    private final LedgerTable<Outgoing> table = new LedgerTable<>(Text.of("letters.send.table"), Outgoing::id);
    private final BorderPane place = new BorderPane();
    private final BusyLine busy = new BusyLine(Text.of("letters.send.reading"));
    private final VBox content = new VBox(busy, place);

    public ToSendTab(LettersDesk desk, Work work) {
        this.desk = desk;
        this.work = work;
        table.columns(
                LedgerColumn.pair(
                        Text.of("letters.send.written"),
                        10,
                        o -> Dates.list(o.letter().written()),
                        this::age),
                LedgerColumn.<Outgoing>subject(
                                Text.of("letters.send.letter"),
                                18,
                                Outgoing::name,
                                o -> o.state().reference() + " · " + o.state().listedSubject())
                        .growing(),
                LedgerColumn.text(Text.of("letters.send.to"), 14, o -> o.to().name()),
                LedgerColumn.text(Text.of("letters.send.way"), 8, ToSendTab::way),
                LedgerColumn.step(Text.of("letters.send.next"), 13.5, o -> Optional.of(step(o))));
        table.setOnEnter(Allowed.by(table, "letters.send", this::send));
        table.setOnOpen(o -> desk.open().accept(o.state().caseId(), Optional.empty()));
        place.setCenter(table);
        VBox.setVgrow(place, javafx.scene.layout.Priority.ALWAYS);
    }

    private Command step(Outgoing outgoing) {
        return Command.of("letters.send", Text.of("letters.send.step"), () -> send(outgoing));
    }

    private void send(Outgoing outgoing) {
        desk.open().accept(outgoing.state().caseId(), Optional.of(Deed.MARK_SENT));
    }

    private String age(Outgoing outgoing) {
        int days = outgoing.state()
                .calendar()
                .workingDaysBetween(outgoing.letter().written(), desk.cases().today());
        return days <= 0 ? Text.of("letters.send.today") : Text.of("letters.send.age", days);
    }

    private static String way(Outgoing outgoing) {
        return outgoing.goesByPost() ? Text.of("letters.way.post") : Text.of("letters.way.email");
    }

    /** How many letters wait, for the rail. */
    public ReadOnlyIntegerProperty countProperty() {
        return count.getReadOnlyProperty();
    }

    /** Reads the list again, because a case was changed. */
    public void refresh() {
        work.run(desk.sending()::waiting).showing(busy).then(this::show);
    }

    private void show(List<Outgoing> waiting) {
        count.set(waiting.size());
        table.showRows(waiting);
        place.setCenter(waiting.isEmpty() ? new EmptyState(Text.of("letters.send.empty")) : table);
    }

    @Override
    public ObservableValue<String> name() {
        return count.map(waiting -> Text.of("letters.send.name", waiting.intValue()));
    }

    @Override
    public Node content() {
        return content;
    }

    @Override
    public Subscription shown() {
        refresh();
        return Subscription.EMPTY;
    }

    @Override
    public List<Command> commands() {
        return List.of(Command.of("letters.again", Text.of("letters.again"), this::refresh)
                .withKeys("F5"));
    }

    @Override
    public List<Node> panes() {
        return List.of(table);
    }

    @Override
    public boolean escape() {
        return busy.cancel();
    }
}
