package redress.letters;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Values on their way through the Markdown parser. The parser sees only a mark of private-use characters in a value's place,
 * so nothing in a value can become a heading, a link or another field; the words are put in afterwards.
 */
final class Slots {

    private static final char BEFORE = '\uE000';
    private static final char AFTER = '\uE001';
    private static final Pattern MARK = Pattern.compile(BEFORE + "(\\d+)" + AFTER);

    private final List<String> values = new ArrayList<>();

    /** What stands for the value until the text is parsed. */
    String mark(String value) {
        values.add(value);
        return BEFORE + String.valueOf(values.size() - 1) + AFTER;
    }

    /** The text with the values in place of their marks. */
    String filled(String text) {
        return MARK.matcher(text)
                .replaceAll(mark -> Matcher.quoteReplacement(values.get(Integer.parseInt(mark.group(1)))));
    }

    /** Whether a text of a checked template holds a field. */
    static boolean marked(String text) {
        return text.indexOf(BEFORE) >= 0;
    }

    static boolean allowedInTemplates(char sign) {
        int type = Character.getType(sign);
        return type != Character.CONTROL && type != Character.FORMAT && type != Character.PRIVATE_USE;
    }
}
