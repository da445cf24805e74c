package redress;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the words after the program's name ask for. */
final class StartTest {

    @TempDir
    Path folder;

    @Test
    void without_a_word_the_desk_opens() {
        assertThat(Start.of(List.of())).isEqualTo(new Start.Desk(Optional.empty()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"office.redress-join", "Office of the council.REDRESS-JOIN", "a%20b.redress-join"})
    void a_join_file_opens_the_desk_with_it_whether_its_path_or_its_uri_is_given(String name) throws IOException {
        Path file = Files.writeString(folder.resolve(name), "{}");

        assertThat(Start.of(List.of(file.toString()))).isEqualTo(new Start.Desk(Optional.of(file)));
        assertThat(Start.of(List.of(file.toUri().toString()))).isEqualTo(new Start.Desk(Optional.of(file)));
    }

    @Test
    void any_other_file_is_refused_with_one_sentence_that_says_what_to_do() throws IOException {
        Path file = Files.writeString(folder.resolve("letter.eml"), "");

        for (String word : List.of(file.toString(), file.toUri().toString())) {
            assertThat(Start.of(List.of(word)))
                    .isEqualTo(new Start.Refused("Redress opens no letter.eml: only join files, whose names end in "
                            + ".redress-join. Start Redress, and drop other files on New or on a case."));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"gone.redress-join", "file:///no/such/gone.redress-join", "file:gone.redress-join"})
    void a_join_file_that_is_not_there_is_said_to_be_missing(String word) {
        assertThat(Start.of(List.of(word)))
                .isEqualTo(new Start.Refused(
                        "The file gone.redress-join is not there. Copy it to this PC again, then open it."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"version", "demo", "--help", "src", "no-such-command", "no.such.file", "\u0000"})
    void all_else_is_a_command_even_where_a_folder_has_its_name(String word) {
        assertThat(Start.of(List.of(word))).isEqualTo(new Start.Command());
    }

    @Test
    void a_file_among_other_words_belongs_to_the_command() throws IOException {
        Path file = Files.writeString(folder.resolve("office.redress-join"), "{}");

        assertThat(Start.of(List.of("serve", file.toString()))).isEqualTo(new Start.Command());
    }
}
