package redress.conduct;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a restriction means for the person.
 *
 * @param measures ids from the procedure's list of measures
 * @param meaning in sentences for the person and for everybody at the desk
 * @param level how far it goes, in a few words (NW-23)
 * @param lasts how long, in words for the person
 * @param review the day by which it is looked at again; it does not lapse by itself (NS-24)
 */
public record Terms(
        List<String> measures,
        Optional<SinglePoint> contact,
        String meaning,
        String level,
        String lasts,
        LocalDate review) {

    public Terms {
        measures = List.copyOf(measures);
    }
}
