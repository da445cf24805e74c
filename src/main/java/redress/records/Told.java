package redress.records;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import redress.calendar.Dates;
import redress.casework.Acting;
import redress.casework.CaseState;
import redress.casework.Entry;
import redress.casework.Happening;
import redress.conduct.Conduct;

/** What the timeline of one case says, entry by entry, complete rather than well put: nothing is summed up. */
record Told(String reference, String subject, List<Line> lines) {

    /** One entry. */
    record Line(LocalDate day, String what, String by) {}

    /** Numbers of the program's own, and how to reach somebody else: the person's own address is no part of an entry. */
    private static final Set<String> INNER = Set.of(
            "personId",
            "address",
            "postcode",
            "email",
            "telephone",
            "procedureVersion",
            "calendarVersion",
            "letterId",
            "letter",
            "version",
            "caseId",
            "officerId",
            "documentId",
            "sha256",
            "entry");

    static Told of(CaseState state, Whose whose, List<Holdings.HeldBack> heldBack) {
        List<Line> lines = new ArrayList<>();
        for (Entry entry : state.timeline().entries()) {
            LocalDate day = entry.happened().date();
            if (entry.what() instanceof Happening.ContactNoted contact && isWithSomebodyElse(contact, whose)) {
                heldBack.add(new Holdings.HeldBack(
                        "A contact of " + Dates.inWords(day) + " in " + state.reference(),
                        "it is with somebody else: read it, and add what is about the person"));
            } else if (whose.isAnothers(entry)) {
                heldBack.add(new Holdings.HeldBack(
                        what(entry.what()) + " of " + Dates.inWords(day) + " in " + state.reference(),
                        "it is about somebody else who complains too: read it, and add what is about the person"));
            } else {
                if (entry.what() instanceof Acting.RepresentativeNamed) {
                    heldBack.add(new Holdings.HeldBack(
                            "How to reach the representative in " + state.reference(),
                            "it is somebody else's address or number"));
                }
                lines.add(new Line(day, whose.hide(words(entry.what())), entry.doneBy()));
            }
        }
        return new Told(state.reference(), whose.hide(state.subject()), List.copyOf(lines));
    }

    /** What was recorded about the person's own behaviour, those entries too that were taken back. */
    static List<Line> of(List<Conduct> conducts) {
        return conducts.stream()
                .flatMap(conduct -> conduct.entries().stream())
                .map(entry -> new Line(
                        entry.day(),
                        entry.what().deed().orElseThrow().label() + ". " + parts(entry.what())
                                + entry.back()
                                        .map(why -> ". Taken back: " + why)
                                        .orElse(""),
                        entry.doneBy()))
                .toList();
    }

    private static boolean isWithSomebodyElse(Happening.ContactNoted contact, Whose whose) {
        String with = contact.with().toLowerCase(Locale.UK);
        return !with.isBlank()
                && (whose.namesAnother(contact.with())
                        || whose.names().stream().noneMatch(name -> {
                            String own = name.toLowerCase(Locale.UK);
                            return with.contains(own) || own.contains(with);
                        }));
    }

    private static String words(Happening what) {
        return what(what) + ". " + parts(what);
    }

    private static String what(Happening what) {
        String type = what.type().replace('-', ' ');
        return type.substring(0, 1).toUpperCase(Locale.UK) + type.substring(1);
    }

    private static String parts(Object record) {
        List<String> parts = new ArrayList<>();
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            String value = INNER.contains(component.getName()) ? "" : value(read(component, record));
            if (!value.isBlank()) {
                parts.add(component.getName().replaceAll("([A-Z])", " $1").toLowerCase(Locale.UK) + ": " + value);
            }
        }
        return String.join("; ", parts);
    }

    private static Object read(RecordComponent component, Object record) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("A record has its own parts", e);
        }
    }

    private static String value(Object value) {
        if (value instanceof Optional<?> optional) {
            return optional.map(Told::value).orElse("");
        }
        if (value instanceof LocalDate day) {
            return Dates.inWords(day);
        }
        if (value instanceof Collection<?> all) {
            return all.stream().map(Told::value).filter(v -> !v.isBlank()).collect(Collectors.joining(" / "));
        }
        if (value instanceof Map<?, ?> map) {
            return map.entrySet().stream()
                    .map(e -> value(e.getKey()) + " " + value(e.getValue()))
                    .collect(Collectors.joining(" / "));
        }
        if (value instanceof Boolean is) {
            return is ? "yes" : "no";
        }
        return value instanceof Record record ? parts(record) : String.valueOf(value);
    }
}
