package redress.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import redress.calendar.Moment;
import redress.people.Person;
import redress.procedure.CaseKind;

/** What is typed into the find field and the list's filter, and what is found. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SearchTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final LocalDate SPRING = LocalDate.of(2026, 4, 1);

    private SampleCouncil council;

    @BeforeAll
    void open(@TempDir Path folder) {
        council = SampleCouncil.in(folder, "north-norfolk", TODAY);
        council.open(SampleCouncil.complaint(SPRING));
        CaseState bins = council.open(SampleCouncil.complaint(LocalDate.of(2026, 11, 20)));
        council.record(
                bins,
                TODAY,
                new Happening.ContactNoted(
                        "Mrs Garrod", "telephone", true, "A heron stood in the drive", Optional.empty()));
        council.open(imported("cmp-2019-0192", "ZZ99 1AB", CaseKind.COMPLAINT, "Council tax band"));
        council.open(
                imported("CMP-2019-0193", "ZZ99 1AC", CaseKind.COMPLIMENT, "Thanks to the warden at 192 High Street"));
        CaseState given =
                council.open(SampleCouncil.complaint(LocalDate.of(2026, 11, 19), Person.named("Mr", "Ivo Brandt")));
        council.record(
                given,
                TODAY,
                new Happening.Allocated(1, "Priya Nair", "Assistant Director, Environment", "Environment"));
    }

    @AfterAll
    void close() {
        council.close();
    }

    private static NewCase imported(String reference, String postcode, CaseKind kind, String subject) {
        return new NewCase(
                kind,
                Moment.of(LocalDate.of(2026, 2, 2)),
                Optional.of(
                        new Person(0, 0, "Ms", "Siân Pellow", "", "2 Quay", postcode, "", "07700 900 123", "post", "")),
                subject,
                "The letter of the valuation office was never answered.",
                "",
                "letter",
                "",
                Optional.empty(),
                List.of(new Happening.Point(1, "The band is wrong", "Revenues", "")),
                Set.of(),
                kind == CaseKind.COMPLAINT ? "stage-1" : "",
                Optional.of(reference),
                Optional.empty());
    }

    @ParameterizedTest
    @CsvSource({
        "0192, cmp-2019-0192", // the end of a reference, although another case has 192 in its subject
        "192, cmp-2019-0192",
        "cmp-2019-0192, cmp-2019-0192",
        "CMP 2019 0192, cmp-2019-0192",
        "CMP20190192, cmp-2019-0192",
        "sm-2026-0002, SM-2026-0002",
        "Brandt, SM-2026-0003",
        "brantd, SM-2026-0003", // two letters changed places
        "zz991ab, cmp-2019-0192",
        "ZZ99 1AB, cmp-2019-0192",
        "zz99  1ac, CMP-2019-0193",
        "heron in the drive, SM-2026-0002", // a phrase of a note
        "valuation office tax, cmp-2019-0192", // of the description and of the subject
        "missed 6 november brandt, SM-2026-0003",
        "sian pellow tax, cmp-2019-0192"
    })
    void theFirstCaseFoundIsTheOneMeant(String typed, String reference) {
        assertThat(council.cases.searchEverything(typed, 5, 3).cases())
                .extracting(CaseRow::reference)
                .first()
                .isEqualTo(reference);
    }

    @ParameterizedTest
    @CsvSource({
        "garrod, Mrs Pamela Garrod",
        "pamela garod, Mrs Pamela Garrod",
        "01632 960114, Mrs Pamela Garrod",
        "+44 1632 960114, Mrs Pamela Garrod",
        "ZZ994QD, Mrs Pamela Garrod",
        "07700900123, Ms Siân Pellow",
        "heron, ",
        "garden bin, "
    })
    void peopleAreFoundByWhatIsTheirsAndNotByTheTextsOfTheirCases(String typed, String name) {
        assertThat(council.cases.searchEverything(typed, 5, 1).people())
                .extracting(hit -> hit.person().fullName())
                .isEqualTo(name == null ? List.of() : List.of(name));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "?", "the", "zebra", "%", "'; drop table word", "\u202e", "9999999999999999999999"})
    void whatIsNobodysIsNoCaseAndNoFault(String typed) {
        assertThat(council.cases.searchEverything(typed, 5, 3).cases())
                .extracting(CaseRow::reference)
                .doesNotContain("cmp-2019-0192");
    }

    @ParameterizedTest
    @ValueSource(strings = {"cmp-2019-0192", "CMP-2019-0192", " Cmp-2019-0192 "})
    void aReferenceKeptInSmallLettersIsFoundHoweverItIsTyped(String typed) {
        assertThat(council.cases.find(typed)).map(CaseState::reference).contains("cmp-2019-0192");
        assertThat(council.cases.find("cmp-2019-019")).isEmpty();
    }

    @Test
    void theFilterTakesEachOfItsPartsIntoAccount() {
        CaseFilter all = CaseFilter.all(100);
        assertThat(found(all)).hasSize(5);
        assertThat(found(all.kind(Optional.of(CaseKind.COMPLIMENT)))).containsExactly("CMP-2019-0193");
        assertThat(found(all.standing(CaseFilter.Standing.LATE)))
                .contains("SM-2026-0001")
                .doesNotContain("SM-2026-0002");
        assertThat(found(all.standing(CaseFilter.Standing.CLOSED))).isEmpty();
        assertThat(found(all.with(Optional.of(new CaseFilter.Holder("Priya Nair")))))
                .containsExactly("SM-2026-0003");
        assertThat(found(all.with(Optional.of(CaseFilter.Holder.NOBODY)))).hasSize(4);
        assertThat(found(all.service(Optional.of("Revenues"))))
                .containsExactlyInAnyOrder("cmp-2019-0192", "CMP-2019-0193");
        assertThat(found(all.stage(Optional.of("stage-1")))).hasSize(4);
        assertThat(found(
                        all.received(Optional.of(LocalDate.of(2026, 11, 19)), Optional.of(LocalDate.of(2026, 11, 19)))))
                .containsExactly("SM-2026-0003");
        assertThat(found(all.words("garrod").received(Optional.empty(), Optional.of(SPRING))))
                .containsExactly("SM-2026-0001");
        assertThat(council.cases.filterChoices())
                .isEqualTo(new FilterChoices(
                        List.of("stage-1"),
                        List.of("Environment", "Planning", "Revenues"),
                        List.of("Priya Nair"),
                        List.of()));
    }

    private List<String> found(CaseFilter filter) {
        return council.cases.list(filter).stream().map(CaseRow::reference).toList();
    }
}
