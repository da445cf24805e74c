package redress.letters;

import java.util.List;
import java.util.Optional;
import redress.people.Person;

/**
 * How a letter greets and ends. A gender is never guessed: without a title the full name is used.
 *
 * @param greeting "Dear Mrs Pellow"
 * @param closing "Yours sincerely" to somebody named, else "Yours faithfully"
 */
public record Salutation(String greeting, String closing) {

    /** Greets several people in one line, each by the title given or the full name. */
    static Salutation to(List<Person> people) {
        if (people.size() == 1) {
            return to(people.get(0));
        }
        List<String> each = people.stream()
                .map(person -> to(person).greeting().replaceFirst("^Dear ", ""))
                .toList();
        String last = each.get(each.size() - 1);
        return new Salutation(
                "Dear " + String.join(", ", each.subList(0, each.size() - 1)) + " and " + last, "Yours sincerely");
    }

    /** Greets a person by the title given and the family name, else by the full name. */
    static Salutation to(Person person) {
        String name = person.name().strip();
        String family = name.contains(" ") ? name.substring(name.lastIndexOf(' ') + 1) : name;
        return to(Optional.of(person.title()).filter(t -> !t.isBlank()), family, name);
    }

    /**
     * Greets a person.
     *
     * @param title as the person gave it: "Mrs", "Dr"; empty if not given
     * @param familyName what follows the title
     * @param fullName used where there is no title; blank for somebody who gave no name
     */
    public static Salutation to(Optional<String> title, String familyName, String fullName) {
        Optional<String> given = title.map(String::strip).filter(words -> !words.isEmpty());
        if (given.isPresent() && !familyName.isBlank()) {
            return new Salutation("Dear " + given.get() + " " + familyName.strip(), "Yours sincerely");
        }
        if (!fullName.isBlank()) {
            return new Salutation("Dear " + fullName.strip(), "Yours sincerely");
        }
        return new Salutation("Dear customer", "Yours faithfully");
    }
}
