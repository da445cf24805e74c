package redress.people;

import java.util.LinkedHashSet;
import java.util.Set;

/** What a person is found by, as short terms that an index can hold. */
final class PersonKeys {

    /** Rises when the rules here change; rows written by other ones are written anew. */
    static final int RULES = 1;

    private static final int LONGEST = 60;

    private PersonKeys() {}

    /** What a term is of; its first letter is kept. */
    enum Kind {
        NAME,
        ADDRESS,
        ORGANISATION,
        POSTCODE,
        EMAIL,
        TELEPHONE;

        String letter() {
            return name().substring(0, 1);
        }
    }

    /** One term of one kind. */
    record Key(Kind kind, String term) {}

    static Set<Key> of(Person person) {
        Set<Key> keys = new LinkedHashSet<>();
        Likeness.words(Likeness.folded(person.name() + " " + person.organisation()))
                .forEach(word -> put(keys, Kind.NAME, word));
        Likeness.words(Likeness.folded(person.address())).forEach(word -> put(keys, Kind.ADDRESS, word));
        put(keys, Kind.ORGANISATION, Likeness.folded(person.organisation()));
        put(keys, Kind.POSTCODE, Likeness.joined(Likeness.folded(person.postcode())));
        put(keys, Kind.EMAIL, Likeness.email(person.email()));
        for (String number : Likeness.numbers(person.telephone())) {
            for (int from = 0; from <= number.length() - Likeness.LEAST_DIGITS; from++) {
                put(keys, Kind.TELEPHONE, number.substring(from));
            }
        }
        return keys;
    }

    private static void put(Set<Key> keys, Kind kind, String term) {
        if (!term.isEmpty()) {
            keys.add(new Key(kind, cut(term)));
        }
    }

    static String cut(String term) {
        return term.substring(0, Math.min(LONGEST, term.length()));
    }
}
