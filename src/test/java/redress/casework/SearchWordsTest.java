package redress.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import redress.people.Person;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SearchWordsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 4, 1);

    private SampleCouncil council;

    @BeforeAll
    void open(@TempDir Path folder) {
        council = SampleCouncil.in(folder, "north-norfolk", DAY);
        council.open(SampleCouncil.complaint(
                DAY,
                new Person(
                        0,
                        0,
                        "Mr",
                        "Siôn O’Dowd",
                        "",
                        "2 Quay",
                        "ZZ99 1AB",
                        "",
                        "+44 (0)1632 960777 (day), 07700 900123",
                        "post",
                        "")));
        council.open(SampleCouncil.complaint(DAY));
    }

    @AfterAll
    void close() {
        council.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "01632 960777",
                "01632960777",
                "+44 1632 960777",
                "0044 (0)1632 960 777",
                "(01632) 960777",
                "01632-960-777",
                "960777",
                "960 777",
                "07700 900123",
                "07700900",
                "sion",
                "odow",
                "O'Dowd",
                "odwd",
                "SM-2026-0001",
                "sm 2026 0001"
            })
    void aCaseIsFoundByTelephoneReferenceOrHalfAName(String typed) {
        assertThat(council.cases.search(typed, 5))
                .extracting(CaseRow::person)
                .first()
                .asString()
                .isEqualTo("Mr Siôn O’Dowd");
    }

    @ParameterizedTest
    @CsvSource({
        "01632 960777, 01632960777 960777",
        "+44 1632 960777 / 01632 960778, 01632960777 960777 01632960778 960778",
        "ext 12, ''",
        "none, ''"
    })
    void eachNumberOfAFieldIsAWordOfItsOwn(String field, String words) {
        assertThat(String.join(" ", SearchWords.telephones(field))).isEqualTo(words);
    }

    @Test
    void anotherNumberFindsNobody() {
        assertThat(council.cases.search("01632 961999", 5)).isEmpty();
    }
}
