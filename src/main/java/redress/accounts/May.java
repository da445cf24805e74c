package redress.accounts;

import java.util.Optional;

/**
 * What may be done at this desk, asked by screens before they offer it.
 *
 * @param account who is signed in; empty where nobody signs in, and everything is allowed
 */
public record May(Optional<Account> account) {

    /** Where nobody signs in. */
    public static May everything() {
        return new May(Optional.empty());
    }

    public boolean may(Permission permission) {
        return account.map(who -> who.may(permission)).orElse(true);
    }

    /** Why it may not be done, as a sentence that says who may; empty where it may. */
    public Optional<String> refusal(Permission permission) {
        return may(permission) ? Optional.empty() : Optional.of(permission.refusal());
    }
}
