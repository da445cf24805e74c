package redress.desk.intake;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import redress.calendar.Dates;
import redress.calendar.DueDate;
import redress.casework.Deadline;
import redress.casework.People;
import redress.desk.kit.DeadlineChip;
import redress.desk.kit.Text;
import redress.desk.kit.WhyPopover;
import redress.desk.kit.Words;
import redress.desk.kit.Work;
import redress.people.Person;
import redress.procedure.Exclusion;
import redress.procedure.Procedure;

/** Beside the form: the person as soon as known, what is being promised and why, and where an excluded matter goes. */
final class IntakeSide extends VBox {

    private final IntakeDesk desk;
    private final Work.Lane promises;
    private final Procedure procedure;
    private final PeopleCards people;
    private final VBox promisePanel = new VBox();
    private final VBox redirectPlace = new VBox();
    private Optional<List<Deadline>> shown = Optional.empty();
    private Optional<Exclusion> redirected = Optional.empty();

    IntakeSide(IntakeDesk desk, Work work, Procedure procedure, PeopleCards people) {
        this.desk = desk;
        this.people = people;
        this.promises = work.lane();
        this.procedure = procedure;
        getStyleClass().add("side");
        promisePanel.getStyleClass().addAll("panel", "gap-small");
        getChildren().addAll(people, promisePanel, redirectPlace);
    }

    /** Shows somebody already known: what to mind, earlier cases, and whether one of them may be this matter. */
    void person(Optional<Person> person) {
        people.known(person);
    }

    /** Shows who may be the one typed, with the question whether it is. */
    void alike(List<People.Known> candidates) {
        people.alike(candidates);
    }

    /** Shows the dates a case like this would have. */
    void promise(IntakeForm form) {
        people.matter(form.matter());
        var kind = form.kind();
        var received = form.received();
        var stage = form.stage();
        Set<String> flags = form.chosenFlags();
        promises.run(() -> desk.cases().promised(kind, received, stage, flags))
                .orElse(IllegalArgumentException.class, e -> show(List.of()))
                .then(this::show);
        redirect(form.excluded());
    }

    private void show(List<Deadline> deadlines) {
        if (shown.equals(Optional.of(deadlines))) {
            return;
        }
        shown = Optional.of(deadlines);
        promisePanel.getChildren().setAll(Words.section(Text.of("intake.promise")));
        List<Deadline> promised =
                deadlines.stream().filter(d -> !d.internal() && !d.customers()).toList();
        if (promised.isEmpty()) {
            promisePanel.getChildren().add(Words.small(Text.of("intake.promise.none")));
        }
        for (Deadline deadline : promised) {
            Label duty = Words.body(deadline.label());
            HBox.setHgrow(duty, Priority.ALWAYS);
            duty.setMaxWidth(Double.MAX_VALUE);
            HBox line = new HBox(duty, Words.strong(Dates.list(deadline.due())));
            line.getStyleClass().add("gap");
            deadline.working().ifPresent(due -> line.getChildren().add(why(due, deadline)));
            promisePanel.getChildren().add(line);
        }
    }

    private Hyperlink why(DueDate due, Deadline deadline) {
        String question = Text.of("intake.why", deadline.label(), Dates.full(deadline.due()));
        String rule = Text.of(
                "intake.rule",
                procedure.title(),
                deadline.clause(),
                due.calendar().region().label());
        return DeadlineChip.whyLink(question, () -> new WhyPopover.Why(due.title(), due.explanation(), rule));
    }

    private void redirect(Optional<Exclusion> exclusion) {
        if (exclusion.equals(redirected)) {
            return;
        }
        redirected = exclusion;
        redirectPlace.getChildren().clear();
        exclusion.ifPresent(e -> {
            VBox panel = new VBox(
                    Words.section(Text.of("intake.redirect")),
                    Words.body(e.to()),
                    Words.small(Text.of("intake.redirect.letter")));
            panel.getStyleClass().addAll("panel", "gap-small");
            redirectPlace.getChildren().add(panel);
        });
    }
}
