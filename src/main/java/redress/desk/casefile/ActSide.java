package redress.desk.casefile;

import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.scene.layout.VBox;
import redress.casework.Clash;
import redress.casework.Deed;
import redress.casework.OnTop;
import redress.casework.Refused;
import redress.desk.kit.ClashPane;
import redress.desk.kit.Command;
import redress.desk.kit.Text;
import redress.desk.kit.Work;

/** The right half of a case: what may be done, the act being filled in, or what must be chosen before it is saved. */
final class ActSide {

    private final Stage with;
    private final Columns columns;
    private final VBox side;
    private final Around around;
    private final Saving saving;
    private Optional<ActPanel> acting = Optional.empty();
    private Optional<ClashPane> clash = Optional.empty();

    /** What it works with. */
    record Stage(Work work, CaseDesk desk, Unfinished unfinished, LetterDesk letters) {}

    /**
     * The rest of the screen.
     *
     * @param view the case as it is shown; empty before it is read
     * @param show shows a newer one
     * @param showTabs puts the case back in the left half
     * @param changed called after each save
     * @param noting whether a note is being typed
     */
    record Around(
            Supplier<Optional<CaseView>> view,
            Consumer<CaseView> show,
            Runnable showTabs,
            Runnable changed,
            BooleanSupplier noting) {}

    /** Something is being saved: where a refusal goes, and what is tidied up once it is recorded. */
    private record Save(Act.Doing doing, Optional<Deed> deed, Consumer<List<String>> refuse, Runnable done) {}

    ActSide(Stage with, Columns columns, VBox side, Around around) {
        this.with = with;
        this.columns = columns;
        this.side = side;
        this.around = around;
        saving = new Saving(with.work(), with.desk(), now -> acting.ifPresent(panel -> panel.setSaving(now)));
    }

    boolean isActing() {
        return acting.isPresent() || clash.isPresent();
    }

    /** The page of the help about the act being filled in. */
    Optional<String> help() {
        return acting.map(panel -> panel.act().deed().helpPage());
    }

    /** The command that saves what is being filled in or chosen. */
    Optional<Command> save() {
        return clash.map(pane -> Command.of("clash.save", pane.button(), pane::save))
                .or(() -> acting.map(panel -> command("case.save", panel)))
                .map(save -> save.withKeys("Shortcut+Enter"));
    }

    /** Letters about to be sent are printed by sending them. */
    Optional<Command> print() {
        return acting.filter(panel -> panel.act().deed() == Deed.MARK_SENT).map(panel -> command("case.print", panel));
    }

    private Command command(String id, ActPanel panel) {
        return Command.of(id, panel.act().button().getValue(), () -> save(panel));
    }

    /** The case was read anew: what may be done now, unless something is being filled in. */
    void refresh() {
        if (!isActing()) {
            showSide();
        }
    }

    private void showSide() {
        columns.setActing(false);
        around.view().get().ifPresent(now -> {
            side.getChildren().setAll(new SidePanel(now, this::open));
            if (!with.unfinished().deeds().isEmpty()) {
                UnfinishedPanel.Ways ways = new UnfinishedPanel.Ways(this::open, this::throwAway);
                side.getChildren().add(0, new UnfinishedPanel(with.unfinished(), now.actions(), ways));
            }
        });
    }

    private void throwAway(Deed deed) {
        Runnable bringBack = with.unfinished().throwAway(deed);
        showSide();
        focusNext();
        with.desk().undo().say(Text.of("casefile.draft.discarded", deed.label()), () -> {
            bringBack.run();
            refresh();
        });
    }

    /** What stands in the fields outlives the screen. */
    void keep() {
        acting.ifPresent(ActPanel::keep);
    }

    void open(Deed deed) {
        CaseView now = around.view().get().orElseThrow();
        if (!now.actions().may(deed)) {
            with.desk()
                    .undo()
                    .note(now.actions().refusals().getOrDefault(deed, Text.of("casefile.act.not-now", deed.label())));
            return;
        }
        keep();
        clash = Optional.empty();
        // the panel's own button names the panel only once it exists
        ActPanel panel = new ActPanel(
                new Bench(with.desk(), now), deed, with.unfinished(), () -> acting.ifPresent(this::save), this::leave);
        acting = Optional.of(panel);
        around.showTabs().run();
        with.letters().follow(panel, now.state());
        put(panel);
        panel.focusFirst();
    }

