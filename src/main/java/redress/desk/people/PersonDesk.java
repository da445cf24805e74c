package redress.desk.people;

import java.util.function.LongConsumer;
import redress.casework.Cases;
import redress.casework.People;
import redress.desk.kit.Command;
import redress.desk.kit.ListPrinting;
import redress.desk.kit.UndoBar;
import redress.records.Holdings;

/**
 * What the screens of people work with.
 *
 * @param council stands at the head of a printed list
 * @param openCase shows a case
 * @param openPerson shows a person
 * @param changed tells the other lists that a person's name or cases are other ones now
 */
public record PersonDesk(
        String council,
        People people,
        Holdings holdings,
        ConductDesk conduct,
        Cases cases,
        LongConsumer openCase,
        LongConsumer openPerson,
        Command newCase,
        ListPrinting printing,
        UndoBar undo,
        Runnable changed) {}
