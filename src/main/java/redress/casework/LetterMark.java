package redress.casework;

import java.time.LocalDate;
import java.util.Optional;

/** A letter of a case as the timeline knows it; the letter itself is kept by {@code letters}. */
public record LetterMark(long letterId, String purpose, String to, LocalDate written, Optional<LocalDate> sent) {}
