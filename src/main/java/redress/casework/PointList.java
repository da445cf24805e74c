package redress.casework;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The points of a case in the course of being folded, numbered one after the other. */
final class PointList {

    private final List<PointState> points = new ArrayList<>();

    void add(Happening.Point point) {
        if (point.number() != points.size() + 1) {
            throw new Refused(
                    "Points are numbered one after the other: the next is point " + (points.size() + 1) + ".");
        }
        points.add(new PointState(point.number(), point.text(), point.service(), point.cause(), Optional.empty(), ""));
    }

    void find(Happening.FindingMade what) {
        if (what.point() < 1 || what.point() > points.size()) {
            throw new Refused("This case has " + points.size() + (points.size() == 1 ? " point" : " points")
                    + "; there is no point " + what.point() + ".");
        }
        PointState point = points.get(what.point() - 1);
        points.set(
                what.point() - 1,
                new PointState(
                        point.number(),
                        point.text(),
                        point.service(),
                        point.cause(),
                        Optional.of(what.finding()),
                        what.reasons()));
    }

    List<PointState> all() {
        return List.copyOf(points);
    }
}
