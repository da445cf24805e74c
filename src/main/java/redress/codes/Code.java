package redress.codes;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A Complaint Handling Code, and the ombudsman whose it is. */
public enum Code {
    LGSCO("Local Government and Social Care Ombudsman", "lgsco", "should"),
    HOS("Housing Ombudsman", "housing", "must");

    private final String ombudsman;
    private final String body;
    private final String verb;

    Code(String ombudsman, String body, String verb) {
        this.ombudsman = ombudsman;
        this.body = body;
        this.verb = verb;
    }

    /** Its ombudsman in full. */
    public String ombudsman() {
        return ombudsman;
    }

    /** Its ombudsman as entries of cases name it: "lgsco", "housing". */
    public String body() {
        return body;
    }

    /** What it says of a duty: a council "should", a landlord "must". */
    public String verb() {
        return verb;
    }

    /** In file names: "lgsco". */
    public String id() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    public static Optional<Code> of(String id) {
        return Arrays.stream(values()).filter(code -> code.id().equals(id)).findFirst();
    }

    /** The Codes a council answers to: that of a landlord too where it lets homes. */
    public static List<Code> binding(boolean landlord) {
        return landlord ? List.of(LGSCO, HOS) : List.of(LGSCO);
    }
}
