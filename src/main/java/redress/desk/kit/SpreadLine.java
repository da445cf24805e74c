package redress.desk.kit;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;

/**
 * Parts side by side, of which one takes what the others leave; what does not fit goes to the next line, so that large
 * text never makes a page scroll sideways.
 */
public sealed class SpreadLine extends FlowPane permits ButtonRow {

    /** Of a part that shares: how much of its wish it can do without before it goes to the next line. */
    private static final double CONTENT_WITH = 0.6;

    private final List<? extends Node> growing;
    private final double content;

    private record Line(List<Node> parts, double height) {}

    /**
     * A line of parts.
     *
     * @param growing one of the parts: takes the room that is left on its line, and its preferred width at least
     */
    public SpreadLine(Node growing, Node... parts) {
        this(List.of(growing), 1, parts);
    }

    private SpreadLine(List<? extends Node> growing, double content, Node... parts) {
        super(parts);
        this.growing = List.copyOf(growing);
        this.content = content;
        getStyleClass().add("gap");
        setMinWidth(0);
    }

    /** Parts of which several share the room that is left, with the tops in one line: the fields of a form. */
    static SpreadLine sharing(List<? extends Node> growing, Node... parts) {
        SpreadLine line = new SpreadLine(growing, CONTENT_WITH, parts);
        line.setRowValignment(VPos.TOP);
        return line;
    }

    @Override
    protected double computePrefWidth(double height) {
        double widths = getManagedChildren().stream()
                .mapToDouble(part -> snapSizeX(part.prefWidth(-1)))
                .sum();
        return sides() + widths + getHgap() * Math.max(0, getManagedChildren().size() - 1);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        List<Line> lines = lines(width < 0 ? Double.MAX_VALUE : width - sides());
        double ends = snappedTopInset() + snappedBottomInset();
        return ends + lines.stream().mapToDouble(Line::height).sum() + getVgap() * Math.max(0, lines.size() - 1);
    }

    @Override
    protected void layoutChildren() {
        double room = getWidth() - sides();
        double y = snappedTopInset();
        for (Line line : lines(room)) {
            double x = snappedLeftInset();
            for (Node part : line.parts()) {
                double width = width(part, line.parts(), room);
                layoutInArea(part, x, y, width, line.height(), 0, HPos.LEFT, getRowValignment());
                x += width + getHgap();
            }
            y += line.height() + getVgap();
        }
    }

    private double sides() {
        return snappedLeftInset() + snappedRightInset();
    }

    private List<Line> lines(double room) {
        List<List<Node>> rows = new ArrayList<>();
        double taken = 0;
        for (Node part : getManagedChildren()) {
            if (rows.isEmpty() || taken + getHgap() + least(part) > room) {
                rows.add(new ArrayList<>());
                taken = least(part);
            } else {
                taken += getHgap() + least(part);
            }
            rows.get(rows.size() - 1).add(part);
        }
        return rows.stream().map(row -> line(row, room)).toList();
    }

    private Line line(List<Node> parts, double room) {
        double height = parts.stream()
                .mapToDouble(part -> snapSizeY(part.prefHeight(width(part, parts, room))))
                .max()
                .orElse(0);
        return new Line(parts, height);
    }

    private double width(Node part, List<Node> line, double room) {
        if (room == Double.MAX_VALUE) {
            return snapSizeX(part.prefWidth(-1));
        }
        double taken = line.stream().mapToDouble(this::least).sum() + getHgap() * (line.size() - 1);
        long sharing = line.stream().filter(growing::contains).count();
        double more = growing.contains(part) ? Math.floor((room - taken) / sharing) : 0;
        return Math.min(room, least(part) + Math.max(0, more));
    }

    private double least(Node part) {
        double wanted = part.prefWidth(-1);
        return snapSizeX(growing.contains(part) ? Math.max(part.minWidth(-1), wanted * content) : wanted);
    }
}
