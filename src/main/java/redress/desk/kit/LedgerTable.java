package redress.desk.kit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.css.CssMetaData;
import javafx.css.SimpleStyleableDoubleProperty;
import javafx.css.Styleable;
import javafx.css.StyleablePropertyFactory;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;

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
    private final List<LedgerColumn<T>> described = new ArrayList<>();
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
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        setRowFactory(table -> new LedgerRow());
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
        described.clear();
        getColumns().clear();
        for (LedgerColumn<T> column : columns) {
            described.add(column);
            getColumns().add(tableColumn(column));
            if (column.styleClass().equals("step")) {
                getStyleClass().add("with-steps");
            }
        }
        if (described.stream().anyMatch(column -> column.order().isPresent())) {
            setContextMenu(new SortMenu(this));
        }
        spread();
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
        boolean changed = fold.fit(described, room);
        for (int i = 0; i < described.size(); i++) {
            LedgerColumn<T> column = described.get(i);
            TableColumn<Line<T>, ?> made = getColumns().get(i);
            made.setVisible(!fold.has(column));
            double width = em.get() * (column.grows() ? fold.least(column, described, room) : column.em());
            made.setMinWidth(Math.min(width, made.getMaxWidth())); // the least may never exceed the most
            made.setMaxWidth(column.grows() ? Double.MAX_VALUE : width);
            made.setMinWidth(width);
            made.setPrefWidth(width);
        }
        if (changed) {
            refresh();
        }
    }

    private boolean arrange() {
        Optional<Object> before = selected().map(identity);
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
        }
        return true;
    }

    private static <T> void add(Group<T> group, List<Line<T>> lines) {
        if (!group.heading().isEmpty() && !group.rows().isEmpty()) {
            lines.add(new Line<>(group.heading(), group.rows().size(), Optional.empty()));
        }
        group.rows().forEach(row -> lines.add(new Line<>("", 0, Optional.of(row))));
    }

    private Optional<Comparator<T>> order(TableColumn<Line<T>, ?> column) {
        Optional<Comparator<T>> order =
                described.get(getColumns().indexOf(column)).order();
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

    private final class LedgerRow extends TableRow<Line<T>> {

        LedgerRow() {
            setOnMouseClicked(click -> {
                if (click.getButton() == MouseButton.PRIMARY && click.getClickCount() == 2) {
                    Optional.ofNullable(getItem()).flatMap(Line::row).ifPresent(onOpen);
                }
            });
        }

        @Override
        protected void updateItem(Line<T> line, boolean empty) {
            super.updateItem(line, empty);
            boolean heading = !empty && line != null && line.row().isEmpty();
            getStyleClass().remove("heading");
            if (heading) {
                getStyleClass().add("heading");
            }
        }
    }
}
