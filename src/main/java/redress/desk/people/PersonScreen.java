package redress.desk.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import redress.casework.CaseRow;
import redress.casework.People;
import redress.casework.Refused;
import redress.casework.RowClash;
import redress.casework.Setup;
import redress.db.StorageFailure;
import redress.desk.kit.Beside;
import redress.desk.kit.BusyLine;
import redress.desk.kit.CaseList;
import redress.desk.kit.ClashPane;
import redress.desk.kit.Command;
import redress.desk.kit.Focus;
import redress.desk.kit.Page;
import redress.desk.kit.RowAct;
import redress.desk.kit.Screen;
import redress.desk.kit.Text;
import redress.desk.kit.Work;
import redress.people.Merge;
import redress.people.Profile;

/** One person: the cases, what to mind, how to reach, every change; F2 changes, and every change can be taken back. */
public final class PersonScreen extends Screen implements CaseList {

    private final PersonDesk desk;
    private final Work work;
    private final long person;
    private final Runnable toPeople;
    private final VBox top = new VBox();
    private final VBox main = new VBox();
    private final VBox side = new VBox();
    private final BusyLine busy = new BusyLine(Text.of("people.reading"));
    private final Page page;
    private Optional<PersonView> view = Optional.empty();
    private Optional<PersonTabs> tabs = Optional.empty();
    private boolean filling;
    private Optional<PersonEdit> form = Optional.empty();
    private Optional<ClashPane> asking = Optional.empty();

    /**
     * The page of one person.
     *
     * @param toPeople goes to the list of people
     */
    public PersonScreen(PersonDesk desk, Work work, long person, Runnable toPeople) {
        super("people", Text.of("people.title"));
        this.desk = desk;
        this.work = work;
        this.person = person;
        this.toPeople = toPeople;
        top.getStyleClass().add("gap-panel");
        main.getStyleClass().add("gap-panel");
        Beside halves = new Beside(main, side, main);
        VBox.setVgrow(halves, Priority.ALWAYS);
        page = new Page(top, busy, halves);
    }

    private void read() {
        work.run(() -> PersonView.read(desk, person)).showing(busy).then(now -> now.ifPresent(this::show));
    }

    private void show(PersonView now) {
        boolean first = view.isEmpty();
        view = Optional.of(now);
        String name = now.profile().person().fullName();
        titleProperty().set(name);
        top.getChildren().setAll(PersonHead.of(now, toPeople, List.of(change(), merge(), conduct()), holdings()));
        now.profile()
                .care()
                .restriction()
                .ifPresent(restriction -> top.getChildren().add(PersonHead.banner(restriction, now.today())));
        side.getChildren()
                .setAll(new PersonSide(
                        now,
                        new PersonSide.Acts(
                                this::open, wanted -> keep(now.profile(), wanted), this::apart, this::toConduct)));
        if (!filling) {
            showTabs();
        }
        if (first) {
            // once the frame has put the screen in front
            Platform.runLater(this::settle);
        }
    }

    private void settle() {
        Optional.ofNullable(page.getScene()).map(Scene::getRoot).ifPresent(root -> {
            root.applyCss();
            root.layout();
        });
        focus();
    }

    private void showTabs() {
        PersonTabs made = new PersonTabs(
                view.orElseThrow(),
                desk.openCase(),
                change -> act(Text.of("people.done.back"), () -> desk.people().putBack(change, Setup.SIGNED_IN)),
                new RestrictionPane(view.orElseThrow(), desk.conduct(), this::open));
        tabs.ifPresent(made::like);
        tabs = Optional.of(made);
        main.getChildren().setAll(made);
    }

    private Command change() {
        return Command.of(
                        "person.change",
                        Text.of("people.change.command"),
                        () -> view.ifPresent(now -> open(ReachForm.of(now.profile()))))
                .withKeys("F2")
                .withIcon("fth-edit-2");
    }

    private Command adjust() {
        return Command.of(
                "person.adjust",
                Text.of("people.adjustment.add"),
                () -> view.ifPresent(now -> open(new CareForms(now.today(), now::typed).adjustment(now.profile()))));
    }

    private Command notes() {
        return Command.of(
                "person.notes",
                Text.of("people.notes.title"),
                () -> view.ifPresent(now -> open(new CareForms(now.today(), now::typed).notes(now.profile()))));
    }

    private Command represent() {
        return Command.of(
                "person.represent",
                Text.of("people.representative.add"),
                () -> view.ifPresent(
                        now -> open(new CareForms(now.today(), now::typed).representative(now.profile()))));
    }

    private Command conduct() {
        return Command.of("person.conduct", Text.of("people.restriction.title"), this::toConduct);
    }

    private void toConduct() {
        leave();
        tabs.ifPresent(PersonTabs::toConduct);
        Focus.firstOf(panes());
    }

    private void open(ConductAct act) {
        fill(act.panel(
                chosen -> run(
                        chosen.save().get(),
                        now -> desk.undo()
                                .tell(Text.of(
                                        "conduct.done",
                                        view.orElseThrow().profile().person().fullName()))),
                this::leave));
    }

    private Command merge() {
        return Command.of(
                        "person.merge",
                        Text.of("people.merge.command"),
                        () -> view.ifPresent(now ->
                                fill(new MergePanel(desk, work, now.profile().person(), this::merged, this::leave))))
                .withIcon("fth-git-merge");
    }

