package redress.desk.allocation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import redress.calendar.Moment;
import redress.casework.CaseState;
import redress.casework.Happening;
import redress.casework.Officers;
import redress.casework.Setup;
import redress.casework.Step;
import redress.council.Officer;
import redress.desk.kit.Text;
import redress.letters.Packs;

/** Gives what is chosen to an officer, off the screen's thread; throws Refused with a sentence where it may not be. */
record Giving(AllocationDesk desk, LocalDate today) {

    /** What was done, and each case before and after it, to take it back. */
    record Done(String said, List<CaseState> before, List<CaseState> after) {

        Done {
            before = List.copyOf(before);
            after = List.copyOf(after);
        }
    }

    /** To an officer where it was with nobody. */
    Done give(CaseState state, Officer to, boolean mail) {
        String said = Text.of("allocation.done", state.reference(), to.name());
        if (!mail) {
            Happening given = new Happening.Allocated(to.id(), to.name(), to.jobTitle(), to.service());
            Step step = new Step(Moment.of(today), desk.coordinator(), given);
            CaseState now = desk.uses()
                    .cases()
                    .record(state.caseId(), state.version(), List.of(step), Setup.SIGNED_IN, UUID.randomUUID());
            return new Done(said, List.of(state), List.of(now));
        }
        Packs.Made made = desk.uses()
                .packs()
                .allocate(state, MailPanel.plan(state, to, today), Setup.SIGNED_IN, UUID.randomUUID());
        return new Done(said + " " + desk.uses().mail().open(made.draft()), List.of(state), List.of(made.state()));
    }

    /** From one officer to another: as many as the other may take. */
    Done handOver(List<CaseState> some, Officer from, Officer to, boolean mail) {
        List<Long> ids = some.stream().map(CaseState::caseId).toList();
        Officers.Handed handed =
                desk.uses().officers().handOver(ids, from, to, new Officers.Why(today, ""), Setup.SIGNED_IN);
        List<CaseState> after = new ArrayList<>(handed.handed());
        String said = after.size() == 1
                ? Text.of("allocation.done", after.get(0).reference(), to.name())
                : Text.of("allocation.done.several", after.size(), to.name());
        if (mail && after.size() == 1) {
            CaseState one = after.get(0);
            Packs.Made made =
                    desk.uses().packs().send(one, MailPanel.plan(one, to, today), Setup.SIGNED_IN, UUID.randomUUID());
            after.set(0, made.state());
            said = said + " " + desk.uses().mail().open(made.draft());
        }
        return new Done(said, some, after);
    }

    /** Undo: each entry made is voided. @return how many cases were put back */
    int takeBack(Done done) {
        int back = 0;
        for (CaseState after : done.after()) {
            CaseState before = done.before().stream()
                    .filter(state -> state.caseId() == after.caseId())
                    .findFirst()
                    .orElseThrow();
            if (desk.uses()
                    .cases()
                    .takeBack(before, after, desk.coordinator(), Text.of("allocation.undone"), Setup.SIGNED_IN)
                    .isPresent()) {
                back++;
            }
        }
        return back;
    }
}
