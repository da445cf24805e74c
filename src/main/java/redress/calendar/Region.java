package redress.calendar;

import java.util.Arrays;
import java.util.Optional;

/** A part of the United Kingdom with bank holidays of its own, named as in gov.uk's file. */
public enum Region {
    ENGLAND_AND_WALES("england-and-wales", "England and Wales"),
    SCOTLAND("scotland", "Scotland"),
    NORTHERN_IRELAND("northern-ireland", "Northern Ireland");

    private final String id;
    private final String label;

    Region(String id, String label) {
        this.id = id;
        this.label = label;
    }

    /** The key in gov.uk's bank-holiday file and on the command line: "england-and-wales". */
    public String id() {
        return id;
    }

    public static Optional<Region> of(String id) {
        return Arrays.stream(values()).filter(region -> region.id.equals(id)).findFirst();
    }

    /** The name for people: "England and Wales". */
    public String label() {
        return label;
    }
}
