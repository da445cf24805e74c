package redress.casework;

import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import redress.people.Person;

/** Which cases and people hold the words typed. */
final class WordStore {

    /** A beginning of one or two letters is in too many words to count them all: the first of them serve. */
    private static final int MOST_OF_A_SHORT_BEGINNING = 3_000;

    private static final int SHORT = 2;
    private static final int MOST_AT_ONCE = 1_000_000;

    /**
     * Cases that hold every word typed, each perhaps unfinished, or the whole of it as one word (a reference, a postcode,
     * a telephone number). Where no case has a word, those with the words most like it.
     */
    Set<Long> cases(Handle handle, String typed) {
        Set<Long> ids = new LinkedHashSet<>();
        if (SearchWords.hasDigit(typed)) {
            ids.addAll(beginning(handle, SearchWords.whole(typed)));
        }
        Optional<Set<Long>> all = Optional.empty();
        List<String> longestFirst = SearchWords.typed(typed).stream()
                .sorted(Comparator.comparingInt((String word) -> -word.length()))
                .toList();
        for (String word : longestFirst) {
            Set<Long> with = holding(handle, word);
            all.ifPresent(with::retainAll);
            all = Optional.of(with);
            if (with.isEmpty()) {
                break;
            }
        }
        all.ifPresent(ids::addAll);
        return ids;
    }

    private Set<Long> holding(Handle handle, String word) {
        Set<Long> exact = beginning(handle, word);
        if (exact.isEmpty()) {
            alike(handle, word).forEach(likely -> exact.addAll(beginning(handle, likely)));
        }
        return exact;
    }

    private Set<Long> beginning(Handle handle, String word) {
        if (word.isEmpty()) {
            return new HashSet<>();
        }
        return handle.createQuery("select case_id from word where w >= :from and w < :to limit :most")
                .bind("from", word)
                .bind("to", word + '\uffff')
                .bind("most", word.length() <= SHORT ? MOST_OF_A_SHORT_BEGINNING : MOST_AT_ONCE)
                .mapTo(Long.class)
                .collect(java.util.stream.Collectors.toCollection(HashSet::new));
    }

    /** Names and subjects in use that share at least half of their three-letter pieces with the word typed. */
    private List<String> alike(Handle handle, String word) {
        Set<String> pieces = SearchWords.trigrams(word);
        if (pieces.isEmpty()) {
            return List.of();
        }
        return handle.createQuery("""
                        select w from trigram where g in (<pieces>) group by w
                        having 2 * count(*) >= :least order by count(*) desc, w limit 8
                        """)
                .bindList("pieces", List.copyOf(pieces))
                .bind("least", pieces.size() - 1)
                .mapTo(String.class)
                .list();
    }

    /** Of the people of these cases, those whom the words typed name: who has most cases first. */
    List<PersonHit> people(Handle handle, String typed, List<Long> cases, int most) {
        if (cases.isEmpty()) {
            return List.of();
        }
        Set<String> words = SearchWords.typed(typed);
        String whole = SearchWords.whole(typed);
        return handle.createQuery("""
                        select p.id, p.version, p.title, p.name, p.organisation, p.address, p.postcode, p.email, p.telephone,
                        p.preferred_way, p.preferred_format
                        from person p where p.id in (select c.person_id from case_row c where c.id in (<cases>))
                        """).bindList("cases", cases).map(ConstructorMapper.of(Person.class)).stream()
                .filter(person -> names(person, words, whole))
                .map(person -> hit(handle, person))
                .sorted(Comparator.comparingInt(PersonHit::cases)
                        .thenComparing(PersonHit::newestCase)
                        .reversed())
                .limit(most)
                .toList();
    }

    private static boolean names(Person person, Set<String> words, String whole) {
        Set<String> own = SearchWords.of(person);
        return own.stream().anyMatch(each -> each.startsWith(whole))
                || words.stream().allMatch(word -> own.stream().anyMatch(each -> SearchWords.isLike(word, each)));
    }

    private static PersonHit hit(Handle handle, Person person) {
        return handle.createQuery("select count(*) as n, max(id) as newest from case_row where person_id = :person")
                .bind("person", person.id())
                .map((row, context) -> new PersonHit(person, row.getInt("n"), row.getLong("newest")))
                .one();
    }
}
