package redress.casework;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import redress.calendar.BankHolidays;
import redress.calendar.Closure;
import redress.calendar.Moment;
import redress.calendar.WorkingCalendar;
import redress.council.ClosureStore;
import redress.db.Change;
import redress.db.Database;

/**
 * The days the council does not work: its closures and the bank holidays. A change is planned first, so that the open
 * dates it would move can be looked at; then it is taken, with or without moving them. Closed cases keep their dates.
 */
public final class CouncilCalendar {

    private static final int CASES_AT_ONCE = 200;

    private final Database database;
    private final Cases cases;
    private final Clock clock;
    private final ClosureStore closures = new ClosureStore();
    private final RuleStore rules = new RuleStore();

    public CouncilCalendar(Database database, Cases cases, Clock clock) {
        this.database = database;
        this.cases = cases;
        this.clock = clock;
    }

    /**
     * A calendar that could be taken, and what it would move.
     *
     * @param basis the calendar version it was planned on
     */
    public record Plan(long basis, List<Closure> closures, String text, WorkingCalendar calendar, CalendarMoves moves) {

        public Plan {
            closures = List.copyOf(closures);
        }
    }

    /** The calendar new cases count by. */
    public WorkingCalendar now() {
        return cases.calendar();
    }

    /**
     * Plans a further closure.
     *
     * @throws Refused where it has no name, is longer than a month, or none of its days would have been worked
     */
    public Plan withClosure(Closure closure) {
        if (closure.name().isBlank()) {
            throw new Refused("The closure needs a name, such as Christmas closure.");
        }
        if (closure.to().isAfter(closure.from().plusMonths(1))) {
            throw new Refused("A closure lasts a month at most. Look at its dates.");
        }
        if (closure.from().datesUntil(closure.to().plusDays(1)).noneMatch(now()::isWorkingDay)) {
            throw new Refused("The council does not work on these days anyway, so there is nothing to close.");
        }
        List<Closure> with = new ArrayList<>(now().closures());
        with.add(closure);
        return plan(with);
    }

    /** Plans to open on days that were to be closed. */
    public Plan withoutClosure(Closure closure) {
        List<Closure> without = new ArrayList<>(now().closures());
        without.remove(closure);
        return plan(without);
    }

    /**
     * Plans a newer bank-holiday file; the years it does not have stay as they are known.
     *
     * @param file the text of gov.uk's JSON file
     * @throws redress.calendar.BadHolidayFile where it is not one
     */
    public Plan withHolidays(String file) {
        BankHolidays.parse(file);
        long basis = basis();
        String known = CalendarJson.bankHolidays(database.read(handle -> rules.calendarText(handle, basis)));
        return plan(basis, now().closures(), CalendarJson.merged(known, file));
    }

    /**
     * Plans to go back to how the calendar was before a change.
     *
     * @throws Refused where it was changed once more since
     */
    public Plan undoing(Plan taken) {
        if (basis() != taken.basis() + 1) {
            throw new Refused("The calendar was changed once more since, so this change stays. Look at the closures.");
        }
        String before = database.read(handle -> rules.calendarText(handle, taken.basis()));
        return plan(basis(), CalendarJson.read(before).closures(), CalendarJson.bankHolidays(before));
    }

    private Plan plan(List<Closure> wanted) {
        long basis = basis();
        return plan(
                basis, wanted, CalendarJson.bankHolidays(database.read(handle -> rules.calendarText(handle, basis))));
    }

    private Plan plan(long basis, List<Closure> wanted, String bankHolidays) {
        String text = CalendarJson.write(now().region(), wanted, bankHolidays);
        WorkingCalendar calendar = CalendarJson.read(text);
        Rules frozen = database.read(rules::all);
        CalendarMoves moves = CalendarMoves.of(cases.openCases(), frozen, basis + 1, calendar, cases.today());
        return new Plan(basis, wanted, text, calendar, moves);
    }

    private long basis() {
        return database.read(rules::newestCalendar);
    }

    /**
     * Takes a planned calendar: new cases count by it from now on.
     *
     * @param move whether the open cases it concerns move to it; else they keep their dates
     * @param doneBy who decided it
     * @throws Refused where the calendar was changed since it was planned; nothing is changed then
     */
    public void take(Plan plan, boolean move, String doneBy, long account, UUID request) {
        database.write(new Change(request, account, "calendar.change", "calendar"), tx -> {
            if (rules.newestCalendar(tx.handle()) != plan.basis()) {
                throw new Refused(
                        "The calendar was changed meanwhile. Look at the dates again, then repeat the change.");
            }
            closures.replace(tx.handle(), plan.closures());
            rules.addCalendar(tx.handle(), plan.text(), clock.instant().toString());
            tx.subject(Long.toString(plan.basis() + 1));
            return plan;
        });
        if (move) {
            move(plan, doneBy, account);
        }
    }

    private void move(Plan plan, String doneBy, long account) {
        long version = basis();
        Step step = new Step(Moment.of(cases.today()), doneBy, new Happening.CalendarApplied(version));
        List<Long> concerned = plan.moves().cases();
        for (int i = 0; i < concerned.size(); i += CASES_AT_ONCE) {
            List<Long> some = concerned.subList(i, Math.min(concerned.size(), i + CASES_AT_ONCE));
            database.write(Change.once(account, "calendar.move-cases", "calendar"), tx -> {
                for (long id : some) {
                    // a case closed since the plan keeps its dates
                    cases.recordOnTop(tx, id, state -> state.status().isOpen() ? List.of(step) : List.of(), account);
                }
                tx.subject(Long.toString(version));
                return some.size();
            });
        }
    }
}
