package redress.reports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import redress.calendar.WorkingCalendar;
import redress.casework.CaseFacts;
import redress.procedure.Procedure;
import redress.reports.Suppression.Grid;

/** What a year of cases adds up to for the Codes and for the ombudsmen's letters. Nothing is hidden or rounded here. */
record CodeCounts(CodeFigures figures, LetterCounts letters) {

    /** @param known what is counted of the same year already; numbers that stand there are taken from it */
    static CodeCounts of(
            Measures known, List<CaseFacts> facts, Procedure procedure, WorkingCalendar calendar, LocalDate made) {
        return new CodeCounts(CodeFigures.of(known, facts, procedure, calendar, made), LetterCounts.of(known, facts));
    }

    /** Which of these numbers stand in one sum with those of the report. */
    List<Grid> grids() {
        List<Grid> grids = new ArrayList<>(figures.grids());
        grids.add(letters.grid());
        return List.copyOf(grids);
    }

    List<Figure> loose() {
        return Stream.concat(figures.loose().stream(), letters.loose().stream()).toList();
    }
}
