package redress.casework;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import redress.calendar.Dates;
import redress.db.Change;
import redress.db.Database;
import redress.db.Tx;
import redress.lessons.Lesson;
import redress.lessons.LessonEntry;
import redress.lessons.LessonRow;
import redress.lessons.LessonStep;
import redress.lessons.LessonStore;
import redress.procedure.Procedure;

/**
 * What is learned beyond a single case: agreed, its progress noted, evidence filed, done or given up (NN-44); meetings with
 * services (BH-53), reviews by their managers (NN-51) and training needs (NS-34). Each act is one transaction and gives
 * back what takes it back; what is not legal is refused with a sentence and leaves nothing behind.
 */
public final class Lessons {

    private static final String KIND = "lesson";

    private final Database database;
    private final Clock clock;
    private final LessonStore store = new LessonStore();
    private final CaseStore entries = new CaseStore();

    public Lessons(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Something recorded: its number, and what takes the act back. */
    public record Recorded(long id, Runnable takeBack) {}

    /** How all of them stand: those outstanding by their day, then those ended on this day or later. */
    public List<LessonRow> rows(LocalDate endedSince) {
        return database.read(handle -> store.rows(handle, endedSince));
    }

    /** Every one that was not taken back, in the order in which they were agreed. */
    public List<Lesson> all() {
        return database.read(store::listed);
    }

    /** One of them with its history; empty where there is none of that number, or it was taken back. */
    public Optional<Lesson> find(long id) {
        return database.read(handle -> store.one(handle, id)).filter(Predicate.not(Lesson::isVoid));
    }

    /** What a meeting or a review agreed, in the order of agreeing. */
    public List<Lesson> agreedIn(long meeting) {
        return all().stream()
                .filter(one -> one.source().meeting().equals(Optional.of(meeting)))
                .toList();
    }

    /** Agrees something, or plans a meeting or a review. */
    public Recorded agree(LocalDate day, LessonStep.Agreed what, long account) {
        long[] id = new long[1];
        database.write(Change.once(account, "lesson.agree", KIND), tx -> {
            id[0] = begin(tx, day, what, account);
            return true;
        });
        return new Recorded(id[0], () -> takeBack(id[0], "Undone at once", account));
    }

    private long begin(Tx tx, LocalDate day, LessonStep.Agreed what, long account) {
        demandCases(tx, what.source().cases());
        long id = entries.nextCaseId(tx.handle());
        add(tx, id, day, what, account);
        return id;
    }

    /**
     * Records that it is done or given up, how far it is, or that they met.
     *
     * @param seen as the caller saw it; where somebody recorded the same meanwhile it refuses
     */
    public Recorded record(Lesson seen, LocalDate day, LessonStep what, long account) {
        long made = database.write(
                        Change.once(account, "lesson.record", KIND), tx -> recordWithin(tx, seen, day, what, account))
                .value()
                .orElseThrow();
        return new Recorded(seen.id(), () -> takeBackEntry(seen.id(), made, "Undone at once", account));
    }

    /** Records that they met or looked, and plans the next one in the same step. */
    public Recorded hold(Lesson seen, LocalDate day, LessonStep.Held held, LessonStep.Agreed next, long account) {
        long[] numbers = new long[2];
        database.write(Change.once(account, "lesson.record", KIND), tx -> {
            numbers[0] = recordWithin(tx, seen, day, held, account);
            numbers[1] = begin(tx, day, next, account);
            return true;
        });
        return new Recorded(seen.id(), () -> {
            takeBack(numbers[1], "Undone at once", account);
            takeBackEntry(seen.id(), numbers[0], "Undone at once", account);
        });
    }

    private long recordWithin(Tx tx, Lesson seen, LocalDate day, LessonStep what, long account) {
        Lesson there = store.one(tx.handle(), seen.id()).orElseThrow();
        there.entries().stream()
                .skip(seen.entries().size())
                .filter(entry -> entry.stands() && isTheSame(what, entry.what()))
                .findFirst()
                .ifPresent(entry -> {
                    throw new Refused(entry.recordedBy()
                            + " has recorded the same here meanwhile. Read it again (F5), then repeat it.");
                });
        if (what instanceof LessonStep.Held held) {
            demandCases(tx, held.cases());
        }
        Lesson now = add(tx, seen.id(), day, what, account);
        return now.entries().get(now.entries().size() - 1).seq();
    }

    /** Words and files are only ever added; a new day, and how it ends, can be said by one alone. */
    private static boolean isTheSame(LessonStep yours, LessonStep theirs) {
        if (yours instanceof LessonStep.Progress mine && theirs instanceof LessonStep.Progress other) {
            return mine.due().isPresent() && other.due().isPresent();
        }
        return ends(yours) && ends(theirs);
    }

    private static boolean ends(LessonStep what) {
        return what instanceof LessonStep.Done || what instanceof LessonStep.Held || what instanceof LessonStep.Dropped;
    }

    private Lesson add(Tx tx, long id, LocalDate day, LessonStep what, long account) {
        if (day.isAfter(Cases.today(clock))) {
            throw new Refused("It cannot have happened on " + Dates.inWords(day)
                    + ", because that day is still to come. Check the year.");
        }
        store.append(tx, id, day, entries.accountName(tx.handle(), acting(account)), what);
        tx.subject(Long.toString(id));
        Lesson now = store.one(tx.handle(), id).orElseThrow();
        now.fault().ifPresent(sentence -> {
            throw new Refused(sentence);
        });
        store.project(tx, now);
        return now;
    }

    /** A case named as a source must be there, so that the link leads somewhere. */
    private void demandCases(Tx tx, List<String> references) {
        references.stream()
                .filter(reference -> entries.caseIdOf(tx.handle(), reference).isEmpty())
                .findFirst()
                .ifPresent(unknown -> {
                    throw new Refused("There is no case " + unknown + ". Look at its number.");
                });
    }

    private long acting(long account) {
        return account == Change.SIGNED_IN ? database.accountId() : account;
    }

    /**
     * Puts a file with it as evidence; its bytes are kept among the papers.
     *
     * @throws IOException where the file cannot be read
     */
    public Recorded file(Lesson seen, String name, InputStream bytes, long account) throws IOException {
        String hash = database.blobs().put(bytes);
        return record(seen, Cases.today(clock), new LessonStep.Filed(hash, name), account);
    }

    /**
     * Copies the bytes of a file put with it, checked against the hash its entry bears.
     *
     * @throws IOException where they cannot be written
     */
    public void copy(LessonStep.Filed file, OutputStream out) throws IOException {
        database.blobs().copy(file.sha256(), out);
    }

    /**
     * Takes an entry back that was a mistake; refused where a later one rests on it.
     *
     * @return records the same once more
     */
    public Runnable takeBack(LessonEntry entry, Lesson lesson, String reason, long account) {
        if (reason.isBlank()) {
            throw new Refused("Say why it is taken back.");
        }
        takeBackEntry(lesson.id(), entry.seq(), reason, account);
        return () -> database.write(
                Change.once(account, "lesson.record", KIND),
                tx -> add(tx, lesson.id(), entry.day(), entry.what(), account));
    }

    private void takeBackEntry(long id, long entry, String reason, long account) {
        database.write(
                Change.once(account, "lesson.take-back", KIND),
                tx -> add(tx, id, Cases.today(clock), new LessonStep.TakenBack(entry, reason), account));
    }

    private void takeBack(long id, String reason, long account) {
        Lesson lesson = find(id).orElseThrow(() -> new Refused("It was taken back already."));
        takeBackEntry(id, lesson.entries().get(0).seq(), reason, account);
    }

    /**
     * The day the next meeting or review of a service is proposed for: as long after the last as the procedure wants its
     * services told how they do; a quarter where it does not say.
     */
    public static LocalDate next(Procedure procedure, LocalDate last) {
        return procedure.reports().stream()
                .map(rule -> months(rule.every()))
                .filter(months -> months > 0)
                .min(Integer::compare)
                .map(last::plusMonths)
                .orElse(last.plusMonths(3));
    }

    private static int months(String every) {
        return switch (every) {
            case "month" -> 1;
            case "quarter" -> 3;
            case "half-year" -> 6;
            case "year" -> 12;
            default -> 0;
        };
    }
}
