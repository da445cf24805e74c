package redress.desk.casefile;

import java.time.LocalDate;
import java.util.Locale;
import redress.casework.CaseState;
import redress.casework.Clash;
import redress.casework.Happening;
import redress.desk.kit.DateWords;
import redress.desk.kit.Text;

/** The words for what two people filled differently. */
record ClashWords(CaseState now) {

    /** "Point 2: reasons", "Subject"; of a whole act what the other recorded. */
    String name(Clash clash) {
        if (clash.isWhole()) {
            return new Sentences(now).of(clash.theirs()).title();
        }
        String field = Correctable.words(clash.field());
        String name = clash.theirs().what() instanceof Happening.FindingMade found
                ? Text.of("together.clash.point", found.point(), field)
                : field;
        return name.substring(0, 1).toUpperCase(Locale.UK) + name.substring(1);
    }

    String was(Clash clash) {
        return value(clash, clash.was());
    }

    String your(Clash clash) {
        return clash.isWhole() ? whole(clash.yours().what()) : value(clash, clash.your());
    }

    String their(Clash clash) {
        return clash.isWhole() ? whole(clash.theirs().what()) : value(clash, clash.their());
    }

    /** Of a whole act what it adds to its name: the reason, what is put in place of what. */
    private static String whole(Happening what) {
        if (what instanceof Happening.Voided voided) {
            return Text.of("together.clash.voided", voided.reason());
        }
        if (what instanceof Happening.Corrected corrected) {
            return Text.of("together.clash.corrected", Correctable.words(corrected.field()), corrected.value());
        }
        return Text.of("together.clash.once-more");
    }

    private String value(Clash clash, String stored) {
        if (stored.isEmpty()) {
            return Text.of("together.clash.nothing");
        }
        if (stored.matches("\\d{4}-\\d{2}-\\d{2}")) {
            return DateWords.field(LocalDate.parse(stored));
        }
        Labels labels = new Labels(now.procedure());
        return switch (clash.field()) {
            case "outcome", "finding" -> labels.outcome(stored);
            case "cause" -> labels.cause(stored);
            default ->
                switch (stored) {
                    case "true" -> Text.of("together.clash.yes");
                    case "false" -> Text.of("together.clash.no");
                    default -> stored;
                };
        };
    }
}
