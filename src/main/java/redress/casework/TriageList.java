package redress.casework;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import redress.calendar.Dates;
import redress.calendar.WorkingCalendar;
import redress.procedure.Exclusion;
import redress.procedure.Procedure;

/** How the matter was taken, in the course of being folded. */
final class TriageList {

    private static final String SOCIAL_MEDIA = "social-media";

    private final List<LeftOut> leftOut = new ArrayList<>();
    private final List<Triage.AcceptedAnyway> accepted = new ArrayList<>();
    private final List<TriageFile.Advice> advice = new ArrayList<>();
    private final Set<Long> telling = new HashSet<>();
    private final Set<String> flags = new TreeSet<>();
    private Optional<Triage.AgeChecked> age = Optional.empty();
    private LocalDate received = LocalDate.MIN;
    private boolean formAsked;
    private boolean takenOffline;

    void begin(Happening.Received what, LocalDate day) {
        received = day;
        flags.addAll(what.flags());
    }

    void checkAge(Triage.AgeChecked what, Fold fold) {
        fold.beOpen("Check how old it is");
        for (Optional<LocalDate> day : List.of(what.occurred(), what.known())) {
            day.filter(received::isBefore).ifPresent(late -> {
                throw new Refused("The matter cannot date from " + Dates.inWords(late)
                        + ", because the complaint came on " + Dates.inWords(received) + ". Look at the year.");
            });
        }
        age = Optional.of(what);
    }

    /** The whole matter is outside the procedure. */
    void leaveOut(Happening.Excluded what, Fold fold, Entry entry) {
        leaveOut(fold, entry, 0, what.exclusion(), what.reason());
    }

    void leaveOut(Triage.PartExcluded what, Fold fold, Entry entry) {
        fold.beOpen("Leave a point out");
        Exclusion exclusion = known(fold, what.exclusion());
        if (!exclusion.partOfCase()) {
            throw new Refused("\"" + exclusion.text() + "\" concerns the case as a whole. Exclude the whole matter.");
        }
        if (fold.points().all().stream().noneMatch(point -> point.number() == what.point())) {
            throw new Refused("There is no point " + what.point() + " in this case.");
        }
        if (leftOut.stream().anyMatch(one -> one.point() == what.point())) {
            throw new Refused("Point " + what.point() + " is left out already.");
        }
        if (fold.points().all().size() == out() + 1) {
            throw new Refused("Nothing would be left of the case. Exclude the whole matter instead.");
        }
        leaveOut(fold, entry, what.point(), what.exclusion(), what.reason());
    }

    private int out() {
        return (int) leftOut.stream().filter(one -> !one.isWhole()).count();
    }

    private void leaveOut(Fold fold, Entry entry, int point, String exclusion, String reason) {
        Exclusion rule = known(fold, exclusion);
        LeftOut out = new LeftOut(entry.seq(), point, rule, reason, Optional.empty(), Optional.empty());
        leftOut.add(fold.letters().all().stream()
                .filter(letter -> letter.purpose().equals(rule.letter()) && telling.add(letter.letterId()))
                .findFirst()
                .map(letter -> told(out, letter.letterId(), letter.sent()))
                .orElse(out));
    }

    private static Exclusion known(Fold fold, String id) {
        Known.exclusion(fold.procedure(), id);
        return fold.procedure().exclusion(id).orElseThrow();
    }

    void accept(Triage.AcceptedAnyway what, Fold fold, Entry entry) {
        Exclusion exclusion = known(fold, what.exclusion());
        if (!exclusion.acceptAnyway()) {
            throw new Refused("The procedure makes no exception for \"" + exclusion.text() + "\".");
        }
        if (what.reason().isBlank()) {
            throw new Refused("Say why it is taken all the same.");
        }
        if (exclusion.wantsNewEvidence() && what.evidence().isBlank()) {
            throw new Refused(
                    "A matter that was dealt with is taken up again only on relevant new evidence. Say what it is.");
        }
        accepted.add(what);
        boolean whole = leftOut.removeIf(one -> one.exclusion().id().equals(what.exclusion()) && one.isWhole());
        leftOut.removeIf(one -> one.exclusion().id().equals(what.exclusion()));
        if (whole) {
            fold.ending().takenUp(entry);
        }
    }

