package redress.desk.learning;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import redress.calendar.TypedDate;
import redress.calendar.WorkingCalendar;
import redress.casework.Lessons;
import redress.casework.Owed;
import redress.casework.Upheld;
import redress.casework.WorkItem;
import redress.desk.kit.DueLine;
import redress.learning.Trend;
import redress.lessons.Lesson;
import redress.procedure.Choice;
import redress.procedure.Procedure;

/**
 * What was read for the screen at one moment.
 *
 * @param lessons what is learned beyond a single case, by its number
 * @param services names of the services
 * @param procedure in force: its words for causes, and how often services are told how they do
 */
record Known(
        LocalDate today,
        WorkingCalendar calendar,
        List<Owed> owed,
        List<Upheld> upheld,
        List<Trend> trends,
        Map<Long, Lesson> lessons,
        List<String> services,
        Procedure procedure) {

    static Known read(LearningDesk desk) {
        LocalDate today = desk.cases().today();
        LocalDate since = today.minusYears(1).plusDays(1);
        return new Known(
                today,
                desk.cases().calendar(),
                desk.toDo().owed(since),
                desk.toDo().upheld(since),
                desk.learned().trends().today(),
                desk.lessons().all().stream().collect(Collectors.toUnmodifiableMap(Lesson::id, Function.identity())),
                desk.cases().filterChoices().services(),
                desk.cases().procedureInForce(today));
    }

    DueLine dates() {
        return new DueLine(today, calendar);
    }

    LocalDate typed(String text) {
        return TypedDate.parse(text, today, calendar);
    }

    /** The words for a cause. */
    String cause(String id) {
        return procedure.causes().stream()
                .filter(choice -> choice.id().equals(id))
                .map(Choice::label)
                .findFirst()
                .orElseGet(() -> id.replace('-', ' '));
    }

    /** The day the next meeting or review is proposed for. */
    LocalDate next() {
        return Lessons.next(procedure, today);
    }

    Optional<Lesson> lesson(Owed owed) {
        return owed.isOfNoCase() ? Optional.ofNullable(lessons.get(owed.number())) : Optional.empty();
    }

    List<Owed> of(WorkItem.Sort sort, boolean outstanding) {
        return of(sort).stream()
                .filter(one -> one.isOutstanding() == outstanding)
                .toList();
    }

    List<Owed> of(WorkItem.Sort sort) {
        return owed.stream().filter(one -> one.sort() == sort).toList();
    }

    /** The same where every word typed stands somewhere in the row. */
    static List<Owed> having(String words, List<Owed> rows) {
        return rows.stream().filter(one -> has(words, text(one))).toList();
    }

    /** The trends where every word typed stands in the service or the cause. */
    List<Trend> trends(String words) {
        return trends.stream()
                .filter(one -> has(words, one.service() + " " + cause(one.cause())))
                .toList();
    }

    private static boolean has(String words, String text) {
        return Stream.of(words.toLowerCase(Locale.UK).strip().split("\\s+"))
                .allMatch(text.toLowerCase(Locale.UK)::contains);
    }

    private static String text(Owed one) {
        return String.join(" ", one.what(), one.owner(), one.service(), one.reference(), one.person(), one.progress());
    }

    int outstanding(WorkItem.Sort sort) {
        return of(sort, true).size();
    }

    /** How many trends nobody acts on. */
    int unanswered() {
        return (int) trends.stream().filter(one -> one.action().isEmpty()).count();
    }

    /** How many of a sort are late or due today. */
    int pressing() {
        return (int) owed.stream()
                .filter(Owed::isOutstanding)
                .filter(one -> one.due().filter(day -> !day.isAfter(today)).isPresent())
                .count();
    }
}
