package redress.reports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import redress.casework.Learned;
import redress.documents.Cell;
import redress.documents.Dates;
import redress.lessons.LessonKind;
import redress.procedure.Choice;
import redress.procedure.Procedure;
import redress.reports.ReportItem.Saying;
import redress.reports.ReportTable.Column;
import redress.reports.ReportTable.Content;
import redress.reports.ReportTable.Row;

/**
 * What was learned in the time reported on (NN-44, NS-34, Codes 9.2): changes by service, what is overdue, meetings held,
 * training, and what was changed because of what people told us. These are counts of changes and not of people, so none is
 * hidden; words that name somebody were left out before.
 */
final class LearnedSection {

    private static final String WHOLE_COUNCIL = "Whole council";

    private final ReportingPeriod period;
    private final LocalDate last;
    private final Procedure procedure;
    private final List<Learned> all;

    /** @param made the day the report is made; nothing later counts */
    LearnedSection(ReportingPeriod period, LocalDate made, Procedure procedure, List<Learned> all) {
        this.period = period;
        this.last = period.lastDay(made);
        this.procedure = procedure;
        this.all = List.copyOf(all);
    }

    /** Nothing where nothing was learned, and no meeting held. */
    List<ReportItem> items() {
        List<Learned> changes = of(LessonKind.ACTION);
        List<Learned> training = of(LessonKind.TRAINING);
        List<Learned> held = Stream.of(LessonKind.MEETING, LessonKind.REVIEW)
                .flatMap(kind -> all.stream().filter(one -> one.kind() == kind && isDoneNow(one)))
                .toList();
        List<ReportItem> items = new ArrayList<>();
        if (!changes.isEmpty()) {
            items.add(sentence(changes));
            items.add(byService("learning-by-service", "Changes by service", changes));
            items.addAll(said(changes));
        }
        if (!training.isEmpty()) {
            items.add(say("Feedback shows what staff need to be taught."));
            items.add(byService("training-needs", "Training needs by service", training));
            items.addAll(needs(training));
        }
        if (!held.isEmpty()) {
            items.add(say("We met services, and their managers looked at the complaints about them."));
            items.add(meetings(held));
        }
        return items;
    }

    /** Those of a kind that were outstanding or ended in this time. */
    private List<Learned> of(LessonKind kind) {
        return all.stream()
                .filter(one -> one.kind() == kind && !one.agreed().isAfter(last))
                .filter(one ->
                        one.ended().filter(day -> day.isBefore(period.start())).isEmpty())
                .toList();
    }

    private boolean isEnded(Learned one) {
        return one.ended().filter(day -> !day.isAfter(last)).isPresent();
    }

    private boolean isDoneNow(Learned one) {
        return !one.dropped()
                && isEnded(one)
                && one.ended().filter(period::contains).isPresent();
    }

    private boolean isDropped(Learned one) {
        return one.dropped() && isEnded(one);
    }

    private boolean isOverdue(Learned one) {
        return !isEnded(one) && one.due().filter(day -> day.isBefore(last)).isPresent();
    }

    private ReportItem sentence(List<Learned> changes) {
        long made = changes.stream().filter(this::isDoneNow).count();
        long overdue = changes.stream().filter(this::isOverdue).count();
        long agreed =
                changes.stream().filter(one -> period.contains(one.agreed())).count();
        return say("In " + period + " services agreed " + counted(agreed, "change")
                + " because of what people told us, and "
                + Cell.count(made).shown() + (made == 1 ? " was" : " were") + " made. On " + Dates.words(last) + " "
                + Cell.count(overdue).shown() + (overdue == 1 ? " was" : " were") + " overdue.");
    }

    private static String counted(long number, String noun) {
        return Cell.count(number).shown() + " " + noun + (number == 1 ? "" : "s");
    }

