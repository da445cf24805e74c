package redress.documents.mail;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** File names as strangers give them, made harmless: no paths, no controls, nothing Windows would not take. */
final class SafeName {

    private static final int MOST = 100;

    private SafeName() {}

    /** The name with its own ending, or this one where it has none. */
    static String of(String given, String ending) {
        String clean = MailText.line(given);
        clean = clean.substring(Math.max(clean.lastIndexOf('/'), clean.lastIndexOf('\\')) + 1);
        clean = clean.replaceAll("[<>:\"|?*]", "_").replaceAll("^[.\\s]+|[.\\s]+$", "");
        if (clean.isEmpty()) {
            clean = "attachment";
        }
        int stop = clean.lastIndexOf('.');
        boolean hasEnding = stop > 0 && clean.length() - stop <= 9;
        String stem = hasEnding ? clean.substring(0, stop) : clean;
        String end = hasEnding ? clean.substring(stop) : "." + ending;
        if (stem.toLowerCase(Locale.ROOT).matches("con|prn|aux|nul|(com|lpt)\\d")) {
            stem = stem + "_";
        }
        return shortened(stem, MOST - end.length()) + end;
    }

    /** The same names, each only once: the second "photo.jpg" becomes "photo (2).jpg". */
    static List<String> distinct(List<String> names) {
        List<String> distinct = new ArrayList<>();
        for (String name : names) {
            String candidate = name;
            int stop = name.lastIndexOf('.');
            for (int n = 2; distinct.contains(candidate); n++) {
                candidate = name.substring(0, stop) + " (" + n + ")" + name.substring(stop);
            }
            distinct.add(candidate);
        }
        return distinct;
    }

    private static String shortened(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        boolean splitsPair = Character.isHighSurrogate(text.charAt(most - 1));
        return text.substring(0, splitsPair ? most - 1 : most).strip();
    }
}
