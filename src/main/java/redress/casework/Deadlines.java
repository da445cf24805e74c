package redress.casework;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import redress.calendar.Anchor;
import redress.calendar.DueDate;
import redress.calendar.DueRule;
import redress.calendar.Moment;
import redress.procedure.DeadlineRule;
import redress.procedure.EventName;
import redress.procedure.EventType;

/**
 * Works out every deadline of a case from what happened, by the rules of DESIGN section 4: a pure function. A duty
 * whose anchor has not happened counts from the anchor's own due date and is "at the latest".
 */
final class Deadlines {

    private final Course course;
    private final Map<String, List<Deadline>> byName = new HashMap<>();

    private Deadlines(Course course) {
        this.course = course;
    }

    /** Every deadline that has begun or can be foreseen, soonest due first. */
    static List<Deadline> of(Course course) {
        Deadlines deadlines = new Deadlines(course);
        List<Deadline> all = new ArrayList<>();
        // a date set by hand goes before the one the procedure would count
        course.procedure().deadlines().keySet().stream()
                .filter(name ->
                        course.ownDates().stream().noneMatch(own -> own.name().equals(name)))
                .forEach(name -> all.addAll(deadlines.named(name)));
        all.addAll(course.ownDates());
        course.remedies().forEach(remedy -> remedyDeadline(remedy).ifPresent(all::add));
        course.learning().forEach(action -> learningDeadline(action).ifPresent(all::add));
        course.reminders().forEach(reminder -> all.add(reminderDeadline(reminder)));
        all.sort(Comparator.comparing(Deadline::due)
                .thenComparing(Deadline::name)
                .thenComparing(Deadline::number));
        return List.copyOf(all);
    }

    /** Whether a rule concerns a case of this kind, with these flags, received on this day. */
    private boolean applies(DeadlineRule rule) {
        LocalDate received = course.events().isEmpty()
                ? LocalDate.MIN
                : course.events().get(0).at().date();
        return !rule.off()
                && !rule.dateIsSet()
                && rule.kinds().contains(course.kind())
                && rule.when().map(course.flags()::contains).orElse(true)
                && rule.validFrom().map(from -> !received.isBefore(from)).orElse(true)
                && rule.validTo().map(to -> !received.isAfter(to)).orElse(true);
    }

    private List<Deadline> named(String name) {
        List<Deadline> known = byName.get(name);
        if (known != null) {
            return known;
        }
        DeadlineRule rule = course.procedure().deadlines().get(name);
        List<Deadline> worked = rule == null || !applies(rule) ? List.of() : rounds(rule);
        byName.put(name, worked);
        return worked;
    }

    private List<Deadline> rounds(DeadlineRule rule) {
        List<Deadline> all = new ArrayList<>();
        for (Rounds.Round round : Rounds.of(rule, course)) {
            all.addAll(
                    rule.repeatsUntil().isPresent()
                            ? repeating(rule, round, all.size())
                            : single(rule, round, all.size() + 1));
        }
        return List.copyOf(all);
    }

    private List<Deadline> single(DeadlineRule rule, Rounds.Round round, int number) {
        Optional<Happened> anchor = round.again().or(() -> anchor(rule, round));
        if (anchor.isPresent()) {
            Optional<Moment> done = firstStop(rule, round, anchor.get().at());
            DueDate due = due(rule, label(anchor.get()), anchor.get(), false);
            return List.of(deadline(rule, number, due, done, false, round.over()));
        }
        return rule
                .untilThen()
                .map(this::named)
                .flatMap(list -> list.stream().limit(number).reduce((earlier, later) -> later))
                .stream()
                .map(before -> foreseen(rule, round, number, before))
                .toList();
    }

    private Deadline foreseen(DeadlineRule rule, Rounds.Round round, int number, Deadline before) {
        EventName awaited = rule.from().get(0);
        Moment latest = Moment.of(before.due());
        Happened assumed = new Happened(awaited.type(), awaited.stage().orElse(""), latest, 0);
        DueDate due = due(rule, before.label() + ", at the latest", assumed, true);
        Optional<Moment> done = firstStop(rule, round, Moment.of(LocalDate.MIN));
        return deadline(rule, number, due, done, true, round.over());
    }

    private List<Deadline> repeating(DeadlineRule rule, Rounds.Round round, int before) {
        List<Deadline> times = new ArrayList<>();
        Optional<Moment> end = round.events().stream()
                .filter(e -> e.is(rule.repeatsUntil().orElseThrow()))
                .map(Happened::at)
                .min(Comparator.naturalOrder());
        Optional<Happened> anchor = round.again()
                .or(() -> round.events().stream()
                        .filter(e -> rule.from().stream().anyMatch(e::is))
                        .min(Comparator.comparing(Happened::at)));
        while (anchor.isPresent()) {
            Happened from = anchor.get();
            Optional<Happened> stop = round.events().stream()
                    .filter(e -> rule.stops().stream().anyMatch(e::is) && e.at().compareTo(from.at()) > 0)
                    .filter(e -> end.map(last -> e.at().compareTo(last) <= 0).orElse(true))
                    .min(Comparator.comparing(Happened::at));
            if (stop.isEmpty() && end.isPresent()) {
                break;
            }
            DueDate due = due(rule, label(from), from, false);
            int number = before + times.size() + 1;
            times.add(deadline(rule, number, due, stop.map(Happened::at), false, round.over()));
            anchor = stop;
        }
        return times;
    }

