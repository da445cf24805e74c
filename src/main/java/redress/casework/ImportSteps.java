package redress.casework;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import redress.calendar.Moment;
import redress.procedure.CaseKind;

/** Turns the dates and words of a row into what happened on the case, in order of date. */
final class ImportSteps {

    private static final String NOT_RECORDED = "not recorded";
    private static final long NO_LETTER = 0;

    private final CaseKind kind;
    private final ImportDays days;
    private final ImportStages stages;
    private final String doneBy;
    private final String way;
    private final List<Step> steps = new ArrayList<>();

    ImportSteps(CaseKind kind, ImportDays days, ImportStages stages, String officer, String channel) {
        this.kind = kind;
        this.days = days;
        this.stages = stages;
        this.doneBy = officer.isEmpty() ? NOT_RECORDED : officer;
        this.way = channel.equals("email") || channel.equals("website") ? "email" : "post";
    }

    /**
     * All of them.
     *
     * @param outcome id of the outcome, "" where none is recorded
     */
    List<Step> all(String outcome, String remedy, Optional<BigDecimal> compensation) {
        String sent = kind == CaseKind.COMPLIMENT ? "thank-you" : "acknowledgement";
        days.acknowledged().ifPresent(day -> add(day, new Happening.LetterSent(NO_LETTER, sent, way)));
        extend();
        respond(outcome);
        days.secondRequested().ifPresent(day -> add(day, new Happening.StageRequested(stages.second(), "", "")));
        extendSecond();
        days.secondResponded()
                .ifPresent(day -> add(day, new Happening.LetterSent(NO_LETTER, stages.second() + "-response", way)));
        conclude(outcome, remedy);
        remedies(remedy, compensation);
        days.closed().ifPresent(day -> add(day, new Happening.Closed(outcome, "")));
        steps.sort(Comparator.comparing(Step::happened));
        return List.copyOf(steps);
    }

    private void add(LocalDate day, Happening what) {
        steps.add(new Step(Moment.of(day), doneBy, what));
    }

    /** Name of the deadline of the (first) response in the procedure. */
    static String responseDeadline(CaseKind kind, String stage) {
        return switch (kind) {
            case MP_ENQUIRY -> "mp-response";
            case COUNCILLOR_ENQUIRY -> "councillor-response";
            case OMBUDSMAN_ENQUIRY -> "ombudsman-response";
            default -> stage + "-response";
        };
    }

    /** The day an extension was decided is in no old register; the day of the acknowledgement stands in. */
    private void extend() {
        days.extendedTo()
                .filter(until -> !extendsSecond(until))
                .ifPresent(until -> add(
                        days.acknowledged().orElse(days.received()),
                        extended(responseDeadline(kind, stages.first()), until)));
    }

    private void extendSecond() {
        days.extendedTo()
                .filter(this::extendsSecond)
                .ifPresent(until ->
                        add(days.secondRequested().orElseThrow(), extended(stages.second() + "-response", until)));
    }

    private boolean extendsSecond(LocalDate until) {
        return days.secondRequested().filter(until::isAfter).isPresent();
    }

    private static Happening extended(String deadline, LocalDate until) {
        return new Happening.Extended(
                deadline,
                until,
                "As in the old register; the day it was decided is not recorded there.",
                Optional.empty());
    }

    private void respond(String outcome) {
        days.responded().ifPresent(day -> {
            if (kind == CaseKind.COMPLIMENT) {
                if (days.acknowledged().isEmpty()) {
                    add(day, new Happening.LetterSent(NO_LETTER, "thank-you", way));
                }
            } else if (endedInformally(outcome)) {
                add(day, new Happening.ResolvedInformally("As in the old register."));
            } else if (stages.first().isEmpty() && !responseDeadline(kind, "x").equals("x-response")) {
                add(day, new Happening.LetterSent(NO_LETTER, responseDeadline(kind, ""), way));
            } else if (stages.first().isEmpty()) {
                add(day, new Happening.ResponseGiven("", way, "As in the old register."));
            } else {
                add(day, new Happening.LetterSent(NO_LETTER, stages.first() + "-response", way));
            }
        });
    }

    private boolean endedInformally(String outcome) {
        return stages.second().isEmpty()
                && (outcome.equals("resolved-informally") || (stages.first().equals("informal") && outcome.isEmpty()));
    }

    private void conclude(String outcome, String remedy) {
        switch (outcome) {
            case "" -> {}
            case "withdrawn" -> add(days.decided(), new Happening.Withdrawn("As in the old register."));
            case "resolved-informally" -> {
                if (days.responded().isEmpty()) {
                    add(days.decided(), new Happening.ResolvedInformally("As in the old register."));
                }
            }
            default ->
                add(
                        days.decided(),
                        new Happening.OutcomeDecided(outcome, lower(remedy).contains("apolog")));
        }
    }

    private void remedies(String remedy, Optional<BigDecimal> compensation) {
        boolean money = lower(remedy).matches("(?s).*(compens|financ|refund|payment|goodwill|£).*");
        if (!remedy.isEmpty()) {
            String sort = money ? "financial" : lower(remedy).contains("apolog") ? "apology" : "action";
            agree(sort, remedy, money ? compensation : Optional.empty());
        }
        if (!money && compensation.isPresent()) {
            agree("financial", "Compensation", compensation);
        }
    }

    private void agree(String sort, String what, Optional<BigDecimal> amount) {
        add(days.decided(), new Happening.RemedyAgreed(sort, what, "", Optional.empty(), amount));
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.UK);
    }
}
