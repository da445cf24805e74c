package redress.accounts;

import java.util.Optional;
import java.util.Set;

/**
 * Somebody who uses Redress.
 *
 * @param active whether they may still sign in; an account is never deleted, since the audit names it
 * @param salt what goes into the secret made of the passphrase; empty where none was given yet
 */
public record Account(long id, String name, Set<Role> roles, boolean active, Optional<String> salt) {

    /** The account every database begins with; setup gives it the co-ordinator's own name. */
    public static final long CO_ORDINATOR = 1;

    public Account {
        roles = Set.copyOf(roles);
    }

    public boolean is(Role role) {
        return roles.contains(role);
    }

    /** Whether one of its roles allows it. */
    public boolean may(Permission permission) {
        return active && permission.roles().stream().anyMatch(roles::contains);
    }
}