    /** The anchor: of a response the last (a second stage 1 answer counts), of all else the first; of several the latest. */
    private Optional<Happened> anchor(DeadlineRule rule, Rounds.Round round) {
        return rule.from().stream()
                .flatMap(name -> {
                    Comparator<Happened> byTime = Comparator.comparing(Happened::at);
                    var matching = round.events().stream().filter(e -> e.is(name));
                    return (name.type() == EventType.RESPONSE_SENT ? matching.max(byTime) : matching.min(byTime))
                            .stream();
                })
                .max(Comparator.comparing(Happened::at));
    }

    private Optional<Moment> firstStop(DeadlineRule rule, Rounds.Round round, Moment since) {
        return round.events().stream()
                .filter(e ->
                        rule.stops().stream().anyMatch(e::is) && !e.at().date().isBefore(since.date()))
                .map(Happened::at)
                .min(Comparator.naturalOrder());
    }

    private DueDate due(DeadlineRule rule, String anchorLabel, Happened anchor, boolean latest) {
        boolean receipt = anchor.type() == EventType.RECEIVED || anchor.type() == EventType.STAGE_2_REQUESTED;
        String note = latest ? "Not yet happened; its own due date stands in." : "";
        Anchor from = new Anchor(anchorLabel, note, anchor.at(), receipt);
        DueDate due = new DueRule(rule.due(), rule.roll(), course.procedure().receipt())
                .count(from, rule.label().toLowerCase(java.util.Locale.UK), course.calendar());
        return latest ? due.atTheLatest(true) : due;
    }

    private Deadline deadline(
            DeadlineRule rule, int number, DueDate counted, Optional<Moment> done, boolean latest, boolean over) {
        Optional<LocalDate> recorded = Optional.ofNullable(course.recordedDues().get(rule.name()));
        DueDate due = counted;
        LocalDate date = recorded.orElse(counted.date());
        int extensions = 0;
        for (Course.Extension extension : course.extensions()) {
            if (extension.deadline().equals(rule.name()) && extension.number() == number) {
                if (extension.until().isAfter(due.date())) {
                    due = due.extendedTo(extension.until(), extension.reason());
                }
                date = extension.until();
                extensions += extension.forAll() ? 0 : 1;
            }
        }
        boolean customers = rule.stops().stream().anyMatch(s -> s.type() == EventType.STAGE_2_REQUESTED);
        boolean lapsed = done.isEmpty() && course.ended().isPresent() && !customers;
        return new Deadline(
                rule.name(),
                number,
                rule.label(),
                recorded.orElse(counted.date()),
                date,
                due.hour(),
                done,
                lapsed || (over && done.isEmpty()) || overtaken(rule, done) || hasNobody(rule, done),
                latest,
                rule.internal(),
                customers,
                rule.extension().isPresent(),
                extensions,
                rule.clause(),
                recorded.isPresent() ? Optional.empty() : Optional.of(due));
    }

    /** Nobody can be written to who gave no name. */
    private boolean hasNobody(DeadlineRule rule, Optional<Moment> done) {
        return done.isEmpty()
                && course.anonymous()
                && rule.stops().stream()
                        .anyMatch(s -> s.type() == EventType.ACKNOWLEDGEMENT_SENT
                                || s.type() == EventType.STAGE_2_ACKNOWLEDGEMENT_SENT);
    }

    /** An informal time limit is overtaken by the formal response, and so is the wait for its draft. */
    private boolean overtaken(DeadlineRule rule, Optional<Moment> done) {
        return done.isEmpty()
                && Set.of("informal-resolution", OfficerList.DRAFT, OfficerList.CHASE)
                        .contains(rule.name())
                && course.events().stream().anyMatch(e -> e.type() == EventType.RESPONSE_SENT);
    }

    private String label(Happened anchor) {
        return switch (anchor.type()) {
            case RECEIVED -> course.receivedAs();
            case REGISTERED -> "Registered as a formal complaint";
            case ACKNOWLEDGEMENT_SENT -> "Acknowledgement sent";
            case UPDATE_SENT -> "Update sent";
            case RESPONSE_SENT -> "Response sent";
            case STAGE_2_REQUESTED -> stage(anchor) + " requested";
            case STAGE_2_ACKNOWLEDGEMENT_SENT -> stage(anchor) + " request acknowledged";
            case STAGE_2_DECIDED -> stage(anchor) + " request decided";
            case STAGE_REOPENED -> stage(anchor) + " taken up again";
            default -> capital(anchor.type().id().replace('-', ' '));
        };
    }

    /** "Stage 3", by its id. */
    private static String stage(Happened anchor) {
        return capital(anchor.stage().replace('-', ' '));
    }

    private static String capital(String text) {
        return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }

    private static Optional<Deadline> remedyDeadline(Remedy remedy) {
        return remedy.due()
                .map(due -> Deadline.byHand(
                                "remedy",
                                (int) remedy.entry(),
                                "Remedy: " + remedy.what(),
                                remedy.firstDue().orElse(due),
                                due,
                                false)
                        .ended(remedy.done(), remedy.instead().isPresent()));
    }

    private static Optional<Deadline> learningDeadline(LearningAction action) {
        String label = "Learning: " + action.what();
        return action.due()
                .map(due -> Deadline.byHand(
                                "learning-action",
                                (int) action.entry(),
                                label,
                                action.firstDue().orElse(due),
                                due,
                                false)
                        .ended(action.ended().filter(day -> !action.dropped()), action.dropped()));
    }

    private static Deadline reminderDeadline(Course.Reminder reminder) {
        String label = "Reminder: " + reminder.about();
        return Deadline.byHand("own-reminder", (int) reminder.entry(), label, reminder.day(), reminder.day(), true)
                .ended(reminder.done(), false);
    }
}
