package redress.council;

import java.util.Arrays;
import java.util.Optional;

/** What somebody the council writes to is, besides complainants and those who work on cases. */
public enum ContactKind {
    MP("mp"),
    COUNCILLOR("councillor"),
    /** An officer of that rank: kept with the officers, listed here to be written to. */
    ASSISTANT_DIRECTOR("assistant-director"),
    CONTRACT_MANAGER("contract-manager"),
    OMBUDSMAN_INVESTIGATOR("ombudsman-investigator"),
    OTHER("other");

    private final String id;

    ContactKind(String id) {
        this.id = id;
    }

    public String id() {
        return id;
    }

    /** The kind of this id, as stored. */
    public static Optional<ContactKind> of(String id) {
        return Arrays.stream(values()).filter(kind -> kind.id.equals(id)).findFirst();
    }
}
