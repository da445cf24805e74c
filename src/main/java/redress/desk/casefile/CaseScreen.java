package redress.desk.casefile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import redress.casework.Deed;
import redress.desk.kit.BusyLine;
import redress.desk.kit.Command;
import redress.desk.kit.InPlace;
import redress.desk.kit.Page;
import redress.desk.kit.Screen;
import redress.desk.kit.SpellCheck;
import redress.desk.kit.Text;
import redress.desk.kit.Work;

/**
 * One case. The left half shows it or a letter of it, the right half what may be done now or the act being filled in;
 * an act left with Esc keeps what was typed until it is opened again, even over a crash.
 */
public final class CaseScreen extends Screen {

    private final Work work;
    private final CaseDesk desk;
    private final long caseId;
    private final Runnable changed;
    private Optional<Deed> begin;
    private Optional<CaseView> view = Optional.empty();
    private Intention noting = new Intention();
    private final Unfinished unfinished;
    private final VBox top = new VBox();
    private final VBox main = new VBox();
    private final VBox side = new VBox();
    private final BusyLine busy = new BusyLine(Text.of("casefile.reading"));
    private final CaseTabs tabs;
    private final LetterDesk letters;
    private final PaperDesk papers;
    private final Columns columns = new Columns(main, side);
    private final RestrictedCover cover;
    private final ActSide acts;
    private final PresenceLine others;
    private final InPlace inPlace;
    private Optional<CameFrom> from = Optional.empty();
    private final Page page;

    /**
     * A case not yet read.
     *
     * @param begin the deed whose form is opened at once
     * @param changed called after each save, so that the lists read again
     */
    public CaseScreen(Work work, CaseDesk desk, long caseId, Optional<Deed> begin, Runnable changed) {
        super("cases", Text.of("casefile.title"));
        this.work = work;
        this.desk = desk;
        this.caseId = caseId;
        this.begin = begin;
        this.changed = changed;
        this.cover = new RestrictedCover(work, desk, main);
        this.others = new PresenceLine(work, desk.presence(), caseId);
        this.page = new Page(top, others, busy, columns);
        this.inPlace = new InPlace(page);
        this.unfinished = new Unfinished(desk.drafts(), caseId);
        this.tabs = new CaseTabs(work, desk, unfinished, this::keepNote);
        this.letters = new LetterDesk(work, desk, pane -> main.getChildren().setAll(pane), this::showTabs);
        this.acts = new ActSide(
                new ActSide.Stage(work, desk, unfinished, letters),
                columns,
                side,
                new ActSide.Around(() -> view, this::show, this::showTabs, changed, tabs::isNoting));
        this.papers = new PaperDesk(work, desk, caseId, page, doing -> acts.record(doing, () -> {}));
        top.getStyleClass().add("gap-panel");
        side.getStyleClass().add("gap-panel");
        VBox.setVgrow(columns, Priority.ALWAYS);
        page.getStylesheets()
                .add(CaseScreen.class.getResource("/redress/desk/casefile.css").toExternalForm());
        main.getChildren().setAll(tabs);
    }

    @Override
    public String help() {
        return acts.help().orElse("case");
    }

    @Override
    public Node content() {
        return page;
    }

    @Override
    public List<Node> panes() {
        return columns.isNarrow() && !acts.isActing() ? List.of(main, side, top) : List.of(side, main, top);
    }

    @Override
    protected Subscription onShow() {
        from = from.or(() -> Optional.of(CameFrom.now(desk.navigator())));
        unfinished.read();
        tabs.restoreNote();
        read();
        Subscription present = others.begin();
        return () -> {
            present.unsubscribe();
            keep();
        };
    }

    @Override
    public void news() {
        work.run(() -> CaseView.read(desk, caseId)).then(this::arrived);
    }

    @Override
    public boolean escape() {
        if (busy.cancel()) {
            return true;
        }
        if (!main.getChildren().contains(tabs) && !acts.isActing()) {
            closePane();
            return true;
        }
        return acts.escape();
    }