    private ReportTable byService(String id, String caption, List<Learned> learned) {
        List<Predicate<Learned>> columns = List.of(
                one -> period.contains(one.agreed()),
                this::isDoneNow,
                this::isDropped,
                one -> !isEnded(one),
                this::isOverdue);
        return new ReportTable(
                id,
                caption,
                "Service",
                Stream.of("Agreed", "Done", "Given up", "Outstanding", "Of these overdue")
                        .map(title -> new Column(title, Content.COUNT))
                        .toList(),
                services(learned).stream()
                        .map(service -> row(service, of(learned, service), columns))
                        .toList(),
                Optional.of(row("All", learned, columns)));
    }

    private static Row row(String label, List<Learned> learned, List<Predicate<Learned>> columns) {
        return new Row(
                label,
                columns.stream()
                        .map(column -> ReportCell.of(
                                Cell.count(learned.stream().filter(column).count())))
                        .toList());
    }

    private ReportTable meetings(List<Learned> held) {
        List<Predicate<Learned>> columns =
                List.of(one -> one.kind() == LessonKind.MEETING, one -> one.kind() == LessonKind.REVIEW);
        return new ReportTable(
                "service-meetings",
                "Meetings with services and reviews by their managers",
                "Service",
                List.of(new Column("Meetings", Content.COUNT), new Column("Reviews", Content.COUNT)),
                services(held).stream()
                        .map(service -> row(service, of(held, service), columns))
                        .toList(),
                Optional.of(row("All", held, columns)));
    }

    /** You said, we did: the cause complained of, what changes, and how far it is. */
    private List<ReportItem> said(List<Learned> changes) {
        List<Row> rows = spoken(changes)
                .map(one -> new Row(service(one), List.of(word(cause(one)), word(one.what()), word(state(one)))))
                .toList();
        return rows.isEmpty()
                ? List.of()
                : List.of(new ReportTable(
                        "you-said-we-did",
                        "You said, we did",
                        "Service",
                        List.of(
                                new Column("You said", Content.WORDS),
                                new Column("We did", Content.WORDS),
                                new Column("How far it is", Content.WORDS)),
                        rows,
                        Optional.empty()));
    }

    private List<ReportItem> needs(List<Learned> training) {
        List<Row> rows = spoken(training)
                .map(one -> new Row(service(one), List.of(word(one.what()), word(state(one)))))
                .toList();
        return rows.isEmpty()
                ? List.of()
                : List.of(new ReportTable(
                        "training",
                        "What is taught",
                        "Service",
                        List.of(new Column("What", Content.WORDS), new Column("How far it is", Content.WORDS)),
                        rows,
                        Optional.empty()));
    }

    private Stream<Learned> spoken(List<Learned> learned) {
        return learned.stream().filter(one -> !one.what().isEmpty() && !isDropped(one));
    }

    private String cause(Learned one) {
        return procedure.causes().stream()
                .filter(choice -> choice.id().equals(one.cause()))
                .map(Choice::label)
                .findFirst()
                .orElse("–");
    }

    private String state(Learned one) {
        if (isEnded(one)) {
            return "Done on " + Dates.words(one.ended().orElseThrow())
                    + (one.how().isEmpty() ? "." : ": " + one.how());
        }
        String due = one.due()
                .map(day -> (isOverdue(one) ? "Overdue since " : "Due on ") + Dates.words(day) + ".")
                .orElse("Not done yet.");
        boolean told = one.ended().isEmpty() && !one.how().isEmpty();
        return told ? due + " " + one.how() : due;
    }

    private static ReportCell word(String words) {
        return ReportCell.of(Cell.words(words));
    }

    private static List<String> services(List<Learned> learned) {
        return learned.stream().map(LearnedSection::service).distinct().sorted().toList();
    }

    private static List<Learned> of(List<Learned> learned, String service) {
        return learned.stream().filter(one -> service(one).equals(service)).toList();
    }

    private static String service(Learned one) {
        return one.service().isEmpty() ? WHOLE_COUNCIL : one.service();
    }

    private static ReportItem say(String words) {
        return new Saying().say(words).done();
    }
}
