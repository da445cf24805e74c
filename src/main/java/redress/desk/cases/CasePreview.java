package redress.desk.cases;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import redress.calendar.Dates;
import redress.casework.Alarm;
import redress.casework.CaseRow;
import redress.casework.CaseState;
import redress.casework.Cases;
import redress.casework.Deadline;
import redress.desk.kit.Status;
import redress.desk.kit.StatusLine;
import redress.desk.kit.Text;
import redress.desk.kit.Words;
import redress.desk.kit.Work;
import redress.people.Person;

/** The selected case at a glance, beside the list in a wide window: what it is about, its dates, who wrote, what they said. */
final class CasePreview extends ScrollPane {

    private static final int MOST_DATES = 5;

    private final Cases cases;
    private final Work.Lane lane;
    private final VBox content = new VBox();

    private record Read(CaseState state, Optional<Person> person) {}

    CasePreview(Cases cases, Work work) {
        this.cases = cases;
        this.lane = work.lane();
        content.getStyleClass().addAll("panel", "gap-panel");
        setContent(content);
        setFitToWidth(true);
        setFocusTraversable(false);
        getStyleClass().addAll("page-scroll", "cases-preview");
        setAccessibleText(Text.of("cases.preview"));
    }

    /** Shows the row's case once it is read; an earlier one still being read is dropped. */
    void show(Optional<CaseRow> row) {
        row.ifPresentOrElse(
                some -> lane.run(() -> {
                            CaseState state = cases.state(some.id());
                            return new Read(state, cases.person(state));
                        })
                        .then(this::fill),
                () -> content.getChildren().setAll(Words.muted(Text.of("cases.preview.none"))));
    }

    private void fill(Read read) {
        CaseState state = read.state();
        LocalDate today = cases.today();
        List<Node> parts = new ArrayList<>();
        parts.add(Words.section(state.listedSubject()));
        parts.add(Words.small(Text.of(
                "cases.preview.what",
                state.reference(),
                state.kind().label(),
                Dates.field(state.received().date()))));
        if (state.triage().restricted()) {
            parts.add(
                    new StatusLine(Status.RESTRICTED, Alarm.words(state.triage().alarms())));
            parts.add(Words.small(Text.of("triage.restricted.detail")));
            content.getChildren().setAll(parts);
            return;
        }
        read.person().ifPresent(person -> parts.add(Words.body(who(person))));
        parts.add(Words.body(state.holder()
                .map(holder -> Text.of("cases.preview.with", holder.officer()))
                .orElse(Text.of("cases.preview.nobody"))));
        state.deadlines().stream()
                .filter(deadline -> deadline.isOwed() || deadline.done().isPresent())
                .limit(MOST_DATES)
                .forEach(deadline -> parts.add(date(deadline, today)));
        if (!state.description().isBlank()) {
            parts.add(Words.body(state.description()));
        }
        state.points()
                .forEach(point -> parts.add(Words.small(Text.of(
                        "cases.preview.point",
                        point.number(),
                        point.text(),
                        point.finding()
                                .map(finding -> finding.replace('-', ' '))
                                .orElse(Text.of("cases.preview.no-finding"))))));
        content.getChildren().setAll(parts);
        setVvalue(0);
    }

    private static String who(Person person) {
        return person.telephone().isBlank() ? person.fullName() : person.fullName() + ", " + person.telephone();
    }

    private static StatusLine date(Deadline deadline, LocalDate today) {
        if (deadline.done().isPresent()) {
            return new StatusLine(
                    Status.DONE,
                    Text.of("cases.preview.done", deadline.label()),
                    Dates.list(deadline.done().get().date(), today));
        }
        Status status = deadline.due().isBefore(today)
                ? Status.LATE
                : deadline.due().equals(today) ? Status.DUE_TODAY : Status.TO_COME;
        return new StatusLine(status, deadline.label(), Dates.list(deadline.due(), today));
    }
}
