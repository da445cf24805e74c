package redress.documents;

import com.itextpdf.io.font.otf.GlyphLine;
import com.itextpdf.layout.splitting.ISplitCharacters;
import java.util.regex.Pattern;

/** What must not be torn apart at the end of a line: dates, telephone numbers, postcodes, references, sums. */
final class HoldTogether implements ISplitCharacters {

    private static final String MONTHS =
            "January|February|March|April|May|June|July|August|September|October|November|December";
    private static final Pattern DATE = Pattern.compile("\\b(\\d{1,2}) (" + MONTHS + ")(?: (\\d{4}))?\\b");
    private static final Pattern DAY_NAME = Pattern.compile("\\b((?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day) (?=\\d)");
    private static final Pattern TELEPHONE =
            Pattern.compile("(?<![\\d.])(?:\\+\\d{1,3} |0)\\d{2,5}(?: \\d{2,6}){1,3}\\b");
    private static final Pattern POSTCODE = Pattern.compile("\\b([A-Z]{1,2}\\d[A-Z\\d]?) (\\d[A-Z]{2})\\b");
    private static final Pattern SMALL = Pattern.compile("\\b([Ss]tage|[Pp]oint|[Tt]able|[Pp]age) (?=\\d)");
    private static final Pattern COUNTED =
            Pattern.compile("\\b(\\d{1,3}) (?=(?:working|calendar|days?|months?|weeks?)\\b)");

    /** The text with no-break spaces where a line may not end. */
    static String in(String text) {
        if (text.chars().noneMatch(Character::isDigit)) {
            return text;
        }
        String held = DATE.matcher(text).replaceAll(date -> date.group().replace(' ', '\u00A0'));
        held = DAY_NAME.matcher(held).replaceAll("$1\u00A0");
        held = TELEPHONE.matcher(held).replaceAll(number -> number.group().replace(' ', '\u00A0'));
        held = POSTCODE.matcher(held).replaceAll("$1\u00A0$2");
        held = SMALL.matcher(held).replaceAll("$1\u00A0");
        return COUNTED.matcher(held).replaceAll("$1\u00A0");
    }

    /** Lines end after a space, or after a hyphen or dash between two letters: never inside NN-2026-0042. */
    @Override
    public boolean isSplitCharacter(GlyphLine text, int at) {
        int sign = text.get(at).getUnicode();
        if (sign == '-' || sign == '–' || sign == '—') {
            return letter(text, at - 1) && letter(text, at + 1);
        }
        return sign != '\u00A0' && sign != '\u202F' && (sign <= ' ' || Character.isSpaceChar(sign));
    }

    private static boolean letter(GlyphLine text, int at) {
        return at >= text.getStart()
                && at < text.getEnd()
                && Character.isLetter(text.get(at).getUnicode());
    }
}
