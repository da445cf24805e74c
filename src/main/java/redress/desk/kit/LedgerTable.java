package redress.desk.kit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.css.CssMetaData;
import javafx.css.SimpleStyleableDoubleProperty;
import javafx.css.Styleable;
import javafx.css.StyleablePropertyFactory;
import javafx.scene.Node;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyEvent;
import redress.documents.Block;

/**
 * The ledger: horizontal lines only, rows in groups, the next step at the right. Enter does the row's step, Space or a
 * double click opens it. The selection stays on the same row when the table is filled anew. Sorting by a column drops
 * the groups; a third press on its head brings them back. In a table too narrow for all its columns some give way: what
 * they said stands in the growing column's cell, so that the last column, the next step, is always in sight.
 */
public final class LedgerTable<T> extends TableView<LedgerTable.Line<T>> {

    /** Rows under a heading; an empty heading for rows without. Groups without rows are left out. */
    public record Group<T>(String heading, List<T> rows) {
        public Group {
            rows = List.copyOf(rows);
        }
    }

    /** A line of the table: a heading with its count, or a row. */
    public record Line<T>(String heading, int count, Optional<T> row) {}

    private static final StyleablePropertyFactory<LedgerTable<?>> FACTORY =
            new StyleablePropertyFactory<>(TableView.getClassCssMetaData());
    private static final CssMetaData<LedgerTable<?>, Number> EM =
            FACTORY.createSizeCssMetaData("-r-em", table -> table.em, 15.0, false);

    private final SimpleStyleableDoubleProperty em = new SimpleStyleableDoubleProperty(EM, this, "em", 15.0);
    private final Function<T, Object> identity;
    private final LedgerChoice<T> choice = new LedgerChoice<>();
    private final LedgerFold<T> fold = new LedgerFold<>();
    private List<Group<T>> groups = List.of();
    private Consumer<T> onEnter = row -> {};
    private Consumer<T> onOpen = row -> {};

    /**
     * An empty table.
     *
     * @param accessibleName "Cases that need you"
     * @param identity what makes two rows the same one, across reading anew
     */
    public LedgerTable(String accessibleName, Function<T, Object> identity) {
        this.identity = identity;
        setAccessibleText(accessibleName);
        getStyleClass().add("ledger");
        setColumnResizePolicy(new Constrained<>(this::resize));
        setRowFactory(table -> new LedgerRow<>(row -> onOpen.accept(row)));
        setSortPolicy(table -> arrange());
        setPlaceholder(new EmptyState(""));
        em.subscribe(() -> spread());
        widthProperty().subscribe(() -> spread());
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        getSelectionModel()
                .selectedIndexProperty()
                .addListener((index, from, to) -> skipHeading(from.intValue(), to.intValue()));
    }

    @SafeVarargs
    public final void columns(LedgerColumn<T>... columns) {
        List<LedgerColumn<T>> all = new ArrayList<>();
        for (LedgerColumn<T> column : columns) {
            all.add(column);
        }
        columns(all);
    }

    public void columns(List<LedgerColumn<T>> columns) {
        getColumns().clear();
        for (LedgerColumn<T> column : columns) {
            getColumns().add(tableColumn(column));
            if (column.styleClass().equals("step")) {
                getStyleClass().add("with-steps");
            }
        }
        choice.describe(columns);
        setContextMenu(new SortMenu(this));
        spread();
    }

    /**
     * Lets the user choose columns, their widths and the sorting, and remembers it. Call it after {@link #columns}.
     *
     * @param folder where it is kept
     * @param key names the list: "columns-cases"
     * @param leftOut titles of the columns that are left out until somebody wants them
     */
    public void rememberIn(DraftFolder folder, String key, Set<String> leftOut) {
        choice.leaveOutAtFirst(leftOut);
        String kept = folder.kept(key);
        arrangeAs(kept.isEmpty() ? standard() : LedgerLayout.of(kept));
        getSortOrder().subscribe(this::keepOrder);
        getColumns().forEach(column -> column.sortTypeProperty().subscribe(this::keepOrder));
        choice.layoutProperty().subscribe(() -> folder.keep(key, arrangement().text()));
    }

    /** The command that opens the choice of columns below a node. */
    public Command chooseColumns(Supplier<? extends Node> owner) {
        return Command.of(
                        "kit.columns", Text.of("kit.columns.command"), () -> new ColumnsPopover(this).open(owner.get()))
                .withIcon("fth-columns");
    }

    LedgerLayout standard() {
        return choice.standard();
    }

    LedgerLayout arrangement() {
        return choice.layoutProperty().get();
    }

    List<LedgerColumn<T>> allColumns() {
        return choice.all();
    }

