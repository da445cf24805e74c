package redress.people;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** The terms on disk that persons are found by: few rows are read for a search, however many persons there are. */
final class PersonKeyStore {

    /** From here on a word of a name may be the one typed, although mistyped. */
    private static final double NEARLY = 0.4;

    private static final int MOST_WORDS = 60;
    private static final int MOST_BY_NAME = 300;
    private static final int MOST_BY_ADDRESS = 100;
    private static final int LEAST_POSTCODE = 5;
    private static final int LONGEST_POSTCODE = 8;
    private static final char AFTER_ALL = '\uffff';

    /** Writes what the person is found by now. */
    void write(Handle handle, Person person) {
        handle.createUpdate("delete from person_key where person_id = :id")
                .bind("id", person.id())
                .execute();
        Set<PersonKeys.Key> keys = PersonKeys.of(person);
        if (!keys.isEmpty()) {
            PreparedBatch batch =
                    handle.prepareBatch("insert into person_key (kind, term, person_id) values (:kind, :term, :id)");
            keys.forEach(key -> batch.bind("kind", key.kind().letter())
                    .bind("term", key.term())
                    .bind("id", person.id())
                    .add());
            batch.execute();
        }
        writePairs(
                handle,
                keys.stream()
                        .filter(key -> key.kind() == PersonKeys.Kind.NAME)
                        .map(PersonKeys.Key::term)
                        .collect(Collectors.toCollection(TreeSet::new)));
        handle.createUpdate("update person set keyed = :rules where id = :id")
                .bind("rules", PersonKeys.RULES)
                .bind("id", person.id())
                .execute();
    }

    private static void writePairs(Handle handle, Set<String> words) {
        words.removeIf(word -> Likeness.pairs(word).isEmpty());
        if (words.isEmpty()) {
            return;
        }
        Set<String> known =
                new HashSet<>(handle.createQuery("select distinct term from person_pair where term in (<terms>)")
                        .bindList("terms", List.copyOf(words))
                        .mapTo(String.class)
                        .list());
        PreparedBatch batch = handle.prepareBatch("insert into person_pair (pair, term) values (:pair, :term)");
        words.stream()
                .filter(word -> !known.contains(word))
                .forEach(word -> Likeness.pairs(word)
                        .forEach(pair ->
                                batch.bind("pair", pair).bind("term", word).add()));
        if (batch.size() > 0) {
            batch.execute();
        }
    }

    /** Those whose terms an earlier program wrote, or none. */
    List<Long> stale(Handle handle) {
        return handle.createQuery("select id from person where keyed < :rules")
                .bind("rules", PersonKeys.RULES)
                .mapTo(Long.class)
                .list();
    }

    /** Who may be meant by one line of words. */
    Set<Long> byWords(Handle handle, String typed) {
        String folded = Likeness.folded(typed);
        Set<Long> found = new LinkedHashSet<>(stale(handle));
        for (String number : Likeness.numbers(typed)) {
            found.addAll(beginning(handle, PersonKeys.Kind.TELEPHONE, number));
        }
        found.addAll(equal(handle, PersonKeys.Kind.EMAIL, Set.of(Likeness.email(typed))));
        found.addAll(equal(handle, PersonKeys.Kind.POSTCODE, postcodes(Likeness.joined(folded))));
        found.addAll(byName(handle, folded));
        found.addAll(byAddress(handle, folded));
        return found;
    }

    /** Who may be the person described. */
    Set<Long> byPerson(Handle handle, Person typed) {
        Set<Long> found = new LinkedHashSet<>(stale(handle));
        found.addAll(equal(handle, PersonKeys.Kind.TELEPHONE, Set.copyOf(Likeness.numbers(typed.telephone()))));
        found.addAll(equal(handle, PersonKeys.Kind.EMAIL, Set.of(Likeness.email(typed.email()))));
        found.addAll(
                equal(handle, PersonKeys.Kind.POSTCODE, Set.of(Likeness.joined(Likeness.folded(typed.postcode())))));
        found.addAll(equal(handle, PersonKeys.Kind.ORGANISATION, Set.of(Likeness.folded(typed.organisation()))));
        found.addAll(byName(handle, Likeness.folded(typed.name())));
        return found;
    }

