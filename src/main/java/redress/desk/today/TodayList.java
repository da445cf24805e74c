package redress.desk.today;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import redress.calendar.Dates;
import redress.casework.Deadline;
import redress.casework.Worklist;
import redress.desk.kit.Text;
import redress.documents.Block;
import redress.documents.Cell;
import redress.documents.ReportDocument;

/** The day's list on paper. */
final class TodayList {

    private TodayList() {}

    static ReportDocument of(String council, Worklist list, Map<Long, String> people) {
        List<Block> blocks = new ArrayList<>();
        for (Worklist.Group group : Worklist.Group.values()) {
            List<List<Cell>> rows = list.items().stream()
                    .filter(item -> item.group() == group)
                    .map(item -> row(item, people))
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

    private static List<Cell> row(Worklist.Item item, Map<Long, String> people) {
        String person = people.getOrDefault(item.state().caseId(), "");
        return List.of(
                Cell.words(item.deadline().map(d -> Dates.list(d.due())).orElse("–")),
                Cell.words(item.deadline().map(Deadline::label).orElse("–")),
                Cell.words(item.state().reference() + "\n" + item.state().subject()
                        + (person.isEmpty() ? "" : "\n" + person)),
                Cell.words(item.state().holder().map(h -> h.officer()).orElse(Text.of("today.nobody"))),
                Cell.words(item.step().deed().label()));
    }
}
