package redress.accounts;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/**
 * What somebody types to sign in. It is kept nowhere; the database knows the SQL user's password made of it, which takes
 * 20 MB and a moment of computing for every guess (Argon2id, RFC 9106).
 */
public record Passphrase(String typed) {

    /** Fewer characters are refused. */
    public static final int SHORTEST = 12;

    private static final int LONGEST = 200;
    private static final int LONG = 20;
    private static final int DIFFERENT = 6;
    private static final int SALT_BYTES = 16;
    private static final int SECRET_BYTES = 32;
    private static final int MEMORY_KB = 20 * 1024;
    private static final int ROUNDS = 2;

    /** What is tried first by whoever guesses; each also with anything before or behind it to make it long enough. */
    private static final List<String> TRIED_FIRST = List.of(
            "password",
            "passphrase",
            "123456789",
            "987654321",
            "qwertyuiop",
            "asdfghjkl",
            "letmein",
            "changeme",
            "welcome",
            "administrator",
            "complaint",
            "co-ordinator",
            "coordinator",
            "council",
            "redress",
            "iloveyou",
            "abcdefgh",
            "correct horse battery staple");

    /** Letters and figures that are not mistaken for each other on paper. */
    private static final String CLEAR = "abcdefghjkmnpqrstuvwxyz23456789";

    /** How hard it is to guess. */
    public enum Strength {
        WEAK,
        GOOD,
        STRONG
    }

    /** Without what was typed. */
    @Override
    public String toString() {
        return "Passphrase";
    }

    /** One given by an administrator, to be changed at the first sign-in: 4 groups of 4, as "k7mw-2hqa-x9fd-pnt4". */
    public static Passphrase oneTime(SecureRandom random) {
        return new Passphrase(groups(random, 4));
    }

    /** Groups of four clear characters with a hyphen between. */
    static String groups(SecureRandom random, int groups) {
        StringBuilder made = new StringBuilder();
        for (int at = 0; at < groups * 4; at++) {
            made.append(at > 0 && at % 4 == 0 ? "-" : "").append(CLEAR.charAt(random.nextInt(CLEAR.length())));
        }
        return made.toString();
    }

    /**
     * Why it cannot be taken, as a sentence; empty where it can.
     *
     * @param name of the account, which it may not hold
     */
    public Optional<String> problem(String name) {
        int length = typed.codePointCount(0, typed.length());
        if (length < SHORTEST) {
            return Optional.of("Take at least " + SHORTEST + " characters: three or four words, say.");
        }
        if (length > LONGEST) {
            return Optional.of("Take at most " + LONGEST + " characters.");
        }
        String plain = plain(typed);
        if (TRIED_FIRST.stream().map(Passphrase::plain).anyMatch(word -> holdsLittleBeside(plain, word))) {
            return Optional.of("This is among the first that are guessed. Take words that do not belong together.");
        }
        if (plain.chars().distinct().count() < DIFFERENT) {
            return Optional.of("Take more different characters.");
        }
        String own = plain(name);
        if (own.length() > 2 && holdsLittleBeside(plain, own)) {
            return Optional.of("Take more than your own name.");
        }
        return Optional.empty();
    }

    /** How hard to guess it is; meaningful only where there is no {@link #problem}. */
    public Strength strength() {
        int length = typed.codePointCount(0, typed.length());
        long different = plain(typed).chars().distinct().count();
        if (length < SHORTEST || different < DIFFERENT) {
            return Strength.WEAK;
        }
        return length >= LONG && different >= 10 ? Strength.STRONG : Strength.GOOD;
    }

    /** Fresh salt, in hexadecimal digits. */
    public static String salt(SecureRandom random) {
        byte[] salt = new byte[SALT_BYTES];
        random.nextBytes(salt);
        return HexFormat.of().formatHex(salt);
    }

    /**
     * The password of the account's SQL user, in hexadecimal digits. Takes about a tenth of a second.
     *
     * @param salt of the account, in hexadecimal digits
     */
    public String secret(String salt) {
        Argon2BytesGenerator generator = new Argon2BytesGenerator();
        generator.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                .withMemoryAsKB(MEMORY_KB)
                .withIterations(ROUNDS)
                .withParallelism(1)
                .withSalt(HexFormat.of().parseHex(salt))
                .build());
        byte[] secret = new byte[SECRET_BYTES];
        // the same letters however a keyboard composes them
        byte[] bytes = Normalizer.normalize(typed, Normalizer.Form.NFC).getBytes(StandardCharsets.UTF_8);
        generator.generateBytes(bytes, secret);
        return HexFormat.of().formatHex(secret);
    }

    private static boolean holdsLittleBeside(String plain, String word) {
        return plain.contains(word) && plain.length() - word.length() < SHORTEST / 2;
    }

    private static String plain(String words) {
        return words.toLowerCase(Locale.ROOT).replaceAll("[\\s_.-]", "");
    }
}
