package redress.desk.intake;

import java.util.function.BiConsumer;
import java.util.function.LongConsumer;
import redress.casework.Cases;
import redress.casework.Conducts;
import redress.casework.Papers;
import redress.casework.People;
import redress.casework.Setup;
import redress.letters.Letters;

/**
 * What the New screen works with.
 *
 * @param openCase shows a case
 * @param openPerson shows a person
 * @param keep keeps the draft under a key; an empty text means there is none
 * @param kept the draft that was kept last, "" for none
 */
public record IntakeDesk(
        Cases cases,
        Letters letters,
        Setup setup,
        Papers papers,
        People people,
        Conducts conducts,
        LongConsumer openCase,
        LongConsumer openPerson,
        BiConsumer<String, String> keep,
        java.util.function.UnaryOperator<String> kept) {}