    void ask(Triage.AdviceAsked what, Entry entry) {
        if (what.from().isBlank()) {
            throw new Refused("Say who was asked for advice.");
        }
        advice.removeIf(one -> one.isAwaited() && one.what().from().equals(what.from()));
        advice.add(new TriageFile.Advice(entry.seq(), entry.happened().date(), what));
    }

    void formAsked() {
        formAsked = true;
    }

    void takenOffline() {
        takenOffline = true;
    }

    void raise(Alarm alarm) {
        flags.add(alarm.id());
    }

    void end(Alarm alarm) {
        if (!flags.remove(alarm.id())) {
            throw new Refused("There is no alarm of that sort on this case.");
        }
    }

    /** A letter that tells of what was left out belongs to the oldest exclusion that has none yet. */
    void written(Happening.LetterWritten letter) {
        for (int i = 0; i < leftOut.size(); i++) {
            LeftOut one = leftOut.get(i);
            if (one.letter().isEmpty() && one.exclusion().letter().equals(letter.purpose())) {
                telling.add(letter.letterId());
                leftOut.set(i, told(one, letter.letterId(), Optional.empty()));
                return;
            }
        }
    }

    void sent(Happening.LetterSent letter, LocalDate day) {
        formAsked = formAsked || letter.purpose().equals("form-request");
        leftOut.replaceAll(one -> one.letter().equals(Optional.of(letter.letterId()))
                ? told(one, letter.letterId(), Optional.of(day))
                : one);
    }

    private static LeftOut told(LeftOut one, long letter, Optional<LocalDate> day) {
        return new LeftOut(one.entry(), one.point(), one.exclusion(), one.reason(), Optional.of(letter), day);
    }

    /** The case was taken up again, so it is not outside any more; points left out stay so. */
    void reopened() {
        leftOut.removeIf(LeftOut::isWhole);
    }

    boolean isLeftOut(int point) {
        return leftOut.stream().anyMatch(one -> one.point() == point);
    }

    /** What was said about the case at intake or later, alarms among it. */
    Set<String> flags() {
        return Set.copyOf(flags);
    }

    TriageFile file(Happening.Received receipt, Procedure procedure, WorkingCalendar calendar) {
        return new TriageFile(
                leftOut,
                accepted,
                advice,
                age.map(what -> age(what, receipt, procedure, calendar)),
                Alarm.among(flags),
                formAsked,
                takenOffline,
                toDo(receipt, procedure));
    }

    private TriageFile.Age age(
            Triage.AgeChecked what, Happening.Received receipt, Procedure procedure, WorkingCalendar calendar) {
        Optional<LocalDate> occurred = what.occurred().or(receipt::occurred);
        AgeCheck check = AgeCheck.of(procedure, calendar, received, occurred, what.known());
        List<String> missing = check.demanded().stream()
                .filter(demanded -> what.reasons().stream()
                        .noneMatch(one ->
                                one.demanded().equals(demanded) && !one.said().isBlank()))
                .toList();
        return new TriageFile.Age(occurred, what.known(), check, what.reasons(), missing);
    }

    private List<String> toDo(Happening.Received receipt, Procedure procedure) {
        if (!receipt.channel().equals(SOCIAL_MEDIA)) {
            return List.of();
        }
        return procedure.needs().getOrDefault(SOCIAL_MEDIA, List.of()).stream()
                .filter(need -> (need.equals("form asked for") && !formAsked)
                        || (need.equals("taken offline") && !takenOffline))
                .toList();
    }
}
