package redress.letters;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** A template's text with its line numbers, collecting what is wrong in it. */
final class SourceText {

    private static final Pattern QUOTED = Pattern.compile("“([^”]{80})[^”]+”");

    private final String name;
    private final String text;
    private final Set<Found> found = new LinkedHashSet<>();

    private record Found(int offset, String sentence) {}

    SourceText(String name, String text) {
        this.name = name;
        this.text = text.replace("\r\n", "\n").replace("\uFEFF", "");
    }

    String text() {
        return text;
    }

    void problem(int offset, String sentence) {
        found.add(new Found(offset, printable(sentence)));
    }

    /** What it quotes may be anything that was pasted into the text, and endless. */
    private static String printable(String sentence) {
        String plain = sentence.replaceAll("[\\p{Cc}\\p{Cf}]", "\uFFFD");
        return QUOTED.matcher(plain).replaceAll("“$1…”");
    }

    List<TemplateProblem> problems() {
        return found.stream()
                .sorted(Comparator.comparingInt(Found::offset))
                .map(this::located)
                .toList();
    }

    private TemplateProblem located(Found one) {
        int at = Math.min(one.offset, text.length());
        int lineStart = text.lastIndexOf('\n', at - 1) + 1;
        int line = 1
                + (int) text.substring(0, lineStart)
                        .chars()
                        .filter(sign -> sign == '\n')
                        .count();
        return new TemplateProblem(name, line, at - lineStart + 1, one.sentence);
    }
}
