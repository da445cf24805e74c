package redress.people;

/** What two descriptions of a person have in common; the reason why one was found by the other. */
public enum Trait {
    SAME_NAME,
    NAME_ALIKE,
    SAME_ORGANISATION,
    SAME_POSTCODE,
    SAME_ADDRESS,
    SAME_TELEPHONE,
    SAME_EMAIL
}