    void arrangeAs(LedgerLayout wanted) {
        choice.set(wanted);
        spread();
        List<TableColumn<Line<T>, ?>> order = new ArrayList<>();
        wanted.order()
                .ifPresent(by -> getColumns().stream()
                        .filter(column -> column.getText().equals(by.title()) && column.isSortable())
                        .forEach(column -> {
                            column.setSortType(
                                    by.descending() ? TableColumn.SortType.DESCENDING : TableColumn.SortType.ASCENDING);
                            order.add(column);
                        }));
        if (!getSortOrder().equals(order)) {
            getSortOrder().setAll(order);
        }
    }

    /** Makes a column wider or, with less than nothing, narrower; by em of the text. */
    void widen(String title, double by) {
        choice.widen(title, by);
        spread();
    }

    private void keepOrder() {
        choice.sortedBy(getSortOrder().stream()
                .findFirst()
                .map(column -> new LedgerLayout.Order(
                        column.getText(), column.getSortType() == TableColumn.SortType.DESCENDING)));
    }

    /** The edge of a column's head was dragged, or the table became wider or narrower. */
    private boolean resize(ResizeFeatures<?> change) {
        if (change.getColumn() != null && change.getDelta() != 0) {
            widen(change.getColumn().getText(), change.getDelta() / em.get());
            return true;
        }
        return CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN.call(change);
    }

    /**
     * What stands in the list now, in its order and with the columns chosen: a table for each
     * group, under its heading. Where several rows are selected only those.
     */
    List<Block> blocks(String caption) {
        List<T> several = selectedRows();
        List<T> inOrder = several.size() > 1 ? several : rows();
        boolean grouped = several.size() <= 1 && getSortOrder().isEmpty();
        return choice.blocks(caption, grouped ? groups : List.of(new Group<>("", inOrder)));
    }

    /** Several rows can be selected (Shift with the arrows, Ctrl+A); Enter and Space act on the one selected last. */
    public void selectSeveral() {
        getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
    }

    /** The rows selected, from the top. */
    public List<T> selectedRows() {
        return getSelectionModel().getSelectedIndices().stream()
                .sorted()
                .map(getItems()::get)
                .flatMap(line -> line.row().stream())
                .toList();
    }

    /** Told whenever other rows are selected. */
    public void onSelection(Runnable told) {
        getSelectionModel().getSelectedIndices().subscribe(told);
    }

    /** Fills the table and selects the same row as before, else the first. */
    public void show(List<Group<T>> shown) {
        groups = List.copyOf(shown);
        arrange();
    }

    /** Fills the table with rows in no groups. */
    public void showRows(List<T> rows) {
        show(List.of(new Group<>("", rows)));
    }

    /** The rows as they stand now, from the top. */
    public List<T> rows() {
        return getItems().stream().flatMap(line -> line.row().stream()).toList();
    }

    /** What Enter does with the selected row. */
    public void setOnEnter(Consumer<T> act) {
        onEnter = act;
    }

    /** What Space or a double click does with the selected row. */
    public void setOnOpen(Consumer<T> act) {
        onOpen = act;
    }

    public Optional<T> selected() {
        return Optional.ofNullable(getSelectionModel().getSelectedItem()).flatMap(Line::row);
    }

    /** The selected row; changes also when the same row was read anew. */
    public ObservableValue<Optional<T>> selectedRow() {
        return getSelectionModel().selectedItemProperty().map(Line::row).orElse(Optional.empty());
    }

    /** Selects the row with this identity and brings it into sight; false if it is not shown. */
    public boolean select(Object id) {
        int at = IntStream.range(0, getItems().size())
                .filter(i ->
                        getItems().get(i).row().map(identity).filter(id::equals).isPresent())
                .findFirst()
                .orElse(-1);
        if (at >= 0) {
            getSelectionModel().clearAndSelect(at);
            scrollTo(Math.max(0, at - 2));
        }
        return at >= 0;
    }

    @Override
    public List<CssMetaData<? extends Styleable, ?>> getControlCssMetaData() {
        return FACTORY.getCssMetaData();
    }

    private TableColumn<Line<T>, Line<T>> tableColumn(LedgerColumn<T> column) {
        TableColumn<Line<T>, Line<T>> made = new TableColumn<>(column.title());
        made.setCellValueFactory(line -> new ReadOnlyObjectWrapper<>(line.getValue()));
        made.setCellFactory(c -> new LedgerCell<>(column, fold));
        made.setReorderable(false);
        made.setSortable(column.order().isPresent());
        if (!column.styleClass().isEmpty()) {
            made.getStyleClass().add(column.styleClass());
        }
        return made;
    }

