package redress.spelling;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.hunspell.Dictionary;
import org.apache.lucene.analysis.hunspell.Hunspell;
import org.apache.lucene.analysis.hunspell.SortingStrategy;
import org.apache.lucene.analysis.hunspell.TimeoutPolicy;

/**
 * British English spelling (the "ise" forms), from the dictionary in the jar, some words of council work, and the
 * council's own. Reading the dictionary takes a good part of a second the first time; do it off the screen's thread.
 */
public final class Speller {

    private static final int SUGGESTIONS = 5;
    private static final long PATIENCE_MILLIS = 250;

    private final Hunspell hunspell;
    private final Set<String> councilWork;
    private final OwnWords own;

    private Speller(Hunspell hunspell, Set<String> councilWork, OwnWords own) {
        this.hunspell = hunspell;
        this.councilWork = councilWork;
        this.own = own;
    }

    /** Reads the dictionary and the council's own words. */
    public static Speller british(OwnWords own) {
        own.read();
        try (InputStream rules = open("en-GB.aff");
                InputStream words = open("en-GB.dic")) {
            Dictionary dictionary = new Dictionary(rules, List.of(words), false, SortingStrategy.inMemory());
            // what is found within the time is offered; a word that takes longer is simply offered less
            Hunspell reader = new Hunspell(dictionary, TimeoutPolicy.RETURN_PARTIAL_RESULT, () -> {});
            return new Speller(reader, councilWork(), own);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ParseException e) {
            throw new IllegalStateException("The dictionary in the jar is damaged.", e);
        }
    }

    private static InputStream open(String name) {
        return Speller.class.getResourceAsStream(name);
    }

    private static Set<String> councilWork() throws IOException {
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(open("council-words.txt"), StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(WordScanner::folded)
                    .collect(Collectors.toUnmodifiableSet());
        }
    }

    /**
     * The words of the text that no list has, in their order.
     *
     * @param names a text of names that are right here: the person of the case, officers, services
     */
    public synchronized List<Misspelling> check(String text, String names) {
        Set<String> known = WordScanner.names(names);
        return WordScanner.words(text).stream()
                .filter(word -> !isRight(word.word(), known))
                .toList();
    }

    private boolean isRight(String word, Set<String> known) {
        String folded = WordScanner.folded(word);
        return known.contains(folded)
                || own.contains(folded)
                || councilWork.contains(folded)
                || hunspell.spell(word)
                || (word.contains("-") && partsAreRight(word, known));
    }

    private boolean partsAreRight(String word, Set<String> known) {
        return List.of(word.split("-")).stream().allMatch(part -> part.length() > 1 && isRight(part, known));
    }

    /** What may have been meant, the likeliest first; at most five. */
    public synchronized List<String> suggest(String word) {
        return hunspell.suggest(word, PATIENCE_MILLIS).stream()
                .limit(SUGGESTIONS)
                .toList();
    }

    /** From now on this word is right, also after the next start. */
    public void learn(String word) {
        own.add(word);
    }
}
