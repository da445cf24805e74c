package redress.casework;

import java.util.List;

/**
 * What an import would do: nothing is stored yet.
 *
 * @param cases the rows that can be stored
 * @param doubts the rows that will not be stored, and why
 * @param unknownColumns headers that name no column; what stands under them is not taken over
 * @param newServices services the database does not have yet and will
 * @param newOfficers officers it does not have yet and will
 * @param newCauses causes the procedure does not name
 * @param otherChannels channels the procedure does not name, taken over as they are written
 */
public record ImportPlan(
        List<ImportedCase> cases,
        List<Doubt> doubts,
        List<String> unknownColumns,
        List<String> newServices,
        List<String> newOfficers,
        List<String> newCauses,
        List<String> otherChannels) {

    public ImportPlan {
        cases = List.copyOf(cases);
        doubts = List.copyOf(doubts);
        unknownColumns = List.copyOf(unknownColumns);
        newServices = List.copyOf(newServices);
        newOfficers = List.copyOf(newOfficers);
        newCauses = List.copyOf(newCauses);
        otherChannels = List.copyOf(otherChannels);
    }

    /**
     * A row that is not stored.
     *
     * @param row as the spreadsheet counts it: the header is row 1
     * @param why one or more sentences
     */
    public record Doubt(int row, String why) {}

    /** How many cases would be stored. */
    public int size() {
        return cases.size();
    }
}
