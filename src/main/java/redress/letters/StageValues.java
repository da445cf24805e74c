package redress.letters;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import redress.calendar.DueRule;
import redress.calendar.Moment;
import redress.casework.CaseState;
import redress.casework.Deadline;
import redress.casework.Happening;
import redress.casework.StageFile;
import redress.procedure.Stage;

/** What a case says for the fields of a letter about its stages: the one that was asked for, and the one that can be next. */
record StageValues(CaseState state, LocalDate date) {

    /** What the customer asked for last. */
    void asked(Values.Builder values) {
        Optional<StageFile.Request> request = state.stages().newest();
        String asked = request.map(one -> one.what().stage()).orElse(state.stage());
        state.procedure().stage(asked).ifPresent(stage -> values.text("stage_2.name", name(stage)));
        values.date(
                "stage_2.decided_by",
                state.deadline(asked + "-decision").filter(Deadline::isOwed).map(Deadline::due));
        request.ifPresent(one -> {
            Happening.StageRequested what = one.what();
            values.date("stage_2.requested", one.day())
                    .text(
                            "stage_2.reasons",
                            what.reasons().isBlank() ? what.aspects().orElse("") : what.reasons())
                    .text("stage_2.wanted", what.outcomeSought());
        });
    }

    /** What can be asked for after this response, and until when, counted from the date on it (NN-21, KL-09, NW-17). */
    void next(Values.Builder values) {
        Optional<Stage> next = state.procedure().stageAfter(state.stage());
        values.answer("stage_2.offered", next.isPresent());
        next.ifPresent(stage -> {
            Optional<LocalDate> until = window(stage);
            values.text("next_stage.name", name(stage))
                    .date("next_stage.until", until)
                    .date("stage_2.until", until);
        });
    }

    private Optional<LocalDate> window(Stage stage) {
        return Optional.ofNullable(state.procedure().deadlines().get(stage.id() + "-request-window"))
                .filter(rule -> !rule.off())
                .map(rule -> new DueRule(
                                rule.due(), rule.roll(), state.procedure().receipt())
                        .due(Moment.of(date), false, state.calendar()));
    }

    /** "stage 2"; where the council calls it otherwise, "stage 3 (panel of members)". */
    static String name(Stage stage) {
        String number = stage.id().replace('-', ' ');
        String label = stage.label().split(",", -1)[0].toLowerCase(Locale.UK);
        return !stage.id().matches("stage-\\d") ? label : label.equals(number) ? number : number + " (" + label + ")";
    }
}
