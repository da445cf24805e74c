package redress.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PassphraseTest {

    @ParameterizedTest
    @CsvSource({
        "short, at least 12",
        "password1234, first that are guessed",
        "Passphrase 99, first that are guessed",
        "correct horse battery staple, first that are guessed",
        "aaaaaaaaaaaabb, different characters",
        "Anna Bell 2026, your own name"
    })
    void whatIsGuessedAtOnceIsRefusedWithASentence(String typed, String words) {
        assertThat(new Passphrase(typed).problem("Anna Bell"))
                .hasValueSatisfying(why -> assertThat(why).contains(words));
    }

    @ParameterizedTest
    @CsvSource({"river lamp seven, GOOD", "river lamp seven otter paint, STRONG", "kein-Zufall-7, GOOD"})
    void threeWordsAreGoodAndFiveAreStrong(String typed, Passphrase.Strength strength) {
        Passphrase passphrase = new Passphrase(typed);

        assertThat(passphrase.problem("Anna Bell")).isEmpty();
        assertThat(passphrase.strength()).isEqualTo(strength);
    }

    @Test
    void theSecretFollowsFromPassphraseAndSaltAloneAndTellsNeither() {
        String salt = Passphrase.salt(new SecureRandom());
        String secret = new Passphrase("river lamp seven é").secret(salt);

        assertThat(secret).hasSize(64).isEqualTo(new Passphrase("river lamp seven e\u0301").secret(salt));
        assertThat(new Passphrase("river lamp seven e").secret(salt)).isNotEqualTo(secret);
        assertThat(new Passphrase("river lamp seven é").secret(Passphrase.salt(new SecureRandom())))
                .isNotEqualTo(secret);
        assertThat(new Passphrase("river lamp seven")).hasToString("Passphrase");
    }

    @Test
    void aGivenPassphraseMayBeUsedAndARecoveryCodeIsKnownAgainHoweverTyped() {
        RecoveryCode code = RecoveryCode.drawn(new SecureRandom());
        String typed = code.words().replace("-", " ").toUpperCase(java.util.Locale.ROOT);

        assertThat(Passphrase.oneTime(new SecureRandom()).problem("Anna Bell")).isEmpty();
        assertThat(new RecoveryCode(typed).is(code.digest())).isTrue();
        assertThat(RecoveryCode.drawn(new SecureRandom()).is(code.digest())).isFalse();
    }
}
