package redress.desk.casefile;

import redress.casework.AnswerWork;
import redress.casework.Entry;
import redress.casework.Filing;
import redress.casework.Happening;
import redress.casework.LearningWork;
import redress.casework.OfficerWork;
import redress.casework.RemedyWork;
import redress.casework.Timeline;
import redress.desk.kit.Text;

/** What an entry is about, for whoever looks for one of a kind. A correction is about what it corrects. */
enum EntrySort {
    ALL,
    COURSE,
    CONTACTS,
    LETTERS,
    OFFICERS,
    FINDINGS,
    DOCUMENTS,
    MENDED;

    String words() {
        return switch (this) {
            case ALL -> Text.of("casefile.sort.all");
            case COURSE -> Text.of("casefile.sort.course");
            case CONTACTS -> Text.of("casefile.sort.contacts");
            case LETTERS -> Text.of("casefile.sort.letters");
            case OFFICERS -> Text.of("casefile.sort.officers");
            case FINDINGS -> Text.of("casefile.sort.findings");
            case DOCUMENTS -> Text.of("casefile.sort.documents");
            case MENDED -> Text.of("casefile.sort.mended");
        };
    }

    /** Whether an entry is shown where only this sort is asked for. */
    boolean takes(Entry entry, Timeline timeline) {
        long mends = target(entry.what());
        if (this == MENDED) {
            return mends != 0 || timeline.entries().stream().anyMatch(other -> target(other.what()) == entry.seq());
        }
        return this == ALL
                || (mends == 0
                        ? this == of(entry.what())
                        : timeline.entries().stream()
                                .anyMatch(other -> other.seq() == mends && takes(other, timeline)));
    }

    /** The number of the entry that this one corrects or takes back; 0 where it mends none. */
    static long target(Happening what) {
        if (what instanceof Happening.Corrected corrected) {
            return corrected.entry();
        }
        return what instanceof Happening.Voided gone ? gone.entry() : 0;
    }

    private static EntrySort of(Happening what) {
        if (what instanceof OfficerWork || what instanceof Happening.Allocated) {
            return OFFICERS;
        }
        if (what instanceof Filing) {
            return DOCUMENTS;
        }
        if (what instanceof Happening.ContactNoted
                || what instanceof Happening.InformalAttemptMade
                || what instanceof Happening.StaffThanked) {
            return CONTACTS;
        }
        if (what instanceof Happening.LetterWritten
                || what instanceof Happening.LetterSent
                || what instanceof Happening.ResponseGiven) {
            return LETTERS;
        }
        return isFinding(what) ? FINDINGS : COURSE;
    }

    private static boolean isFinding(Happening what) {
        return what instanceof AnswerWork
                || what instanceof Happening.PointAdded
                || what instanceof Happening.FindingMade
                || what instanceof Happening.OutcomeDecided
                || what instanceof Happening.RemedyAgreed
                || what instanceof Happening.RemedyDone
                || what instanceof RemedyWork
                || what instanceof LearningWork
                || what instanceof Happening.LearningNoted;
    }
}
