package redress.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import redress.calendar.Explanation.NotCounted;
import redress.calendar.Explanation.Step;

/** The working of a due date as plain text: the twin of what the screen draws. */
final class WorkingText {

    /** Longer counts are not read out number by number. */
    private static final int NUMBERS_READ_OUT = 60;

    private WorkingText() {}

    static String of(DueDate due) {
        Explanation why = due.explanation();
        StringBuilder text = new StringBuilder(due.title()).append(".\n");
        why.steps().forEach(step -> text.append(line(step)).append('\n'));
        counted(why)
                .ifPresent(numbers -> text.append("Counted: ").append(numbers).append(".\n"));
        text.append("Not counted: ").append(notCounted(why)).append(".\n");
        text.append("Bank holidays of ").append(due.calendar().region().label()).append(".\n");
        why.warnings().forEach(warning -> text.append(warning).append('\n'));
        return text.toString().replace('\u00a0', ' ');
    }

    private static String line(Step step) {
        List<String> parts = new ArrayList<>(List.of(Dates.field(step.reached())));
        if (!step.added().isEmpty()) {
            parts.add(step.added());
        }
        String note = step.note().isEmpty() ? "" : " " + step.note();
        parts.add(step.what() + "." + note);
        return String.join("  ", parts);
    }

    private static Optional<String> counted(Explanation why) {
        List<String> numbers = why.days().stream()
                .filter(day -> day.number() > 0)
                .map(day -> day.number() + " " + Dates.list(day.date()))
                .toList();
        return numbers.isEmpty() || numbers.size() > NUMBERS_READ_OUT
                ? Optional.empty()
                : Optional.of(String.join(", ", numbers));
    }

    private static String notCounted(Explanation why) {
        List<String> parts = new ArrayList<>();
        if (why.weekendDays() > 0) {
            parts.add(why.weekendDays() + (why.weekendDays() == 1 ? " weekend day" : " weekend days"));
        }
        List<NotCounted> run = new ArrayList<>();
        for (NotCounted day : why.notCounted()) {
            if (!run.isEmpty() && !continues(run.get(run.size() - 1), day)) {
                parts.add(named(run));
                run.clear();
            }
            run.add(day);
        }
        if (!run.isEmpty()) {
            parts.add(named(run));
        }
        return parts.isEmpty() ? "nothing" : parts.stream().collect(Collectors.joining(", "));
    }

    private static boolean continues(NotCounted before, NotCounted day) {
        return before.name().equals(day.name()) && before.date().plusDays(1).equals(day.date());
    }

    private static String named(List<NotCounted> run) {
        LocalDate first = run.get(0).date();
        LocalDate last = run.get(run.size() - 1).date();
        String days = first.equals(last) ? Dates.field(first) : Dates.list(first) + " to " + Dates.field(last);
        return days + " (" + run.get(0).name() + ")";
    }
}
