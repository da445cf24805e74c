package redress;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;

/** What a user may be told of something that went wrong. */
final class PlainSentence {

    private static final int LONGEST = 2_500;
    private static final Pattern MACHINE =
            Pattern.compile("\\w(Exception|Error)\\b|\\b(java|javax|org\\.h2|com\\.fasterxml)\\.|\\n\\s+at ");

    private PlainSentence() {}

    /** A sentence for a person: no names of classes, no control characters, not endless. */
    static void check(String sentence) {
        assertThat(sentence).isNotBlank().hasSizeLessThan(LONGEST).matches("(?s).*[.)?!”]\\s*$");
        assertThat(sentence.chars().filter(c -> Character.isISOControl(c) && c != '\t'))
                .as("control characters in %s", sentence)
                .isEmpty();
        assertThat(MACHINE.matcher(sentence).find()).as(sentence).isFalse();
    }
}
