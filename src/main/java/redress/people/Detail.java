package redress.people;

/** The things known of a person that can be changed each by itself. */
public enum Detail {
    TITLE,
    NAME,
    ORGANISATION,
    ADDRESS,
    POSTCODE,
    EMAIL,
    TELEPHONE,
    WAY,
    FORMAT,
    LANGUAGE,
    ADJUSTMENTS,
    SAFETY,
    VULNERABLE,
    REPRESENTATIVES,
    RESTRICTION
}
