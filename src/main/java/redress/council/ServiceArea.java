package redress.council;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A service complaints are about; its Assistant Director is an officer.
 *
 * @param endedOn the first day without it; its cases keep its name
 * @param active whether new cases may go to it on the day it was read for
 */
public record ServiceArea(
        long id, String name, Optional<Long> assistantDirector, Optional<LocalDate> endedOn, boolean active) {}
