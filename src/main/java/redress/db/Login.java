package redress.db;

import java.util.regex.Pattern;

/**
 * The SQL user a desk works as. Each account has one of its own, so that the database itself refuses what the account
 * may not do, and knows who made a save.
 *
 * @param user ACCOUNT_ and the account's number
 * @param secret its password: made out of the passphrase, never the passphrase itself
 */
public record Login(String user, String secret) {

    private static final String ACCOUNT = "ACCOUNT_";
    private static final Pattern FORM = Pattern.compile(ACCOUNT + "[1-9][0-9]{0,17}");

    /** @throws IllegalArgumentException where the user is none of an account */
    public Login {
        if (!FORM.matcher(user).matches()) {
            throw new IllegalArgumentException("No account has this SQL user");
        }
    }

    /** The login of an account. */
    public static Login of(long account, String secret) {
        return new Login(ACCOUNT + account, secret);
    }

    /** The number of the account. */
    public long accountId() {
        return Long.parseLong(user.substring(ACCOUNT.length()));
    }

    /** Without the secret. */
    @Override
    public String toString() {
        return user;
    }
}
