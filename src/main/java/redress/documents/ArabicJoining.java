package redress.documents;

import com.itextpdf.io.font.FontProgram;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Draws Arabic as it is written by hand: each letter in the form its neighbours ask for, lam and alef as one, and from
 * right to left. The forms are those of Unicode's blocks FB50 and FE70, whose names tell which is which.
 */
final class ArabicJoining {

    /** The first code point at which Arabic begins; Latin, Greek, Cyrillic and Hebrew stand before. */
    static final int FIRST = 0x600;

    private static final List<String> ENDINGS =
            List.of(" ISOLATED FORM", " FINAL FORM", " INITIAL FORM", " MEDIAL FORM");
    private static final Map<String, int[]> FORMS = forms();
    private static final int FINAL = 1;
    private static final int INITIAL = 2;
    private static final int MEDIAL = 3;
    private static final int LENGTHENING = 0x640;
    private static final Pattern LAM_MARK_ALEF = Pattern.compile("(\u0644)(\\p{Mn}+)([\u0622\u0623\u0625\u0627])");
    private static final String OPEN = "([{<«‹";
    private static final String SHUT = ")]}>»›";

    private ArabicJoining() {}

    static boolean rightToLeft(int sign) {
        byte way = Character.getDirectionality(sign);
        return way == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || way == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC
                || way == Character.DIRECTIONALITY_ARABIC_NUMBER;
    }

    /** One word that runs from right to left, as its signs stand from left to right. */
    static String drawn(String word, FontProgram font) {
        // a mark between lam and alef is drawn on the two together
        int[] signs =
                LAM_MARK_ALEF.matcher(word).replaceAll("$1$3$2").codePoints().toArray();
        StringBuilder backwards = new StringBuilder();
        for (int at = 0; at < signs.length; at++) {
            int together = ligature(signs, at);
            int last = together > 0 ? at + 1 : at;
            // a mark thereby comes before its letter: these fonts draw it from the letter's left edge on
            backwards.insert(0, Character.toString(formed(together, signs, at, last, font)));
            at = last;
        }
        return backwards.toString();
    }

    private static int formed(int ligature, int[] signs, int from, int to, FontProgram font) {
        String key = new String(signs, from, to - from + 1);
        int[] forms = FORMS.get(key);
        if (forms == null) {
            return mirrored(signs[from]);
        }
        boolean before = joinsOn(neighbour(signs, from, -1));
        boolean after = forms[INITIAL] > 0 && joinsBack(neighbour(signs, to, 1));
        int form = forms[(before ? FINAL : 0) + (after ? INITIAL : 0)];
        return form > 0 && font.getGlyph(form) != null ? form : Math.max(ligature, signs[from]);
    }

    /** The ligature's isolated form where lam and an alef meet, else 0. */
    private static int ligature(int[] signs, int at) {
        if (signs[at] != 0x644 || at + 1 == signs.length) {
            return 0;
        }
        int[] forms = FORMS.get(new String(signs, at, 2));
        return forms == null ? 0 : forms[0];
    }

    private static int neighbour(int[] signs, int at, int step) {
        int other = at + step;
        while (other >= 0 && other < signs.length && mark(signs[other])) {
            other += step;
        }
        return other >= 0 && other < signs.length ? signs[other] : ' ';
    }

    private static boolean joinsOn(int sign) {
        int[] forms = FORMS.get(Character.toString(sign));
        return sign == LENGTHENING || (forms != null && forms[INITIAL] > 0);
    }

    private static boolean joinsBack(int sign) {
        int[] forms = FORMS.get(Character.toString(sign));
        return sign == LENGTHENING || (forms != null && forms[FINAL] > 0);
    }

    private static boolean mark(int sign) {
        return Character.getType(sign) == Character.NON_SPACING_MARK;
    }

    private static int mirrored(int sign) {
        int opening = OPEN.indexOf(sign);
        int shutting = SHUT.indexOf(sign);
        return opening >= 0 ? SHUT.charAt(opening) : shutting >= 0 ? OPEN.charAt(shutting) : sign;
    }

    private static Map<String, int[]> forms() {
        Map<String, int[]> forms = new HashMap<>();
        for (int form = 0xFB50; form <= 0xFEFC; form++) {
            String letter = Normalizer.normalize(Character.toString(form), Normalizer.Form.NFKC);
            boolean lamAlef = form >= 0xFEF5;
            if (letter.length() == (lamAlef ? 2 : 1) && (form <= 0xFBFF || form >= 0xFE80)) {
                String name = Character.getName(form);
                for (int kind = 0; kind <= MEDIAL; kind++) {
                    if (name != null && name.endsWith(ENDINGS.get(kind))) {
                        forms.computeIfAbsent(letter, ignored -> new int[ENDINGS.size()])[kind] = form;
                    }
                }
            }
        }
        return forms;
    }
}
