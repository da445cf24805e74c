package redress.accounts;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What somebody is at the desk. An account may have several; what each may do stands in {@link Permission}. */
public enum Role {
    CO_ORDINATOR("co-ordinator", "Complaints Co-ordinator"),
    MANAGER("manager", "Manager"),
    AUDITOR("auditor", "Auditor"),
    REPORT_READER("report-reader", "Report reader"),
    ADMINISTRATOR("administrator", "Administrator");

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

    /** The roles of words parted by blanks; words that are none are left out. */
    static Set<Role> all(String words) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        Arrays.stream(words.split(" ", -1)).forEach(word -> of(word).ifPresent(roles::add));
        return roles;
    }

    static String words(Set<Role> roles) {
        return roles.stream().sorted().map(Role::id).collect(Collectors.joining(" "));
    }
}
