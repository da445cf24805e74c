package redress.casework;

import java.time.LocalDate;

/** What an entry says about a remedy between its promise and its end; remedy is the entry that agreed it. */
public sealed interface RemedyWork extends Happening
        permits RemedyWork.RemedyApproved, RemedyWork.RemedyMoved, RemedyWork.RemedyNotPossible {

    /** Enters this into the list of remedies. */
    void enter(RemedyList list, Entry entry);

    @Override
    default void fold(Fold fold, Entry entry) {
        enter(fold.promises().remedies(), entry);
    }

    /** Somebody allowed the money to be paid (BH-42). */
    record RemedyApproved(long remedy, String by) implements RemedyWork {
        @Override
        public void enter(RemedyList list, Entry entry) {
            list.approve(this, entry);
        }
    }

    /** It is given by another day than was promised, and why (LGSCO 7.3). */
    record RemedyMoved(long remedy, LocalDate due, String reason) implements RemedyWork {
        @Override
        public void enter(RemedyList list, Entry entry) {
            list.move(this, entry);
        }
    }

    /** It cannot be given after all; the person is told why, what is given instead, and of the ombudsman (LGSCO 7.4). */
    record RemedyNotPossible(long remedy, String reason, String alternative) implements RemedyWork {
        @Override
        public void enter(RemedyList list, Entry entry) {
            list.replace(this, entry);
        }
    }
}
