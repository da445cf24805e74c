package redress.letters;

import java.util.List;
import redress.council.Officer;
import redress.people.Person;

/**
 * Whom a letter goes to, as the envelope and the e-mail need it. Every text is "" where it is not known.
 *
 * @param name "Mrs Pamela Garrod"
 * @param address lines divided by line feeds, without the postcode
 * @param way how it had better go: "post" or "email"
 */
public record Recipient(String name, String address, String postcode, String email, String way) {

    /** By e-mail only where the person prefers it and gave an address. */
    static Recipient of(Person person) {
        boolean byEmail =
                person.preferredWay().equals("email") && !person.email().isBlank();
        return new Recipient(
                person.fullName(), person.address(), person.postcode(), person.email(), byEmail ? "email" : "post");
    }

    /** Somebody who gets a copy: by e-mail where an address was given. */
    static Recipient of(CopyTo copy) {
        return new Recipient(
                copy.name(),
                copy.address(),
                copy.postcode(),
                copy.email(),
                copy.email().isBlank() ? "post" : "email");
    }

    /** An officer of the council: by e-mail where one is known. */
    static Recipient of(Officer officer) {
        return new Recipient(
                officer.name(),
                officer.jobTitle(),
                "",
                officer.email(),
                officer.email().isBlank() ? "post" : "email");
    }

    /** Somebody inside the council, as on the letter: name, then service. */
    static Recipient inside(List<String> lines) {
        return new Recipient(lines.get(0), String.join("\n", lines.subList(1, lines.size())), "", "", "post");
    }

    /** Somebody who is no longer known: an anonymous case, or a service without its director. */
    static Recipient unknown() {
        return new Recipient("", "", "", "", "post");
    }

    static Recipient of(String kind, CaseValues.Correspondents who) {
        return kind.equals("assistant-director")
                ? who.director().map(Recipient::of).orElseGet(Recipient::unknown)
                : who.letters().recipient(new Addressee(kind));
    }
}
