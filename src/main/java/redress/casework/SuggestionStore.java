package redress.casework;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** Counts which service and which cause the past cases had whose few words hold a word that was typed. */
final class SuggestionStore {

    /** Fewer past cases than this say nothing. */
    static final int LEAST = 3;

    /** Of the past cases with the word, at least three in five must agree. */
    private static final double SHARE = 0.6;

    private static final String SERVICE = """
            select s.name as called, count(*) as cases from word w
            join case_row c on c.id = w.case_id join service s on s.id = c.service_id
            where w.w in (:word, :plural) and lower(c.subject) like :within
            group by s.name order by count(*) desc, s.name
            """;

    private static final String CAUSE = """
            select c.cause as called, count(*) as cases from word w
            join case_row c on c.id = w.case_id
            where w.w in (:word, :plural) and lower(c.subject) like :within and c.cause is not null
            group by c.cause order by count(*) desc, c.cause
            """;

    private record Counted(String value, int cases) {}

    Suggestion.Both about(Handle handle, String typed) {
        List<String> words = SameMatter.telling(typed).stream()
                .map(SuggestionStore::singular)
                .distinct()
                .sorted()
                .toList();
        return new Suggestion.Both(best(handle, SERVICE, words), best(handle, CAUSE, words));
    }

    /** The value that most of the past cases agree on; of several words the one that says most. */
    private static Optional<Suggestion> best(Handle handle, String sql, List<String> words) {
        return words.stream()
                .flatMap(word -> counted(handle, sql, word).stream())
                .filter(one -> one.all() >= LEAST && share(one) >= SHARE)
                .max(Comparator.comparingDouble(SuggestionStore::share).thenComparingInt(Suggestion::all));
    }

    private static double share(Suggestion one) {
        return (double) one.with() / one.all();
    }

    private static Optional<Suggestion> counted(Handle handle, String sql, String word) {
        List<Counted> counted = handle.createQuery(sql)
                .bind("word", word)
                .bind("plural", word + "s")
                .bind("within", "%" + word + "%")
                .map((row, context) -> new Counted(row.getString("called"), row.getInt("cases")))
                .list();
        int all = counted.stream().mapToInt(Counted::cases).sum();
        return counted.stream().findFirst().map(first -> new Suggestion(first.value(), word, first.cases(), all));
    }

    private static String singular(String word) {
        return word.length() > LEAST && word.endsWith("s") && !word.endsWith("ss")
                ? word.substring(0, word.length() - 1)
                : word;
    }
}
