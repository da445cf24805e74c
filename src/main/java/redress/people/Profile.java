package redress.people;

import java.util.EnumSet;
import java.util.Set;

/**
 * All that is known of a person.
 *
 * @param language what the person would rather read and hear; "" for English
 */
public record Profile(Person person, String language, Care care) {

    public Profile withPerson(Person now) {
        return new Profile(now, language, care);
    }

    public Profile withCare(Care now) {
        return new Profile(person, language, now);
    }

    /** One detail as a value that can be compared; equal values mean that nothing changed. */
    public Object value(Detail detail) {
        return switch (detail) {
            case TITLE -> person.title();
            case NAME -> person.name();
            case ORGANISATION -> person.organisation();
            case ADDRESS -> person.address();
            case POSTCODE -> person.postcode();
            case EMAIL -> person.email();
            case TELEPHONE -> person.telephone();
            case WAY -> person.preferredWay();
            case FORMAT -> person.preferredFormat();
            case LANGUAGE -> language;
            case ADJUSTMENTS -> care.adjustments();
            case SAFETY -> care.safety();
            case VULNERABLE -> care.vulnerable();
            case REPRESENTATIVES -> care.representatives();
            case RESTRICTION -> care.restriction();
        };
    }

    /** What differs between the two. */
    public Set<Detail> differences(Profile other) {
        Set<Detail> differing = EnumSet.noneOf(Detail.class);
        for (Detail detail : Detail.values()) {
            if (!value(detail).equals(other.value(detail))) {
                differing.add(detail);
            }
        }
        return differing;
    }

    /** This, with these details as the other has them. */
    public Profile taking(Set<Detail> details, Profile other) {
        Picking pick = new Picking(details, this, other);
        Person named = new Person(
                person.id(),
                person.version(),
                pick.of(Detail.TITLE).person().title(),
                pick.of(Detail.NAME).person().name(),
                pick.of(Detail.ORGANISATION).person().organisation(),
                pick.of(Detail.ADDRESS).person().address(),
                pick.of(Detail.POSTCODE).person().postcode(),
                pick.of(Detail.EMAIL).person().email(),
                pick.of(Detail.TELEPHONE).person().telephone(),
                pick.of(Detail.WAY).person().preferredWay(),
                pick.of(Detail.FORMAT).person().preferredFormat());
        Care minded = new Care(
                pick.of(Detail.ADJUSTMENTS).care().adjustments(),
                pick.of(Detail.SAFETY).care().safety(),
                pick.of(Detail.VULNERABLE).care().vulnerable(),
                pick.of(Detail.REPRESENTATIVES).care().representatives(),
                pick.of(Detail.RESTRICTION).care().restriction());
        return new Profile(named, pick.of(Detail.LANGUAGE).language(), minded);
    }

    private record Picking(Set<Detail> details, Profile mine, Profile theirs) {
        Profile of(Detail detail) {
            return details.contains(detail) ? theirs : mine;
        }
    }
}
