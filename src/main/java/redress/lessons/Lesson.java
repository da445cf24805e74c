package redress.lessons;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** One thing to be learned, worked out from its entries alone: what it comes from, how far it is, and how it ended. */
public final class Lesson {

    private final long id;
    private final List<LessonEntry> all;
    private final int version;
    private final Optional<LessonEntry> first;
    private final Optional<String> fault;

    private Lesson(long id, List<LessonEntry> all, int version) {
        this.id = id;
        this.all = List.copyOf(all);
        this.version = version;
        List<LessonEntry> standing = all.stream().filter(LessonEntry::stands).toList();
        first = standing.stream().findFirst().filter(one -> one.what() instanceof LessonStep.Agreed);
        fault = LessonChecks.fault(standing);
    }

    /**
     * Folds the entries.
     *
     * @param entries in the order of recording, takings-back among them
     */
    public static Lesson of(long id, List<LessonEntry> entries) {
        List<LessonEntry> now = new ArrayList<>();
        for (LessonEntry entry : entries) {
            if (entry.what() instanceof LessonStep.TakenBack back) {
                now.replaceAll(one -> one.seq() == back.entry() ? one.takenBack(back.reason()) : one);
            } else {
                now.add(entry);
            }
        }
        return new Lesson(id, now, entries.size());
    }

    public long id() {
        return id;
    }

    /** How many entries there are, takings-back counted: tells whether somebody else recorded meanwhile. */
    public int version() {
        return version;
    }

    /** Why the entries cannot stand as they are, in one sentence; empty where they can. */
    public Optional<String> fault() {
        return fault;
    }

    /** Whether what agreed it was taken back: as if it had never been. */
    public boolean isVoid() {
        return first.isEmpty();
    }

    /** Every entry, those taken back too, in the order of recording. */
    public List<LessonEntry> entries() {
        return all;
    }

    /** What it was agreed as. */
    public LessonStep.Agreed agreed() {
        return (LessonStep.Agreed) first.orElseThrow().what();
    }

    public LocalDate agreedOn() {
        return first.orElseThrow().day();
    }

    public LessonKind kind() {
        return agreed().kind();
    }

    public String what() {
        return agreed().what();
    }

    public String owner() {
        return agreed().owner();
    }

    public String service() {
        return agreed().service();
    }

    public Source source() {
        return agreed().source();
    }

    /** The last day, by what was said last; empty where none was set. */
    public Optional<LocalDate> due() {
        return steps(LessonStep.Progress.class)
                .flatMap(one -> one.due().stream())
                .reduce((one, later) -> later)
                .or(() -> agreed().due());
    }

    /** How far it is, by the newest word on it; "" where nothing was said yet. */
    public String progress() {
        return steps(LessonStep.Progress.class).map(LessonStep.Progress::words).reduce("", (one, later) -> later);
    }

    /** The files put with it. */
    public List<LessonStep.Filed> files() {
        return steps(LessonStep.Filed.class).toList();
    }

    public Optional<LessonStep.Held> held() {
        return steps(LessonStep.Held.class).findFirst();
    }

    /** By what it is seen that it is done, what they talked about, or why it was given up; "" until it ended. */
    public String ending() {
        return ended().map(entry -> {
                    if (entry.what() instanceof LessonStep.Done done) {
                        return done.evidence();
                    }
                    return entry.what() instanceof LessonStep.Held met
                            ? met.discussed()
                            : ((LessonStep.Dropped) entry.what()).reason();
                })
                .orElse("");
    }

    /** The day it was done, held or given up. */
    public Optional<LocalDate> endedOn() {
        return ended().map(LessonEntry::day);
    }

    public boolean isOutstanding() {
        return ended().isEmpty();
    }

    public boolean isDropped() {
        return ended().filter(entry -> entry.what() instanceof LessonStep.Dropped)
                .isPresent();
    }

    private Optional<LessonEntry> ended() {
        return all.stream()
                .filter(LessonEntry::stands)
                .filter(entry -> LessonChecks.ends(entry.what()))
                .findFirst();
    }

    private <T extends LessonStep> Stream<T> steps(Class<T> kind) {
        return all.stream()
                .filter(LessonEntry::stands)
                .map(LessonEntry::what)
                .filter(kind::isInstance)
                .map(kind::cast);
    }
}
