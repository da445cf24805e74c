package redress.casework;

import redress.people.Person;

/** How long the texts of a person may be, and that somebody is named. */
final class PersonLimits {

    private PersonLimits() {}

    /** @throws Refused naming the text that is too long, or where neither a name nor an organisation is left */
    static void check(Person person) {
        if (person.isAnonymous()) {
            throw new Refused("The person needs a name, or an organisation.");
        }
        most("title", person.title(), 60);
        most("name", person.name(), 300);
        most("organisation", person.organisation(), 300);
        most("address", person.address(), 1000);
        most("postcode", person.postcode(), 20);
        most("e-mail address", person.email(), 320);
        most("telephone number", person.telephone(), 60);
        if (!person.email().isBlank() && !person.email().strip().matches("[^@\\s,;<>]+@[^@\\s,;<>]+")) {
            throw new Refused("This is no e-mail address. It has one @ and no blanks, such as name@mail.example.");
        }
    }

    private static void most(String what, String text, int most) {
        if (text.length() > most) {
            throw new Refused("The " + what + " is too long: " + text.length() + " characters, and " + most
                    + " can be kept. Shorten it.");
        }
    }
}
