package redress.reports;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import redress.codes.AnnualLetter;
import redress.codes.Code;
import redress.codes.LetterFigure;
import redress.documents.Cell;
import redress.reports.ReportItem.Points;
import redress.reports.ReportItem.Saying;
import redress.reports.ReportItem.Sentences;
import redress.reports.ReportTable.Column;
import redress.reports.ReportTable.Content;
import redress.reports.ReportTable.Row;

/**
 * Sets the figures of an ombudsman's annual letter beside our own count, names what differs, and shows them over the years.
 * The ombudsmen publish theirs, so none of those is hidden; ours are where they are small.
 */
final class LetterSection {

    private final LetterCounts ours;
    private final Disclosure shown;

    LetterSection(LetterCounts ours, Disclosure shown) {
        this.ours = ours;
        this.shown = shown;
    }

    /**
     * What stands under "The ombudsmen".
     *
     * @param letters of one ombudsman on this year and those before it, the oldest first; nothing where none was entered
     */
    List<ReportItem> items(List<AnnualLetter> letters) {
        List<AnnualLetter> entered =
                letters.stream().filter(AnnualLetter::isEntered).toList();
        if (entered.isEmpty()) {
            return List.of();
        }
        AnnualLetter now = letters.get(letters.size() - 1);
        List<ReportItem> items = new ArrayList<>();
        if (now.isEntered()) {
            items.add(say("The " + now.code().ombudsman() + " wrote to us about " + now.year()
                    + ". Its own figures stand beside what we recorded."));
            items.add(beside(now));
            items.addAll(differences(now));
        }
        if (entered.size() > 1) {
            items.add(overYears(now.code(), entered));
        }
        return items;
    }

    private ReportTable beside(AnnualLetter letter) {
        return new ReportTable(
                "letter-" + letter.code().id(),
                "Annual letter of the " + letter.code().ombudsman() + ", " + letter.year(),
                "Figure",
                List.of(
                        new Column("The letter", Content.OTHER),
                        new Column("Our count", Content.OTHER),
                        new Column("Difference", Content.OTHER)),
                LetterFigure.of(letter.code()).stream()
                        .filter(figure -> letter.figure(figure).isPresent())
                        .map(figure -> new Row(
                                figure.label(),
                                List.of(theirs(letter, figure), own(figure), difference(letter, figure))))
                        .toList(),
                Optional.empty());
    }

    private static ReportCell theirs(AnnualLetter letter, LetterFigure figure) {
        return ReportCell.of(letter.figure(figure)
                .map(value -> figure.percent() ? Cell.words(value + "%") : Cell.count(value))
                .orElseGet(Cell::dash));
    }

    private ReportCell own(LetterFigure figure) {
        return ours.count(figure)
                .map(shown::count)
                .or(() -> ours.rate(figure).map(shown::percent))
                .orElseGet(() -> ReportCell.of(Cell.dash()));
    }

    private ReportCell difference(AnnualLetter letter, LetterFigure figure) {
        Optional<Figure> count = ours.count(figure);
        if (count.isEmpty()) {
            return ReportCell.of(Cell.dash());
        }
        Figure theirs = new Figure("", letter.figure(figure).orElseThrow(), List.of());
        return shown.change(theirs, count.get());
    }

    /** A number of ours that is hidden is not spoken of. */
    private List<ReportItem> differences(AnnualLetter letter) {
        List<Sentences> found = LetterFigure.of(letter.code()).stream()
                .flatMap(figure -> differing(letter, figure).stream())
                .toList();
        if (!found.isEmpty()) {
            return List.of(say("Where the letter and our count differ:"), new Points(found));
        }
        boolean hidden = LetterFigure.of(letter.code()).stream()
                .flatMap(figure -> ours.count(figure).stream())
                .anyMatch(shown::hides);
        return List.of(say(
                hidden ? "No number that is shown on both sides differs." : "The letter and our count do not differ."));
    }

    private Optional<Sentences> differing(AnnualLetter letter, LetterFigure figure) {
        Optional<Integer> theirs = letter.figure(figure);
        Optional<Figure> count = ours.count(figure).filter(own -> !shown.hides(own));
        if (theirs.isEmpty() || count.isEmpty() || theirs.get() == count.get().value()) {
            return Optional.empty();
        }
        long more = theirs.get() - count.get().value();
        return Optional.of(new Saying()
                .say(figure.label() + ": the letter has " + theirs.get() + ", we recorded ")
                .number(shown.count(count.get()))
                .say(
                        more > 0
                                ? ". Some did not reach us, or are not on record here."
                                : ". Some were counted by the Ombudsman in another year, or as something else.")
                .done());
    }

    private static ReportTable overYears(Code code, List<AnnualLetter> letters) {
        return new ReportTable(
                "letter-years-" + code.id(),
                "Annual letters of the " + code.ombudsman() + " over the years",
                "Figure",
                letters.stream()
                        .map(letter -> new Column(letter.year(), Content.OTHER))
                        .toList(),
                LetterFigure.of(code).stream()
                        .filter(figure -> letters.stream()
                                .anyMatch(letter -> letter.figure(figure).isPresent()))
                        .map(figure -> new Row(
                                figure.label(),
                                letters.stream()
                                        .map(letter -> theirs(letter, figure))
                                        .toList()))
                        .toList(),
                Optional.empty());
    }

    private static Sentences say(String words) {
        return new Saying().say(words).done();
    }
}
