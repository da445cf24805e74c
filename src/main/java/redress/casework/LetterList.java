package redress.casework;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import redress.calendar.Dates;

/** The letters of a case in the course of being folded: first written, then sent. */
final class LetterList {

    private final Map<Long, LetterMark> letters = new LinkedHashMap<>();

    void write(Happening.LetterWritten what, Entry entry) {
        LocalDate day = entry.happened().date();
        letters.put(what.letterId(), new LetterMark(what.letterId(), what.purpose(), what.to(), day, Optional.empty()));
    }

    /** A case from an old register has no letters here, only the days they were sent. */
    void send(Happening.LetterSent what, Entry entry, boolean imported) {
        LetterMark written = letters.get(what.letterId());
        if (written == null) {
            if (imported) {
                return;
            }
            throw new Refused("This letter has not been written. Write it first.");
        }
        LocalDate day = entry.happened().date();
        written.sent().ifPresent(already -> {
            throw new Refused("This letter was already sent on " + Dates.inWords(already) + ".");
        });
        if (day.isBefore(written.written())) {
            throw new Refused("The letter cannot have been sent before it was written on "
                    + Dates.inWords(written.written()) + ".");
        }
        letters.put(
                what.letterId(),
                new LetterMark(what.letterId(), what.purpose(), written.to(), written.written(), Optional.of(day)));
    }

    Optional<LetterMark> of(long letter) {
        return Optional.ofNullable(letters.get(letter));
    }

    /** Whether a letter of this purpose has gone. */
    boolean isSent(String purpose) {
        return letters.values().stream()
                .anyMatch(letter ->
                        letter.purpose().equals(purpose) && letter.sent().isPresent());
    }

    List<LetterMark> all() {
        return List.copyOf(letters.values());
    }
}
