package redress.desk.kit;

import java.text.NumberFormat;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words of the screens. The key "today.late.title" stands in redress/text/today.properties (UTF-8). Always call it
 * with a literal key: TextTest checks that each key used exists and each that exists is used.
 *
 * <p>In a text, {0} is the first argument (whole numbers as 1,000) and {0|case|cases} chooses the word by its number:
 * "{0} {0|case is|cases are} late". Apostrophes need no doubling.
 */
public final class Text {

    private static final Pattern HOLE = Pattern.compile("\\{(\\d)(?:\\|([^|}]*)\\|([^}]*))?}");

    private Text() {}

    /**
     * The text with its arguments filled in.
     *
     * @throws MissingResourceException if there is no such key
     * @throws IllegalArgumentException if the text asks for an argument that was not given
     */
    public static String of(String key, Object... args) {
        String feature = key.substring(0, Math.max(0, key.indexOf('.')));
        String text =
                ResourceBundle.getBundle("redress.text." + feature, Locale.ROOT).getString(key);
        return fill(key, text, args);
    }

    private static String fill(String key, String text, Object[] args) {
        Matcher hole = HOLE.matcher(text);
        StringBuilder filled = new StringBuilder();
        while (hole.find()) {
            int index = hole.group(1).charAt(0) - '0';
            if (index >= args.length) {
                throw new IllegalArgumentException(key + " needs argument " + index);
            }
            hole.appendReplacement(filled, Matcher.quoteReplacement(part(hole, args[index])));
        }
        return hole.appendTail(filled).toString();
    }

    private static String part(Matcher hole, Object arg) {
        if (hole.group(2) != null) {
            boolean one = arg instanceof Number number && number.longValue() == 1;
            return one ? hole.group(2) : hole.group(3);
        }
        if (arg instanceof Integer || arg instanceof Long) {
            return NumberFormat.getIntegerInstance(Locale.UK).format(arg);
        }
        return String.valueOf(arg);
    }
}
