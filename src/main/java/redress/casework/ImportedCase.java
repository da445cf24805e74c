package redress.casework;

import java.util.List;

/**
 * A row of a spreadsheet as the case it will be.
 *
 * @param row as the spreadsheet counts it: the header is row 1
 * @param intake its receipt; the person in it is not kept yet
 * @param steps what happened afterwards, in order of date
 * @param service name of the service, "" where none is named
 * @param officer name of who has or had it, "" where none is named
 * @param newCause whether it has a cause the council did not know before
 */
public record ImportedCase(
        int row, NewCase intake, List<Step> steps, String service, String officer, boolean newCause) {

    public ImportedCase {
        steps = List.copyOf(steps);
    }

    public String reference() {
        return intake.reference().orElseThrow();
    }

    public String cause() {
        return intake.points().stream().map(Happening.Point::cause).findFirst().orElse("");
    }
}
