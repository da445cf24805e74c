package redress.desk.intake;

import java.util.ArrayList;
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
import redress.casework.CaseRow;
import redress.casework.Deadline;
import redress.desk.kit.DeadlineChip;
import redress.desk.kit.PersonCard;
import redress.desk.kit.Status;
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
    private final Work work;
    private final Work.Lane promises;
    private final Procedure procedure;
    private final VBox personPlace = new VBox();
    private final VBox promisePanel = new VBox();
    private final VBox redirectPlace = new VBox();

    IntakeSide(IntakeDesk desk, Work work, Procedure procedure) {
        this.desk = desk;
        this.work = work;
        this.promises = work.lane();
        this.procedure = procedure;
        getStyleClass().add("side");
        promisePanel.getStyleClass().addAll("panel", "gap-small");
        getChildren().addAll(personPlace, promisePanel, redirectPlace);
    }

    /** Shows somebody already known, with earlier cases. */
    void person(Optional<Person> person) {
        personPlace.getChildren().clear();
        person.ifPresent(
                known -> work.run(() -> desk.cases().casesOf(known.id())).then(cases -> show(known, cases)));
    }

    private void show(Person person, List<CaseRow> cases) {
        long open = cases.stream().filter(c -> c.status().isOpen()).count();
        List<PersonCard.Earlier> earlier = cases.stream()
                .limit(4)
                .map(c -> new PersonCard.Earlier(
                        c.status().isOpen() ? Status.TO_COME : Status.DONE,
                        c.reference(),
                        c.status().isOpen()
                                ? Text.of("intake.earlier.open")
                                : c.outcome().map(this::outcome).orElse(Text.of("intake.earlier.closed")),
                        c.subject(),
                        () -> desk.openCase().accept(c.id())))
                .toList();
        String reach = String.join(
                ", ",
                List.of(person.telephone(), person.email()).stream()
                        .filter(s -> !s.isEmpty())
                        .toList());
        String heading = cases.isEmpty() ? "" : Text.of("intake.earlier", cases.size(), open);
        personPlace
                .getChildren()
                .setAll(new PersonCard(new PersonCard.Person(
                        person.fullName(), reach, heading, earlier, warnings(cases), Optional.empty())));
    }

    private List<PersonCard.Warning> warnings(List<CaseRow> cases) {
        List<PersonCard.Warning> warnings = new ArrayList<>();
        cases.stream()
                .filter(c -> c.status().isOpen())
                .findFirst()
                .ifPresent(c -> warnings.add(new PersonCard.Warning(
                        Status.DUE_TODAY,
                        Text.of("intake.same.title"),
                        Text.of("intake.same.detail", c.reference(), c.subject()),
                        Optional.empty())));
        return warnings;
    }

    private String outcome(String id) {
        return procedure.outcomes().stream()
                .filter(o -> o.id().equals(id))
                .map(o -> o.label().toLowerCase(java.util.Locale.UK))
                .findFirst()
                .orElse(id.replace('-', ' '));
    }

    /** Shows the dates a case like this would have. */
    void promise(IntakeForm form) {
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
