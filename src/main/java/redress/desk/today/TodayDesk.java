package redress.desk.today;

import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.LongConsumer;
import redress.casework.Cases;
import redress.casework.Deed;
import redress.desk.kit.Command;
import redress.desk.kit.ListPrinting;

/**
 * What the Today screen works with.
 *
 * @param open shows a case, with a deed's form already open where one is given
 * @param chase writes to the officer who is waited for, and records it
 * @param newCase for the empty state
 * @param printing prints the list
 */
public record TodayDesk(
        String council,
        Cases cases,
        BiConsumer<Long, Optional<Deed>> open,
        LongConsumer chase,
        Command newCase,
        ListPrinting printing) {}
