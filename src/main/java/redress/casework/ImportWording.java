package redress.casework;

import java.util.ArrayList;
import java.util.List;
import redress.procedure.CaseKind;

/**
 * What an imported case is about, in words.
 *
 * @param subject a line of at most 200 characters
 * @param points empty where the register does not divide it into points
 */
record ImportWording(String subject, String description, List<String> points) {

    private static final int LONGEST_SUBJECT = 200;

    static ImportWording of(ImportRow row, CaseKind kind) {
        String subject = row.text(ImportColumn.SUBJECT);
        String description = row.text(ImportColumn.DESCRIPTION);
        String notes = row.text(ImportColumn.NOTES);
        List<String> points = ImportText.points(row.text(ImportColumn.POINTS));
        List<String> text = new ArrayList<>();
        if (subject.length() > LONGEST_SUBJECT || subject.contains("\n")) {
            text.add(subject);
        }
        if (!description.isEmpty()) {
            text.add(description);
        }
        if (!notes.isEmpty()) {
            text.add("Notes of the old register: " + notes);
        }
        String about = !subject.isEmpty() ? subject : !description.isEmpty() ? description : "";
        String line = about.isEmpty() ? points.stream().findFirst().orElse(kind.label()) : about;
        return new ImportWording(ImportText.shown(line, LONGEST_SUBJECT), String.join("\n\n", text), points);
    }

    /** The points with the service and cause of the row; the subject is the one point where none is named. */
    List<Happening.Point> points(String service, String cause) {
        List<String> texts = points.isEmpty() ? List.of(subject) : points;
        List<Happening.Point> numbered = new ArrayList<>();
        for (String text : texts) {
            numbered.add(new Happening.Point(numbered.size() + 1, text, service, cause));
        }
        return numbered;
    }
}
