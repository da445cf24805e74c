package redress.casework;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import redress.calendar.Anchor;
import redress.calendar.DueDate;
import redress.calendar.DueRule;
import redress.calendar.WorkingCalendar;
import redress.procedure.CaseKind;
import redress.procedure.DeadlineRule;
import redress.procedure.Procedure;

/**
 * The dates of an ombudsman's enquiry: each question by the earlier of the procedure's time and their own date, comments on
 * the provisional view, and each recommendation.
 */
final class OmbudsmanDates {

    static final String RESPONSE = "ombudsman-response";
    static final String COMMENTS = "ombudsman-comments";
    static final String RECOMMENDATION = "ombudsman-recommendation";

    private final OmbudsmanFile file;
    private final Procedure procedure;
    private final WorkingCalendar calendar;
    private final boolean ended;

    private OmbudsmanDates(OmbudsmanFile file, Procedure procedure, WorkingCalendar calendar, boolean ended) {
        this.file = file;
        this.procedure = procedure;
        this.calendar = calendar;
        this.ended = ended;
    }

    /** @param ended whether the case was closed or the enquiry sent back, so that no answer is owed any more */
    static List<Deadline> of(OmbudsmanFile file, Procedure procedure, WorkingCalendar calendar, boolean ended) {
        OmbudsmanDates dates = new OmbudsmanDates(file, procedure, calendar, ended);
        List<Deadline> all = new ArrayList<>();
        // one question without a date of theirs is counted like any other duty of the procedure
        boolean plain =
                file.rounds().size() == 1 && file.rounds().get(0).answerBy().isEmpty();
        if (!plain) {
            file.rounds().forEach(round -> dates.round(round).ifPresent(all::add));
        }
        dates.comments().ifPresent(all::add);
        file.recommendations().forEach(one -> recommendation(one).ifPresent(all::add));
        return all;
    }

    private Optional<Deadline> round(OmbudsmanFile.Round round) {
        Optional<DueDate> counted = rule().map(rule -> count(rule, round));
        Optional<LocalDate> theirs = round.answerBy();
        Optional<LocalDate> due = counted.map(DueDate::date)
                .filter(day -> theirs.filter(day::isAfter).isEmpty())
                .or(() -> theirs);
        return due.map(day -> new Deadline(
                RESPONSE,
                round.number(),
                "Response to the ombudsman",
                day,
                day,
                Optional.empty(),
                round.answered(),
                round.answered().isEmpty() && ended,
                false,
                false,
                false,
                false,
                0,
                rule().map(DeadlineRule::clause).orElse(""),
                counted.filter(working -> working.date().equals(day))));
    }

    private Optional<DeadlineRule> rule() {
        return Optional.ofNullable(procedure.deadlines().get(RESPONSE))
                .filter(rule -> !rule.off() && rule.kinds().contains(CaseKind.OMBUDSMAN_ENQUIRY));
    }

    private DueDate count(DeadlineRule rule, OmbudsmanFile.Round round) {
        String label = round.number() == 1 ? "The ombudsman's enquiry came" : "The ombudsman asked again";
        return new DueRule(rule.due(), rule.roll(), procedure.receipt())
                .count(new Anchor(label, "", round.asked(), true), rule.label().toLowerCase(Locale.UK), calendar);
    }

    private Optional<Deadline> comments() {
        return file.view()
                .flatMap(OmbudsmanWork.OmbudsmanViewed::commentsBy)
                .map(day -> Deadline.byHand(
                                COMMENTS, 1, "Comments on the ombudsman's provisional view", day, day, false)
                        .ended(file.decidedOn(), file.decided().isEmpty() && ended));
    }

    private static Optional<Deadline> recommendation(OmbudsmanFile.Recommendation one) {
        return one.what()
                .due()
                .map(day -> Deadline.byHand(
                                RECOMMENDATION,
                                one.number(),
                                "Ombudsman: " + one.what().what(),
                                day,
                                day,
                                false)
                        .ended(one.done(), !one.accepted().orElse(true)));
    }
}
