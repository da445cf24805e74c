package redress.procedure;

import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import redress.calendar.Dates;
import redress.calendar.PeriodUnit;
import redress.calendar.Roll;

/** Says a deadline as one line: how long, from when, until what, and what else the policy says of it. */
final class DeadlineSentence {

    private DeadlineSentence() {}

    static String of(DeadlineRule rule) {
        StringBuilder says = new StringBuilder(rule.label()).append(": ");
        String anchors = rule.from().stream().map(DeadlineSentence::event).collect(Collectors.joining(", then each "));
        if (rule.dateIsSet()) {
            says.append("on the date recorded when: ").append(anchors);
        } else {
            says.append(rule.due()).append(" from ").append(anchors);
        }
        rule.untilThen()
                .ifPresent(other -> says.append(" (until that has happened, from the last day for ")
                        .append(DeadlineName.of(other)
                                .map(DeadlineName::label)
                                .orElse(other)
                                .toLowerCase(Locale.UK))
                        .append(")"));
        rule.repeatsUntil()
                .ifPresent(event -> says.append(", again and again until ").append(event(event)));
        if (rule.roll() != Roll.defaultFor(rule.due().unit()) || rule.due().unit() == PeriodUnit.MONTHS) {
            says.append(rule.roll() == Roll.NEXT_WORKING_DAY ? "; moves on to a working day" : "; stays on any day");
        }
        says.append(kinds(rule.kinds()));
        rule.when()
                .ifPresent(
                        flag -> says.append("; only where the case is marked ").append(flag));
        says.append('.');
        rule.extension().ifPresent(extension -> says.append(' ').append(extension(extension)));
        if (rule.pausable()) {
            says.append(" The clock may be stopped.");
        }
        if (rule.afterwards().equals(Optional.of("accept-with-reason"))) {
            says.append(" Later only with a reason.");
        }
        rule.validFrom()
                .ifPresent(
                        day -> says.append(" From ").append(Dates.inWords(day)).append('.'));
        rule.validTo()
                .ifPresent(
                        day -> says.append(" Until ").append(Dates.inWords(day)).append('.'));
        if (rule.internal()) {
            says.append(" Internal.");
        }
        if (rule.off()) {
            says.append(" Switched off.");
        }
        String cited = ProcedurePage.cited(says.toString(), rule.clause());
        return rule.note().isEmpty() ? cited : cited + " " + rule.note();
    }

    private static String kinds(Set<CaseKind> kinds) {
        if (kinds.equals(Set.of(CaseKind.COMPLAINT))) {
            return "";
        }
        return "; for "
                + kinds.stream()
                        .sorted(Comparator.naturalOrder())
                        .map(CaseKind::label)
                        .collect(Collectors.joining(", "));
    }

    private static String extension(DeadlineRule.ExtensionRule extension) {
        StringBuilder says = new StringBuilder("May be extended");
        extension.by().ifPresent(by -> says.append(" by ").append(by));
        extension.cap().ifPresent(cap -> says.append(" by at most ").append(cap));
        extension
                .totalCap()
                .ifPresent(cap -> says.append(", in all to ").append(cap).append(" from its start"));
        says.append(extension.fromToday() ? " from the day it is decided" : " from the due date");
        extension.times().ifPresent(times -> says.append(times == 1 ? ", once" : ", at most " + times + " times"));
        if (!extension.reasons().isEmpty()) {
            says.append(", for: ").append(String.join(", ", extension.reasons()).replace('-', ' '));
        }
        String letter =
                LetterPurpose.of(extension.letter()).map(LetterPurpose::label).orElse(extension.letter());
        return says.append("; with a ")
                .append(letter.toLowerCase(Locale.UK))
                .append('.')
                .toString();
    }

    /** An event in words: "response sent (stage 1)", "stage 3 requested". */
    static String event(EventName event) {
        String[] words =
                event.toString().replace('-', ' ').replace("mp ", "MP ").split("@", 2);
        return words.length == 1 ? words[0] : words[0] + " (" + words[1] + ")";
    }
}
