package redress.desk.casefile;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import redress.casework.Deed;
import redress.desk.kit.DraftFolder;
import redress.desk.kit.DraftKeeper;

/**
 * What was begun on one case and is not recorded yet: a draft for each act and one for the note field. Each lives here
 * and on disk, under a name made of the case's number and the act, so that it outlives the window.
 */
final class Unfinished {

    private static final String QUICK_NOTE = "quick-note";

    private final DraftFolder folder;
    private final long caseId;
    private final Map<String, String> texts = new HashMap<>();

    Unfinished(DraftFolder folder, long caseId) {
        this.folder = folder;
        this.caseId = caseId;
    }

    /** Reads what lies on disk: another window of the same case may have recorded or begun something. */
    void read() {
        Stream.concat(Stream.of(Deed.values()).map(Unfinished::name), Stream.of(QUICK_NOTE))
                .forEach(name -> texts.put(name, folder.kept(key(name))));
    }

    /** The acts that were begun, in the order of the acts. */
    List<Deed> deeds() {
        return Stream.of(Deed.values())
                .filter(deed -> !texts.getOrDefault(name(deed), "").isEmpty())
                .toList();
    }

    /** What was typed into the act's fields; empty if it was not begun. */
    Map<String, String> of(Deed deed) {
        return DraftKeeper.read(texts.getOrDefault(name(deed), ""));
    }

    /** The words alone, for an act that the case no longer allows. */
    String words(Deed deed) {
        return of(deed).entrySet().stream()
                .map(field -> field.getKey() + ": " + field.getValue())
                .collect(Collectors.joining("\n"));
    }

    DraftKeeper keeper(Deed deed, Supplier<Map<String, String>> fields) {
        return new DraftKeeper(name(deed), fields, this::keep);
    }

    /** The act was begun but is not wanted; answers what puts it back. */
    Runnable throwAway(Deed deed) {
        String text = texts.getOrDefault(name(deed), "");
        keep(name(deed), "");
        return () -> {
            if (texts.getOrDefault(name(deed), "").isEmpty()) {
                keep(name(deed), text);
            }
        };
    }

    String quickNote() {
        return DraftKeeper.read(texts.getOrDefault(QUICK_NOTE, "")).getOrDefault(QUICK_NOTE, "");
    }

    DraftKeeper quickNoteKeeper(Supplier<String> words) {
        return new DraftKeeper(
                QUICK_NOTE, () -> words.get().isBlank() ? Map.of() : Map.of(QUICK_NOTE, words.get()), this::keep);
    }

    private void keep(String name, String text) {
        texts.put(name, text);
        folder.keep(key(name), text);
    }

    private String key(String name) {
        return "case-" + caseId + "-" + name;
    }

    private static String name(Deed deed) {
        return deed.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
