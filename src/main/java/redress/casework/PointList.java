package redress.casework;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The points of a case in the course of being folded, numbered one after the other. */
final class PointList {

    private final List<PointState> points = new ArrayList<>();
    private final Set<Integer> elsewhere = new HashSet<>();

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
        if (elsewhere.contains(what.point())) {
            throw new Refused("Point " + what.point() + " is a case of its own now and is answered there.");
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

    /** A point becomes a case of its own. */
    void splitOff(int number) {
        if (all().stream().noneMatch(point -> point.number() == number)) {
            throw new Refused("There is no point " + number + " in this case.");
        }
        if (all().size() == 1) {
            throw new Refused("It is the only point of this case, so there is nothing to split.");
        }
        elsewhere.add(number);
    }

    /** The number the next point gets; those split off keep theirs. */
    int next() {
        return points.size() + 1;
    }

    /** Those that are answered here. */
    List<PointState> all() {
        return points.stream()
                .filter(point -> !elsewhere.contains(point.number()))
                .toList();
    }
}
