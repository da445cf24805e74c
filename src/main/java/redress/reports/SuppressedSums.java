package redress.reports;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import redress.reports.Measures.Movement;
import redress.reports.Measures.Outcomes;
import redress.reports.Suppression.Column;
import redress.reports.Suppression.Grid;
import redress.reports.Suppression.Hiding;

/** Which numbers of a year's report stand in one sum with each other, so that hiding one may ask for hiding another. */
final class SuppressedSums {

    private SuppressedSums() {}

    /** @param codes what is counted of the same year besides */
    static Map<String, Hiding> hidden(Measures measures, CodeCounts codes) {
        List<Grid> grids = new ArrayList<>(grids(measures));
        grids.addAll(codes.grids());
        List<Figure> loose = new ArrayList<>(loose(measures));
        loose.addAll(codes.loose());
        return Suppression.of(grids, loose);
    }

    static List<Grid> grids(Measures of) {
        List<Grid> grids = new ArrayList<>();
        Movement movement = of.movement();
        grids.add(new Grid(
                List.of(
                        Column.plus(movement.openAtStart()),
                        Column.plus(movement.received()),
                        Column.minus(movement.closed()),
                        Column.minus(movement.openAtEnd())),
                true));
        Outcomes outcomes = of.outcomes();
        grids.add(new Grid(
                List.of(
                        Column.plus(outcomes.upheld()),
                        Column.plus(outcomes.partially()),
                        Column.plus(outcomes.notUpheld()),
                        Column.plus(outcomes.other()),
                        Column.minus(outcomes.closed())),
                true));
        grids.add(sum(
                outcomes.atFault(),
                outcomes.upheld().total(),
                outcomes.partially().total()));
        grids.add(sum(
                outcomes.atFault(), of.remedies().apologised(), of.remedies().withoutApology()));
        Stream.of(
                        of.byService(),
                        of.byCause(),
                        of.byChannel(),
                        of.byWard(),
                        of.receivedByMonth(),
                        of.closedByMonth(),
                        of.complimentsByMonth(),
                        of.complimentsByService(),
                        of.stageReached(),
                        outcomes.others(),
                        outcomes.faultByCause(),
                        of.answeredByService(),
                        of.inTimeByService())
                .map(Grid::of)
                .forEach(grids::add);
        grids.addAll(of.further().grids());
        return List.copyOf(grids);
    }

    private static Grid sum(Figure total, Figure... parts) {
        return new Grid(List.of(new Column(true, List.of(parts), total)), false);
    }

    private static List<Figure> loose(Measures of) {
        Stream<Figure> duties = of.duties().stream()
                .flatMap(duty -> Stream.of(duty.done(), duty.inTime(), duty.inTimeExtended(), duty.overdue()));
        Stream<Figure> remedies = of.remedies().given().stream().map(Tally.Line::figure);
        Stream<Figure> others = Stream.of(of.extended(), of.remedies().paid(), of.discrimination());
        return Stream.of(duties, remedies, others).flatMap(figures -> figures).toList();
    }
}