    @Override
    public List<Command> commands() {
        List<Command> all = new ArrayList<>();
        acts.save().ifPresent(all::add);
        print().map(command -> command.withKeys("Shortcut+P")).ifPresent(all::add);
        view.ifPresent(now -> {
            if (!acts.isActing()) {
                all.add(Command.of("case.next", Text.of("casefile.next.title"), this::primary)
                        .withKeys("Shortcut+Enter"));
            }
            all.addAll(new DeedCommands(now, acts::open).all());
        });
        all.add(Command.of("case.note", Text.of("casefile.note.command"), this::note)
                .unless(this::notYetRead));
        all.add(papers.add().unless(this::notYetRead));
        view.ifPresent(now -> all.addAll(tabs.recordCommands()));
        all.add(bundle().unless(this::notYetRead));
        all.add(Command.of("case.tab", Text.of("casefile.tabs.next"), tabs::next)
                .withKeys("Ctrl+Tab"));
        all.add(whatIf().unless(this::notYetRead));
        from.ifPresent(list -> all.addAll(list.commands(caseId, this::turnTo)));
        all.add(Command.of("case.read", Text.of("casefile.read"), this::read).withKeys("F5"));
        return all;
    }

    private void turnTo(long otherId) {
        CaseScreen other = new CaseScreen(work, desk, otherId, Optional.empty(), changed);
        other.from = from;
        desk.navigator().replace(other);
    }

    private void openOther(String reference) {
        work.run(() -> desk.cases().find(reference))
                .then(found -> found.ifPresent(other ->
                        desk.navigator().open(new CaseScreen(work, desk, other.caseId(), Optional.empty(), changed))));
    }

    /** Letters about to be sent are printed by sending them, others by themselves. */
    private Optional<Command> print() {
        return acts.print().or(letters::print);
    }

    private void primary() {
        if (tabs.isNoting()) {
            tabs.saveNote();
        } else {
            view.flatMap(now -> now.actions().next()).ifPresent(step -> acts.open(step.deed()));
        }
    }

    private void note() {
        showTabs();
        tabs.focusNote();
    }

    private void read() {
        work.run(() -> CaseView.read(desk, caseId)).showing(busy).then(this::arrived);
    }

    private void arrived(CaseView now) {
        boolean first = view.isEmpty();
        boolean same = view.filter(
                        before -> before.state().version() == now.state().version()
                                && before.today().equals(now.today())
                                && before.person().equals(now.person()))
                .isPresent();
        if (same || cover.hides(now, this::arrived)) {
            return;
        }
        if (first) {
            show(now);
        } else {
            inPlace.show(() -> show(now));
        }
        if (first) {
            // once the frame has put the screen in front
            Platform.runLater(this::settle);
        }
    }

    private void settle() {
        page.applyCss();
        page.layout();
        Optional<Deed> deed = begin;
        begin = Optional.empty();
        if (deed.isPresent()) {
            acts.open(deed.get());
        } else if (desk.navigator().currentProperty().get().filter(this::equals).isPresent()) {
            focus();
        }
    }

    private void show(CaseView now) {
        view = Optional.of(now);
        titleProperty().set(now.state().reference());
        top.getChildren()
                .setAll(
                        new CaseHeader(now, from.orElseThrow(), desk.navigator())
                                .build(whatIf(), more(now), this::openOther),
                        RestrictionBanner.over(now, new Clocks(now).strip()));
        SpellCheck.know(page, now::names);
        tabs.show(now, letter -> letters.open(now.state(), letter), papers, acts::open);
        acts.refresh();
    }

    /** What stands under More. */
    private List<Command> more(CaseView now) {
        List<Command> more = new ArrayList<>(new DeedCommands(now, acts::open).underMore());
        more.add(bundle());
        return more;
    }

    private Command whatIf() {
        return Command.of("case.whatif", Text.of("casefile.whatif.command"), this::suppose)
                .withIcon("fth-help-circle");
    }

    private void suppose() {
        work.run(desk.cases()::rules)
                .then(rules -> view.ifPresent(now -> {
                    WhatIfPane pane = new WhatIfPane(now, rules, this::closePane);
                    main.getChildren().setAll(pane);
                    pane.applyCss();
                    pane.focusFirst();
                }));
    }

    private void closePane() {
        showTabs();
        acts.focusNext();
    }

    private Command bundle() {
        return BundleScreen.command(work, desk, () -> view.map(CaseView::state));
    }

    /** The case is left or the window closed: what stands in its fields outlives it. */
    private void keep() {
        acts.keep();
        tabs.keep();
    }

    private void showTabs() {
        main.getChildren().setAll(tabs);
    }

    private void keepNote(String words) {
        CaseView now = view.orElseThrow();
        noting.means(words);
        Act.Doing doing = new ProgressActs(new Bench(desk, now, noting)).quickNote(words);
        acts.record(doing, () -> {
            noting = new Intention();
            tabs.clearNote();
        });
    }

    private Optional<String> notYetRead() {
        return view.isPresent() ? Optional.empty() : Optional.of(Text.of("casefile.reading"));
    }
}
