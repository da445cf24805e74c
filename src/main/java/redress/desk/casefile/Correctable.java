package redress.desk.casefile;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import redress.casework.Entry;
import redress.casework.Happening;
import redress.desk.kit.Text;

/**
 * A field of an entry that may be corrected.
 *
 * @param path as {@link Happening.Corrected} names it: "happened", "subject", "points/0/text"
 * @param now what it says now; dates as 2026-04-01
 * @param date whether a date stands there
 */
record Correctable(String path, String now, boolean date) {

    /** What the program keeps for itself, and what has its own deed. */
    private static final Set<String> NOT_BY_HAND = Set.of(
            "procedure",
            "stage",
            "deadline",
            "reference",
            "mediaType",
            "sha256",
            "origin",
            "purpose",
            "to",
            "officer",
            "role",
            "as",
            "told",
            "how",
            "becomes",
            "exclusion",
            "alarm",
            "decision",
            "step",
            "emergency",
            "kept",
            "file");

    static List<Correctable> of(Entry entry) {
        List<Correctable> fields = new ArrayList<>();
        fields.add(new Correctable("happened", entry.happened().date().toString(), true));
        for (RecordComponent component : entry.what().getClass().getRecordComponents()) {
            if (!NOT_BY_HAND.contains(component.getName())) {
                field(component, entry.what()).ifPresent(fields::add);
            }
        }
        if (entry.what() instanceof Happening.Received received) {
            for (int i = 0; i < received.points().size(); i++) {
                String at = "points/" + i + "/";
                fields.add(new Correctable(at + "text", received.points().get(i).text(), false));
                fields.add(
                        new Correctable(at + "service", received.points().get(i).service(), false));
            }
        }
        if (entry.what() instanceof Happening.PointAdded added) {
            fields.add(new Correctable("point/text", added.point().text(), false));
        }
        return fields;
    }

    /** The field for people: "date", "desired outcome", "point 1: text". */
    static String words(String path) {
        if (path.equals("happened")) {
            return Text.of("casefile.correct.date");
        }
        String[] parts = path.split("/", -1);
        if (parts.length == 3) {
            return Text.of("casefile.correct.of-point", Integer.parseInt(parts[1]) + 1, parts[2]);
        }
        return parts[parts.length - 1]
                .replaceAll("([A-Z])", " $1")
                .toLowerCase(Locale.UK)
                .strip();
    }

    private static Optional<Correctable> field(RecordComponent component, Happening what) {
        Object value = value(component, what);
        if (value instanceof String text) {
            return Optional.of(new Correctable(component.getName(), text, false));
        }
        if (component.getGenericType().getTypeName().equals("java.util.Optional<java.lang.String>")) {
            String said = value instanceof Optional<?> maybe
                    ? maybe.map(Object::toString).orElse("")
                    : "";
            return Optional.of(new Correctable(component.getName(), said, false));
        }
        boolean date = component.getGenericType().getTypeName().contains("LocalDate");
        if (date) {
            Object day = value instanceof Optional<?> maybe
                    ? maybe.map(Object::toString).orElse("")
                    : value;
            return Optional.of(new Correctable(component.getName(), day.toString(), true));
        }
        return Optional.empty();
    }

    private static Object value(RecordComponent component, Happening what) {
        try {
            return component.getAccessor().invoke(what);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("An entry has a field that cannot be read: " + component.getName(), e);
        }
    }

    /** The date that stands there now; empty where none does. */
    Optional<LocalDate> day() {
        return date && now.matches("\\d{4}-\\d{2}-\\d{2}") ? Optional.of(LocalDate.parse(now)) : Optional.empty();
    }
}
