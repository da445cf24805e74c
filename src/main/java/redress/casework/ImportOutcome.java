package redress.casework;

import java.util.List;

/**
 * What an import did.
 *
 * @param stored how many rows are cases now
 * @param refused the rows that could not be stored although nothing spoke against them before
 */
public record ImportOutcome(int stored, List<ImportPlan.Doubt> refused) {

    public ImportOutcome {
        refused = List.copyOf(refused);
    }
}
