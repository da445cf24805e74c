package redress.desk.intake;

import static redress.desk.intake.IntakeForm.put;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import redress.casework.ImportColumn;
import redress.casework.WebForm;
import redress.desk.kit.DateWords;
import redress.procedure.CaseKind;

/** Where the fields of a web form stand in the form of a new case. */
record FromWebForm(WebForm entry, IntakeLists lists) {

    /** The columns that the form calls by the same names. */
    private static final List<ImportColumn> SAME = List.of(
            ImportColumn.TITLE,
            ImportColumn.ORGANISATION,
            ImportColumn.ADDRESS,
            ImportColumn.POSTCODE,
            ImportColumn.TELEPHONE,
            ImportColumn.EMAIL,
            ImportColumn.SUBJECT);

    /**
     * Puts them into a draft.
     *
     * @param arrived the day it reached us, where it does not say itself when it was sent
     */
    void fill(Map<String, String> draft, LocalDate arrived) {
        LocalDate day = entry.received(lists.today(), lists.calendar()).orElse(arrived);
        String name = entry.value(ImportColumn.NAME);
        entry.kind().map(CaseKind::id).ifPresent(id -> draft.put("kind", id));
        draft.put("received", DateWords.field(day));
        draft.put("channel", "website");
        draft.put("anonymous", "false");
        put(draft, "find", name.isBlank() ? entry.value(ImportColumn.EMAIL) : name);
        SAME.forEach(column -> put(draft, column.header(), entry.value(column)));
        put(draft, "about", service());
        put(draft, "description", entry.description());
        put(draft, "desired", entry.desired());
    }

    private String service() {
        return lists.services().stream()
                .filter(name ->
                        name.equalsIgnoreCase(entry.value(ImportColumn.SERVICE).strip()))
                .findFirst()
                .orElse("");
    }
}
