package redress.casework;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import redress.people.Person;

/** Which cases and people hold the words typed. */
final class WordStore {

    /** A short beginning is in too many words to count them all: the first of them serve while nothing else is typed. */
    private static final int MOST_OF_A_SHORT_BEGINNING = 3_000;

    private static final int SHORT = 3;
    private static final int SHORT_NUMBER = 5;
    private static final int MOST_AT_ONCE = 1_000_000;

    /**
     * Cases that hold every word typed, each perhaps unfinished, or the whole of it as one word (a reference, a postcode,
     * a telephone number). Where no case has a word, those with the words most like it.
     */
    Set<Long> cases(Handle handle, String typed) {
        Set<Long> ids = new HashSet<>();
        String whole = SearchWords.whole(typed);
        if (SearchWords.hasDigit(whole)) {
            ids.addAll(beginning(handle, whole, true));
        }
        Optional<Set<Long>> all = Optional.empty();
        List<String> longestFirst = SearchWords.typed(typed).stream()
                .sorted(Comparator.comparingInt((String word) -> -word.length()))
                .toList();
        boolean alone = longestFirst.size() == 1;
        if (alone && longestFirst.get(0).equals(whole) && !ids.isEmpty()) {
            return ids;
        }
        for (String word : longestFirst) {
            Set<Long> with = holding(handle, word, alone);
            all.ifPresent(with::retainAll);
            all = Optional.of(with);
            if (with.isEmpty()) {
                break;
            }
        }
        all.ifPresent(ids::addAll);
        return ids;
    }

    /** Of the cases found, those that hold the one word typed to its last letter. */
    Set<Long> exactly(Handle handle, String typed) {
        return new HashSet<>(handle.createQuery("select case_id from word where w = :w limit :most")
                .bind("w", SearchWords.whole(typed))
                .bind("most", MOST_OF_A_SHORT_BEGINNING)
                .mapTo(Long.class)
                .list());
    }

    private Set<Long> holding(Handle handle, String word, boolean alone) {
        Set<Long> exact = beginning(handle, word, alone);
        if (exact.isEmpty()) {
            alike(handle, word).forEach(likely -> exact.addAll(beginning(handle, likely, false)));
        }
        return exact;
    }

    private Set<Long> beginning(Handle handle, String word, boolean alone) {
        if (word.isEmpty()) {
            return new HashSet<>();
        }
        boolean few = alone && word.length() <= (SearchWords.hasDigit(word) ? SHORT_NUMBER : SHORT);
        return new HashSet<>(handle.createQuery("select case_id from word where w >= :from and w < :to limit :most")
                .bind("from", word)
                .bind("to", word + '\uffff')
                .bind("most", few ? MOST_OF_A_SHORT_BEGINNING : MOST_AT_ONCE)
                .mapTo(Long.class)
                .list());
    }

    /** Names and subjects in use that share at least half of their three-letter pieces with the word typed. */
    private List<String> alike(Handle handle, String word) {
        Set<String> pieces = SearchWords.trigrams(word);
        if (pieces.isEmpty()) {
            return List.of();
        }
        return handle.createQuery("""
                        select w from trigram where g in (<pieces>) group by w
                        having count(*) >= :least order by count(*) desc, w limit 8
                        """)
                .bindList("pieces", List.copyOf(pieces))
                .bind("least", SearchWords.leastShared(pieces.size()))
                .mapTo(String.class)
                .list();
    }

    /** Of these people those whom the words typed name: who has most cases first. */
    List<PersonHit> people(Handle handle, String typed, Set<Long> ids, int most) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Set<String> words = SearchWords.typed(typed);
        String whole = SearchWords.whole(typed);
        Map<Long, Person> named =
                handle
                        .createQuery("""
                        select id, version, title, name, organisation, address, postcode, email, telephone,
                        preferred_way, preferred_format from person where id in (<ids>)
                        """)
                        .bindList("ids", List.copyOf(ids))
                        .map(ConstructorMapper.of(Person.class))
                        .stream()
                        .filter(person -> names(person, words, whole))
                        .collect(Collectors.toMap(Person::id, person -> person));
        return hits(handle, named).stream()
                .sorted(Comparator.comparingInt(PersonHit::cases)
                        .thenComparing(PersonHit::newestCase)
                        .reversed())
                .limit(most)
                .toList();
    }

    private static List<PersonHit> hits(Handle handle, Map<Long, Person> named) {
        if (named.isEmpty()) {
            return List.of();
        }
        return handle.createQuery("""
                        select person_id, count(*) as n, max(id) as newest from case_row where person_id in (<ids>) group by person_id
                        """)
                .bindList("ids", List.copyOf(named.keySet()))
                .map((row, context) -> new PersonHit(
                        Optional.ofNullable(named.get(row.getLong("person_id"))).orElseThrow(),
                        row.getInt("n"),
                        row.getLong("newest")))
                .list();
    }

    private static boolean names(Person person, Set<String> words, String whole) {
        Set<String> own = SearchWords.of(person);
        return own.stream().anyMatch(each -> each.startsWith(whole))
                || words.stream().allMatch(word -> own.stream().anyMatch(each -> SearchWords.isLike(word, each)));
    }
}
