package redress.desk.diary;

import java.time.Clock;
import java.util.function.LongConsumer;
import redress.casework.Cases;
import redress.desk.kit.ListPrinting;

/**
 * What the calendar needs.
 *
 * @param open opens a case
 * @param printing prints and exports the list
 */
public record DiaryDesk(String council, Cases cases, Clock clock, LongConsumer open, ListPrinting printing) {}
