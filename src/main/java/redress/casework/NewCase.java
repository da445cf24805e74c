package redress.casework;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import redress.calendar.Moment;
import redress.people.Person;
import redress.procedure.CaseKind;
import redress.procedure.KindRule;
import redress.procedure.Procedure;

/**
 * What intake knows of a new case.
 *
 * @param received when it was first received anywhere in the council (BH-11)
 * @param person who it is from; empty for an anonymous one. A person with id 0 is new and is kept with the case
 * @param stage "" to begin where the procedure begins; else the stage to begin in
 * @param reference its own reference where it comes from an old register; empty: the next number of this year
 */
public record NewCase(
        CaseKind kind,
        Moment received,
        Optional<Person> person,
        String subject,
        String description,
        String desiredOutcome,
        String channel,
        String takenBy,
        Optional<LocalDate> occurred,
        List<Happening.Point> points,
        Set<String> flags,
        String stage,
        Optional<String> reference,
        Optional<Happening.Imported> imported) {

    public NewCase {
        points = List.copyOf(points);
        flags = Set.copyOf(flags);
    }

    /** The same case from a person who is kept already. */
    NewCase from(Person known) {
        return new NewCase(
                kind,
                received,
                Optional.of(known),
                subject,
                description,
                desiredOutcome,
                channel,
                takenBy,
                occurred,
                points,
                flags,
                stage,
                reference,
                imported);
    }

    /** The entry that opens the case under these versions of the procedure and the calendar. */
    Happening.Received receipt(Procedure procedure, long calendar, Optional<Long> personId) {
        String begin = stage.isEmpty()
                ? procedure.kind(kind).flatMap(KindRule::firstStage).orElse("")
                : stage;
        return new Happening.Received(
                kind,
                procedure.id(),
                procedure.version(),
                calendar,
                begin,
                personId,
                subject,
                description,
                desiredOutcome,
                channel,
                takenBy,
                occurred,
                points,
                flags,
                imported);
    }
}
