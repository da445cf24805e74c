package redress.desk.allocation;

import java.util.ArrayList;
import java.util.List;
import redress.calendar.Dates;
import redress.casework.CaseState;
import redress.casework.Workload;
import redress.casework.Workload.Held;
import redress.desk.kit.Text;
import redress.documents.Block;
import redress.documents.Cell;
import redress.documents.ReportDocument;

/** On paper: the cases with nobody, then what each officer has. */
final class AllocationPaper {

    private AllocationPaper() {}

    static ReportDocument of(String council, Reading reading) {
        List<Block> blocks = new ArrayList<>();
        add(blocks, Text.of("allocation.group.nobody"), reading.load().unallocated());
        for (Workload.Load load : reading.load().loads()) {
            add(blocks, load.name(), load.cases());
        }
        return new ReportDocument(
                council,
                Text.of("allocation.paper.title", Dates.inWords(reading.today())),
                "",
                reading.today(),
                Text.of("allocation.paper.summary", reading.load().unallocated().size()),
                Text.of("allocation.paper.access"),
                blocks);
    }

    private static void add(List<Block> blocks, String heading, List<Held> cases) {
        if (cases.isEmpty()) {
            return;
        }
        blocks.add(new Block.Heading(2, heading));
        blocks.add(new Block.Table(
                heading + " (" + cases.size() + ")",
                List.of(
                        Block.Column.words(Text.of("allocation.column.case")),
                        Block.Column.words(Text.of("allocation.column.service")),
                        Block.Column.words(Text.of("allocation.column.next")),
                        Block.Column.words(Text.of("allocation.column.due"))),
                cases.stream().map(AllocationPaper::row).toList(),
                List.of()));
    }

    private static List<Cell> row(Held held) {
        CaseState state = held.state();
        return List.of(
                Cell.words(state.reference() + "\n" + state.listedSubject()),
                Cell.words(state.service().orElse("–")),
                Cell.words(held.due().map(due -> due.label()).orElse("–")),
                Cell.words(held.due().map(due -> Dates.field(due.due())).orElse("–")));
    }
}
