package redress.reports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import redress.calendar.WorkingCalendar;
import redress.casework.CaseDetail;
import redress.casework.CaseFacts;
import redress.casework.CaseFacts.Duty;
import redress.casework.CodeDetail;

/** Holds what was sent in a year against the Codes' own clocks, whatever the council's procedure says. */
final class CodeTimes {

    /** Working days the Codes give for an acknowledgement (6.2, 6.11). */
    static final int ACKNOWLEDGE = 5;

    private final WorkingCalendar calendar;
    private final ReportingPeriod year;
    private final List<CaseFacts> complaints;

    CodeTimes(WorkingCalendar calendar, ReportingPeriod year, List<CaseFacts> complaints) {
        this.calendar = calendar;
        this.year = year;
        this.complaints = List.copyOf(complaints);
    }

    /** A duty that was fulfilled in the year. */
    record Done(CaseFacts facts, Duty duty, LocalDate day) {}

    /** What is asked of an answer: so many working days after its acknowledgement, and as many for an extension. */
    record Limit(String acknowledgement, int days, int extension) {}

    List<Done> done(String deadline) {
        List<Done> all = new ArrayList<>();
        for (CaseFacts one : complaints) {
            for (Duty duty : one.duties()) {
                if (duty.deadline().equals(deadline)) {
                    duty.done().filter(year::contains).ifPresent(day -> all.add(new Done(one, duty, day)));
                }
            }
        }
        return all;
    }

    /** Whether a complaint was acknowledged within five working days of receipt. */
    boolean isPrompt(Done acknowledged) {
        return within(acknowledged.facts().received(), acknowledged.day(), ACKNOWLEDGE);
    }

    /** Whether a request for a stage was acknowledged within five working days of the day it came. */
    boolean isPrompt(Done acknowledged, String stage) {
        return requested(acknowledged, stage)
                .filter(day -> within(day, acknowledged.day(), ACKNOWLEDGE))
                .isPresent();
    }

    private static Optional<LocalDate> requested(Done acknowledged, String stage) {
        return acknowledged.facts().details().requests().stream()
                .filter(request -> request.stage().equals(stage))
                .map(CaseDetail.Request::day)
                .filter(day -> !day.isAfter(acknowledged.day()))
                .max(LocalDate::compareTo);
    }

    /**
     * Whether an answer went within so many working days of its acknowledgement, or within an extension no longer than the
     * Code allows. Where nothing was acknowledged, the last day for it counts.
     */
    boolean isInTime(Done answer, Limit limit) {
        Optional<Duty> acknowledged = answer.facts().duties().stream()
                .filter(duty -> duty.deadline().equals(limit.acknowledgement()))
                .reduce((earlier, later) -> later);
        LocalDate from = acknowledged
                .map(duty -> duty.done().orElse(duty.firstDue()))
                .orElseGet(() -> calendar.plus(answer.facts().received(), ACKNOWLEDGE));
        return within(from, answer.day(), limit.days())
                || (isExtended(answer)
                        && isShort(answer, limit)
                        && !answer.day().isAfter(answer.duty().due()));
    }

    /** Whether its date was moved for this case. */
    static boolean isExtended(Done answer) {
        return extensions(answer).findAny().isPresent();
    }

    /** Whether each extension of it has its reason, and all together are no longer than the Code allows. */
    boolean isExtendedAsAsked(Done answer, Limit limit) {
        return isShort(answer, limit)
                && extensions(answer).allMatch(one -> one.how().reasoned());
    }

    /** Whether each extension of it was told by a letter. */
    static boolean isTold(Done answer) {
        return extensions(answer).allMatch(one -> one.how().told());
    }

    private boolean isShort(Done answer, Limit limit) {
        return within(answer.duty().firstDue(), answer.duty().due(), limit.extension());
    }

    private static Stream<CodeDetail.Extension> extensions(Done answer) {
        return answer.facts().details().code().stream()
                .flatMap(detail -> detail.extensions().stream())
                .filter(one -> one.deadline().equals(answer.duty().deadline()));
    }

    private boolean within(LocalDate from, LocalDate to, int days) {
        return calendar.workingDaysBetween(from, to) <= days;
    }

    static List<CaseFacts> cases(List<Done> all, Predicate<Done> test) {
        return all.stream().filter(test).map(Done::facts).toList();
    }
}
