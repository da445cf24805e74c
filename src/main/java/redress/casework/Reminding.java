package redress.casework;

import java.time.LocalDate;

/** What an entry says about the co-ordinator's own reminders of a case: promised to nobody. */
public sealed interface Reminding extends Happening permits Reminding.ReminderSet, Reminding.ReminderDone {

    /** Something to be remembered on a day. */
    record ReminderSet(LocalDate day, String about) implements Reminding {
        @Override
        public void fold(Fold fold, Entry entry) {
            fold.course().remember(this, entry);
        }
    }

    /** It was seen to; reminder is the entry that set it: a {@link ReminderSet}, or a talk with a follow-up. */
    record ReminderDone(long reminder) implements Reminding {
        @Override
        public void fold(Fold fold, Entry entry) {
            fold.course().remembered(this, entry);
        }
    }
}
