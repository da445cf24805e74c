package redress.desk.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import redress.casework.CaseFilter;
import redress.desk.kit.Command;
import redress.desk.kit.DraftFolder;
import redress.desk.kit.Icon;
import redress.desk.kit.SpreadLine;
import redress.desk.kit.Text;
import redress.desk.kit.ToggleRow;
import redress.desk.kit.UndoBar;

/** The views as toggles, and the menu that saves, renames and deletes the user's own. */
final class ViewsRow extends StackPane {

    private final DraftFolder memory;
    private final UndoBar undo;
    private final Consumer<CaseFilter> chosen;
    private final MenuButton menu = new MenuButton(Text.of("cases.views"), new Icon("fth-bookmark"));
    private final Button columns;
    private List<SavedView> views;
    private ToggleRow<SavedView> toggles;
    private Optional<SavedView> last = Optional.empty();
    private CaseFilter now;

    /**
     * The views saved before, the first of those that are always there chosen.
     *
     * @param chosen is given a view's filter when the user chooses it
     * @param columns stands at the end of the line
     */
    ViewsRow(DraftFolder memory, UndoBar undo, Consumer<CaseFilter> chosen, Button columns) {
        this.columns = columns;
        this.memory = memory;
        this.undo = undo;
        this.chosen = chosen;
        List<SavedView> all = new ArrayList<>(SavedView.always());
        all.addAll(SavedView.saved(memory));
        views = List.copyOf(all);
        now = views.get(0).filter();
        menu.setMinWidth(USE_PREF_SIZE);
        menu.setOnShowing(e -> fillMenu());
        fillMenu();
        toggles = toggles();
        build();
    }

    private ToggleRow<SavedView> toggles() {
        ToggleRow<SavedView> row = new ToggleRow<>(Text.of("cases.show"), views, SavedView::name);
        current().ifPresent(row::choose);
        row.chosenProperty()
                .subscribe(view -> view.filter(other -> !other.filter().equals(now))
                        .ifPresent(other -> chosen.accept(other.filter())));
        return row;
    }

    private void build() {
        Region gap = new Region();
        getChildren().setAll(new SpreadLine(gap, toggles, menu, gap, columns));
    }

    private Optional<SavedView> current() {
        return views.stream().filter(view -> view.filter().equals(now)).findFirst();
    }

    /** Marks the view with this filter; none where there is no such view. */
    void follow(CaseFilter filter) {
        now = filter;
        Optional<SavedView> same = current();
        last = same.or(() -> last);
        same.ifPresentOrElse(toggles::choose, toggles::clear);
    }

    /** The filter that is there at first. */
    CaseFilter first() {
        return views.get(0).filter();
    }

    /** Asks for a name and keeps the filter under it; a view of that name is replaced. */
    Command save() {
        return Command.of(
                        "cases.save-view",
                        Text.of("cases.view.save"),
                        () -> new NamePopover(
                                        Text.of("cases.view.save"),
                                        last.filter(SavedView::own)
                                                .map(SavedView::name)
                                                .orElse(""),
                                        this::refusal,
                                        this::save)
                                .open(menu))
                .withKeys("Shortcut+S")
                .withIcon("fth-bookmark");
    }

    private Optional<String> refusal(String name) {
        if (name.isBlank()) {
            return Optional.of(Text.of("cases.view.need-name"));
        }
        return views.stream().anyMatch(view -> !view.own() && view.name().equalsIgnoreCase(name))
                ? Optional.of(Text.of("cases.view.taken", name))
                : Optional.empty();
    }

    private void save(String name) {
        List<SavedView> before = views;
        SavedView made = new SavedView(name, now, true);
        List<SavedView> after = new ArrayList<>(before);
        after.removeIf(view -> view.own() && view.name().equalsIgnoreCase(name));
        after.add(made);
        change(after);
        undo.say(Text.of("cases.view.saved", name), () -> change(before));
    }

    private void rename(SavedView view, String name) {
        List<SavedView> before = views;
        List<SavedView> after = new ArrayList<>(before);
        after.removeIf(
                other -> !other.equals(view) && other.own() && other.name().equalsIgnoreCase(name));
        after.replaceAll(other -> other.equals(view) ? new SavedView(name, view.filter(), true) : other);
        change(after);
        undo.say(Text.of("cases.view.renamed", view.name(), name), () -> change(before));
    }

    private void delete(SavedView view) {
        List<SavedView> before = views;
        change(before.stream().filter(other -> !other.equals(view)).toList());
        undo.say(Text.of("cases.view.deleted", view.name()), () -> change(before));
    }

    private void change(List<SavedView> after) {
        views = List.copyOf(after);
        SavedView.keep(memory, views.stream().filter(SavedView::own).toList());
        boolean focused = redress.desk.kit.Focus.isIn(toggles);
        toggles = toggles();
        build();
        follow(now);
        if (focused) {
            redress.desk.kit.Focus.first(toggles);
        }
    }

    private void fillMenu() {
        menu.getItems().setAll(item(save().text() + "   " + save().keyWords(), () -> save().perform()));
        current().or(() -> last).filter(SavedView::own).filter(views::contains).ifPresent(view -> {
            menu.getItems()
                    .add(item(
                            Text.of("cases.view.rename", view.name()),
                            () -> new NamePopover(
                                            Text.of("cases.view.rename", view.name()),
                                            view.name(),
                                            this::refusal,
                                            name -> rename(view, name))
                                    .open(menu)));
            menu.getItems().add(item(Text.of("cases.view.delete", view.name()), () -> delete(view)));
        });
    }

    private static MenuItem item(String words, Runnable act) {
        MenuItem item = new MenuItem(words);
        item.setOnAction(e -> act.run());
        return item;
    }
}
