package redress.db;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The letters and attachments a backup needs from the folder beside it.
 *
 * @param lengths how many bytes each has, by its SHA-256
 */
record PaperList(Map<String, Long> lengths) {

    private static final Pattern LINE = Pattern.compile("[0-9a-f]{64} [0-9]{1,15}");

    PaperList {
        lengths = Map.copyOf(lengths);
    }

    long bytes() {
        return lengths.values().stream().mapToLong(Long::longValue).sum();
    }

    String text() {
        StringBuilder text = new StringBuilder();
        lengths.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(paper -> text.append(paper.getKey())
                        .append(' ')
                        .append(paper.getValue())
                        .append('\n'));
        return text.toString();
    }

    /** Reads it. @throws IllegalArgumentException where a line is not a hash and a length */
    static PaperList of(String text) {
        Map<String, Long> lengths = new LinkedHashMap<>();
        text.lines().forEach(line -> {
            if (!LINE.matcher(line).matches()) {
                throw new IllegalArgumentException("A line of the list of papers says nothing sensible.");
            }
            lengths.put(line.substring(0, 64), Long.parseLong(line.substring(65)));
        });
        return new PaperList(lengths);
    }
}
