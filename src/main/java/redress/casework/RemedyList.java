package redress.casework;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import redress.calendar.Dates;

/** What is owed to the person, in the course of being folded: by the number of the entry that agreed it. */
final class RemedyList {

    /** The letter that says how far a remedy is, or that it cannot be given. */
    static final String FOLLOW_UP = "remedy-follow-up";

    private final Map<Long, Remedy> remedies = new LinkedHashMap<>();

    void agree(Happening.RemedyAgreed what, Entry entry) {
        LocalDate agreed = entry.happened().date();
        remedies.put(
                entry.seq(),
                new Remedy(
                        entry.seq(),
                        what.kind(),
                        what.what(),
                        what.owner(),
                        agreed,
                        what.due(),
                        what.due(),
                        what.amount(),
                        Optional.empty(),
                        Optional.empty(),
                        "",
                        Optional.empty()));
    }

    void approve(RemedyWork.RemedyApproved what, Entry entry) {
        Remedy owed = outstanding(what.remedy());
        if (what.by().isBlank()) {
            throw new Refused("Say who approved it.");
        }
        remedies.put(owed.entry(), owed.approved(what.by(), entry.happened().date()));
    }

    void move(RemedyWork.RemedyMoved what, Entry entry) {
        Remedy owed = outstanding(what.remedy());
        if (what.due().isBefore(owed.agreed())) {
            throw new Refused("It was promised on " + Dates.inWords(owed.agreed()) + ". Choose a later day.");
        }
        remedies.put(owed.entry(), owed.movedTo(what.due()));
    }

    void replace(RemedyWork.RemedyNotPossible what, Entry entry) {
        Remedy owed = outstanding(what.remedy());
        LocalDate day = entry.happened().date();
        remedies.put(
                owed.entry(),
                owed.instead(new Remedy.Instead(day, what.reason(), what.alternative(), Optional.empty())));
    }

    void finish(Happening.RemedyDone what, Entry entry) {
        Remedy owed = known(what.remedy());
        remedies.put(owed.entry(), owed.done(entry.happened().date(), what.evidence()));
    }

    private Remedy outstanding(long number) {
        Remedy owed = known(number);
        owed.done().ifPresent(day -> {
            throw new Refused("This remedy was given on " + Dates.inWords(day) + ".");
        });
        owed.instead().ifPresent(other -> {
            throw new Refused("This remedy was replaced by another on " + Dates.inWords(other.on()) + ".");
        });
        return owed;
    }

    private Remedy known(long number) {
        return Optional.ofNullable(remedies.get(number))
                .orElseThrow(() -> new Refused("No remedy of that number was agreed in this case."));
    }

    List<Remedy> all() {
        return List.copyOf(remedies.values());
    }

    /** All of them, those that cannot be given with the day of the first letter about remedies that followed. */
    List<Remedy> told(List<LetterMark> letters) {
        return remedies.values().stream()
                .map(remedy -> remedy.instead()
                        .map(other -> remedy.instead(new Remedy.Instead(
                                other.on(), other.why(), other.alternative(), firstAfter(other.on(), letters))))
                        .orElse(remedy))
                .toList();
    }

    private static Optional<LocalDate> firstAfter(LocalDate day, List<LetterMark> letters) {
        return letters.stream()
                .filter(letter -> letter.purpose().equals(FOLLOW_UP))
                .flatMap(letter -> letter.sent().stream())
                .filter(sent -> !sent.isBefore(day))
                .min(Comparator.naturalOrder());
    }
}
