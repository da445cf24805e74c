package redress.casework;

import java.util.List;
import redress.procedure.Choice;

/**
 * A word of somebody else's spreadsheet that is not known here.
 *
 * @param column kind, service, cause, outcome or officer
 * @param typed as it first stands in the spreadsheet
 * @param rows in how many rows
 * @param known what it may mean here: the id is what a row would have to say, the label what people read
 * @param mayBeNew whether it may be taken in as it is written
 */
public record ImportWord(ImportColumn column, String typed, int rows, List<Choice> known, boolean mayBeNew) {

    public ImportWord {
        known = List.copyOf(known);
    }
}
