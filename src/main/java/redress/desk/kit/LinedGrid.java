package redress.desk.kit;

import java.util.List;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** A small table that is read, not worked in: a head, rows under horizontal lines, the first column growing. */
public final class LinedGrid extends GridPane {

    /** So many letters are a number or a date, which is not broken in two: "Mon 23 Nov". */
    private static final int BRIEF = 11;

    private final HPos others;
    private int line;

    /**
     * An empty table.
     *
     * @param others how all columns but the first are aligned: numbers to the right
     */
    public LinedGrid(HPos others) {
        this.others = others;
        getStyleClass().add("lined-grid");
    }

    /** The words above the columns. */
    public LinedGrid head(List<String> titles) {
        for (int i = 0; i < titles.size(); i++) {
            ColumnConstraints column = new ColumnConstraints();
            column.setHgrow(i == 0 ? Priority.ALWAYS : Priority.SOMETIMES);
            column.setHalignment(i == 0 ? HPos.LEFT : others);
            getColumnConstraints().add(column);
            Label title = Words.small(titles.get(i));
            title.getStyleClass().add("lined-head");
            add(title, i, line);
        }
        line++;
        return this;
    }

    /** Adds a row. @return what lies behind its cells, to be marked */
    public Region row(List<? extends Node> cells) {
        Region behind = new Region();
        behind.getStyleClass().add("lined-row");
        add(behind, 0, line, Math.max(1, getColumnConstraints().size()), 1);
        for (int i = 0; i < cells.size(); i++) {
            cells.get(i).getStyleClass().add("lined-cell");
            if (i > 0
                    && cells.get(i) instanceof Labeled words
                    && words.getText().length() <= BRIEF) {
                words.setWrapText(false);
                words.setMinWidth(USE_PREF_SIZE); // where it is tight the first column wraps
            }
            add(cells.get(i), i, line);
        }
        line++;
        return behind;
    }
}
