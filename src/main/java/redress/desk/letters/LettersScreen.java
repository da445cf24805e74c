package redress.desk.letters;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.TextArea;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import redress.accounts.May;
import redress.accounts.Permission;
import redress.desk.kit.CaseList;
import redress.desk.kit.Command;
import redress.desk.kit.Focus;
import redress.desk.kit.Page;
import redress.desk.kit.PageHeader;
import redress.desk.kit.Screen;
import redress.desk.kit.Text;
import redress.desk.kit.ToggleRow;

/** Letters over all cases: a row of tabs, and below it the one that is chosen. */
public final class LettersScreen extends Screen implements CaseList {

    private final List<LetterTab> tabs;
    private final ToggleRow<LetterTab> heads;
    private final BorderPane place = new BorderPane();
    private final Page page;
    private Subscription open = Subscription.EMPTY;
    private boolean inFront;

    /**
     * A screen with its first tab chosen.
     *
     * @param tabs from the left; at least one
     */
    public LettersScreen(List<LetterTab> tabs) {
        super("letters", Text.of("letters.title"));
        this.tabs = List.copyOf(tabs);
        heads = new ToggleRow<>(
                Text.of("letters.tabs"), this.tabs, tab -> tab.name().getValue());
        for (LetterTab tab : this.tabs) {
            tab.name().subscribe(words -> heads.rename(tab, words));
        }
        VBox.setVgrow(place, Priority.ALWAYS);
        page = new Page(new PageHeader(Text.of("letters.title")), heads, place);
        heads.choose(this.tabs.get(0));
        heads.chosenProperty().subscribe(() -> turn());
    }

    /** The tabs of whoever is signed in: somebody who only words the letters sees none of them. */
    public static LettersScreen of(May may, List<LetterTab> posting, List<LetterTab> wording) {
        return new LettersScreen(
                Stream.concat(may.may(Permission.READ) ? posting.stream() : Stream.of(), wording.stream())
                        .toList());
    }

    /** Brings a tab to the front. */
    public void choose(LetterTab tab) {
        heads.choose(tab);
    }

    private LetterTab chosen() {
        return heads.chosenProperty().get().orElse(tabs.get(0));
    }

    private void turn() {
        place.setCenter(chosen().content());
        if (inFront) {
            open.unsubscribe();
            open = chosen().shown();
        }
    }

    private void next() {
        heads.choose(tabs.get((tabs.indexOf(chosen()) + 1) % tabs.size()));
        Focus.firstOf(chosen().panes());
    }

    @Override
    public List<Long> caseIds() {
        return List.of();
    }

    @Override
    public Node content() {
        return page;
    }

    @Override
    public List<Command> commands() {
        List<Command> all = new ArrayList<>(chosen().commands());
        Command next = Command.of("letters.next-tab", Text.of("letters.next-tab"), this::next);
        // out of a text area, Ctrl+Tab leads to the next field
        boolean typing = Optional.ofNullable(page.getScene())
                .map(scene -> scene.getFocusOwner() instanceof TextArea)
                .orElse(false);
        all.add(typing ? next : next.withKeys("Ctrl+Tab"));
        return all;
    }

    @Override
    public List<Node> panes() {
        List<Node> all = new ArrayList<>(chosen().panes());
        all.add(heads);
        return all;
    }

    @Override
    public boolean escape() {
        return chosen().escape();
    }

    @Override
    protected Subscription onShow() {
        inFront = true;
        turn();
        return () -> {
            inFront = false;
            open.unsubscribe();
            open = Subscription.EMPTY;
        };
    }
}
