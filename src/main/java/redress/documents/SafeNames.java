package redress.documents;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** File names that every system takes, each given once: no folders, no signs that Windows forbids, not too long. */
final class SafeNames {

    private static final int LONGEST = 80;
    private static final int LONGEST_ENDING = 10;

    private final Set<String> given = new HashSet<>();

    /** A name like the wanted one: "report.docx", "report (2).docx". */
    String of(String wanted) {
        String name =
                CleanText.of(wanted).replaceAll("[\\\\/:*?\"<>|\\s]+", " ").strip();
        int dot = name.lastIndexOf('.');
        boolean ended = dot > 0 && name.length() - dot <= LONGEST_ENDING;
        String ending = ended ? name.substring(dot).stripTrailing() : "";
        String stem = (ended ? name.substring(0, dot) : name).replaceAll("^[. ]+|[. ]+$", "");
        if (stem.isEmpty()) {
            stem = "paper";
        }
        if (stem.toLowerCase(Locale.ROOT).matches("(con|prn|aux|nul|com\\d|lpt\\d)(\\..*)?")) {
            stem = stem + "_";
        }
        stem = stem.substring(0, stem.offsetByCodePoints(0, Math.min(LONGEST, stem.codePointCount(0, stem.length()))))
                .strip();
        String free = stem + ending;
        for (int n = 2; !given.add(free.toLowerCase(Locale.ROOT)); n++) {
            free = stem + " (" + n + ")" + ending;
        }
        return free;
    }
}
