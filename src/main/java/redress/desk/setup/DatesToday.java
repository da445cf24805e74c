package redress.desk.setup;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import redress.calendar.Dates;
import redress.calendar.DueDate;
import redress.calendar.Moment;
import redress.calendar.WorkingCalendar;
import redress.casework.Deadline;
import redress.casework.Promise;
import redress.desk.kit.DeadlineChip;
import redress.desk.kit.Text;
import redress.desk.kit.WhyPopover;
import redress.desk.kit.Words;
import redress.procedure.CaseKind;
import redress.procedure.DeadlineRule;
import redress.procedure.EventType;
import redress.procedure.Procedure;

/** What a complaint received today would be promised: each date with its working, and until when stage 2 can be asked for. */
final class DatesToday extends VBox {

    private static final String WINDOW = "stage-2-request-window";

    DatesToday() {
        getStyleClass().addAll("panel", "gap-small");
        hide();
    }

    void hide() {
        setVisible(false);
        setManaged(false);
    }

    void show(Procedure procedure, WorkingCalendar calendar, LocalDate today) {
        List<Deadline> promised =
                new Promise(procedure, calendar).of(CaseKind.COMPLAINT, Moment.of(today), formal(procedure), Set.of());
        FlowPane lines = new FlowPane();
        lines.getStyleClass().add("gap-wide");
        for (String name : List.of("acknowledge", "stage-1-response")) {
            promised.stream()
                    .filter(deadline -> deadline.name().equals(name))
                    .findFirst()
                    .ifPresent(deadline -> lines.getChildren().add(line(deadline, procedure)));
        }
        Optional.ofNullable(procedure.deadlines().get(WINDOW))
                .ifPresent(rule -> lines.getChildren()
                        .add(new VBox(
                                Words.small(Text.of("setup.procedure.window")),
                                Words.strong(Text.of("setup.procedure.window.length", rule.due())))));
        getChildren().setAll(Words.strong(Text.of("setup.procedure.today", Dates.full(today))), lines);
        setVisible(true);
        setManaged(true);
    }

    /** The first stage that is promised in writing: an informal attempt before it has no such dates. */
    private static String formal(Procedure procedure) {
        return procedure.stages().stream()
                .filter(stage -> stage.formal() && !stage.external())
                .findFirst()
                .map(stage -> stage.id())
                .orElse("");
    }

    private static Node line(Deadline deadline, Procedure procedure) {
        HBox when = new HBox(Words.strong(Dates.full(deadline.due())));
        when.getStyleClass().add("gap");
        deadline.working().ifPresent(due -> when.getChildren().add(why(deadline, due, procedure)));
        VBox line = new VBox(Words.small(Text.of("setup.procedure.by", deadline.label())), when);
        if (deadline.atTheLatest()) {
            line.getChildren().add(Words.small(Text.of("setup.procedure.latest")));
        }
        return line;
    }

    private static Node why(Deadline deadline, DueDate due, Procedure procedure) {
        return DeadlineChip.whyLink(
                Text.of("setup.procedure.why", deadline.label()),
                () -> new WhyPopover.Why(due.title(), due.explanation(), procedure.title() + ", " + deadline.clause()));
    }

    /** How long: "3 working days", "10 working days from acknowledging"; "None set" where the procedure has none. */
    static String length(Procedure procedure, String name) {
        return Optional.ofNullable(procedure.deadlines().get(name))
                .map(DatesToday::length)
                .orElseGet(() -> Text.of("setup.procedure.none"));
    }

    private static String length(DeadlineRule rule) {
        String due = rule.due().toString().toLowerCase(Locale.UK);
        boolean fromAcknowledging =
                rule.from().stream().anyMatch(event -> event.type() == EventType.ACKNOWLEDGEMENT_SENT);
        return fromAcknowledging ? Text.of("setup.procedure.from-acknowledging", due) : due;
    }
}
