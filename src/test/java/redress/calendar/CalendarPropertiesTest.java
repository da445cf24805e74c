package redress.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
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
            @ForAll("moments") Moment earlier,
            @ForAll @IntRange(max = 6 * 24 * 60) int minutes) {
        // close together: what can go wrong does so around one weekend
        LocalDateTime then =
                earlier.date().atTime(earlier.time().orElse(LocalTime.MIN)).plusMinutes(minutes);
        Moment later = earlier.time().isPresent() ? Moment.of(then) : Moment.of(then.toLocalDate());
        assertThat(rule.due(later, calendar)).isAfterOrEqualTo(rule.due(earlier, calendar));
        assertThat(rule.due(later, false, calendar)).isAfterOrEqualTo(rule.due(earlier, false, calendar));
    }

    @Property(tries = 200)
    void aLongerPeriodIsNeverDueEarlier(
            @ForAll("calendars") WorkingCalendar calendar,
            @ForAll("rules") DueRule rule,
            @ForAll("moments") Moment received,
            @ForAll @IntRange(max = 50) int more) {
        Period longer = new Period(rule.period().amount() + more, rule.period().unit());
        assertThat(new DueRule(longer, rule.roll(), rule.receipt()).due(received, calendar))
                .isAfterOrEqualTo(rule.due(received, calendar));
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
        SlowCount slow = new SlowCount(region, List.of(closure));
        assertThat(calendar.plus(day, period)).isEqualTo(slow.plus(day, period));
        assertThat(calendar.plus(day, -period)).isEqualTo(slow.plus(day, -period));
        assertThat(calendar.nextWorkingDay(day)).isEqualTo(slow.plus(day.minusDays(1), 1));
        assertThat(calendar.isWorkingDay(day)).isEqualTo(slow.works(day));
        assertThat(calendar.nameOf(day).isEmpty()).isEqualTo(slow.works(day));
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

    @Property(tries = 200)
    void numbersHaveNoGapWhateverWasPausedAndExtended(
            @ForAll("rules") DueRule rule,
            @ForAll("moments") Moment received,
            @ForAll @IntRange(max = 20) int pause,
            @ForAll @IntRange(max = 20) int further) {
        DueDate first = counted(rule, received, ShippedCalendars.ENGLAND);
        DueDate moved = first.paused(first.deemed(), first.deemed().plusDays(pause), "")
                .extendedBy(Period.workingDays(further), false, first.date(), "");
        List<CountedDay> days = moved.explanation().days();
        List<Integer> numbers = days.stream()
                .map(CountedDay::number)
                .filter(number -> number > 0)
                .distinct()
                .toList();
        // beyond a thousand days only the two ends are listed
        if (days.size() > 2) {
            assertThat(numbers)
                    .containsExactlyElementsOf(
                            Stream.iterate(1, n -> n + 1).limit(numbers.size()).toList());
        }
        assertThat(days.stream().filter(day -> day.kind() == DayKind.DUE)).hasSize(1);
    }

    private static DueDate counted(DueRule rule, Moment received, WorkingCalendar calendar) {
        return rule.count(new Anchor("Received", "", received, true), "stage 1 response", calendar);
    }
}
