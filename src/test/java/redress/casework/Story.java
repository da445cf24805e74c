package redress.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import redress.calendar.BankHolidays;
import redress.calendar.Moment;
import redress.calendar.Region;
import redress.calendar.WorkingCalendar;
import redress.procedure.CaseKind;
import redress.procedure.KindRule;
import redress.procedure.Procedure;
import redress.procedure.Procedures;

/** A case told day by day, folded without any database. */
final class Story {

    private static final WorkingCalendar CALENDAR =
            WorkingCalendar.of(Region.ENGLAND_AND_WALES, BankHolidays.shipped(), List.of());

    private final Procedure procedure;
    private final Rules rules;
    private final List<Entry> entries = new ArrayList<>();
    private LocalDate day;
    private Optional<Long> person = Optional.of(1L);

    private Story(String id) {
        procedure = Procedures.shipped().find(id).orElseThrow();
        rules = new Rules(Map.of(new ProcedureRef(id, procedure.version()), procedure), Map.of(1L, CALENDAR));
    }

    static Story under(String procedure) {
        return new Story(procedure);
    }

    /** The person gave no name. */
    Story fromNobody() {
        person = Optional.empty();
        return this;
    }

    static LocalDate day(String isoDate) {
        return LocalDate.parse(isoDate);
    }

    Story received(CaseKind kind, String date, String stage, String... flags) {
        return received(kind, Moment.parse(date), stage, flags);
    }

    Story received(CaseKind kind, Moment at, String stage, String... flags) {
        day = at.date();
        String begin = stage.isEmpty()
                ? procedure.kind(kind).flatMap(KindRule::firstStage).orElse("")
                : stage;
        return add(
                at,
                new Happening.Received(
                        kind,
                        procedure.id(),
                        procedure.version(),
                        1,
                        begin,
                        person,
                        "Bins",
                        "",
                        "",
                        "telephone",
                        "",
                        Optional.empty(),
                        kind == CaseKind.COMPLAINT
                                ? List.of(new Happening.Point(1, "Bin missed", "Environment", ""))
                                : List.of(),
                        Set.of(flags),
                        Optional.empty()));
    }

    Story on(String isoDate) {
        day = LocalDate.parse(isoDate);
        return this;
    }

    Story then(Happening what) {
        return add(Moment.of(day), what);
    }

    /** A letter written and sent on the day. */
    Story letter(String purpose) {
        long id = entries.size() + 100L;
        return then(new Happening.LetterWritten(id, purpose, "customer"))
                .then(new Happening.LetterSent(id, purpose, "post"));
    }

    Story found(String finding) {
        return then(new Happening.FindingMade(1, finding, "Because."))
                .then(new Happening.OutcomeDecided(finding, true))
                .then(new Happening.LearningNoted("Crews are told."));
    }

    private Story add(Moment at, Happening what) {
        entries.add(new Entry(entries.size() + 1L, at, "Ruth Calloway", Instant.EPOCH, "Ruth Calloway", what));
        return this;
    }

    long lastEntry() {
        return entries.size();
    }

    CaseState state() {
        return CaseState.of(new Timeline(1, "SM-2026-0001", entries), rules);
    }

    Deadline deadline(String name) {
        return state().deadline(name).orElseThrow(() -> new AssertionError("There is no " + name));
    }

    Actions actions() {
        return Actions.of(state(), day);
    }
}