    /** A postcode may stand anywhere in what was typed. */
    private static Set<String> postcodes(String joined) {
        Set<String> parts = new LinkedHashSet<>();
        for (int from = 0; from < joined.length(); from++) {
            for (int length = LEAST_POSTCODE;
                    length <= LONGEST_POSTCODE && from + length <= joined.length();
                    length++) {
                parts.add(joined.substring(from, from + length));
            }
        }
        return parts;
    }

    private static List<Long> equal(Handle handle, PersonKeys.Kind kind, Set<String> terms) {
        List<String> some = terms.stream()
                .filter(term -> !term.isEmpty())
                .map(PersonKeys::cut)
                .distinct()
                .toList();
        return some.isEmpty()
                ? List.of()
                : handle.createQuery("select person_id from person_key where kind = :kind and term in (<terms>)")
                        .bind("kind", kind.letter())
                        .bindList("terms", some)
                        .mapTo(Long.class)
                        .list();
    }

    private static List<Long> beginning(Handle handle, PersonKeys.Kind kind, String start) {
        return handle.createQuery("""
                        select distinct person_id from person_key where kind = :kind and term >= :from and term < :to
                        """)
                .bind("kind", kind.letter())
                .bind("from", PersonKeys.cut(start))
                .bind("to", PersonKeys.cut(start) + AFTER_ALL)
                .mapTo(Long.class)
                .list();
    }

    /** Those who have most of the words typed, or words like them, in the name. */
    private static List<Long> byName(Handle handle, String folded) {
        Map<Long, Double> scores = new HashMap<>();
        for (String word : new LinkedHashSet<>(Likeness.words(folded))) {
            Map<String, Double> like = wordsLike(handle, word);
            Map<Long, Double> best = new HashMap<>();
            if (!like.isEmpty()) {
                handle.createQuery("select person_id, term from person_key where kind = :kind and term in (<terms>)")
                        .bind("kind", PersonKeys.Kind.NAME.letter())
                        .bindList("terms", List.copyOf(like.keySet()))
                        .map((row, context) ->
                                best.merge(row.getLong("person_id"), like.get(row.getString("term")), Math::max))
                        .list();
            }
            best.forEach((person, score) -> scores.merge(person, score, Double::sum));
        }
        return scores.entrySet().stream()
                .sorted(Map.Entry.<Long, Double>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST_BY_NAME)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The words of names that begin with this one or share most pairs of letters with it, and how like they are. */
    private static Map<String, Double> wordsLike(Handle handle, String word) {
        if (word.length() < 2) {
            return Map.of();
        }
        Map<String, Double> like = new HashMap<>();
        Set<String> pairs = Likeness.pairs(word);
        handle.createQuery("""
                        select term, count(*) as n from person_pair where pair in (<pairs>)
                        group by term having count(*) >= :least
                        """)
                .bindList("pairs", List.copyOf(pairs))
                .bind("least", Math.max(1, (int) Math.ceil(NEARLY * pairs.size() / 2)))
                .map((row, context) -> {
                    String term = row.getString("term");
                    return like.put(term, term.startsWith(word) ? 1.0 : Likeness.dice(word, term));
                })
                .list();
        Map<String, Double> most = new LinkedHashMap<>();
        like.entrySet().stream()
                .filter(one -> one.getValue() >= NEARLY)
                .sorted(Map.Entry.<String, Double>comparingByValue().reversed())
                .limit(MOST_WORDS)
                .forEach(one -> most.put(one.getKey(), one.getValue()));
        return most;
    }

    /** Those in whose address every word typed begins a word. */
    private static List<Long> byAddress(Handle handle, String folded) {
        List<String> words = Likeness.words(folded).stream()
                .filter(word -> word.length() > 1)
                .distinct()
                .toList();
        if (words.isEmpty() || folded.length() < LEAST_POSTCODE) {
            return List.of();
        }
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            parts.add(
                    "select person_id from person_key where kind = 'A' and term >= :from" + i + " and term < :to" + i);
        }
        var query = handle.createQuery("select person_id from (" + String.join(" intersect ", parts) + ") limit :most")
                .bind("most", MOST_BY_ADDRESS);
        for (int i = 0; i < words.size(); i++) {
            query.bind("from" + i, PersonKeys.cut(words.get(i)))
                    .bind("to" + i, PersonKeys.cut(words.get(i)) + AFTER_ALL);
        }
        return query.mapTo(Long.class).list();
    }
}
