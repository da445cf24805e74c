package redress.desk.kit;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import redress.casework.CaseRow;
import redress.people.Adjustment;
import redress.people.Care;
import redress.people.Person;
import redress.people.Profile;
import redress.people.Trait;
import redress.procedure.Procedure;

/** What screens say of a person, in one way everywhere. */
public final class PersonWords {

    /** How letters can be sent, by id. */
    public static final List<String> WAYS = List.of("post", "email", "telephone");

    /** The forms letters can have, by id; "" is the usual one. */
    public static final List<String> FORMATS = List.of(
            "",
            "large-print-14",
            "large-print-16",
            "large-print-18",
            "large-print-20",
            "easy-read",
            "braille",
            "audio");

    private PersonWords() {}

    /** "the same telephone number, a name alike". */
    public static String why(Set<Trait> traits) {
        return traits.stream().sorted().map(PersonWords::trait).collect(Collectors.joining(", "));
    }

    private static String trait(Trait trait) {
        return switch (trait) {
            case SAME_NAME -> Text.of("kit.person.same-name");
            case NAME_ALIKE -> Text.of("kit.person.name-alike");
            case SAME_ORGANISATION -> Text.of("kit.person.same-organisation");
            case SAME_POSTCODE -> Text.of("kit.person.same-postcode");
            case SAME_ADDRESS -> Text.of("kit.person.same-address");
            case SAME_TELEPHONE -> Text.of("kit.person.same-telephone");
            case SAME_EMAIL -> Text.of("kit.person.same-email");
        };
    }

    /** "Letters" or "E-mail". */
    public static String way(String id) {
        return switch (id) {
            case "email" -> Text.of("kit.person.way.email");
            case "telephone" -> Text.of("kit.person.way.telephone");
            default -> Text.of("kit.person.way.post");
        };
    }

    /** "Large print, 16 pt". */
    public static String format(String id) {
        return switch (id) {
            case "" -> Text.of("kit.person.format.usual");
            case "easy-read" -> Text.of("kit.person.format.easy-read");
            case "braille" -> Text.of("kit.person.format.braille");
            case "audio" -> Text.of("kit.person.format.audio");
            default ->
                id.startsWith("large-print-")
                        ? Text.of("kit.person.format.large", id.substring(id.length() - 2))
                        : id.replace('-', ' ');
        };
    }

    /** The type of a representative, by its id in a procedure: "Family member". */
    public static String role(String id) {
        return switch (id) {
            case "councillor" -> Text.of("kit.person.role.councillor");
            case "mp" -> Text.of("kit.person.role.mp");
            case "advocate" -> Text.of("kit.person.role.advocate");
            case "friend" -> Text.of("kit.person.role.friend");
            case "family" -> Text.of("kit.person.role.family");
            case "organisation" -> Text.of("kit.person.role.organisation");
            case "solicitor" -> Text.of("kit.person.role.solicitor");
            case "support-worker" -> Text.of("kit.person.role.support-worker");
            default -> Text.of("kit.person.role.other");
        };
    }

    /** "7 Sluice Lane, Winterfleet ZZ99 4QD". */
    public static String place(Person person) {
        return (person.address().strip().replace("\n", ", ") + " " + postcode(person.postcode())).strip();
    }

    /** A postcode that no line is broken in. */
    public static String postcode(String text) {
        return text.strip().replace(' ', '\u00a0');
    }

    /** "01632 960 114 · prefers letters, large print, 16 pt". */
    public static String reach(Person person) {
        List<String> parts = new ArrayList<>();
        parts.add(person.telephone());
        parts.add(person.email());
        String wants = Text.of("kit.person.prefers", way(person.preferredWay()).toLowerCase(Locale.UK));
        parts.add(
                person.preferredFormat().isEmpty()
                        ? wants
                        : wants + ", " + format(person.preferredFormat()).toLowerCase(Locale.UK));
        return parts.stream().filter(part -> !part.isBlank()).collect(Collectors.joining(" · "));
    }

    /** What is done otherwise for the person, each as a chip: print, language, adjustments. */
    public static List<Label> adjustments(Profile profile) {
        List<Label> chips = new ArrayList<>();
        if (!profile.person().preferredFormat().isEmpty()) {
            chips.add(StatusLine.chip(Status.ADJUSTMENT, format(profile.person().preferredFormat())));
        }
        if (!profile.language().isBlank()) {
            chips.add(StatusLine.chip(Status.ADJUSTMENT, profile.language()));
        }
        for (Adjustment adjustment : profile.care().adjustments()) {
            chips.add(StatusLine.chip(Status.ADJUSTMENT, adjustment.what()));
        }
        chips.forEach(chip -> chip.setMinWidth(0));
        return chips;
    }

    /** All there is to mind, each as a chip: the adjustments, then a safety note and who may need more help. */
    public static List<Label> chips(Profile profile) {
        List<Label> chips = new ArrayList<>(adjustments(profile));
        Care care = profile.care();
        if (!care.safety().isBlank()) {
            chips.add(StatusLine.chip(Status.RESTRICTED, Text.of("kit.person.safety")));
        }
        if (!care.vulnerable().isBlank()) {
            chips.add(StatusLine.chip(Status.ADJUSTMENT, Text.of("kit.person.vulnerable")));
        }
        chips.forEach(chip -> chip.setMinWidth(0));
        return chips;
    }

    /** How a case stands: open or closed as circle and tick, what was excluded with a stroke. */
    public static Status status(CaseRow row) {
        if (row.status().isOpen()) {
            return Status.TO_COME;
        }
        return row.outcome().filter("excluded"::equals).isPresent() ? Status.NOT_POSSIBLE : Status.DONE;
    }

    /** "Open", "Not upheld", "Closed". */
    public static String stands(CaseRow row, Procedure procedure) {
        if (row.status().isOpen()) {
            return Text.of("kit.person.case.open");
        }
        return row.outcome()
                .map(id -> procedure.outcomes().stream()
                        .filter(outcome -> outcome.id().equals(id))
                        .map(outcome -> outcome.label())
                        .findFirst()
                        .orElse(id.replace('-', ' ')))
                .orElse(Text.of("kit.person.case.closed"));
    }
}
