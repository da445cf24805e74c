package redress.letters;

import java.util.Optional;

/**
 * How a letter greets and ends. A gender is never guessed: without a title the full name is used.
 *
 * @param greeting "Dear Mrs Pellow"
 * @param closing "Yours sincerely" to somebody named, else "Yours faithfully"
 */
public record Salutation(String greeting, String closing) {

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
