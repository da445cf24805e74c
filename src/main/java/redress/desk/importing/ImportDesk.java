package redress.desk.importing;

import java.util.function.Consumer;
import redress.casework.SpreadsheetImport;
import redress.desk.kit.DraftFolder;

/**
 * What the import wizard works with.
 *
 * @param drafts where the answers are kept for the next spreadsheet of the same headings
 * @param open shows the case with this reference
 * @param changed called once cases were stored
 * @param done goes on from the end
 */
public record ImportDesk(
        SpreadsheetImport importing, DraftFolder drafts, Consumer<String> open, Runnable changed, Runnable done) {}
