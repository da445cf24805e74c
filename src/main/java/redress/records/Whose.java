package redress.records;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import redress.casework.CaseState;
import redress.casework.Cases;
import redress.casework.Concern;
import redress.casework.Entry;
import redress.casework.Happening;
import redress.casework.Paper;
import redress.casework.Partaking;
import redress.casework.Parties;
import redress.casework.People;
import redress.letters.Addressee;
import redress.letters.Letter;
import redress.people.Person;

/**
 * What on a case is one person's own, where others complain together with them: nobody is given another's name, address
 * or letters (UK GDPR, article 15(4)).
 *
 * @param names every name the person is or was known by
 * @param selves the numbers the person is or was kept under
 * @param self how a letter to the person alone is addressed
 * @param joined the entry that made the person a complainant; 0 for the first
 * @param others the names of the others, word by word, and how to reach them
 */
record Whose(CaseState state, List<String> names, Set<Long> selves, Addressee self, long joined, Set<String> others) {

    private static final String HIDDEN = "[somebody else]";

    Whose {
        names = List.copyOf(names);
        selves = Set.copyOf(selves);
        others = Set.copyOf(others);
    }

    static Whose of(People.Page page, List<String> names, CaseState state, Cases cases) {
        long person = page.profile().person().id();
        Optional<Parties.Joint> own = state.parties().joint().stream()
                .filter(joint -> isSame(cases, joint.personId(), person) && !isFirst(state, person))
                .findFirst();
        List<Person> rest = new ArrayList<>();
        own.ifPresent(joint -> cases.person(state).ifPresent(rest::add));
        Set<Long> selves = Stream.concat(Stream.of(person), own.stream().map(Parties.Joint::personId))
                .collect(Collectors.toUnmodifiableSet());
        state.timeline().entries().stream()
                .flatMap(entry -> named(entry.what()).stream())
                .filter(id -> !selves.contains(id))
                .distinct()
                .forEach(id -> cases.person(id).ifPresent(rest::add));
        Set<String> mine = Stream.concat(
                        names.stream(), Stream.of(page.profile().person()).flatMap(Whose::reach))
                .flatMap(text -> Stream.concat(Stream.of(text), words(text)))
                .collect(Collectors.toUnmodifiableSet());
        Set<String> others = rest.stream()
                .flatMap(one -> Stream.concat(words(one.name()), reach(one)))
                .filter(text -> !mine.contains(text))
                .collect(Collectors.toUnmodifiableSet());
        return new Whose(
                state,
                names,
                selves,
                own.map(Addressee::of).orElse(Addressee.FIRST),
                own.map(Parties.Joint::entry).orElse(0L),
                others);
    }

    /** Whether the person was kept under this number, before a merge too. */
    private static boolean isSame(Cases cases, long kept, long person) {
        return cases.person(kept).map(Person::id).orElse(kept) == person;
    }

    /** The person an entry adds to the case, beside the first. */
    private static Optional<Long> named(Happening what) {
        if (what instanceof Partaking.ComplainantJoined other) {
            return Optional.of(other.personId());
        }
        return what instanceof Concern.GroupJoined other ? Optional.of(other.personId()) : Optional.empty();
    }

    private static boolean isFirst(CaseState state, long person) {
        return state.personId().filter(id -> id == person).isPresent();
    }

    private static Stream<String> words(String name) {
        return Arrays.stream(name.split("[\\s,]+")).filter(word -> word.length() > 2);
    }

    private static Stream<String> reach(Person one) {
        return Stream.concat(one.address().lines(), Stream.of(one.postcode(), one.email(), one.telephone()))
                .map(String::strip)
                .filter(text -> !text.isEmpty());
    }

    /** Why this letter is not given to the person; empty where it is theirs. */
    Optional<String> keepingBack(Letter letter) {
        Addressee to = new Addressee(letter.recipient());
        if (to.equals(self)) {
            return Optional.empty();
        }
        if (to.equals(Addressee.CUSTOMER)) {
            return together(letter);
        }
        if (to.representative(state).isPresent()) {
            return Optional.of(
                    "it is addressed to who acts for the customer: read it, and add what is about the person");
        }
        return Optional.of(
                to.equals(Addressee.FIRST) || to.joint(state).isPresent()
                        ? "it is addressed to somebody else who complains too"
                        : "it is addressed to somebody else");
    }

    /** A letter to all goes to those who complained by then, at the address of the first. */
    private Optional<String> together(Letter letter) {
        long written = written(letter);
        if (written < joined) {
            return Optional.of("it is addressed to somebody else who complains too");
        }
        return state.parties().joint().stream().anyMatch(joint -> joint.entry() < written)
                ? Optional.of("it names somebody else who complains too: add it with their name and address made"
                        + " unreadable")
                : Optional.empty();
    }

    private long written(Letter letter) {
        return state.timeline().entries().stream()
                .filter(entry -> entry.what() instanceof Happening.LetterWritten what && what.letterId() == letter.id())
                .mapToLong(Entry::seq)
                .findFirst()
                .orElse(Long.MAX_VALUE);
    }

    /** Whether it is not known from whom this paper is: nobody notes which complainant brought it. */
    boolean maybeAnothers(Paper paper) {
        return joined > 0 || state.parties().joint().stream().anyMatch(joint -> joint.entry() < paper.entry());
    }

    /** Whether the entry is about another complainant, or mends one that is. */
    boolean isAnothers(Entry entry) {
        return isAnothers(entry.what())
                || (entry.what() instanceof Happening.Corrected mended
                        && state.timeline().entries().stream()
                                .anyMatch(other -> other.seq() == mended.entry() && isAnothers(other.what())));
    }

    private boolean isAnothers(Happening what) {
        return named(what).filter(id -> !selves.contains(id)).isPresent()
                || (what instanceof Partaking.EqualityNoted && joined > 0);
    }

    /** Whether these words name another complainant, in full or in part. */
    boolean namesAnother(String text) {
        return !hide(text.toLowerCase(Locale.UK), Pattern.CASE_INSENSITIVE).equals(text.toLowerCase(Locale.UK));
    }

    /** The same words without the names of the others, and how to reach them. */
    String hide(String text) {
        return hide(text, 0);
    }

    private String hide(String text, int flags) {
        String hidden = text;
        for (String other : others) {
            hidden = Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(other) + "(?![\\p{L}\\p{N}])", flags)
                    .matcher(hidden)
                    .replaceAll(java.util.regex.Matcher.quoteReplacement(HIDDEN));
        }
        return hidden;
    }
}
