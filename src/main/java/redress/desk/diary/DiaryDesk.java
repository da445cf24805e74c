package redress.desk.diary;

import java.time.Clock;
import java.util.function.LongConsumer;
import redress.casework.Cases;

/**
 * What the calendar needs.
 *
 * @param open opens a case
 */
public record DiaryDesk(String council, Cases cases, Clock clock, LongConsumer open) {}
