package redress.desk.today;

import javafx.geometry.HPos;
import javafx.geometry.Orientation;
import javafx.geometry.VPos;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/** The page's head with the days at its right or, where both do not fit side by side, below it. */
final class HeadLine extends Pane {

    private final Region head;
    private final Region days;

    HeadLine(Region head, Region days) {
        this.head = head;
        this.days = days;
        getChildren().addAll(head, days);
    }

    private boolean fits(double width) {
        return head.prefWidth(-1) + days.prefWidth(-1) <= width;
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefWidth(double height) {
        return head.prefWidth(-1) + days.prefWidth(-1);
    }

    @Override
    protected double computeMinHeight(double width) {
        return prefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        if (width < 0 || fits(width)) {
            return Math.max(head.prefHeight(head.prefWidth(-1)), days.prefHeight(days.prefWidth(-1)));
        }
        return head.prefHeight(width) + days.prefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        if (fits(width)) {
            double right = snapSizeX(days.prefWidth(-1));
            layoutInArea(head, 0, 0, width - right, getHeight(), 0, HPos.LEFT, VPos.CENTER);
            layoutInArea(days, width - right, 0, right, getHeight(), 0, HPos.RIGHT, VPos.CENTER);
            return;
        }
        double above = snapSizeY(head.prefHeight(width));
        layoutInArea(head, 0, 0, width, above, 0, HPos.LEFT, VPos.TOP);
        layoutInArea(days, 0, above, width, getHeight() - above, 0, HPos.LEFT, VPos.TOP);
    }
}
