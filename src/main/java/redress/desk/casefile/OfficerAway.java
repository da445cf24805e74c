package redress.desk.casefile;

import java.time.LocalDate;
import java.util.Optional;
import redress.casework.Deadline;
import redress.casework.Deed;
import redress.casework.Officers;
import redress.council.Absence;
import redress.desk.kit.DateWords;
import redress.desk.kit.Text;

/** The officer who holds the case is away while the response is owed: where the procedure allows it, more time is offered (NN-19). */
record OfficerAway(Officers.Listed officer, Absence absence, boolean extensible) {

    /** Whether it is so now; empty where nobody holds the case, nothing is owed or they are back in time. */
    static Optional<OfficerAway> of(CaseView view) {
        Optional<LocalDate> due =
                view.state().responseDeadline().filter(Deadline::isOwed).map(Deadline::due);
        return view.state()
                .holder()
                .flatMap(held -> view.staff().stream()
                        .filter(listed -> listed.officer().id() == held.officerId())
                        .findFirst())
                .flatMap(listed -> listed.away()
                        .filter(absence ->
                                due.filter(day -> !absence.from().isAfter(day)).isPresent())
                        .map(absence ->
                                new OfficerAway(listed, absence, view.actions().may(Deed.EXTEND))));
    }

    /** For the co-ordinator: who is away until when, and what can be done. */
    String sentence() {
        String until = DateWords.sentence(absence.until());
        return extensible
                ? Text.of("answer.away.extend", officer.officer().name(), until)
                : Text.of("answer.away", officer.officer().name(), until);
    }

    /** The reason as the customer is told it: without a name. */
    String forTheCustomer() {
        return Text.of("answer.away.reason", DateWords.sentence(absence.until()));
    }
}
