package redress.desk.allocation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import redress.casework.CaseState;
import redress.casework.Officers;
import redress.casework.Staff;
import redress.casework.WhoMay;
import redress.casework.Workload;
import redress.council.Officer;
import redress.desk.kit.Text;

/** What the screen shows, read in one go in the background. */
record Reading(LocalDate today, Workload load, List<Officers.Listed> officers, Staff staff) {

    Reading {
        officers = List.copyOf(officers);
    }

    static Reading of(AllocationDesk desk) {
        LocalDate today = desk.uses().cases().today();
        List<Officers.Listed> officers = desk.uses().officers().all();
        return new Reading(
                today, Workload.of(desk.uses().cases().openCases(), today), officers, Staff.on(today, officers));
    }

    /**
     * Every officer who works here, with whether they may take all of these cases: those who may first, then those who
     * may not.
     */
    List<Candidate> candidates(List<CaseState> cases) {
        List<WhoMay> answers =
                cases.stream().map(state -> WhoMay.of(state, staff)).toList();
        List<Long> holders = cases.stream()
                .flatMap(state -> state.holder().stream())
                .map(holder -> holder.officerId())
                .toList();
        List<Candidate> all = officers.stream()
                .filter(listed -> listed.officer().active())
                .filter(listed -> !holders.contains(listed.officer().id()))
                .map(listed -> candidate(listed, cases, answers))
                .toList();
        return Candidate.numbered(all);
    }

    private Candidate candidate(Officers.Listed listed, List<CaseState> cases, List<WhoMay> answers) {
        Optional<String> refusal = Optional.empty();
        String caution = "";
        for (int i = 0; i < cases.size(); i++) {
            WhoMay.Answer answer = answers.get(i).answers().stream()
                    .filter(one -> one.officer().id() == listed.officer().id())
                    .findFirst()
                    .orElseThrow();
            String reference = cases.get(i).reference();
            refusal = refusal.or(() -> answer.refusal()
                    .map(why -> cases.size() == 1 ? why : Text.of("allocation.of-case", reference, why)));
            caution = caution.isEmpty() ? answer.caution() : caution;
        }
        return new Candidate(0, listed, load.of(listed.officer().id()), refusal, caution);
    }

    /** The officer who holds a case now, as far as still known. */
    Officer holder(CaseState state) {
        var holder = state.holder().orElseThrow();
        return officers.stream()
                .map(Officers.Listed::officer)
                .filter(officer -> officer.id() == holder.officerId())
                .findFirst()
                .orElseGet(() -> new Officer(
                        holder.officerId(), holder.officer(), holder.jobTitle(), "", "", "", holder.service(), true));
    }
}
