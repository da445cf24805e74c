package redress.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import redress.council.Officer;
import redress.documents.TableReader;

class PastedPeopleTest {

    private static final Officer HELEN = new Officer(1, "Helen Marsh", "", "officer", "", "", "Planning", true);

    private static PastedPeople read(String text) {
        return PastedPeople.read(TableReader.pasted(text), List.of("Planning"), List.of(HELEN));
    }

    @Test
    void cells_with_headings_in_any_order_become_officers_and_services() {
        PastedPeople read = read("""
                Department\tSurname\tFirst name\tJob title\tE-mail address\tExt
                planning\tOduya\tGrace\tAssistant Director, Planning\tg.oduya@council.example\t2201
                Coast and Sea\tReeve\tTom\tHead of Coast\ttom@council.example\t
                Parks\t\t\t\t\t
                """);

        assertThat(read.newServices()).containsExactly("Coast and Sea", "Parks");
        assertThat(read.officers())
                .extracting(Officer::name, Officer::service, Officer::role, Officer::telephone)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("Grace Oduya", "Planning", "assistant-director", "2201"),
                        org.assertj.core.groups.Tuple.tuple("Tom Reeve", "Coast and Sea", "manager", ""));
    }

    @Test
    void without_headings_an_address_and_a_number_are_known_by_their_looks() {
        PastedPeople read = read("tom@council.example,Tom Reeve,Ranger,01632 960111,Coast\n");

        assertThat(read.officers())
                .containsExactly(new Officer(
                        0, "Tom Reeve", "Ranger", "officer", "tom@council.example", "01632 960111", "Coast", true));
    }

    @Test
    void one_cell_a_row_is_a_list_of_services() {
        assertThat(read("Parks\nplanning\nCoast\n").newServices()).containsExactly("Parks", "Coast");
    }

    @ParameterizedTest(name = "{0} {1} {2}")
    @CsvSource({
        "helen marsh, Ranger, '', helen marsh is there already.",
        "Tom Reeve, Ranger, '', Tom Reeve stands further up already.",
        "'=B2&C2', Ranger, '', is a formula",
        "Ann Dack, Ranger, ann(at)council, is no e-mail address",
        "'', Ranger, a@council.example, The name is missing."
    })
    void a_doubtful_row_says_why_and_is_left_out(String name, String job, String email, String why) {
        PastedPeople read = read("Name\tJob\tEmail\nTom Reeve\tHead ranger\ttom@council.example\n" + name + "\t" + job
                + "\t" + email + "\n");

        assertThat(read.officers()).extracting(Officer::name).containsExactly("Tom Reeve");
        assertThat(read.lines().get(1).doubt().orElseThrow()).contains(why);
        assertThat(read.lines().get(1).number()).isEqualTo(3);
    }

    @Test
    void a_role_procedures_do_not_know_is_doubted_and_so_is_a_cell_without_end() {
        PastedPeople read =
                read("Name\tRole\nTom Reeve\tBoss\n" + "x".repeat(5_000) + "\tdirector\nAnn Dack\tDirector\n");

        assertThat(read.lines().get(0).doubt().orElseThrow()).contains("The role \"Boss\" is not known");
        assertThat(read.lines().get(1).doubt().orElseThrow())
                .contains("has more than 200")
                .hasSizeLessThan(120);
        assertThat(read.officers()).extracting(Officer::role).containsExactly("director");
    }
}
