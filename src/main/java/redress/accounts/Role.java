package redress.accounts;

import java.util.Arrays;
import java.util.Optional;

/** What an account may do. */
public enum Role {
    CO_ORDINATOR("co-ordinator", "Complaints Co-ordinator"),
    MANAGER("manager", "Manager"),
    READER("reader", "Reader");

    private final String id;
    private final String label;

    Role(String id, String label) {
        this.id = id;
        this.label = label;
    }

    /** The word in the database: "co-ordinator". */
    public String id() {
        return id;
    }

    /** The word on screen: "Complaints Co-ordinator". */
    public String label() {
        return label;
    }

    public static Optional<Role> of(String id) {
        return Arrays.stream(values()).filter(role -> role.id.equals(id)).findFirst();
    }
}
