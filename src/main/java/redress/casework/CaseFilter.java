package redress.casework;

import java.time.LocalDate;
import java.util.Optional;
import redress.procedure.CaseKind;

/**
 * Which cases a list shows: those to which every part that is given applies.
 *
 * @param words any of a reference, name, postcode, telephone number or the texts of the case; "" for no words
 * @param stage id of a stage
 * @param service name of a service
 * @param ward name of a ward
 * @param from received on this day or later
 * @param to received on this day or earlier
 * @param most the largest number of rows
 */
public record CaseFilter(
        String words,
        Standing standing,
        Optional<CaseKind> kind,
        Optional<String> stage,
        Optional<String> service,
        Optional<Holder> with,
        Optional<String> ward,
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        int most) {

    /** How the cases stand. */
    public enum Standing {
        ANY,
        OPEN,
        /** Open, and the next thing owed was due before today. */
        LATE,
        /** Open, and the last response has gone. */
        ANSWERED,
        CLOSED
    }

    /** Who has the case: an officer of this name, or with "" nobody. */
    public record Holder(String officer) {
        public static final Holder NOBODY = new Holder("");
    }

    public static CaseFilter all(int most) {
        return new CaseFilter(
                "",
                Standing.ANY,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                most);
    }

    public static CaseFilter open(int most) {
        return all(most).standing(Standing.OPEN);
    }

    public CaseFilter words(String typed) {
        return new CaseFilter(typed, standing, kind, stage, service, with, ward, from, to, most);
    }

    public CaseFilter standing(Standing other) {
        return new CaseFilter(words, other, kind, stage, service, with, ward, from, to, most);
    }

    public CaseFilter kind(Optional<CaseKind> other) {
        return new CaseFilter(words, standing, other, stage, service, with, ward, from, to, most);
    }

    public CaseFilter stage(Optional<String> other) {
        return new CaseFilter(words, standing, kind, other, service, with, ward, from, to, most);
    }

    public CaseFilter service(Optional<String> other) {
        return new CaseFilter(words, standing, kind, stage, other, with, ward, from, to, most);
    }

    public CaseFilter with(Optional<Holder> other) {
        return new CaseFilter(words, standing, kind, stage, service, other, ward, from, to, most);
    }

    public CaseFilter ward(Optional<String> other) {
        return new CaseFilter(words, standing, kind, stage, service, with, other, from, to, most);
    }

    /** Received in these days, both included. */
    public CaseFilter received(Optional<LocalDate> first, Optional<LocalDate> last) {
        return new CaseFilter(words, standing, kind, stage, service, with, ward, first, last, most);
    }
}
