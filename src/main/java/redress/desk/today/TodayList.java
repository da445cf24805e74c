package redress.desk.today;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import redress.calendar.Dates;
import redress.casework.PutAside;
import redress.casework.WorkItem;
import redress.casework.Worklist;
import redress.desk.kit.Text;
import redress.documents.Block;
import redress.documents.Cell;
import redress.documents.ReportDocument;

/** The day's list on paper. */
final class TodayList {

    private TodayList() {}

    static ReportDocument of(String council, Worklist list) {
        List<Block> blocks = new ArrayList<>();
        for (Worklist.Group group : Worklist.Group.values()) {
            List<List<Cell>> rows = list.items().stream()
                    .filter(item -> item.group() == group)
                    .filter(item -> item.work().sort() != WorkItem.Sort.REVIEW) // no restriction on paper (NS-26)
                    .map(TodayList::row)
                    .toList();
            if (!rows.isEmpty()) {
                blocks.add(new Block.Heading(2, group.label()));
                blocks.add(new Block.Table(group.label() + " (" + rows.size() + ")", columns(), rows, List.of()));
            }
        }
        String title = Text.of("today.paper.title", Dates.full(list.today()));
        return new ReportDocument(
                council,
                title,
                Dates.inWords(list.today()),
                list.today(),
                Text.of("today.paper.summary"),
                Text.of("today.paper.access"),
                blocks);
    }

    private static List<Block.Column> columns() {
        return List.of(
                Block.Column.words(Text.of("today.column.due")),
                Block.Column.words(Text.of("today.column.what")),
                Block.Column.words(Text.of("today.column.case")),
                Block.Column.words(Text.of("today.column.with")),
                Block.Column.words(Text.of("today.column.next")));
    }

    private static List<Cell> row(Worklist.Item item) {
        String below = Stream.of(
                        item.work().reference(),
                        item.work().person(),
                        item.aside().map(PutAside::reason).orElse(""))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining("\n"));
        return List.of(
                Cell.words(item.due().map(d -> Dates.list(d.due())).orElse("–")),
                Cell.words(Rows.what(item)),
                Cell.words(below.isEmpty() ? item.work().subject() : item.work().subject() + "\n" + below),
                Cell.words(Rows.with(item)),
                Cell.words(Rows.stepWords(item)));
    }
}
