package redress.desk.diary;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import redress.calendar.Dates;
import redress.casework.Diary;
import redress.desk.kit.Text;
import redress.documents.Block;
import redress.documents.CalendarFile;
import redress.documents.Cell;
import redress.documents.ReportDocument;

/** The calendar outside the program: as a list to print or export, and as an iCalendar file. */
final class DiaryPaper {

    private DiaryPaper() {}

    /** The dates as a list, a table a week. */
    static ReportDocument of(String council, List<Diary.Item> items, String span, LocalDate today) {
        List<Block> blocks = new ArrayList<>();
        byWeek(items).forEach((monday, due) -> {
            String week = week(monday);
            blocks.add(new Block.Heading(2, week));
            blocks.add(new Block.Table(week + " (" + due.size() + ")", columns(), rows(due), List.of()));
        });
        String title = Text.of("diary.paper.title", span);
        return new ReportDocument(
                council,
                title,
                Dates.inWords(today),
                today,
                items.isEmpty() ? Text.of("diary.empty") : Text.of("diary.paper.summary"),
                Text.of("diary.paper.access"),
                blocks);
    }

    /** Duty and reference only: a calendar is often shared, so no name and no subject leaves the program. */
    static byte[] ics(List<Diary.Item> items, Instant made) {
        return CalendarFile.of(
                items.stream()
                        .map(item -> new CalendarFile.Day(
                                item.reference() + "-" + item.deadline().name() + "-"
                                        + item.deadline().number(),
                                item.due(),
                                duty(item) + " " + item.reference(),
                                item.officer()
                                        .map(who -> Text.of("diary.ics.with", who))
                                        .orElse("")))
                        .toList(),
                made);
    }

    /** What stands behind the colon was typed in: what help is needed, who is to consent, what was agreed. */
    private static String duty(Diary.Item item) {
        return item.deadline().label().replaceFirst(": .*", "");
    }

    static Map<LocalDate, List<Diary.Item>> byWeek(List<Diary.Item> items) {
        Map<LocalDate, List<Diary.Item>> weeks = new LinkedHashMap<>();
        items.forEach(item -> weeks.computeIfAbsent(WeeksGrid.monday(item.due()), monday -> new ArrayList<>())
                .add(item));
        return weeks;
    }

    static String week(LocalDate monday) {
        return Text.of("diary.week-of", Dates.list(monday));
    }

    private static List<Block.Column> columns() {
        return List.of(
                Block.Column.words(Text.of("diary.column.due")),
                Block.Column.words(Text.of("diary.column.what")),
                Block.Column.words(Text.of("diary.column.case")),
                Block.Column.words(Text.of("diary.column.with")));
    }

    private static List<List<Cell>> rows(List<Diary.Item> due) {
        return due.stream()
                .map(item -> List.of(
                        Cell.words(Dates.list(item.due())),
                        Cell.words(item.deadline().label()),
                        Cell.words(item.reference() + "\n" + item.subject()),
                        Cell.words(item.officer().orElse(Text.of("diary.nobody")))))
                .toList();
    }
}
