package redress.casework;

import java.util.Optional;
import redress.procedure.CaseKind;

/** Which cases a list shows; most is the largest number of rows. */
public record CaseFilter(boolean openOnly, Optional<CaseKind> kind, Optional<Long> person, int most) {

    public static CaseFilter all(int most) {
        return new CaseFilter(false, Optional.empty(), Optional.empty(), most);
    }

    public static CaseFilter open(int most) {
        return new CaseFilter(true, Optional.empty(), Optional.empty(), most);
    }

    public static CaseFilter ofPerson(long person, int most) {
        return new CaseFilter(false, Optional.empty(), Optional.of(person), most);
    }
}
