package redress.casework;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import redress.people.Person;

/** An ombudsman who may ask the council about a complaint. */
public enum OmbudsmanBody {
    LGSCO("Local Government and Social Care Ombudsman", "PO Box 4771\nCoventry", "CV4 0EH"),
    HOUSING("Housing Ombudsman", "PO Box 152\nLiverpool", "L33 7WQ");

    private final String label;
    private final String address;
    private final String postcode;

    OmbudsmanBody(String label, String address, String postcode) {
        this.label = label;
        this.address = address;
        this.postcode = postcode;
    }

    /** As entries name it: "lgsco". */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String label() {
        return label;
    }

    /** The ombudsman as somebody to write to, not yet kept. */
    public Person asPerson() {
        return new Person(0, 0, "", "", label, address, postcode, "", "", "post", "");
    }

    public static Optional<OmbudsmanBody> of(String id) {
        return Arrays.stream(values()).filter(body -> body.id().equals(id)).findFirst();
    }
}
