package redress.desk.allocation;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import redress.casework.CaseState;
import redress.casework.Export;
import redress.casework.Refused;
import redress.casework.Workload;
import redress.desk.kit.Beside;
import redress.desk.kit.BusyLine;
import redress.desk.kit.ButtonRow;
import redress.desk.kit.Command;
import redress.desk.kit.DateWords;
import redress.desk.kit.EmptyState;
import redress.desk.kit.Page;
import redress.desk.kit.PageHeader;
import redress.desk.kit.Screen;
import redress.desk.kit.Text;
import redress.desk.kit.Turning;
import redress.desk.kit.Work;

/** Which cases are with nobody or with whom, and for the chosen one who may take it, who may not, and why. */
public final class AllocationScreen extends Screen implements Turning {

    private final AllocationDesk desk;
    private final Work work;
    private final ReadOnlyIntegerWrapper waiting = new ReadOnlyIntegerWrapper(this, "waiting", 0);
    private final PageHeader header = new PageHeader(Text.of("allocation.title"));
    private final BusyLine busy = new BusyLine(Text.of("allocation.reading"));
    private Optional<Reading> reading = Optional.empty();
    private boolean giving;
    private final CaseList cases = new CaseList(this::choose, this::toOfficers);
    private final OfficerList officers = new OfficerList(this::give);
    private final Question question = new Question();
    private final MailPanel mail = new MailPanel(this::readFirst);
    private final BorderPane place = new BorderPane();
    private final Button print = ButtonRow.button(printList());
    private final VBox side;
    private final Page page;

    public AllocationScreen(AllocationDesk desk, Work work) {
        super("allocation", Text.of("allocation.title"));
        this.desk = desk;
        this.work = work;
        header.actions(List.of(print, ButtonRow.button(desk.absences())));
        officers.table().selectedRow().subscribe(row -> mailFor(row));
        VBox.setVgrow(officers.table(), Priority.ALWAYS);
        side = new VBox(question, officers.table(), mail);
        side.getStyleClass().add("gap-panel");
        VBox.setVgrow(place, Priority.ALWAYS);
        place.setCenter(new Beside(cases, side, side).needing("allocation-ruler"));
        page = new Page(header, busy, place);
        page.getStylesheets()
                .add(AllocationScreen.class
                        .getResource("/redress/desk/allocation.css")
                        .toExternalForm());
    }

    /** How many open cases are with nobody, for the rail. */
    public ReadOnlyIntegerProperty waitingProperty() {
        return waiting.getReadOnlyProperty();
    }

    /** Reads again, because a case was changed. */
    public void refresh() {
        read(Optional.empty());
    }

    private void read(Optional<Long> next) {
        work.run(() -> Reading.of(desk)).showing(busy).then(fresh -> show(fresh, next));
    }

    private void show(Reading fresh, Optional<Long> next) {
        reading = Optional.of(fresh);
        List<Workload.Held> nobodys = fresh.load().unallocated();
        waiting.set(nobodys.size());
        header.sentence(nobodys.stream()
                .map(held -> held.state().received().date())
                .min(java.util.Comparator.naturalOrder())
                .map(oldest -> Text.of("allocation.sentence", nobodys.size(), DateWords.list(oldest, fresh.today())))
                .orElse(Text.of("allocation.sentence.none")));
        cases.show(fresh);
        next.ifPresent(cases::select);
    }

    /** Other cases are chosen at the left: asks who takes them. */
    private void choose() {
        if (reading.isEmpty()) {
            return;
        }
        List<CaseState> chosen = cases.chosen();
        if (chosen.isEmpty()) {
            side.getChildren().setAll(empty());
            return;
        }
        side.getChildren().setAll(question, officers.table(), mail);
        question.ask(chosen, reading.get(), isOver());
        officers.show(reading.get().candidates(chosen), reading.get().today());
        mailFor(officers.table().selected());
    }

    private boolean isOver() {
        return cases.view() == CaseList.View.BY_OFFICER;
    }

