package redress.commands;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommandsTest {

    @TempDir
    Path folder;

    @Test
    void lists_the_commands() {
        Ran ran = Ran.redress("--help");

        assertThat(ran.status()).isZero();
        assertThat(ran.out())
                .contains(
                        "due",
                        "procedures",
                        "import",
                        "cases",
                        "report",
                        "letter",
                        "verify",
                        "backup",
                        "restore",
                        "clauses",
                        "version");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "due",
                "procedures",
                "import",
                "cases",
                "report",
                "letter",
                "verify",
                "backup",
                "restore",
                "clauses",
                "version"
            })
    void tells_how_each_command_is_used(String command) {
        Ran ran = Ran.redress(command, "--help");

        assertThat(ran.status()).isZero();
        assertThat(ran.out()).contains("redress " + command);
        assertThat(ran.err()).isEmpty();
    }

    @Test
    void takes_a_mistyped_word_for_wrong_usage() {
        Ran ran = Ran.redress("verfy");

        assertThat(ran.status()).isEqualTo(2);
        assertThat(ran.complaint()).contains("verfy");
    }

    @Test
    void asks_for_a_command_where_none_is_given() {
        Ran ran = Ran.redress();

        assertThat(ran.status()).isEqualTo(2);
        assertThat(ran.complaint()).contains("--help");
    }

    @Test
    void says_its_version() {
        assertThat(Ran.redress("version").lines().get(0)).matches("Redress \\d+\\.\\d+\\.\\d+");
        assertThat(Ran.redress("--version").out())
                .isEqualTo(Ran.redress("version").out());
    }

    @Test
    void lists_the_shipped_procedures_and_shows_one_that_passes_its_own_check() throws IOException {
        Ran list = Ran.redress("procedures", "list");
        assertThat(list.out()).contains("north-norfolk\t1\tNorth Norfolk District Council\t");

        Path own = folder.resolve("own.yaml");
        Files.writeString(
                own, Ran.redress("procedures", "show", "north-norfolk").out());
        Ran check = Ran.redress("procedures", "check", own.toString());

        assertThat(check.status()).isZero();
        assertThat(check.lastLine()).isEqualTo("ok");
        assertThat(Ran.redress("due", "--procedure", own.toString(), "--clock", "acknowledge", "--from", "2026-04-01")
                        .out())
                .isEqualTo("2026-04-01\t2026-04-08\n");
    }

    @Test
    void names_every_problem_of_a_procedure_with_its_place() throws IOException {
        Path wrong = folder.resolve("wrong.yaml");
        String shipped = Ran.redress("procedures", "show", "north-norfolk").out();
        Files.writeString(
                wrong,
                shipped.replace("due: 3 working days", "due: 3 wroking days").replace("due: 1 month", "due: soon"));

        Ran ran = Ran.redress("procedures", "check", wrong.toString());

        assertThat(ran.status()).isEqualTo(1);
        assertThat(ran.out()).contains("wrong.yaml:").contains("3 wroking days").contains("soon");
        assertThat(ran.complaint()).contains("problems were found");
    }

    @Test
    void says_of_a_file_that_is_not_there_that_it_is_not_there() {
        Ran ran = Ran.redress("procedures", "check", folder.resolve("none.yaml").toString());

        assertThat(ran.status()).isEqualTo(1);
        assertThat(ran.complaint()).contains("There is no file");
    }

    @Test
    void a_fault_of_the_program_ends_in_a_code_and_a_log_without_what_was_typed() throws IOException {
        Path log = folder.resolve("faults").resolve("redress.log");
        Terminal terminal = new Terminal(System.in, System.out, System.err, Ran.CLOCK, log);

        Failure failure = Failure.of(new IllegalStateException("Mrs Example of 1 High Street"), terminal);

        assertThat(failure.status()).isEqualTo(1);
        assertThat(failure.sentence())
                .doesNotContain("Example")
                .contains("code")
                .contains(log.toString());
        assertThat(Files.readString(log))
                .contains("IllegalStateException", "a_fault_of_the_program")
                .doesNotContain("Example");
    }
}
