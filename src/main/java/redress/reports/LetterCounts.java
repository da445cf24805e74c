package redress.reports;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import redress.casework.CaseDetail;
import redress.casework.CaseFacts;
import redress.casework.OmbudsmanBody;
import redress.casework.OmbudsmanFile.Decision;
import redress.codes.Code;
import redress.codes.LetterFigure;
import redress.procedure.CaseKind;
import redress.reports.Suppression.Column;
import redress.reports.Suppression.Grid;

/** What the cases say to the figures of an ombudsman's annual letter, ombudsman by ombudsman. */
final class LetterCounts {

    /** What was decided on enquiries of no ombudsman on record. */
    private static final String NOBODY = "";

    private final ReportingPeriod year;
    private final Measures known;
    private final List<CaseFacts> enquiries;
    private final Map<LetterFigure, Figure> counts = new EnumMap<>(LetterFigure.class);
    private final Map<LetterFigure, Share> rates = new EnumMap<>(LetterFigure.class);
    private final List<Column> decided = new ArrayList<>();

    private LetterCounts(Measures known, List<CaseFacts> facts) {
        this.year = known.year();
        this.known = known;
        this.enquiries = facts.stream()
                .filter(one -> one.kind() == CaseKind.OMBUDSMAN_ENQUIRY)
                .toList();
    }

    static LetterCounts of(Measures known, List<CaseFacts> facts) {
        LetterCounts counts = new LetterCounts(known, facts);
        counts.lgsco(counts.decided(Code.LGSCO.body()));
        counts.housing(counts.decided(Code.HOS.body()));
        counts.decided(NOBODY);
        return counts;
    }

    Optional<Figure> count(LetterFigure figure) {
        return Optional.ofNullable(counts.get(figure));
    }

    Optional<Share> rate(LetterFigure figure) {
        return Optional.ofNullable(rates.get(figure));
    }

    /** By decision, the ombudsmen together are the decisions that stand in the report. */
    Grid grid() {
        List<Column> columns = new ArrayList<>(decided);
        columns.add(Column.minus(known.further().ombudsmen().decided()));
        return new Grid(columns, true);
    }

    List<Figure> loose() {
        List<Figure> all = new ArrayList<>(counts.values());
        rates.values().forEach(rate -> all.addAll(List.of(rate.part(), rate.whole())));
        return all;
    }

    private void lgsco(Tally by) {
        received(Code.LGSCO).ifPresent(figure -> counts.put(LetterFigure.RECEIVED, figure));
        counts.put(
                LetterFigure.REFERRED_BACK,
                figure(
                        "returned lgsco",
                        of(
                                Code.LGSCO.body(),
                                one -> one.returned().filter(year::contains).isPresent())));
        counts.put(LetterFigure.CLOSED, by.figure(Decision.CLOSED_AFTER_ENQUIRIES.label()));
        counts.put(LetterFigure.UPHELD, by.figure(Decision.UPHELD.label()));
        counts.put(LetterFigure.NOT_UPHELD, by.figure(Decision.NOT_UPHELD.label()));
        rates.put(LetterFigure.UPHOLD_RATE, upheld(by, "lgsco"));
        rates.put(LetterFigure.COMPLIANCE, complied());
    }

    private void housing(Tally by) {
        counts.put(LetterFigure.DETERMINATIONS, by.total());
        counts.put(LetterFigure.MALADMINISTRATION, by.figure(Decision.UPHELD.label()));
        rates.put(LetterFigure.MALADMINISTRATION_RATE, upheld(by, "housing"));
    }

    private Share upheld(Tally by, String body) {
        Figure upheld = by.figure(Decision.UPHELD.label());
        Figure not = by.figure(Decision.NOT_UPHELD.label());
        List<String> references = new ArrayList<>(upheld.references());
        references.addAll(not.references());
        return new Share(
                upheld, new Figure(year + " letter investigated " + body, upheld.value() + not.value(), references));
    }

    /** The recommendations of this year's decisions that were carried out. */
    private Share complied() {
        List<CaseFacts> cases = of(Code.LGSCO.body(), this::isDecided);
        long all = 0;
        long done = 0;
        List<String> with = new ArrayList<>();
        List<String> kept = new ArrayList<>();
        for (CaseFacts one : cases) {
            List<CaseDetail.Recommended> asked =
                    one.details().ombudsman().orElseThrow().recommendations();
            long carried =
                    asked.stream().filter(each -> each.done().isPresent()).count();
            all += asked.size();
            done += carried;
            if (!asked.isEmpty()) {
                with.add(one.reference());
            }
            if (carried > 0) {
                kept.add(one.reference());
            }
        }
        return new Share(
                new Figure(year + " letter carried out", done, kept),
                new Figure(year + " letter recommended", all, with));
    }

    private Optional<Figure> received(Code code) {
        String label = OmbudsmanBody.of(code.body()).orElseThrow().label();
        return known.further().ombudsmen().received().lines().stream()
                .filter(line -> line.label().equals(label))
                .map(Tally.Line::figure)
                .findFirst();
    }

    /** The decisions of the year of one ombudsman, in the rows of the report's own table. */
    private Tally decided(String body) {
        List<CaseFacts> cases = of(body, this::isDecided);
        List<String> labels =
                Arrays.stream(Decision.values()).map(Decision::label).toList();
        Tally tally = Tally.count(
                figure("decided " + body, cases),
                year + " letter decided " + body,
                cases,
                new Tally.Rows(
                        labels,
                        one -> one.details()
                                .ombudsman()
                                .flatMap(CaseDetail.Ombudsman::decision)
                                .flatMap(Decision::of)
                                .map(Decision::label)
                                .orElse(ReportRows.NOT_RECORDED)));
        decided.add(Column.plus(tally));
        return tally;
    }

    private boolean isDecided(CaseDetail.Ombudsman one) {
        return one.decided().filter(year::contains).isPresent();
    }

    private List<CaseFacts> of(String body, Predicate<CaseDetail.Ombudsman> test) {
        return enquiries.stream()
                .filter(one -> one.details()
                        .ombudsman()
                        .filter(file -> file.body().orElse(NOBODY).equals(body))
                        .filter(test)
                        .isPresent())
                .toList();
    }

    private Figure figure(String id, List<CaseFacts> cases) {
        return Figure.of(year + " letter " + id, cases);
    }
}
