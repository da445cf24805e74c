package redress.learning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import redress.calendar.Dates;
import redress.casework.Cases;
import redress.casework.Owed;
import redress.casework.ToDo;
import redress.casework.WorkItem;
import redress.documents.Block;
import redress.documents.Cell;
import redress.documents.ReportDocument;
import redress.lessons.Lesson;
import redress.lessons.Span;
import redress.procedure.Choice;

/**
 * The paper for a meeting with a service or a review by its manager (BH-53, NN-51): the figures of the service, its trends
 * and what is still to be done. It names no customer and no officer.
 */
public final class Agendas {

    private static final int MONTHS = 3;

    private final String council;
    private final Cases cases;
    private final ToDo toDo;
    private final Trends trends;

    public Agendas(String council, Cases cases, ToDo toDo, Trends trends) {
        this.council = council;
        this.cases = cases;
        this.toDo = toDo;
        this.trends = trends;
    }

    /** The agenda; its figures are those of the time looked at, or of the three months up to the day they meet. */
    public ReportDocument of(Lesson meeting) {
        LocalDate day = meeting.due().orElse(cases.today());
        Span span = meeting.agreed().about().orElse(new Span(day.minusMonths(MONTHS), day.minusDays(1)));
        String service = meeting.service();
        String time = Dates.inWords(span.from()) + " to " + Dates.inWords(span.to());
        ServiceFigures figures = new ServiceFigures(service, cases.facts(), span);
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(2, "What it is about"));
        blocks.add(Block.Paragraph.of(meeting.what()));
        blocks.add(new Block.Heading(2, "Figures"));
        blocks.add(Block.Paragraph.of("From " + time + ", and in as many days before. “In time” counts extensions."));
        blocks.add(figures.table());
        figures.causes(causes()).ifPresent(blocks::add);
        blocks.add(new Block.Heading(2, "Trends"));
        blocks.add(trends(service));
        blocks.add(new Block.Heading(2, "Still to be done"));
        blocks.add(actions(service));
        return new ReportDocument(
                council,
                meeting.kind().label() + ": " + service,
                time,
                cases.today(),
                "For " + Dates.full(day) + ". It names no customer.",
                "Ask the complaints team if you need this in another form.",
                blocks);
    }

    private Map<String, String> causes() {
        return cases.procedureInForce(cases.today()).causes().stream()
                .collect(Collectors.toUnmodifiableMap(Choice::id, Choice::label, (one, same) -> one));
    }

    private Block trends(String service) {
        Map<String, String> causes = causes();
        List<List<Cell>> rows = trends.of(service).stream()
                .map(one -> List.of(
                        Cell.words(causes.getOrDefault(one.cause(), one.cause())),
                        Cell.words(one.figures()),
                        Cell.words(String.join(", ", one.cases()))))
                .toList();
        return rows.isEmpty()
                ? Block.Paragraph.of("No trend shows.")
                : new Block.Table(
                        "Trends in complaints about " + service,
                        List.of(
                                Block.Column.words("Cause"),
                                Block.Column.words("What shows"),
                                Block.Column.words("Cases")),
                        rows,
                        List.of());
    }

    private Block actions(String service) {
        List<List<Cell>> rows = toDo.owed(cases.today()).stream()
                .filter(one -> one.sort() == WorkItem.Sort.LEARNING && one.isOutstanding())
                .filter(one -> one.service().equals(service))
                .map(Agendas::action)
                .toList();
        return rows.isEmpty()
                ? Block.Paragraph.of("Nothing is outstanding.")
                : new Block.Table(
                        "Learning actions and training outstanding",
                        List.of(
                                Block.Column.words("What changes"),
                                Block.Column.words("Due"),
                                Block.Column.words("How far it is")),
                        rows,
                        List.of());
    }

    private static List<Cell> action(Owed one) {
        return List.of(
                Cell.words(one.what()),
                one.due().map(Cell::date).orElseGet(Cell::dash),
                one.progress().isEmpty() ? Cell.dash() : Cell.words(one.progress()));
    }
}
