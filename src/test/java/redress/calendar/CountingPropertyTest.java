package redress.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import redress.calendar.Explanation.CountedDay;
import redress.calendar.Explanation.DayKind;

/** What must hold for any dates, rules and calendars; the slow count on one's fingers is the judge. */
class CountingPropertyTest {

    private static final LocalDate FIRST = LocalDate.of(2017, 6, 1);
    private static final int SPAN = 5_700;

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, SPAN).map(FIRST::plusDays);
    }

    @Provide
    Arbitrary<Closure> closures() {
        return Combinators.combine(days(), Arbitraries.integers().between(0, 9))
                .as((from, length) -> new Closure(from, from.plusDays(length), "closed"));
    }

    @Provide
    Arbitrary<Moment> moments() {
        Arbitrary<Optional<LocalTime>> times = Arbitraries.integers()
                .between(-1, 24 * 60 - 1)
                .map(minute -> minute < 0 ? Optional.empty() : Optional.of(LocalTime.ofSecondOfDay(minute * 60L)));
        return Combinators.combine(days(), times).as(Moment::new);
    }

    @Provide
    Arbitrary<DueRule> rules() {
        Arbitrary<Period> periods = Combinators.combine(
                        Arbitraries.integers().between(0, 90), Arbitraries.of(PeriodUnit.class))
                .as((amount, unit) -> new Period(unit == PeriodUnit.YEARS ? amount % 4 : amount, unit));
        Arbitrary<ReceiptRule> receipts = Combinators.combine(
                        Arbitraries.of(0, 1), Arbitraries.of(true, false), Arbitraries.of("none", "12:00", "17:00"))
                .as(Calendars::receipt);
        return Combinators.combine(periods, Arbitraries.of(Roll.class), receipts)
                .as(DueRule::new);
    }

    @Property
    void agreesWithCountingOnOnesFingers(
            @ForAll Region region,
            @ForAll("days") LocalDate from,
            @ForAll @IntRange(min = -120, max = 120) int days,
            @ForAll("closures") Closure closure) {
        WorkingCalendar calendar = WorkingCalendar.of(region, BankHolidays.shipped(), List.of(closure));
        SlowCount fingers = SlowCount.of(region, List.of(closure));
        LocalDate reached = calendar.plus(from, days);

        assertThat(reached).isEqualTo(fingers.plus(from, days));
        assertThat(calendar.isWorkingDay(from)).isEqualTo(fingers.works(from));
        assertThat(calendar.nameOf(from).isEmpty()).isEqualTo(fingers.works(from));
        assertThat(calendar.workingDaysBetween(from, reached)).isEqualTo(fingers.between(from, reached));
        assertThat(calendar.workingDaysBetween(reached, from)).isEqualTo(fingers.between(reached, from));
    }

    @Property
    void isMonotone(
            @ForAll Region region,
            @ForAll("rules") DueRule rule,
            @ForAll("moments") Moment a,
            @ForAll("moments") Moment b) {
        Moment earlier = a.compareTo(b) <= 0 ? a : b;
        Moment later = a.compareTo(b) <= 0 ? b : a;
        WorkingCalendar calendar = Calendars.of(region);

        assertThat(rule.due(later, calendar)).isAfterOrEqualTo(rule.due(earlier, calendar));
        assertThat(rule.due(later, false, calendar)).isAfterOrEqualTo(rule.due(earlier, false, calendar));
        assertThat(rule.due(earlier, calendar)).isAfterOrEqualTo(earlier.date());
    }

    @Property
    void aLongerPeriodIsNeverDueEarlier(
            @ForAll("rules") DueRule rule, @ForAll("moments") Moment from, @ForAll @IntRange(max = 50) int more) {
        Period longer = new Period(rule.period().amount() + more, rule.period().unit());

        assertThat(new DueRule(longer, rule.roll(), rule.receipt()).due(from, Calendars.ENGLAND))
                .isAfterOrEqualTo(rule.due(from, Calendars.ENGLAND));
    }

    @Property
    void thisManyThenThatManyAreAllOfThem(
            @ForAll Region region,
            @ForAll("days") LocalDate from,
            @ForAll @IntRange(max = 200) int n,
            @ForAll @IntRange(max = 200) int m) {
        WorkingCalendar calendar = Calendars.of(region);

        assertThat(calendar.plus(calendar.plus(from, n), m)).isEqualTo(calendar.plus(from, n + m));
    }

    @Property
    void elapsedWorkingDaysUndoAdding(
            @ForAll Region region, @ForAll("days") LocalDate from, @ForAll @IntRange(max = 400) int days) {
        WorkingCalendar calendar = Calendars.of(region);
        LocalDate due = calendar.plus(from, days);

        assertThat(calendar.workingDaysBetween(from, due)).isEqualTo(days);
        assertThat(calendar.workingDaysBetween(due, from)).isEqualTo(-days);
        if (calendar.isWorkingDay(from)) {
            assertThat(calendar.plus(due, -days)).isEqualTo(from);
        }
    }

    @Property
    void aFurtherHolidayOrClosureNeverBringsADateForward(
            @ForAll("rules") DueRule rule,
            @ForAll("moments") Moment from,
            @ForAll("days") LocalDate extra,
            @ForAll("closures") Closure closure) {
        LocalDate before = rule.due(from, Calendars.ENGLAND);
        WorkingCalendar further =
                WorkingCalendar.of(Region.ENGLAND_AND_WALES, withHolidays(List.of(extra, before)), List.of(closure));

        assertThat(rule.due(from, further)).isAfterOrEqualTo(before);
    }

    @Property
    void extendingAndTakingBackChangesNothing(
            @ForAll("rules") DueRule rule,
            @ForAll("moments") Moment from,
            @ForAll @IntRange(max = 40) int by,
            @ForAll PeriodUnit unit,
            @ForAll @IntRange(max = 20) int pause) {
        DueDate due = rule.count(new Anchor("Received", "", from, true), "reply", Calendars.ENGLAND);
        Period period = new Period(unit == PeriodUnit.YEARS ? by % 3 : by, unit);
        DueDate extended = due.extendedBy(period, false, due.date(), "");
        DueDate paused = extended.paused(extended.date(), extended.date().plusDays(pause), "");

        assertThat(extended.withLastAdditionTakenBack()).isEqualTo(due);
        assertThat(paused.withLastAdditionTakenBack().withLastAdditionTakenBack())
                .isEqualTo(due);
        assertThat(paused.date()).isAfterOrEqualTo(extended.date());
        assertThat(paused.firstDue()).isEqualTo(due.date());
    }

    @Property
    void theExplanationEndsOnTheDueDateWithTheWholePeriodCounted(
            @ForAll Region region, @ForAll("rules") DueRule rule, @ForAll("moments") Moment from) {
        DueDate due = rule.count(new Anchor("Received", "", from, true), "reply", Calendars.of(region));
        Explanation why = due.explanation();
        CountedDay last = why.days().get(why.days().size() - 1);

        assertThat(due.date()).isEqualTo(rule.due(from, Calendars.of(region)));
        assertThat(last.date()).isEqualTo(due.date());
        assertThat(last.kind()).isEqualTo(DayKind.DUE);
        assertThat(why.steps().get(why.steps().size() - 1).reached()).isEqualTo(due.date());
        switch (rule.period().unit()) {
            case WORKING_DAYS, DAYS ->
                assertThat(last.number()).isEqualTo(rule.period().amount());
            case WEEKS -> assertThat(last.number()).isEqualTo(7 * rule.period().amount());
            case HOURS, MONTHS, YEARS -> assertThat(last.number()).isNotNegative();
        }
        assertThat(due.asText()).startsWith(due.title().replace('\u00a0', ' '));
    }

    @Property
    void theNumbersOfAnExplanationHaveNoGap(
            @ForAll("rules") DueRule rule,
            @ForAll("moments") Moment from,
            @ForAll @IntRange(max = 20) int pause,
            @ForAll @IntRange(max = 20) int by) {
        DueDate first = rule.count(new Anchor("Received", "", from, true), "reply", Calendars.ENGLAND);
        DueDate due = first.paused(first.deemed(), first.deemed().plusDays(pause), "")
                .extendedBy(Period.workingDays(by), false, first.date(), "");
        List<CountedDay> days = due.explanation().days();
        List<Integer> numbers = days.stream()
                .filter(day -> day.number() > 0)
                .map(CountedDay::number)
                .distinct()
                .toList();

        if (days.size() > 2) {
            assertThat(numbers).isEqualTo(upTo(numbers.size()));
            assertThat(days.stream().map(CountedDay::date).distinct()).hasSameSizeAs(days);
        }
        assertThat(days.stream().filter(day -> day.kind() == DayKind.DUE)).hasSize(1);
    }

    private static List<Integer> upTo(int last) {
        List<Integer> numbers = new ArrayList<>();
        for (int number = 1; number <= last; number++) {
            numbers.add(number);
        }
        return numbers;
    }

    /** England's days and some further ones, through the reader. */
    private static BankHolidays withHolidays(List<LocalDate> extra) {
        Set<LocalDate> days = new HashSet<>(extra);
        BankHolidays.shipped().of(Region.ENGLAND_AND_WALES).forEach(holiday -> days.add(holiday.date()));
        LocalDate first = days.stream().min(LocalDate::compareTo).orElseThrow();
        LocalDate last = days.stream().max(LocalDate::compareTo).orElseThrow();
        for (int year = first.getYear(); year <= last.getYear(); year++) {
            days.add(LocalDate.of(year, 12, 25));
        }
        String events = days.stream()
                .map(day -> "{\"title\": \"Holiday\", \"date\": \"" + day + "\"}")
                .collect(Collectors.joining(",", "{\"events\": [", "]}"));
        String json = "{\"england-and-wales\": %1$s, \"scotland\": %1$s, \"northern-ireland\": %1$s}".formatted(events);
        return BankHolidays.read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
    }
}
