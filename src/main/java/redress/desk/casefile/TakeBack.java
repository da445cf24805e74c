package redress.desk.casefile;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import redress.calendar.Moment;
import redress.casework.CaseState;
import redress.casework.Entry;
import redress.casework.Happening;
import redress.casework.Refused;
import redress.casework.Setup;
import redress.casework.Step;
import redress.desk.kit.Text;
import redress.desk.kit.Work;

/** Undo of an act: correcting entries that take back each entry it made, the last one first. */
record TakeBack(Work work, CaseDesk desk, CaseState before, CaseState after, Consumer<CaseView> then) {

    void run() {
        List<Long> made = made();
        if (made.isEmpty()) {
            desk.undo().note(Text.of("casefile.undo.never"));
            return;
        }
        work.run(() -> CaseView.of(desk, takenBack(made)))
                .orElse(Refused.class, refused -> desk.undo().note(refused.getMessage()))
                .then(then);
    }

    private List<Long> made() {
        Set<Long> there = before.timeline().entries().stream().map(Entry::seq).collect(Collectors.toUnmodifiableSet());
        List<Long> made = new ArrayList<>(after.timeline().entries().stream()
                .filter(entry -> !there.contains(entry.seq()))
                .filter(entry -> !(entry.what() instanceof Happening.Voided))
                .map(Entry::seq)
                .toList());
        Collections.reverse(made);
        return made;
    }

    private CaseState takenBack(List<Long> made) {
        CaseState now = desk.cases().state(after.caseId());
        Moment today = Moment.of(desk.cases().today());
        String who = desk.setup().coordinator();
        List<Step> steps = made.stream()
                .map(seq -> new Step(today, who, new Happening.Voided(seq, Text.of("casefile.undo.reason"))))
                .toList();
        return desk.cases().record(now.caseId(), now.version(), steps, Setup.CO_ORDINATOR, UUID.randomUUID());
    }
}
