package redress.people;

/**
 * Somebody who wrote to the council, or for whom somebody wrote. Every text is "" where it is not known.
 *
 * @param id 0 before it is kept
 * @param version rises with each change
 * @param title as given by the person, never guessed
 * @param address lines divided by line feeds, without the postcode
 * @param preferredWay "post" or "email"
 * @param preferredFormat "" or a reasonable adjustment such as "large-print-16"
 */
public record Person(
        long id,
        int version,
        String title,
        String name,
        String organisation,
        String address,
        String postcode,
        String email,
        String telephone,
        String preferredWay,
        String preferredFormat) {

    /** A person not yet kept, of whom only these are known. */
    public static Person named(String title, String name) {
        return new Person(0, 0, title, name, "", "", "", "", "", "post", "");
    }

    /** Title and name in one line, or the organisation where no person is named. */
    public String fullName() {
        String person = (title + " " + name).strip();
        return person.isEmpty() ? organisation : person;
    }

    /** Whether nothing is known that a letter could be sent to. */
    public boolean isAnonymous() {
        return name.isBlank() && organisation.isBlank();
    }
}
