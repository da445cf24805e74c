package redress.casework;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;
import redress.calendar.Dates;
import redress.calendar.Moment;
import redress.db.Change;
import redress.db.Database;
import redress.lessons.LessonStore;
import redress.people.PersonStore;

/**
 * The to-do list over all cases, read from the tables kept for it, and what the co-ordinator does with its rows: putting
 * them aside, own reminders. Each act gives back what takes it back.
 */
public final class ToDo {

    /** The most rows of each sort that are shown of what changed. */
    private static final int MOST = 200;

    private final Database database;
    private final Cases cases;
    private final Clock clock;
    private final WorkStore work = new WorkStore();
    private final OwedStore owed = new OwedStore();
    private final ToDoStore store = new ToDoStore();
    private final CaseStore entries = new CaseStore();
    private final RuleStore rules = new RuleStore();
    private final PersonStore people = new PersonStore();
    private final LessonStore lessons = new LessonStore();

    public ToDo(Database database, Cases cases, Clock clock) {
        this.database = database;
        this.cases = cases;
        this.clock = clock;
    }

    /** Works the tables out anew where an earlier program wrote them; nothing is done where they are current. */
    public void prepare() {
        if (database.read(work::isCurrent)) {
            return;
        }
        database.write(Change.once(Setup.SIGNED_IN, "lists.rebuild", "database"), tx -> {
            Rules frozen = rules.all(tx.handle());
            for (long id : work.candidates(tx.handle())) {
                CaseState state =
                        CaseState.of(entries.load(tx.handle(), id, entries.referenceOf(tx.handle(), id)), frozen);
                work.write(tx.handle(), state);
                owed.write(tx.handle(), state);
            }
            work.setCurrent(tx.handle());
            return true;
        });
    }

    /** The list of today. */
    public Worklist list() {
        return list(Cases.today(clock));
    }

    /** The list as it will be on a day if nothing is done until then. */
    public Worklist list(LocalDate day) {
        return database.read(handle -> {
            List<WorkItem> all = new ArrayList<>(work.all(handle));
            all.addAll(store.reminders(handle));
            all.addAll(ofNoCase(handle));
            return Worklist.of(all, store.asides(handle), day);
        });
    }

    /** The restrictions and adjustments to be looked at again, and what is learned beyond a single case. */
    public List<WorkItem> ofNoCase() {
        return database.read(this::ofNoCase);
    }

    private List<WorkItem> ofNoCase(Handle handle) {
        List<WorkItem> all = new ArrayList<>(reviews(handle));
        all.addAll(adjustments(handle));
        lessons.outstanding(handle).forEach(row -> all.add(WorkItem.lesson(row)));
        return all;
    }

    private List<WorkItem> adjustments(Handle handle) {
        return people.adjusted(handle).stream()
                .flatMap(profile -> profile.care().adjustments().stream()
                        .filter(adjustment -> adjustment.review().isPresent())
                        .min(Comparator.comparing(
                                adjustment -> adjustment.review().orElseThrow()))
                        .map(adjustment -> WorkItem.review(profile.person(), adjustment))
                        .stream())
                .toList();
    }

    private List<WorkItem> reviews(Handle handle) {
        return people.restricted(handle).stream()
                .flatMap(profile -> profile.care().restriction().stream()
                        .map(restriction -> WorkItem.review(profile.person(), restriction)))
                .toList();
    }

    /**
     * Puts a row aside until a day; it is back before then where something else is to be done about it.
     *
     * @return takes it up again
     * @throws Refused where the day has come already, or no reason is given
     */
    public Runnable putAside(Worklist.Item item, LocalDate until, String reason, long account) {
        LocalDate today = Cases.today(clock);
        if (!until.isAfter(today)) {
            throw new Refused(
                    "It is to be put aside until a day still to come. Today is " + Dates.inWords(today) + ".");
        }
        if (reason.isBlank()) {
            throw new Refused("Say why it may wait.");
        }
        PutAside aside = new PutAside(until, reason.strip(), WorkStore.shortened(item.asks(), 2_000));
        write(account, "to-do.put-aside", item.caseId(), handle -> store.putAside(handle, item.work(), aside, today));
        return () -> takeUp(item, account);
    }

    /**
     * Takes a row up that was put aside.
     *
     * @return puts it aside again, as it was
     */
    public Runnable takeUp(Worklist.Item item, long account) {
        write(account, "to-do.take-up", item.caseId(), handle -> store.takeUp(handle, item.key()));
        return () -> item.aside()
                .ifPresent(aside -> write(
                        account,
                        "to-do.put-aside",
                        item.caseId(),
                        handle -> store.putAside(handle, item.work(), aside, Cases.today(clock))));
    }

