package redress.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import redress.calendar.BankHolidays;
import redress.calendar.Moment;
import redress.calendar.Region;
import redress.calendar.WorkingCalendar;
import redress.procedure.Procedure;
import redress.procedure.Procedures;

/** A timeline in memory, folded after each step. */
final class MemoryBook implements WalkBook {

    private static final WorkingCalendar CALENDAR =
            WorkingCalendar.of(Region.ENGLAND_AND_WALES, BankHolidays.shipped(), List.of());

    private final Procedure procedure;
    private final Rules rules;

    MemoryBook(String id) {
        procedure = Procedures.shipped().find(id).orElseThrow();
        rules = new Rules(Map.of(new ProcedureRef(id, procedure.version()), procedure), Map.of(1L, CALENDAR));
    }

    @Override
    public Procedure procedure() {
        return procedure;
    }

    @Override
    public CaseState receive(NewCase intake) {
        Happening.Received received =
                intake.receipt(procedure, 1, intake.person().map(p -> 1L));
        return with(
                new Timeline(1, "SM-2026-0001", List.of()), intake.received().date(), List.of(received));
    }

    @Override
    public CaseState record(CaseState on, LocalDate day, List<Happening> what) {
        return with(on.timeline(), day, what);
    }

    private CaseState with(Timeline before, LocalDate day, List<Happening> what) {
        List<Entry> further = new ArrayList<>();
        for (Happening happening : what) {
            long seq = before.version() + further.size() + 1L;
            further.add(new Entry(seq, Moment.of(day), "Ruth Calloway", Instant.EPOCH, "Ruth", happening));
        }
        return CaseState.of(before.plus(further), rules);
    }

    @Override
    public void check(CaseState ended) {
        List<Entry> entries = ended.timeline().entries();
        List<Entry> read = entries.stream()
                .map(e -> EntryJson.read(new StoredEntry(
                        e.seq(),
                        e.what().type(),
                        EntryJson.body(e.happened(), e.doneBy(), e.what()),
                        e.recordedAt(),
                        e.recordedBy())))
                .toList();
        assertThat(read).isEqualTo(entries);
        CaseState again = CaseState.of(new Timeline(1, ended.reference(), read), rules);
        assertThat(again.deadlines()).isEqualTo(ended.deadlines());
    }
}
