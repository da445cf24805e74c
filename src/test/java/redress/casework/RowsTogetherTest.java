package redress.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import redress.council.Contact;
import redress.council.ContactKind;
import redress.council.Council;
import redress.council.Officer;
import redress.council.ServiceArea;
import redress.db.Database;
import redress.db.JoinedDesk;
import redress.letters.Letters;
import redress.letters.Stationery;
import redress.letters.StationeryBook;
import redress.people.Adjustment;
import redress.people.Person;
import redress.people.Profile;

/** Two desks change the same row of whatever kind: nothing is overwritten unasked, and nothing typed is lost. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RowsTogetherTest {

    private static final LocalDate DAY = LocalDate.of(2026, 4, 1);

    private SampleCouncil council;
    private JoinedDesk joined;
    private Desk ruth;
    private Desk ben;
    private long person;

    /** What one of the two does it with. */
    private record Desk(
            Contacts contacts, Officers officers, Services services, Setup setup, People people, Letters letters) {

        static Desk at(Database database, SampleCouncil council) {
            Cases cases = new Cases(database, council.clock);
            Setup setup = new Setup(database, council.clock);
            return new Desk(
                    new Contacts(database),
                    new Officers(database, cases, council.clock),
                    new Services(database, cases, council.clock),
                    setup,
                    new People(database, council.clock),
                    new Letters(database, cases, setup, council.clock));
        }
    }

    /** Keeps the second on top of the first. */
    private interface Save<T> {
        void at(Desk desk, T before, T now);
    }

    /**
     * A kind of row.
     *
     * @param one a row that differs in one field from the first, other one that differs in another
     * @param rival a row that differs in the field of one, otherwise
     */
    private record Kind<T>(
            String name,
            RowShape<T> shape,
            Function<Desk, T> read,
            Save<T> save,
            Function<T, T> one,
            Function<T, T> other,
            Function<T, T> rival) {

        @Override
        public String toString() {
            return name;
        }
    }

    @BeforeAll
    void open(@TempDir Path folder) {
        council = SampleCouncil.in(folder, "north-norfolk", DAY);
        new Contacts(council.database).add(contact(0, "Cllr Jane Reed", "Quay", "01632 960001"), Setup.CO_ORDINATOR);
        person = council.open(SampleCouncil.complaint(DAY)).personId().orElseThrow();
        long account = SecondDesk.account(council.database, "Ben Carter");
        joined = JoinedDesk.of(council.database, account, council.clock);
        ruth = Desk.at(council.database, council);
        ben = Desk.at(joined.database(), council);
    }

    @AfterAll
    void close() {
        joined.close();
        council.close();
    }

    Stream<Kind<?>> kinds() {
        return Stream.of(
                new Kind<>(
                        "contact",
                        Contacts.SHAPE,
                        desk -> desk.contacts().all().stream()
                                .filter(each -> each.kind() == ContactKind.COUNCILLOR)
                                .findFirst()
                                .orElseThrow(),
                        (desk, before, now) -> desk.contacts().change(before, now, Setup.SIGNED_IN),
                        was -> contact(was.id(), was.name(), was.area(), "01632 960777"),
                        was -> contact(was.id(), was.name(), "Harbour", was.telephone()),
                        was -> contact(was.id(), was.name(), was.area(), "01632 960888")),
                new Kind<>(
                        "officer",
                        Officers.SHAPE,
                        desk -> officer(desk, "Revenues"),
                        (desk, before, now) -> desk.officers().change(before, now, Setup.SIGNED_IN),
                        was -> officer(was, "Head of Revenues", was.email()),
                        was -> officer(was, was.jobTitle(), "colin@saltmarsh.example"),
                        was -> officer(was, "Revenues and Benefits Manager", was.email())),
                new Kind<>(
                        "council",
                        Setup.SHAPE,
                        desk -> desk.setup().council().orElseThrow(),
                        (desk, before, now) -> desk.setup().change(before, now),
                        was -> council(was, "01632 960555", was.website()),
                        was -> council(was, was.telephone(), "saltmarsh.example/complaints"),
                        was -> council(was, "01632 960666", was.website())),
                new Kind<>(
                        "service",
                        Services.SHAPE,
                        desk -> service(desk, "Revenues"),
                        RowsTogetherTest::keep,
                        was -> service(was, Optional.of(1L), was.endedOn()),
                        was -> service(was, was.assistantDirector(), Optional.of(DAY.plusDays(9))),
                        was -> service(was, Optional.of(2L), was.endedOn())),
                new Kind<>(
                        "person",
                        People.SHAPE,
                        desk -> desk.people().list("", 5).get(0).profile(),
                        (desk, before, now) -> desk.people().change(before, now, Setup.SIGNED_IN, UUID.randomUUID()),
                        was -> person(was, "01632 960222", was.language()),
                        was -> person(was, was.person().telephone(), "Welsh"),
                        was -> person(was, "01632 960333", was.language())),
                new Kind<>(
                        "stationery",
                        StationeryBook.SHAPE,
                        desk -> desk.letters().stationery().now(),
                        (desk, before, now) -> desk.letters().stationery().save(before, now, Setup.SIGNED_IN),
                        was -> stationery(was, "R. Calloway", was.foot()),
                        was -> stationery(was, was.signer(), "Saltmarsh, by the sea"),
                        was -> stationery(was, "Ruth Calloway BA", was.foot())));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void whatOnlyOneChangedIsMergedAndOfWhatBothChangedOneIsChosen(Kind<?> kind) {
        compare(kind);
    }

    private <T> void compare(Kind<T> kind) {
        RowShape<T> shape = kind.shape();
        T read = kind.read().apply(ruth);
        kind.save().at(ben, read, kind.other().apply(read));
        kind.save().at(ruth, read, kind.one().apply(read));
        T both = kind.read().apply(ruth);
        assertThat(shape.differing(both, kind.one().apply(kind.other().apply(read))))
                .as("two fields, one changed by each: both are kept")
                .isEmpty();

        Set<String> field = Set.copyOf(shape.differing(read, kind.one().apply(read)));
        T typed = shape.taking().from(both, field, read);
        kind.save().at(ben, both, kind.rival().apply(both));
        T there = kind.read().apply(ruth);
        RowClash clash = catchThrowableOfType(RowClash.class, () -> kind.save().at(ruth, both, typed));
        assertThat(clash.asked()).extracting(RowClash.Asked::field).containsExactlyElementsOf(field);
        RowClash.Asked asked = clash.asked().get(0);
        assertThat(List.of(asked.was(), asked.yours(), asked.theirs()))
                .containsExactly(
                        shape.value().apply(both, asked.field()),
                        shape.value().apply(typed, asked.field()),
                        shape.value().apply(there, asked.field()));
        assertThat(clash.who().inWords()).startsWith("Ben Carter, ");
        assertThat(clash).hasMessageStartingWith("Ben Carter has changed the same meanwhile.");
        assertThat(kind.read().apply(ruth))
                .as("nothing is kept before it is chosen")
                .isEqualTo(there);

        assertThat(shape.differing(shape.settled(both, typed, clash, field), there))
                .isEmpty();
        kind.save().at(ruth, clash.there(shape.type()), shape.settled(both, typed, clash, Set.of()));
        assertThat(shape.differing(kind.read().apply(ben), typed)).isEmpty();
    }

    @Test
    void twoAdjustmentsAddedAtOnceAreBothKeptAndAServiceEndedMeanwhileIsNotRenamed() {
        Profile read = ruth.people().page(person).orElseThrow().profile();
        ben.people().change(read, adjusted(read, "Large print"), Setup.SIGNED_IN, UUID.randomUUID());
        ruth.people().change(read, adjusted(read, "Ring after six"), Setup.SIGNED_IN, UUID.randomUUID());
        assertThat(ben.people().page(person).orElseThrow().profile().care().adjustments())
                .extracting(Adjustment::what)
                .containsExactly("Large print", "Ring after six");

        ServiceArea seen = service(ruth, "Planning");
        ben.services().end(seen, DAY, Setup.SIGNED_IN);
        assertThatThrownBy(() -> ruth.services().rename(seen, "Income", DAY, Setup.SIGNED_IN))
                .hasMessageStartingWith("Planning has been ended meanwhile, from 1")
                .hasMessageContaining("2026 (Ben Carter, ");

        Contact gone = ruth.contacts().add(contact(0, "Cllr Al Fen", "Fen", ""), Setup.SIGNED_IN);
        ben.contacts().remove(gone, Setup.SIGNED_IN);
        assertThatThrownBy(() -> ruth.contacts().change(gone, gone.withActive(false), Setup.SIGNED_IN))
                .hasMessageStartingWith("Cllr Al Fen was taken away from the contacts meanwhile.");
    }

    private static Profile adjusted(Profile profile, String what) {
        return profile.withCare(profile.care().withAdjustments(List.of(new Adjustment(what, DAY, Optional.empty()))));
    }

    private static Contact contact(long id, String name, String area, String telephone) {
        return new Contact(id, ContactKind.COUNCILLOR, name, area, "", telephone, "2 Quay Street", "", true);
    }

    private static Officer officer(Officer was, String title, String email) {
        return new Officer(
                was.id(), was.name(), title, was.role(), email, was.telephone(), was.service(), was.active());
    }

    private static Council council(Council was, String telephone, String website) {
        return new Council(
                was.name(),
                was.prefix(),
                was.region(),
                was.team(),
                was.address(),
                telephone,
                was.email(),
                website,
                was.procedure());
    }

    private static ServiceArea service(ServiceArea was, Optional<Long> leader, Optional<LocalDate> ended) {
        return new ServiceArea(was.id(), was.name(), leader, ended, was.active());
    }

    private static Profile person(Profile was, String telephone, String language) {
        Person p = was.person();
        return new Profile(
                new Person(
                        p.id(),
                        p.version(),
                        p.title(),
                        p.name(),
                        p.organisation(),
                        p.address(),
                        p.postcode(),
                        p.email(),
                        telephone,
                        p.preferredWay(),
                        p.preferredFormat()),
                language,
                was.care());
    }

    private static Stationery stationery(Stationery was, String signer, String foot) {
        return new Stationery(
                was.head(),
                was.crest(),
                was.envelope(),
                was.down(),
                was.right(),
                was.typeface(),
                was.bodySize(),
                signer,
                was.signerTitle(),
                was.signature(),
                was.accessLine(),
                foot);
    }

    private static Officer officer(Desk desk, String service) {
        return desk.officers().all().stream()
                .map(Officers.Listed::officer)
                .filter(one -> one.service().equals(service))
                .findFirst()
                .orElseThrow();
    }

    private static ServiceArea service(Desk desk, String name) {
        return desk.services().all().stream()
                .map(Services.Listed::service)
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** Of a service, who leads it and when it ends are two acts. */
    private static void keep(Desk desk, ServiceArea before, ServiceArea now) {
        if (!before.endedOn().equals(now.endedOn())) {
            desk.services().end(before, now.endedOn().orElseThrow(), Setup.SIGNED_IN);
        } else {
            desk.services().lead(before, now.assistantDirector().flatMap(id -> byId(desk, id)), DAY, Setup.SIGNED_IN);
        }
    }

    private static Optional<Officer> byId(Desk desk, long id) {
        return desk.officers().all().stream()
                .map(Officers.Listed::officer)
                .filter(one -> one.id() == id)
                .findFirst();
    }
}
