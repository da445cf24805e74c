package redress.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import redress.calendar.Explanation.CountedDay;
import redress.calendar.Explanation.DayKind;

class CalendarPropertiesTest {

    private static final LocalDate FIRST = LocalDate.of(2019, 1, 1);

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, 12 * 366).map(FIRST::plusDays);
    }

    @Provide
    Arbitrary<Moment> moments() {
        Arbitrary<Optional<LocalTime>> times = Arbitraries.integers()
                .between(0, 1439)
                .map(m -> LocalTime.of(m / 60, m % 60))
                .optional();
        return Combinators.combine(days(), times).as(Moment::new);
    }

    @Provide
    Arbitrary<Closure> closures() {
        return Combinators.combine(days(), Arbitraries.integers().between(0, 9))
                .as((from, longer) -> new Closure(from, from.plusDays(longer), "Closure"));
    }

    @Provide
    Arbitrary<WorkingCalendar> calendars() {
        return Combinators.combine(
                        Arbitraries.of(Region.class), closures().list().ofMaxSize(3))
                .as((region, closed) -> WorkingCalendar.of(region, ShippedCalendars.SHIPPED, closed));
    }

    @Provide
    Arbitrary<DueRule> rules() {
        Arbitrary<Period> periods = Combinators.combine(
                        Arbitraries.integers().between(0, 60), Arbitraries.of(PeriodUnit.class))
                .as(Period::new);
        return Combinators.combine(periods, Arbitraries.of(Roll.class), receipts())
                .as(DueRule::new);
    }

    @Provide
    Arbitrary<ReceiptRule> receipts() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 1),
                        Arbitraries.of(true, false),
                        Arbitraries.integers()
                                .between(9, 18)
                                .map(hour -> LocalTime.of(hour, 0))
                                .optional())
                .as(ReceiptRule::new);
    }

    @Property(tries = 200)
    void whatIsReceivedLaterIsNeverDueEarlier(
            @ForAll("calendars") WorkingCalendar calendar,
            @ForAll("rules") DueRule rule,
            @ForAll("moments") Moment one,
            @ForAll("moments") Moment other) {
        Moment earlier = one.compareTo(other) <= 0 ? one : other;
        Moment later = earlier.equals(one) ? other : one;
        if (earlier.time().isEmpty() || later.time().isEmpty()) {
            // an unknown hour compares with no known one
            earlier = Moment.of(earlier.date());
            later = Moment.of(later.date());
        }
        assertThat(rule.due(later, calendar)).isAfterOrEqualTo(rule.due(earlier, calendar));
    }

    @Property(tries = 200)
    void someDaysThenMoreAreAsManyAtOnce(
            @ForAll("calendars") WorkingCalendar calendar,
            @ForAll("days") LocalDate day,
            @ForAll @IntRange(max = 300) int some,
            @ForAll @IntRange(max = 300) int more) {
        assertThat(calendar.plus(calendar.plus(day, some), more)).isEqualTo(calendar.plus(day, some + more));
    }

    @Property(tries = 200)
    void countingOnInvertsCountingBetween(
            @ForAll("calendars") WorkingCalendar calendar,
            @ForAll("days") LocalDate day,
            @ForAll @IntRange(max = 300) int period) {
        LocalDate reached = calendar.plus(day, period);
        assertThat(calendar.workingDaysBetween(day, reached)).isEqualTo(period);
        assertThat(calendar.workingDaysBetween(reached, day)).isEqualTo(-period);
        if (calendar.isWorkingDay(day)) {
            assertThat(calendar.plus(reached, -period)).isEqualTo(day);
        }
    }

    @Property(tries = 200)
    void workingDaysEqualASlowCountDayByDay(
            @ForAll Region region,
            @ForAll("closures") Closure closure,
            @ForAll("days") LocalDate day,
            @ForAll @IntRange(max = 120) int period) {
        WorkingCalendar calendar = ShippedCalendars.of(region, closure);
        LocalDate slow = day;
        for (int left = period; left > 0; ) {
            slow = slow.plusDays(1);
            left -= works(region, closure, slow) ? 1 : 0;
        }
        assertThat(calendar.plus(day, period)).isEqualTo(slow);
        LocalDate back = day;
        for (int left = period; left > 0; ) {
            back = back.minusDays(1);
            left -= works(region, closure, back) ? 1 : 0;
        }
        assertThat(calendar.plus(day, -period)).isEqualTo(back);
        LocalDate next = day;
        while (!works(region, closure, next)) {
            next = next.plusDays(1);
        }
        assertThat(calendar.nextWorkingDay(day)).isEqualTo(next);
        assertThat(calendar.isWorkingDay(day)).isEqualTo(works(region, closure, day));
    }

    private static boolean works(Region region, Closure closure, LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && (day.isBefore(closure.from()) || day.isAfter(closure.to()))
                && ShippedCalendars.SHIPPED.of(region).stream()
                        .noneMatch(holiday -> holiday.date().equals(day));
    }

    @Property(tries = 200)
    void aFurtherClosureNeverBringsADateForward(
            @ForAll("calendars") WorkingCalendar calendar,
            @ForAll("closures") Closure further,
            @ForAll("rules") DueRule rule,
            @ForAll("moments") Moment received) {
        List<Closure> all =
                Stream.concat(calendar.closures().stream(), Stream.of(further)).toList();
        WorkingCalendar fewer = WorkingCalendar.of(calendar.region(), ShippedCalendars.SHIPPED, all);
        assertThat(rule.due(received, fewer)).isAfterOrEqualTo(rule.due(received, calendar));
    }

    @Property(tries = 200)
    void aFurtherHolidayNeverBringsADateForward(
            @ForAll Region region,
            @ForAll("rules") DueRule rule,
            @ForAll("moments") Moment received,
            @ForAll @IntRange(max = 60) int later) {
        Holiday proclaimed = new Holiday(received.date().plusDays(later), "Proclaimed at short notice");
        WorkingCalendar without = ShippedCalendars.of(region);
        WorkingCalendar with = WorkingCalendar.of(region, withHoliday(proclaimed), List.of());
        assertThat(with.isWorkingDay(proclaimed.date())).isFalse();
        assertThat(rule.due(received, with)).isAfterOrEqualTo(rule.due(received, without));
    }

    /** The shipped holidays and one more, by way of the file a council would load. */
    private static BankHolidays withHoliday(Holiday further) {
        return BankHolidays.parse(Stream.of(Region.values())
                .map(region -> Stream.concat(ShippedCalendars.SHIPPED.of(region).stream(), Stream.of(further))
                        .map(h -> "{\"title\":\"%s\",\"date\":\"%s\",\"notes\":\"\"}".formatted(h.title(), h.date()))
                        .collect(Collectors.joining(",", "\"" + region.id() + "\":{\"events\":[", "]}")))
                .collect(Collectors.joining(",", "{", "}")));
    }

    @Property(tries = 200)
    void extendingAndTakingItBackChangesNothing(
            @ForAll("calendars") WorkingCalendar calendar,
            @ForAll("rules") DueRule rule,
            @ForAll("moments") Moment received,
            @ForAll @IntRange(max = 60) int further,
            @ForAll PeriodUnit unit) {
        DueDate due = counted(rule, received, calendar);
        DueDate extended = due.extendedBy(new Period(further, unit), false, due.date(), "Complex");
        assertThat(extended.date()).isAfterOrEqualTo(due.date());
        assertThat(extended.firstDue()).isEqualTo(due.date());
        assertThat(extended.withLastAdditionTakenBack()).isEqualTo(due);
        assertThat(extended.withLastAdditionTakenBack().asText()).isEqualTo(due.asText());
    }

    @Property(tries = 200)
    void theLastExplainedDayIsTheDueDateAndEveryDayIsThereOnce(
            @ForAll("calendars") WorkingCalendar calendar,
            @ForAll("rules") DueRule rule,
            @ForAll("moments") Moment received) {
        DueDate due = counted(rule, received, calendar);
        assertThat(due.date()).isEqualTo(rule.due(received, calendar));
        List<CountedDay> days = due.explanation().days();
        assertThat(days.stream().map(CountedDay::date)).doesNotHaveDuplicates().isSorted();
        assertThat(days).last().extracting(CountedDay::date).isEqualTo(due.date());
        assertThat(days.stream().filter(day -> day.kind() == DayKind.DUE)).containsExactly(days.get(days.size() - 1));
    }

    @Property(tries = 200)
    void theLastNumberIsThePeriod(
            @ForAll("calendars") WorkingCalendar calendar,
            @ForAll("receipts") ReceiptRule receipt,
            @ForAll("moments") Moment received,
            @ForAll @IntRange(max = 60) int period) {
        DueDate due = counted(new DueRule(Period.workingDays(period), Roll.AS_IS, receipt), received, calendar);
        List<CountedDay> days = due.explanation().days();
        assertThat(days.get(days.size() - 1).number()).isEqualTo(period);
        assertThat(days.stream().mapToInt(CountedDay::number).filter(number -> number > 0))
                .containsExactlyElementsOf(
                        Stream.iterate(1, n -> n + 1).limit(period).toList());
    }

    @Property(tries = 200)
    void aPauseLeavesThePeriodAsLongAsItWas(
            @ForAll("calendars") WorkingCalendar calendar,
            @ForAll("days") LocalDate received,
            @ForAll @IntRange(min = 1, max = 60) int period,
            @ForAll @IntRange(max = 60) int after,
            @ForAll @IntRange(max = 60) int longer) {
        DueDate due = counted(
                new DueRule(Period.workingDays(period), Roll.AS_IS, ReceiptRule.DEFAULT),
                Moment.of(received),
                calendar);
        LocalDate paused = Stream.of(received.plusDays(after), due.date())
                .min(LocalDate::compareTo)
                .orElseThrow();
        DueDate moved = due.paused(paused, paused.plusDays(longer), "Waiting");
        List<CountedDay> days = moved.explanation().days();
        assertThat(days.get(days.size() - 1)).isEqualTo(new CountedDay(moved.date(), period, DayKind.DUE));
    }

    private static DueDate counted(DueRule rule, Moment received, WorkingCalendar calendar) {
        return rule.count(new Anchor("Received", "", received, true), "stage 1 response", calendar);
    }
}
