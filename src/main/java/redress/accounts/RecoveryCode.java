package redress.accounts;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Locale;

/**
 * What is printed when signing in is turned on and put into the safe: it lets an administrator in who forgot the
 * passphrase. Drawn by lot, so a plain digest of it tells nobody anything.
 *
 * @param words six groups of four characters
 */
public record RecoveryCode(String words) {

    private static final int GROUPS = 6;

    /** A new one. */
    public static RecoveryCode drawn(SecureRandom random) {
        return new RecoveryCode(Passphrase.groups(random, GROUPS));
    }

    /** What the database keeps of it. */
    public byte[] digest() {
        String typed = words.toLowerCase(Locale.ROOT).replaceAll("[\\s-]", "");
        try {
            return MessageDigest.getInstance("SHA-256").digest(typed.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    /** Whether this is the code of that digest, typed with or without hyphens. */
    public boolean is(byte[] kept) {
        return MessageDigest.isEqual(digest(), kept);
    }

    /** Without the code. */
    @Override
    public String toString() {
        return "RecoveryCode";
    }
}
