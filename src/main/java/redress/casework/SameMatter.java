package redress.casework;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import redress.procedure.CaseKind;
import redress.procedure.Procedure;

/** Whether somebody may be telling again what an open case of theirs is about already. */
public final class SameMatter {

    private static final int LEAST_LETTERS = 3;
    private static final Set<String> EMPTY_WORDS = Set.of(
            "the",
            "and",
            "again",
            "still",
            "not",
            "was",
            "has",
            "had",
            "have",
            "with",
            "from",
            "for",
            "about",
            "that",
            "this",
            "they",
            "told",
            "said",
            "our",
            "her",
            "his",
            "their",
            "complaint",
            "council",
            "very",
            "been",
            "were");

    private SameMatter() {}

    /**
     * The open case that shares most words with what was typed.
     *
     * @param cases of one person
     * @param typed the subject and the points so far; while nothing is typed, any open case may be it
     */
    public static Optional<CaseRow> among(List<CaseRow> cases, String typed) {
        Set<String> words = telling(typed);
        return cases.stream()
                .filter(row -> row.status().isOpen())
                .filter(row -> words.isEmpty() || shared(row, words) > 0)
                .max(Comparator.comparingLong(row -> shared(row, words)));
    }

    /** What it means that somebody was answered about the same before. */
    public enum Repeat {
        /** The next stage of the earlier case can be asked for. */
        NEXT_STAGE,
        /** It has been through the whole procedure. */
        CONCLUDED
    }

    /** A case answered before that shares words with what was typed, and what follows from it. */
    public record Answered(CaseRow row, Repeat repeat) {}

    /**
     * The answered complaint that shares most words with what was typed: at least two, or all that tell what it is about.
     *
     * @param cases of one person
     * @param typed the subject and the points so far
     */
    public static Optional<Answered> answered(List<CaseRow> cases, String typed, Procedure procedure) {
        Set<String> words = telling(typed);
        return cases.stream()
                .filter(row -> !row.status().isOpen() && row.kind() == CaseKind.COMPLAINT)
                .filter(row -> shared(row, words) >= Math.max(1, Math.min(2, words.size())))
                .max(Comparator.comparingLong(row -> shared(row, words)))
                .map(row -> new Answered(row, isLast(row, procedure) ? Repeat.CONCLUDED : Repeat.NEXT_STAGE));
    }

    private static boolean isLast(CaseRow row, Procedure procedure) {
        return procedure
                .stage(row.stage())
                .map(stage -> stage.last() || stage.external())
                .orElse(false);
    }

    private static long shared(CaseRow row, Set<String> words) {
        Set<String> about = telling(row.subject());
        return words.stream()
                .filter(word -> about.stream().anyMatch(other -> alike(word, other)))
                .count();
    }

    /** "bin" and "bins", "miss" and "missed". */
    private static boolean alike(String a, String b) {
        return a.startsWith(b) || b.startsWith(a);
    }

    /** The words that say what something is about, in small letters, without accents. */
    static Set<String> telling(String text) {
        return SearchWords.of(text).stream()
                .filter(word -> word.length() >= LEAST_LETTERS && !EMPTY_WORDS.contains(word))
                .collect(Collectors.toSet());
    }
}
