package redress.db;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A PC that shares its cases is asked to stay awake, as long as it shares them and no longer. */
class AwakeTest {

    @ParameterizedTest
    @CsvSource({
        "Linux, systemd-inhibit, --pid=4711",
        "Mac OS X, caffeinate, 4711",
        "Windows 11, powershell, Wait-Process -Id 4711",
    })
    void eachSystemIsAskedByItsOwnProgramUntilThisProcessEnds(String system, String program, String end) {
        List<String> command = Awake.command(system, 4711);

        assertThat(command.get(0)).isEqualTo(program);
        assertThat(String.join(" ", command)).contains(end);
    }

    @Test
    void itAsksUntilTheSharingEnds() {
        Awake awake = Awake.by(List.of("sleep", "60"));
        assertThat(awake.isAsking()).isTrue();
        awake.close();
        assertThat(awake.isAsking()).isFalse();
    }

    @Test
    void aSystemWithoutSuchAProgramIsLeftAsItIs() {
        try (Awake awake = Awake.by(List.of("no-such-program-of-this-name"))) {
            assertThat(awake.isAsking()).isFalse();
        }
    }
}
