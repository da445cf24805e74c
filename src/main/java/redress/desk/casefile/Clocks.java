package redress.desk.casefile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.scene.layout.VBox;
import redress.calendar.Dates;
import redress.casework.Deadline;
import redress.desk.kit.DateWords;
import redress.desk.kit.DeadlineChip;
import redress.desk.kit.Status;
import redress.desk.kit.Text;
import redress.desk.kit.WhyPopover;
import redress.procedure.Procedure;

/** The deadlines of a case in words: the stage's main clock first, then by due date, done ones last. */
record Clocks(CaseView view) {

    VBox strip() {
        return new ClockStrip(inOrder().stream().map(this::clock).toList());
    }

    private List<Deadline> inOrder() {
        Optional<Deadline> main = view.state().responseDeadline().filter(Deadline::isOwed);
        List<Deadline> all = new ArrayList<>(view.state().deadlines());
        // the council's own dates are worth their place only while somebody waits for them
        all.removeIf(d -> d.internal() && !d.isRunning());
        all.sort(Comparator.comparing((Deadline d) -> main.filter(d::equals).isEmpty())
                .thenComparing(d -> !d.isRunning())
                .thenComparing(Deadline::lapsed)
                .thenComparing(Deadline::due));
        return all;
    }

    private DeadlineChip.Clock clock(Deadline deadline) {
        String question = Text.of("casefile.clock.why", Labels.lower(deadline.label()), Dates.full(deadline.due()));
        Optional<java.util.function.Supplier<WhyPopover.Why>> why =
                deadline.working().map(due -> () -> new WhyPopover.Why(due.title(), due.explanation(), rule(deadline)));
        String left =
                why.isPresent() ? left(deadline) : Text.of("casefile.clock.two", left(deadline), byHand(deadline));
        String date = deadline.hour()
                .map(hour -> Text.of("casefile.clock.by-hour", DateWords.field(deadline.due()), hour))
                .orElse(DateWords.field(deadline.due()));
        return new DeadlineChip.Clock(status(deadline), deadline.label(), date, left, question, why);
    }

    private String byHand(Deadline deadline) {
        if (deadline.internal()) {
            return Text.of("casefile.clock.own");
        }
        return view.state().imported() ? Text.of("casefile.clock.imported") : Text.of("casefile.clock.by-hand");
    }

    /** By which rule of which procedure a date is counted. */
    String rule(Deadline deadline) {
        Procedure procedure = view.state().procedure();
        return deadline.clause().isEmpty()
                ? Text.of("casefile.clock.procedure", procedure.council(), procedure.title(), procedure.version())
                : Text.of(
                        "casefile.clock.rule",
                        procedure.council(),
                        procedure.title(),
                        procedure.version(),
                        RuleWords.of(deadline.clause()));
    }

    private Status status(Deadline deadline) {
        if (deadline.done().isPresent()) {
            return Status.DONE;
        }
        if (deadline.lapsed()) {
            return Status.NOT_POSSIBLE;
        }
        if (deadline.customers()) {
            return Status.WAITING;
        }
        int order = deadline.due().compareTo(view.today());
        return order < 0 ? Status.LATE : order == 0 ? Status.DUE_TODAY : Status.TO_COME;
    }

    private String left(Deadline deadline) {
        LocalDate today = view.today();
        if (deadline.done().isPresent()) {
            int late = workingDays(deadline.due(), deadline.done().get().date());
            return deadline.inTime() ? Text.of("casefile.clock.done") : Text.of("casefile.clock.done-late", late);
        }
        if (deadline.lapsed()) {
            return Text.of("casefile.clock.lapsed");
        }
        if (deadline.customers()) {
            return deadline.due().isBefore(today)
                    ? Text.of("casefile.clock.customer-over")
                    : Text.of("casefile.clock.customer", days(deadline.due()));
        }
        String days = days(deadline.due());
        return deadline.atTheLatest() ? Text.of("casefile.clock.latest", days) : days;
    }

    private String days(LocalDate due) {
        LocalDate today = view.today();
        if (due.isBefore(today)) {
            return Text.of("casefile.clock.late", workingDays(due, today));
        }
        if (due.equals(today)) {
            return Text.of("casefile.clock.today");
        }
        return due.equals(today.plusDays(1))
                ? Text.of("casefile.clock.tomorrow")
                : Text.of("casefile.clock.in", workingDays(today, due));
    }

    private int workingDays(LocalDate from, LocalDate to) {
        return view.state().calendar().workingDaysBetween(from, to);
    }
}
