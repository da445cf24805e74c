package redress.letters;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import redress.casework.Acting;
import redress.casework.CaseState;
import redress.casework.Parties;
import redress.casework.Refused;
import redress.casework.Representative;
import redress.casework.Standing;
import redress.people.Person;

/**
 * How a letter to those who complain, or to who acts for them, names and greets them.
 *
 * @param first the person the case was received from
 * @param joint who complains with them, by the entry that says so
 */
record Correspondence(CaseState state, Optional<Person> first, List<JointPerson> joint) {

    /** A joint complainant as known now. */
    record JointPerson(Parties.Joint joint, Person person) {}

    Correspondence {
        joint = List.copyOf(joint);
    }

    private Person person() {
        return first.filter(p -> !p.isAnonymous())
                .orElseThrow(() -> new Refused("There is nobody to write to, because the case is anonymous."));
    }

    /** The complainants a letter to this addressee speaks to; of a representative's all of them. */
    private List<Person> complainants(Addressee to) {
        Optional<Parties.Joint> alone = to.joint(state);
        if (alone.isPresent()) {
            return joint.stream()
                    .filter(one -> one.joint().entry() == alone.get().entry())
                    .map(JointPerson::person)
                    .toList();
        }
        List<Person> all = new ArrayList<>(List.of(person()));
        if (!to.equals(Addressee.FIRST)) {
            joint.forEach(one -> all.add(one.person()));
        }
        return all;
    }

    /** "Mrs Pamela Garrod and Mr Dennis Garrod"; "" where nobody is named. */
    String names() {
        return first.filter(p -> !p.isAnonymous())
                .map(p -> joined(complainants(Addressee.CUSTOMER).stream()
                        .map(Person::fullName)
                        .toList()))
                .orElse("");
    }

    /** The name of whom the letter is to. */
    String name(Addressee to) {
        return to.representative(state)
                .map(who -> who.who().name())
                .orElseGet(() ->
                        joined(complainants(to).stream().map(Person::fullName).toList()));
    }

    /** The lines in the window of the envelope. */
    List<String> block(Addressee to) {
        to.check(state);
        Optional<Representative> acting = to.representative(state);
        if (acting.isPresent()) {
            Acting.RepresentativeNamed who = acting.get().who();
            return some(Stream.of(Stream.of(who.name()), who.address().lines(), Stream.of(who.postcode())));
        }
        List<Person> people = complainants(to);
        Person at = withAddress(people);
        return some(Stream.of(
                people.stream().map(Person::fullName),
                body(people.get(0)),
                estate(to),
                at.address().lines(),
                Stream.of(at.postcode())));
    }

    private static Stream<String> body(Person person) {
        return person.name().isBlank() ? Stream.empty() : Stream.of(person.organisation());
    }

    /** Letters to an executor say for whose estate; whose parent somebody is stands in no window. */
    private Stream<String> estate(Addressee to) {
        return state.parties().standing().stream()
                .filter(noted -> state.parties().as() == Standing.EXECUTOR
                        && to.joint(state).isEmpty()
                        && to.member(state).isEmpty())
                .map(noted -> "Executor of the late " + noted.whom());
    }

    /** The first of them; somebody alone who gave no address of their own is written to at the first one's. */
    private Person withAddress(List<Person> people) {
        Person own = people.get(0);
        return own.address().isBlank() && own.postcode().isBlank() ? person() : own;
    }

    private static List<String> some(Stream<Stream<String>> parts) {
        return parts.flatMap(lines -> lines)
                .map(String::strip)
                .filter(line -> !line.isBlank())
                .toList();
    }

    Salutation salutation(Addressee to) {
        return to.representative(state)
                .map(who -> Salutation.to(Optional.empty(), "", who.who().name()))
                .orElseGet(() -> Salutation.to(complainants(to)));
    }

    /** The sentence that says why somebody else than the customer is written to; empty for the complainants. */
    Optional<String> opening(Addressee to) {
        return to.representative(state)
                .filter(who -> !to.isEnquirer(state))
                .map(who -> "We write to you because you act for " + names() + ". “You” in this letter means "
                        + (joint.isEmpty() ? "the person" : "the people") + " you act for.");
    }

    /** How the letter had better go: on the envelope, or by e-mail. */
    Recipient recipient(Addressee to) {
        Optional<Representative> acting = to.representative(state);
        if (acting.isPresent()) {
            Acting.RepresentativeNamed who = acting.get().who();
            return Recipient.of(new CopyTo("representative", who.name(), who.address(), who.postcode(), who.email()));
        }
        if (first.filter(p -> !p.isAnonymous()).isEmpty()) {
            return Recipient.unknown();
        }
        List<Person> people = complainants(to);
        Person at = withAddress(people);
        Recipient of = Recipient.of(people.get(0));
        String address = some(
                        Stream.of(body(people.get(0)), estate(to), at.address().lines()))
                .stream()
                .collect(Collectors.joining("\n"));
        return new Recipient(name(to), address, at.postcode(), of.email(), of.way());
    }

    /** The size asked for: the largest of those who read it, in points; empty where nobody asks for one. */
    Optional<Integer> size(Addressee to) {
        if (to.isRepresentative()) {
            return Optional.empty();
        }
        return complainants(to).stream()
                .map(Person::preferredFormat)
                .filter(format -> format.matches("large-print-(1[2-9]|20)"))
                .map(format -> Integer.valueOf(format.substring(format.length() - 2)))
                .max(Integer::compareTo);
    }

    private static String joined(List<String> names) {
        return names.size() < 2
                ? String.join("", names)
                : String.join(", ", names.subList(0, names.size() - 1)) + " and " + names.get(names.size() - 1);
    }
}
