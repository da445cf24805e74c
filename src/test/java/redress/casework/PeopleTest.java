package redress.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import redress.people.Adjustment;
import redress.people.Care;
import redress.people.Detail;
import redress.people.Person;
import redress.people.PersonChange;
import redress.people.Profile;
import redress.people.Trait;

class PeopleTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 4, 1);

    @TempDir
    Path folder;

    private SampleCouncil council;
    private People people;
    private CaseState garrods;

    @BeforeEach
    void setUp() {
        council = SampleCouncil.in(folder, "north-norfolk", TODAY);
        people = new People(council.database, council.clock);
        garrods = council.open(SampleCouncil.complaint(TODAY));
    }

    @AfterEach
    void close() {
        council.close();
    }

    private static Person somebody(String name, String address, String postcode, String email, String telephone) {
        return new Person(0, 0, "", name, "", address, postcode, email, telephone, "post", "");
    }

    private long garrod() {
        return council.cases.person(garrods).orElseThrow().id();
    }

    private Profile profile(long id) {
        return people.page(id).orElseThrow().profile();
    }

    private Profile change(Profile before, Profile now) {
        return people.change(before, now, Setup.CO_ORDINATOR, UUID.randomUUID());
    }

    @Test
    void aPersonIsFoundThoughMistypedWithTheReasonAndTheCases() {
        council.open(SampleCouncil.complaint(
                TODAY, somebody("Kofi Osei", "3 Mill Road", "ZZ99 7QD", "kofi@mail.example", "01632 960199")));

        assertThat(people.list("Pamla Garod", 5)).singleElement().satisfies(listed -> {
            assertThat(listed.person().name()).isEqualTo("Pamela Garrod");
            assertThat(listed.why()).containsExactly(Trait.NAME_ALIKE);
            assertThat(listed.cases()).isEqualTo(1);
            assertThat(listed.open()).isEqualTo(1);
            assertThat(listed.last()).contains(TODAY);
        });
        assertThat(people.list("", 10))
                .extracting(listed -> listed.person().name())
                .containsExactly("Kofi Osei", "Pamela Garrod");
        Person pam = somebody("Pam Hale", "", "", "", "+44 1632 960114");
        assertThat(people.candidates(pam, 5)).singleElement().satisfies(known -> {
            assertThat(known.candidate().why()).containsExactly(Trait.SAME_TELEPHONE);
            assertThat(known.cases()).extracting(CaseRow::reference).containsExactly(garrods.reference());
        });
    }

    @Test
    void aChangeIsKeptBesideWhatItReplacedAndTakenBackWithoutTouchingLaterOnes() {
        Profile before = profile(garrod());
        Person moved = new Person(
                before.person().id(),
                before.person().version(),
                "Mrs",
                "Pamela Garrod",
                "",
                "12 Mill Road\nWinterfleet",
                "ZZ99 8QD",
                "pam@mail.example",
                "01632 960114",
                "email",
                "large-print-16");
        Profile second = change(before, before.withPerson(moved));
        Care minded = second.care()
                .withAdjustments(
                        List.of(new Adjustment("Calls after 10 only", TODAY, Optional.of(LocalDate.of(2027, 4, 1)))));
        change(second, second.withCare(minded));

        assertThat(council.cases.search("mill road", 5)).extracting(CaseRow::id).containsExactly(garrods.caseId());
        List<PersonChange> changes = people.page(garrod()).orElseThrow().changes();
        assertThat(changes).hasSize(2);
        assertThat(changes.get(0).what()).containsExactly(Detail.ADJUSTMENTS);
        assertThat(changes.get(1).what())
                .containsExactlyInAnyOrder(Detail.ADDRESS, Detail.POSTCODE, Detail.EMAIL, Detail.WAY, Detail.FORMAT);
        assertThat(changes.get(1).by()).isEqualTo("Ruth Calloway");
        assertThat(changes.get(1).was()).isEqualTo(before);

        Profile back = people.putBack(changes.get(1), Setup.CO_ORDINATOR);
        assertThat(back.differences(before)).containsExactly(Detail.ADJUSTMENTS);
        assertThat(back.care()).isEqualTo(minded);
        assertThat(people.page(garrod()).orElseThrow().changes()).hasSize(3);
        assertThat(new Verification(council.database).problems()).isEmpty();
    }

    @Test
    void aChangeIsMadeOnTopOfWhatSomebodyElseChangedMeanwhileUnlessItIsTheSame() {
        Profile seen = profile(garrod());
        change(seen, seen.withCare(seen.care().withNotes("Two officers at a visit", "")));

        Profile both = change(seen, seen.withCare(seen.care().withNotes("", "Hard of hearing")));
        assertThat(both.care().safety()).isEqualTo("Two officers at a visit");
        assertThat(both.care().vulnerable()).isEqualTo("Hard of hearing");
        assertThatThrownBy(() -> change(seen, seen.withCare(seen.care().withNotes("Ring first", ""))))
                .isInstanceOf(RowClash.class)
                .hasMessageContaining("Read it again (F5)");
        assertThatThrownBy(() -> change(profile(garrod()), profile(garrod()).withPerson(Person.named("", " "))))
                .isInstanceOf(Refused.class)
                .hasMessage("The person needs a name, or an organisation.");
    }

    @Test
    void twoMergedAreOneWithAllCasesAndFoundByEitherNameUntilItIsTakenBack() {
        CaseState other = council.open(SampleCouncil.complaint(
                TODAY, somebody("Pam Hale", "12 Mill Road", "ZZ99 8QD", "pam@mail.example", "07700 900123")));
        long hale = council.cases.person(other).orElseThrow().id();

        long merge = people.merge(hale, garrod(), Setup.CO_ORDINATOR);

        assertThat(council.cases.person(other).orElseThrow().id()).isEqualTo(garrod());
        assertThat(people.page(hale).orElseThrow().profile()).isEqualTo(profile(garrod()));
        assertThat(people.page(garrod()).orElseThrow().cases())
                .extracting(CaseRow::reference)
                .containsExactlyInAnyOrder(garrods.reference(), other.reference());
        assertThat(people.list("Pam Hale", 5)).singleElement().satisfies(listed -> {
            assertThat(listed.person().id()).isEqualTo(garrod());
            assertThat(listed.open()).isEqualTo(2);
        });
        assertThat(people.list("", 5)).hasSize(1);
        assertThat(council.cases.search("hale", 5)).hasSize(2);
        assertThat(council.cases.search("pamela garrod", 5)).hasSize(2);
        assertThat(new Verification(council.database).problems()).isEmpty();
        assertThatThrownBy(() -> people.merge(hale, garrod(), Setup.CO_ORDINATOR))
                .hasMessageContaining("merged already");
        assertThatThrownBy(() -> people.merge(garrod(), hale, Setup.CO_ORDINATOR))
                .hasMessageContaining("one and the same");

        people.undoMerge(merge, Setup.CO_ORDINATOR);

        assertThat(council.cases.person(other).orElseThrow().name()).isEqualTo("Pam Hale");
        assertThat(council.cases.search("hale", 5)).extracting(CaseRow::id).containsExactly(other.caseId());
        assertThat(people.page(garrod()).orElseThrow().merges())
                .singleElement()
                .satisfies(m -> assertThat(m.undone()).isPresent());
    }
}