    /**
     * Sets a reminder of one's own, on a case or on none.
     *
     * @return takes it away again
     * @throws Refused where nothing is said, or the day has gone by
     */
    public Runnable remind(Optional<String> reference, LocalDate day, String about, long account) {
        if (about.isBlank()) {
            throw new Refused("Say what you want to be reminded of.");
        }
        if (day.isBefore(Cases.today(clock))) {
            throw new Refused("A reminder is for today or a day still to come.");
        }
        if (reference.isPresent()) {
            CaseState state = cases.find(reference.get())
                    .orElseThrow(() -> new Refused("There is no case " + reference.get() + ". Look at its number."));
            return record(state, Cases.today(clock), new Reminding.ReminderSet(day, about.strip()), account);
        }
        long[] id = new long[1];
        write(account, "to-do.remind", 0L, handle -> id[0] = store.addReminder(handle, day, about.strip()));
        return () -> write(account, "to-do.reminder-removed", 0L, handle -> store.removeReminder(handle, id[0]));
    }

    /**
     * Marks a reminder as done.
     *
     * @return opens it again
     */
    public Runnable done(WorkItem reminder, long account) {
        if (reminder.sort() != WorkItem.Sort.REMINDER) {
            throw new Refused("This is no reminder. Take its next step instead.");
        }
        if (reminder.caseId() > 0) {
            Happening done = new Reminding.ReminderDone(reminder.number());
            return record(cases.state(reminder.caseId()), Cases.today(clock), done, account);
        }
        Optional<LocalDate> today = Optional.of(Cases.today(clock));
        write(account, "to-do.reminder-done", 0L, handle -> store.setDone(handle, reminder.number(), today));
        return () -> write(
                account,
                "to-do.reminder-opened",
                0L,
                handle -> store.setDone(handle, reminder.number(), Optional.empty()));
    }

    /**
     * Records something on a case as done on a day by the co-ordinator.
     *
     * @return takes the entry back
     * @throws Refused where money would be given that nobody approved, or the case does not allow it
     */
    public Runnable record(CaseState state, LocalDate day, Happening what, long account) {
        RightingDeeds.check(state, what);
        String who = database.read(handle -> entries.accountName(handle, acting(account)));
        CaseState after = cases.record(
                state.caseId(),
                state.version(),
                List.of(new Step(Moment.of(day), who, what)),
                account,
                UUID.randomUUID());
        long made = after.timeline().entries().get(after.version() - 1).seq();
        return () -> {
            CaseState now = cases.state(state.caseId());
            Moment today = Moment.of(Cases.today(clock));
            Happening back = new Happening.Voided(made, "Undone at once");
            cases.record(now.caseId(), now.version(), List.of(new Step(today, who, back)), account, UUID.randomUUID());
        };
    }

    /** Remedies and learning actions: those outstanding, then those that ended on this day or later; of cases or of none. */
    public List<Owed> owed(LocalDate endedSince) {
        return database.read(handle -> {
            List<Owed> all = new ArrayList<>(owed.owed(handle, endedSince));
            lessons.rows(handle, endedSince).forEach(row -> all.add(Owed.of(row)));
            all.sort(Owed.SOONEST);
            return all;
        });
    }

    /** What was upheld about each service, by cause, in cases closed on this day or later; most often first. */
    public List<Upheld> upheld(LocalDate since) {
        return database.read(handle -> owed.upheld(handle, since));
    }

    /** The last day before today on which this account recorded anything. */
    public Optional<LocalDate> lastHere(long account) {
        return database.read(handle -> store.lastHere(handle, acting(account), Cases.today(clock)));
    }

    /** What changed since a day; late are taken from the list. */
    public Changes changes(LocalDate since, Worklist list) {
        return database.read(handle -> new Changes(
                since,
                store.recorded(handle, since),
                Changes.late(list, since),
                store.replies(handle, since, MOST),
                store.touched(handle, since, MOST)));
    }

    private long acting(long account) {
        return account == Change.SIGNED_IN ? database.accountId() : account;
    }

    private void write(long account, String act, long caseId, Consumer<Handle> change) {
        database.write(Change.once(account, act, "to-do"), tx -> {
            change.accept(tx.handle());
            if (caseId > 0) {
                tx.subject(Long.toString(caseId));
            }
            return true;
        });
    }
}
