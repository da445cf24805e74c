package redress.desk.people;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import redress.calendar.Dates;
import redress.casework.People.Listed;
import redress.desk.kit.PersonWords;
import redress.desk.kit.Text;
import redress.documents.Block;
import redress.documents.Cell;
import redress.documents.ReportDocument;
import redress.people.Care;
import redress.people.Profile;

/** The list of people on paper and as a table to export: as found and filtered. */
final class PeoplePaper {

    private PeoplePaper() {}

    static ReportDocument of(String council, List<Listed> rows, LocalDate today) {
        String title = Text.of("people.paper.title", Dates.inWords(today));
        Block.Table table = new Block.Table(
                title,
                List.of(
                        Block.Column.words(Text.of("people.column.person")),
                        Block.Column.words(Text.of("people.column.place")),
                        Block.Column.words(Text.of("people.column.reach")),
                        Block.Column.number(Text.of("people.column.open")),
                        Block.Column.number(Text.of("people.column.cases")),
                        Block.Column.words(Text.of("people.column.marks"))),
                rows.stream()
                        .map(row -> List.of(
                                Cell.words(row.person().fullName()),
                                Cell.words(PersonWords.place(row.person())),
                                Cell.words(reach(row)),
                                Cell.count(row.open()),
                                Cell.count(row.cases()),
                                Cell.words(Marks.of(disclosed(row.profile())).words())))
                        .toList(),
                List.of());
        return new ReportDocument(
                council,
                title,
                "",
                today,
                Text.of("people.sentence", rows.size()),
                Text.of("people.paper.access"),
                List.of(table));
    }

    /** What paper may say: a restriction is told to nobody outside (NS-26), nor that there is a safety note (NW-25). */
    private static Profile disclosed(Profile profile) {
        Care care = profile.care();
        return profile.withCare(care.withRestriction(Optional.empty()).withNotes("", care.vulnerable()));
    }

    private static String reach(Listed row) {
        return (row.person().telephone() + " " + row.person().email()).strip();
    }

    static Block.Table asTable(List<Listed> rows) {
        return new Block.Table(
                Text.of("people.title"),
                List.of(
                        Block.Column.words(Text.of("people.column.person")),
                        Block.Column.words(Text.of("people.detail.organisation")),
                        Block.Column.words(Text.of("people.detail.address")),
                        Block.Column.words(Text.of("people.detail.postcode")),
                        Block.Column.words(Text.of("people.detail.telephone")),
                        Block.Column.words(Text.of("people.detail.email")),
                        Block.Column.words(Text.of("people.detail.way")),
                        Block.Column.words(Text.of("people.detail.format")),
                        Block.Column.number(Text.of("people.column.open")),
                        Block.Column.number(Text.of("people.column.cases")),
                        Block.Column.words(Text.of("people.column.last"))),
                rows.stream()
                        .map(row -> List.of(
                                Cell.words(row.person().fullName()),
                                Cell.words(row.person().organisation()),
                                Cell.words(row.person().address().replace("\n", ", ")),
                                Cell.words(row.person().postcode()),
                                Cell.words(row.person().telephone()),
                                Cell.words(row.person().email()),
                                Cell.words(PersonWords.way(row.person().preferredWay())),
                                Cell.words(PersonWords.format(row.person().preferredFormat())),
                                Cell.count(row.open()),
                                Cell.count(row.cases()),
                                row.last().map(Cell::date).orElse(Cell.words(""))))
                        .toList(),
                List.of());
    }
}
