package redress.desk.learning;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import redress.calendar.Dates;
import redress.casework.Export;
import redress.desk.kit.Command;
import redress.desk.kit.LedgerTable;
import redress.desk.kit.ListPaper;
import redress.desk.kit.Text;
import redress.documents.Block;
import redress.documents.ReportDocument;
import redress.lessons.Lesson;

/** What Learning shows, printed or exported, and the agenda of a meeting. */
record LearningPaper(LearningDesk desk) {

    /** Print and Export of what is in front. */
    List<Command> commands(Supplier<? extends Node> owner, Supplier<View> view, Supplier<List<LedgerTable<?>>> shown) {
        return desk.printing().commands(owner, "learning", () -> list(view.get(), shown.get()));
    }

    /** The tables in front, one under another; empty where there is no row. */
    private Optional<ReportDocument> list(View view, List<LedgerTable<?>> tables) {
        String title = Text.of(
                "learning.paper.title", view.words(), Dates.inWords(desk.cases().today()));
        List<Block> blocks = new ArrayList<>();
        for (LedgerTable<?> table : tables) {
            ListPaper.of(
                            desk.council(),
                            desk.cases().today(),
                            tables.size() == 1 ? title : table.getAccessibleText(),
                            Text.of("learning.paper.sentence"),
                            table)
                    .ifPresent(one -> blocks.addAll(one.blocks()));
        }
        return blocks.isEmpty()
                ? Optional.empty()
                : Optional.of(new ReportDocument(
                        desk.council(),
                        title,
                        "",
                        desk.cases().today(),
                        Text.of("learning.paper.sentence"),
                        Text.of("learning.paper.access"),
                        blocks));
    }

    /** Asks for the printer, then prints the agenda of a meeting or review. */
    void agenda(Lesson meeting, Node owner) {
        desk.printing()
                .ask(
                        owner,
                        Export.list("agenda"),
                        () -> desk.learned().agendas().of(meeting));
    }
}
