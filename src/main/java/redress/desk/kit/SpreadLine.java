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
public final class SpreadLine extends FlowPane {

    private final Node growing;

    private record Line(List<Node> parts, double height) {}

    /**
     * A line of parts.
     *
     * @param growing one of the parts: takes the room that is left on its line, and its preferred width at least
     */
    public SpreadLine(Node growing, Node... parts) {
        super(parts);
        this.growing = growing;
        getStyleClass().add("gap");
        setMinWidth(0);
    }

    @Override
    protected double computePrefWidth(double height) {
        double widths = getManagedChildren().stream()
                .mapToDouble(part -> snapSizeX(part.prefWidth(-1)))
                .sum();
        return widths + getHgap() * Math.max(0, getManagedChildren().size() - 1);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        List<Line> lines = lines(width < 0 ? Double.MAX_VALUE : width);
        return lines.stream().mapToDouble(Line::height).sum() + getVgap() * Math.max(0, lines.size() - 1);
    }

    @Override
    protected void layoutChildren() {
        double y = 0;
        for (Line line : lines(getWidth())) {
            double x = 0;
            for (Node part : line.parts()) {
                double width = width(part, line.parts(), getWidth());
                layoutInArea(part, x, y, width, line.height(), 0, HPos.LEFT, VPos.CENTER);
                x += width + getHgap();
            }
            y += line.height() + getVgap();
        }
    }

    private List<Line> lines(double width) {
        List<List<Node>> rows = new ArrayList<>();
        double taken = 0;
        for (Node part : getManagedChildren()) {
            double wanted = snapSizeX(part.prefWidth(-1));
            if (rows.isEmpty() || taken + getHgap() + wanted > width) {
                rows.add(new ArrayList<>());
                taken = wanted;
            } else {
                taken += getHgap() + wanted;
            }
            rows.get(rows.size() - 1).add(part);
        }
        return rows.stream().map(row -> line(row, width)).toList();
    }

    private Line line(List<Node> parts, double width) {
        double height = parts.stream()
                .mapToDouble(part -> snapSizeY(part.prefHeight(width(part, parts, width))))
                .max()
                .orElse(0);
        return new Line(parts, height);
    }

    private double width(Node part, List<Node> line, double room) {
        double wanted = snapSizeX(part.prefWidth(-1));
        if (part != growing || room == Double.MAX_VALUE) {
            return Math.min(wanted, room);
        }
        double others = line.stream()
                .filter(other -> other != part)
                .mapToDouble(other -> snapSizeX(other.prefWidth(-1)) + getHgap())
                .sum();
        return room - others;
    }
}
