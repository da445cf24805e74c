package redress.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LikenessTest {

    private static final Person GARROD = new Person(
            7,
            1,
            "Mrs",
            "Pamela Garrod",
            "",
            "7 Sluice Lane\nWinterfleet",
            "ZZ99 4QD",
            "pam@mail.example",
            "01632 960114 / 07700 900123",
            "post",
            "");

    private static Person somebody(String name, String address, String postcode, String email, String telephone) {
        return new Person(0, 0, "", name, "", address, postcode, email, telephone, "post", "");
    }

    @ParameterizedTest
    @CsvSource({
        "Pamela Garrod, SAME_NAME",
        "Pamla Garod, NAME_ALIKE",
        "mrs garrod, SAME_NAME",
        "zz994qd, SAME_POSTCODE",
        "zz99 4qd, SAME_POSTCODE",
        "+44 (0)1632 960 114, SAME_TELEPHONE",
        "01632960114, SAME_TELEPHONE",
        "960114, SAME_TELEPHONE",
        "07700 900123, SAME_TELEPHONE",
        "Sluice Lane, SAME_ADDRESS",
        "PAM@mail.example, SAME_EMAIL",
    })
    void aPersonIsFoundHoweverItIsTyped(String typed, Trait why) {
        assertThat(Likeness.of(typed, GARROD))
                .hasValueSatisfying(found -> assertThat(found.why()).contains(why));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Kofi Osei", "01632 960199", "ZZ99 7QD", "kofi@mail.example", "Mr", "?!"})
    void somebodyElseIsNotFound(String typed) {
        assertThat(Likeness.of(typed, GARROD)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Pamela Garod,   7 Sluice Lane, ZZ99 4QD, '',               '',              NAME_ALIKE",
        "Pamela Garrod,  9 New Street,  ZZ12 1AB, '',               '',              SAME_NAME",
        "P Garrod,       '',            ZZ99 4QD, '',               '',              NAME_ALIKE",
        "P. Hale,        '',            '',       '',               01632 960114,    SAME_TELEPHONE",
        "Pam,            '',            '',       '',               +44 1632 960114, SAME_TELEPHONE",
        "Somebody,       '',            '',       PAM@mail.example, '',              SAME_EMAIL",
    })
    void theSamePersonIsFoundAgainThoughSomethingDiffers(
            String name, String address, String postcode, String email, String telephone, Trait why) {
        assertThat(Likeness.between(somebody(name, address, postcode, email, telephone), GARROD))
                .hasValueSatisfying(found -> assertThat(found.why()).contains(why));
    }

    @ParameterizedTest
    @CsvSource({
        "Peter Marl,    1 Quay,        ZZ99 1AA, 01632 960555",
        "Pamela Staithe, '',           '',       ''",
        "Peter Marl,    12 Other Lane, ZZ99 4QD, ''",
        "'',            '',            '',       ''",
    })
    void somebodyElseIsNoCandidate(String name, String address, String postcode, String telephone) {
        assertThat(Likeness.between(somebody(name, address, postcode, "", telephone), GARROD))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"Tom Garrod", "Ida Garrod"})
    void anotherMemberOfTheHouseholdIsShownToChooseFrom(String name) {
        Person typed = somebody(name, "7 Sluice Lane\nWinterfleet", "ZZ99 4QD", "", "");
        assertThat(Likeness.between(typed, GARROD))
                .hasValueSatisfying(found -> assertThat(found.why()).contains(Trait.SAME_ADDRESS, Trait.SAME_POSTCODE));
    }
}
