package redress.casework;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A protected characteristic (Equality Act 2010, section 4). Which one a case is about is special category data: it
 * stands on the case and in what we hold on the person, never in lists, packs or exports.
 */
public enum Characteristic {
    AGE("age", "Age"),
    DISABILITY("disability", "Disability"),
    GENDER_REASSIGNMENT("gender-reassignment", "Gender reassignment"),
    MARRIAGE("marriage", "Marriage and civil partnership"),
    PREGNANCY("pregnancy", "Pregnancy and maternity"),
    RACE("race", "Race"),
    RELIGION("religion", "Religion or belief"),
    SEX("sex", "Sex"),
    SEXUAL_ORIENTATION("sexual-orientation", "Sexual orientation");

    private final String id;
    private final String label;

    Characteristic(String id, String label) {
        this.id = id;
        this.label = label;
    }

    /** The word it is stored under. */
    public String id() {
        return id;
    }

    public String label() {
        return label;
    }

    public static Optional<Characteristic> of(String id) {
        return Arrays.stream(values()).filter(one -> one.id.equals(id)).findFirst();
    }

    /** The labels of these ids, in the order of the Act. */
    public static List<String> labels(java.util.Collection<String> ids) {
        return Arrays.stream(values())
                .filter(one -> ids.contains(one.id))
                .map(Characteristic::label)
                .toList();
    }
}
