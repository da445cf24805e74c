package redress.casework;

import java.util.Arrays;
import java.util.Optional;

/** As whom somebody writes (KL-16, NS-15): for themselves, for a body of some sort, or for somebody who cannot. */
public enum Standing {
    SELF("self", "For themselves", false),
    BUSINESS("business", "For a business", false),
    PUBLIC_BODY("public-body", "For a public body", false),
    VOLUNTARY_BODY("voluntary-body", "For a voluntary body or group", false),
    EXECUTOR("executor", "As executor of somebody who has died", true),
    PARENT("parent", "As parent or guardian of a child", true);

    private final String id;
    private final String label;
    private final boolean forSomebody;

    Standing(String id, String label, boolean forSomebody) {
        this.id = id;
        this.label = label;
        this.forSomebody = forSomebody;
    }

    /** The word it is stored under. */
    public String id() {
        return id;
    }

    public String label() {
        return label;
    }

    /** Whether the name of who died, or of the child, belongs to it. */
    public boolean isForSomebody() {
        return forSomebody;
    }

    /** Whether the person is the contact of a body; letters then name both. */
    public boolean isForABody() {
        return this == BUSINESS || this == PUBLIC_BODY || this == VOLUNTARY_BODY;
    }

    public static Optional<Standing> of(String id) {
        return Arrays.stream(values()).filter(one -> one.id.equals(id)).findFirst();
    }
}
