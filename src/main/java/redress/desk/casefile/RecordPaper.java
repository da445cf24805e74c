package redress.desk.casefile;

import java.util.ArrayList;
import java.util.List;
import redress.casework.Deadline;
import redress.casework.PointState;
import redress.desk.kit.DateWords;
import redress.desk.kit.Text;
import redress.documents.Block;
import redress.documents.Cell;
import redress.documents.ReportDocument;

/** The full record as a document to print, save or hand to an ombudsman: dates, points, then every entry under a heading. */
record RecordPaper(CaseView view, String council) {

    ReportDocument document() {
        FullRecord record = new FullRecord(view);
        String title = Text.of("casefile.record.title", view.state().reference());
        List<Block> blocks = new ArrayList<>();
        blocks.add(Block.Paragraph.of(record.rules()));
        if (!view.state().points().isEmpty()) {
            blocks.add(points());
        }
        if (!view.state().deadlines().isEmpty()) {
            blocks.add(dates());
        }
        blocks.add(new Block.Heading(2, Text.of("casefile.record.entries")));
        record.disclosed().forEach(line -> blocks.addAll(entry(line)));
        return new ReportDocument(
                council,
                title,
                DateWords.sentence(view.today()),
                view.today(),
                Text.of(
                        "casefile.record.summary",
                        CaseHeader.kindAndStage(view),
                        DateWords.sentence(view.state().received().date()),
                        view.state().subject(),
                        DateWords.sentence(view.today()),
                        view.coordinator()),
                Text.of("casefile.record.complete"),
                blocks);
    }

    private Block.Table points() {
        return new Block.Table(
                Text.of("casefile.record.points"),
                List.of(
                        Block.Column.words(Text.of("casefile.record.point")),
                        Block.Column.words(Text.of("casefile.record.about")),
                        Block.Column.words(Text.of("casefile.record.finding"))),
                view.state().points().stream().map(this::point).toList(),
                List.of());
    }

    private List<Cell> point(PointState point) {
        String cause = point.cause().isEmpty() ? "" : view.labels().cause(point.cause());
        return List.of(
                Cell.words(Text.of("casefile.points.point", point.number(), point.text())),
                Cell.words((point.service() + "\n" + cause).strip()),
                Cell.words(Sentences.parts(Panes.finding(view, point), point.reasons())));
    }

    private Block.Table dates() {
        return new Block.Table(
                Text.of("casefile.record.dates"),
                List.of(
                        Block.Column.words(Text.of("casefile.record.duty")),
                        Block.Column.words(Text.of("casefile.record.first-due")),
                        Block.Column.words(Text.of("casefile.record.due")),
                        Block.Column.words(Text.of("casefile.record.done")),
                        Block.Column.words(Text.of("casefile.record.rule"))),
                view.state().deadlines().stream().map(RecordPaper::date).toList(),
                List.of());
    }

    private static List<Cell> date(Deadline deadline) {
        return List.of(
                Cell.words(deadline.label()),
                Cell.date(deadline.firstDue()),
                Cell.date(deadline.due()),
                deadline.done().map(at -> Cell.date(at.date())).orElse(Cell.dash()),
                deadline.clause().isEmpty() ? Cell.dash() : Cell.words(deadline.clause()));
    }

    private static List<Block> entry(FullRecord.Line line) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(
                new Block.Heading(3, Text.of("casefile.record.heading", line.number(), line.happened(), line.title())));
        line.detail()
                .lines()
                .filter(said -> !said.isBlank())
                .map(Block.Paragraph::of)
                .forEach(blocks::add);
        blocks.add(Block.Paragraph.of(Sentences.parts(line.recorded(), line.mended())));
        return blocks;
    }
}