    private EmptyState empty() {
        return isOver()
                ? new EmptyState(Text.of("allocation.empty.officers"))
                : new EmptyState(Text.of("allocation.empty"));
    }

    private void mailFor(Optional<Candidate> officer) {
        reading.ifPresent(now -> {
            List<CaseState> chosen = cases.chosen();
            if (!chosen.isEmpty()) {
                mail.show(chosen, officer, now.today());
            }
        });
    }

    private void toOfficers() {
        officers.table().requestFocus();
    }

    private void give(Candidate to) {
        if (to.refusal().isPresent()) {
            desk.undo().note(to.refusal().get());
            return;
        }
        List<CaseState> chosen = cases.chosen();
        if (giving || chosen.isEmpty()) {
            return;
        }
        giving = true;
        Reading now = reading.orElseThrow();
        Giving way = new Giving(desk, now.today());
        boolean withMail = mail.wanted();
        boolean over = isOver();
        Optional<Long> next = cases.next();
        work.run(() -> over
                        ? way.handOver(chosen, now.holder(chosen.get(0)), to.officer(), withMail)
                        : way.give(chosen.get(0), to.officer(), withMail))
                .showing(busy)
                .orElse(Refused.class, refused -> {
                    giving = false;
                    desk.undo().note(refused.getMessage());
                })
                .then(done -> given(way, done, next));
    }

    private void given(Giving way, Giving.Done done, Optional<Long> next) {
        giving = false;
        desk.undo().say(done.said(), () -> takeBack(way, done));
        cases.focus();
        next.ifPresent(cases::select);
        desk.changed().run();
    }

    private void takeBack(Giving way, Giving.Done done) {
        work.run(() -> way.takeBack(done))
                .showing(busy)
                .orElse(Refused.class, refused -> desk.undo().note(refused.getMessage()))
                .then(back -> {
                    desk.undo().tell(Text.of("allocation.taken-back", back));
                    desk.changed().run();
                });
    }

    private void readFirst(CaseState state) {
        mail.plan(state)
                .ifPresent(plan -> work.run(() -> {
                            desk.uses().viewer().show(desk.uses().packs().briefing(state, plan), "pdf");
                            return state;
                        })
                        .showing(busy)
                        .orElse(java.io.IOException.class, none -> desk.undo().note(Text.of("allocation.no-viewer")))
                        .start());
    }

    @Override
    public List<String> otherViews() {
        return List.of("allocation-by-officer");
    }

    /** From the cases with nobody to those of each officer, or back. */
    @Override
    public void turn() {
        cases.turn();
    }

    private Command printList() {
        return Command.of("allocation.print", Text.of("allocation.print"), this::print)
                .withKeys("Shortcut+P")
                .withIcon("fth-printer");
    }

    private void print() {
        reading.ifPresent(now ->
                desk.printing().ask(print, Export.list("allocation"), () -> AllocationPaper.of(desk.council(), now)));
    }

    @Override
    public Node content() {
        return page;
    }

    @Override
    public List<Command> commands() {
        return List.of(
                Command.of(
                                "allocation.open",
                                Text.of("allocation.open"),
                                () -> cases.selected()
                                        .ifPresent(state -> desk.open().accept(state.caseId())))
                        .withKeys("Shortcut+O"),
                Command.of("allocation.with-mail", Text.of("allocation.turn-mail"), mail::turn)
                        .withKeys("Shortcut+Shift+E"),
                Command.of("allocation.turn-view", Text.of("allocation.turn-view"), this::turn)
                        .withKeys("Shortcut+Shift+V"),
                printList(),
                desk.absences(),
                Command.again(this::refresh));
    }

    @Override
    public List<Node> panes() {
        return List.of(cases.table(), officers.table(), mail, cases);
    }

    @Override
    public boolean escape() {
        if (busy.cancel()) {
            return true;
        }
        boolean away = !cases.table().isFocused();
        cases.focus();
        return away;
    }

    @Override
    protected Subscription onShow() {
        refresh();
        return Subscription.EMPTY;
    }
}