    private Command holdings() {
        return Command.of(
                        "person.holdings",
                        Text.of("people.holdings"),
                        () -> view.ifPresent(now -> fill(new HoldingsPanel(desk, work, now.id(), this::leave))))
                .withIcon("fth-archive");
    }

    private void open(PersonEdit edit) {
        form = Optional.of(edit);
        fill(edit.panel(this::save, this::leave));
    }

    private void fill(Node panel) {
        filling = true;
        asking = Optional.empty();
        main.getChildren().setAll(panel);
        main.applyCss();
        main.layout();
        Focus.first(main);
    }

    private void leave() {
        filling = false;
        form = Optional.empty();
        asking = Optional.empty();
        view.ifPresent(now -> {
            showTabs();
            Focus.firstOf(panes());
        });
    }

    private void save(PersonEdit edit) {
        if (edit.form().check()) {
            keep(edit.before(), edit.read().get());
        }
    }

    private void keep(Profile before, Profile now) {
        if (before.differences(now).isEmpty()) {
            leave();
            return;
        }
        UUID request = UUID.randomUUID();
        keep(new RowAct<>(
                People.SHAPE,
                PersonHistory.WORDS,
                before,
                now,
                (seen, wanted) -> desk.people().change(seen, wanted, Setup.SIGNED_IN, request)));
    }

    private void keep(RowAct<Profile, Profile> act) {
        String done = Text.of("people.done.kept", act.now().person().fullName());
        run(
                act,
                kept -> desk.undo()
                        .say(RowAct.said(done, People.SHAPE, PersonHistory.WORDS, act.now(), kept), this::takeLastBack),
                clash -> ask(act, clash));
    }

    /** The question stands where the form was, which comes back with Esc. */
    private void ask(RowAct<Profile, Profile> act, RowClash clash) {
        ClashPane pane = act.question(clash, this::keep, this::backToForm);
        fill(pane);
        asking = Optional.of(pane);
    }

    private void backToForm() {
        form.ifPresentOrElse(this::open, this::leave);
    }

    private void takeLastBack() {
        act(Text.of("people.done.back"), () -> {
            var newest = desk.people().page(person).orElseThrow().changes().get(0);
            return desk.people().putBack(newest, Setup.SIGNED_IN);
        });
    }

    private void merged(MergePanel.Answer answer) {
        run(
                () -> desk.people().merge(answer.gone().id(), answer.kept().id(), Setup.SIGNED_IN),
                merge -> desk.undo()
                        .say(
                                Text.of(
                                        "people.done.merged",
                                        answer.gone().fullName(),
                                        answer.kept().fullName()),
                                () -> act(Text.of("people.done.apart"), () -> {
                                    desk.people().undoMerge(merge, Setup.SIGNED_IN);
                                    return merge;
                                })));
    }

    private void apart(Merge merge) {
        act(Text.of("people.done.apart"), () -> {
            desk.people().undoMerge(merge.id(), Setup.SIGNED_IN);
            return merge;
        });
    }

    private <T> void act(String done, Callable<T> deed) {
        run(deed, ignored -> desk.undo().tell(done));
    }

    private <T> void run(Callable<T> deed, Consumer<T> say) {
        run(deed, say, clash -> desk.undo().note(clash.getMessage()));
    }

    private <T> void run(Callable<T> deed, Consumer<T> say, Consumer<RowClash> asks) {
        work.run(deed)
                .showing(busy)
                .orElse(Refused.class, refused -> desk.undo().note(refused.getMessage()))
                .orElse(StorageFailure.class, failed -> desk.undo().note(failed.getMessage()))
                .orElse(RowClash.class, asks)
                .then(done -> {
                    say.accept(done);
                    filling = false;
                    form = Optional.empty();
                    asking = Optional.empty();
                    desk.changed().run();
                    read();
                    Focus.firstOf(panes());
                });
    }

    /** The cases as listed here, from the top. */
    @Override
    public List<Long> caseIds() {
        return view.map(now -> now.page().cases().stream().map(CaseRow::id).toList())
                .orElse(List.of());
    }

    @Override
    public String help() {
        return "person";
    }

    @Override
    public Node content() {
        return page;
    }

    @Override
    public List<Command> commands() {
        List<Command> all = new ArrayList<>(List.of(
                change(), adjust(), notes(), represent(), conduct(), merge(), holdings(), Command.again(this::read)));
        asking.ifPresent(pane ->
                all.add(Command.of("clash.save", pane.button(), pane::save).withKeys("Shortcut+Enter")));
        all.add(Command.of("person.tab", Text.of("people.tabs.next"), () -> tabs.ifPresent(PersonTabs::next))
                .withKeys("Ctrl+Tab"));
        return all;
    }

    @Override
    public List<Node> panes() {
        return List.of(filling ? main : tabs.<Node>map(PersonTabs::first).orElse(main), side, top);
    }

    @Override
    public boolean escape() {
        if (busy.cancel()) {
            return true;
        }
        if (asking.isPresent()) {
            backToForm();
            return true;
        }
        boolean used = filling;
        if (used) {
            leave();
        }
        return used;
    }

    @Override
    protected Subscription onShow() {
        read();
        return Subscription.EMPTY;
    }
}
