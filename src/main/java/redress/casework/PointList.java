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
        points.add(new PointState(
                point.number(), point.text(), point.service(), point.cause(), Optional.empty(), "", List.of()));
    }

    void find(Happening.FindingMade what) {
        if (what.point() < 1 || what.point() > points.size()) {
            throw new Refused("This case has " + points.size() + (points.size() == 1 ? " point" : " points")
                    + "; there is no point " + what.point() + ".");
        }
        if (elsewhere.contains(what.point())) {
            throw new Refused("Point " + what.point() + " is a case of its own now and is answered there.");
        }
        points.set(what.point() - 1, points.get(what.point() - 1).found(what.finding(), what.reasons()));
    }

    /** The stage is left: what was found there is kept, and the next finds anew. */
    void leave(String stage) {
        points.replaceAll(point -> point.left(stage));
    }

    /** The stage that was left is taken up again as it was. */
    void takeUp() {
        points.replaceAll(PointState::takenUp);
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

    /** What was about one service is about the other now. */
    void move(String from, String to) {
        points.replaceAll(point -> point.service().equals(from) ? point.in(to) : point);
    }

    /** The service of the first point that names one. */
    Optional<String> service() {
        return all().stream()
                .map(PointState::service)
                .filter(name -> !name.isEmpty())
                .findFirst();
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