    private void spread() {
        double room = getWidth() > 0 ? getWidth() / em.get() : Double.MAX_VALUE;
        List<LedgerColumn<T>> columns = choice.shown();
        boolean changed = fold.fit(columns, room);
        getColumns()
                .forEach(made -> made.setVisible(columns.stream()
                        .anyMatch(column -> column.title().equals(made.getText()) && !fold.has(column))));
        for (LedgerColumn<T> column : columns) {
            TableColumn<Line<T>, ?> made = made(column);
            // whole pixels: two halves would each be rounded up, and the table scroll sideways by one
            double width = Math.floor(em.get() * (column.grows() ? fold.least(column, columns, room) : column.em()));
            made.setMinWidth(Math.min(width, made.getMaxWidth())); // the least may never exceed the most
            made.setMaxWidth(column.grows() ? Double.MAX_VALUE : width);
            made.setMinWidth(width);
            made.setPrefWidth(width);
        }
        if (getSkin() != null) {
            CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN.call(new ResizeFeatures<>(this, null, 0.0));
        }
        if (changed) {
            refresh();
        }
    }

    private TableColumn<Line<T>, ?> made(LedgerColumn<T> column) {
        return getColumns().stream()
                .filter(made -> made.getText().equals(column.title()))
                .findFirst()
                .orElseThrow();
    }

    private boolean arrange() {
        Optional<Object> before = selected().map(identity);
        Set<Object> several = selectedRows().stream().map(identity).collect(Collectors.toSet());
        Optional<Comparator<T>> order = getSortOrder().stream().findFirst().flatMap(this::order);
        List<Line<T>> lines = new ArrayList<>();
        List<T> all = groups.stream().flatMap(group -> group.rows().stream()).toList();
        if (order.isPresent()) {
            all.stream().sorted(order.get()).forEach(row -> lines.add(new Line<>("", 0, Optional.of(row))));
        } else {
            groups.forEach(group -> add(group, lines));
        }
        getItems().setAll(lines);
        if (before.isEmpty() || !select(before.get())) {
            all.stream()
                    .findFirst()
                    .ifPresent(first -> select(identity.apply(lines.stream()
                            .flatMap(line -> line.row().stream())
                            .findFirst()
                            .orElse(first))));
        } else if (several.size() > 1) {
            selectAlso(several);
        }
        return true;
    }

    private void selectAlso(Set<Object> several) {
        int last = getSelectionModel().getSelectedIndex();
        IntStream others = IntStream.range(0, getItems().size())
                .filter(i -> i != last)
                .filter(i -> getItems()
                        .get(i)
                        .row()
                        .map(identity)
                        .filter(several::contains)
                        .isPresent());
        // the one named last is the one that Enter opens
        int[] rest = IntStream.concat(others, IntStream.of(last)).toArray();
        getSelectionModel().selectIndices(rest[0], rest);
    }

    private static <T> void add(Group<T> group, List<Line<T>> lines) {
        if (!group.heading().isEmpty() && !group.rows().isEmpty()) {
            lines.add(new Line<>(group.heading(), group.rows().size(), Optional.empty()));
        }
        group.rows().forEach(row -> lines.add(new Line<>("", 0, Optional.of(row))));
    }

    private Optional<Comparator<T>> order(TableColumn<Line<T>, ?> column) {
        Optional<Comparator<T>> order =
                choice.all().get(getColumns().indexOf(column)).order();
        return column.getSortType() == TableColumn.SortType.DESCENDING ? order.map(Comparator::reversed) : order;
    }

    private void skipHeading(int from, int to) {
        if (!isHeading(to)) {
            return;
        }
        int step = to >= from ? 1 : -1;
        int beyond =
                isHeading(to + step) || to + step < 0 || to + step >= getItems().size() ? to - step : to + step;
        // changing a selection inside its own change notice confuses the table
        Platform.runLater(() -> {
            if (isHeading(getSelectionModel().getSelectedIndex()) && beyond >= 0) {
                getSelectionModel().clearAndSelect(beyond);
            }
        });
    }

    private boolean isHeading(int index) {
        return index >= 0
                && index < getItems().size()
                && getItems().get(index).row().isEmpty();
    }

    private void key(KeyEvent key) {
        if (key.isShortcutDown() || key.isAltDown() || key.isShiftDown()) {
            return;
        }
        switch (key.getCode()) {
            case ENTER -> act(key, onEnter);
            case SPACE -> act(key, onOpen);
            default -> {}
        }
    }

    private void act(KeyEvent key, Consumer<T> act) {
        key.consume();
        selected().ifPresent(act);
    }
}