    /** Esc: the question goes back to its form, a form to the case. @return whether there was one */
    boolean escape() {
        if (clash.isPresent()) {
            backToForm();
            return true;
        }
        boolean used = acting.isPresent();
        leave();
        return used;
    }

    private void leave() {
        if (acting.isPresent()) {
            keep();
            acting = Optional.empty();
            with.letters().stop();
            around.showTabs().run();
            showSide();
            focusNext();
        }
    }

    private void save(ActPanel panel) {
        panel.settle();
        if (saving.isRunning() || !panel.act().fields().form().check()) {
            return;
        }
        try {
            panel.intention().means(panel.act().fields().words().typed());
            Save save = new Save(
                    panel.act().doing().get(), Optional.of(panel.act().deed()), panel::refuse, () -> recorded(panel));
            saving.save(panel.seen(), save.deed(), save.doing(), ends(save));
        } catch (Refused refused) {
            panel.refuse(List.of(refused.getMessage()));
        }
    }

    private void recorded(ActPanel panel) {
        panel.recorded();
        acting = Optional.empty();
        with.letters().stop();
        around.showTabs().run();
    }

    /** Records something that has no form here, such as a note or a paper; done is called once it is. */
    void record(Act.Doing doing, Runnable done) {
        around.view().get().ifPresent(now -> {
            Save save = new Save(doing, Optional.empty(), this::refused, done);
            saving.save(now.state(), save.deed(), doing, ends(save));
        });
    }

    private void refused(List<String> sentences) {
        with.desk().undo().note(String.join(" ", sentences));
    }

    private Saving.Ends ends(Save save) {
        return new Saving.Ends(
                sentences -> {
                    if (clash.isPresent()) {
                        backToForm();
                    }
                    save.refuse().accept(sentences);
                },
                (before, after, meanwhile) -> saved(save, before, after, meanwhile),
                (now, clashing) -> {
                    around.show().accept(now);
                    ask(clashing, now, yours -> saving.settle(clashing, yours, save.deed(), save.doing(), ends(save)));
                },
                around.show());
    }

    private void saved(Save save, redress.casework.CaseState before, CaseView after, String meanwhile) {
        boolean noted = !isActing() && around.noting().getAsBoolean();
        clash = Optional.empty();
        save.done().run();
        around.show().accept(after);
        around.changed().run();
        String said = save.doing().done().get();
        with.desk()
                .undo()
                .say(
                        meanwhile.isEmpty() ? said : Text.of("together.saved", said, meanwhile),
                        new TakeBack(
                                with.work(),
                                with.desk(),
                                before,
                                after.state(),
                                save.doing().undo(),
                                this::undone)::run);
        if (!isActing() && !noted) {
            focusNext();
        }
    }

    /** The question stands where the form was, which comes back with Esc. */
    private void ask(OnTop.Clashing clashing, CaseView now, Consumer<Predicate<Clash>> save) {
        ClashPane pane =
                ClashQuestion.of(clashing, new MeanwhileWords(now.state(), now.today()), save, this::backToForm);
        clash = Optional.of(pane);
        put(pane);
        pane.focusFirst();
    }

    private void backToForm() {
        clash = Optional.empty();
        acting.ifPresentOrElse(
                panel -> {
                    put(panel);
                    panel.focusFirst();
                },
                () -> {
                    showSide();
                    focusNext();
                });
    }

    private void put(VBox panel) {
        side.getChildren().setAll(panel);
        columns.setActing(true);
        columns.applyCss();
        columns.layout();
    }

    private void undone(CaseView now) {
        around.show().accept(now);
        around.changed().run();
    }

    void focusNext() {
        columns.applyCss();
        columns.layout();
        Stream.of(side)
                .flatMap(box -> box.getChildren().stream())
                .filter(SidePanel.class::isInstance)
                .map(SidePanel.class::cast)
                .forEach(SidePanel::focusNext);
    }
}
