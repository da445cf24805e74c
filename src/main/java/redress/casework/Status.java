package redress.casework;

import java.util.Locale;

/** How far a case is. */
public enum Status {
    /** Somebody still owes the customer something. */
    OPEN("Open"),
    /** The last response has gone; the case may be closed, or the customer may ask for the next stage. */
    ANSWERED("Answered"),
    CLOSED("Closed"),
    /** Closed, and names and texts have been destroyed. */
    DISPOSED("Disposed");

    private final String label;

    Status(String label) {
        this.label = label;
    }

    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String label() {
        return label;
    }

    /** Whether work may be outstanding. */
    public boolean isOpen() {
        return this == OPEN || this == ANSWERED;
    }
}
