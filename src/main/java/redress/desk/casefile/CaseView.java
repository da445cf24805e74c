package redress.desk.casefile;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import redress.accounts.Permission;
import redress.calendar.TypedDate;
import redress.calendar.WorkingCalendar;
import redress.casework.Actions;
import redress.casework.CaseState;
import redress.casework.Deed;
import redress.casework.Officers;
import redress.casework.Seers;
import redress.casework.Wards;
import redress.council.Contact;
import redress.council.Officer;
import redress.council.ServiceArea;
import redress.people.Person;
import redress.people.Profile;

/**
 * All that the screen shows of a case, read in one go in the background.
 *
 * @param toBeRead something came in, since contact was restricted, that nobody read for new matter yet
 */
record CaseView(
        CaseState state,
        Optional<Profile> profile,
        boolean toBeRead,
        List<Officers.Listed> staff,
        List<ServiceArea> services,
        List<Contact> contacts,
        Wards wards,
        String coordinator,
        LocalDate today,
        WorkingCalendar calendar,
        Seers seers,
        Optional<String> readOnly,
        Optional<String> mayNotApprove) {

    private static final Set<Deed> APPROVALS = Set.of(Deed.RECORD_APPROVAL, Deed.APPROVE_REMEDY);

    CaseView {
        staff = List.copyOf(staff);
        services = List.copyOf(services);
        contacts = List.copyOf(contacts);
    }

    static CaseView read(CaseDesk desk, long caseId) {
        return of(desk, desk.cases().state(caseId));
    }

    static CaseView of(CaseDesk desk, CaseState state) {
        return new CaseView(
                state,
                desk.cases().profile(state),
                desk.cases().isToBeRead(state),
                desk.officers().officers().all(),
                desk.setup().services(),
                desk.post().copies().contacts(),
                desk.cases()
                        .wards(desk.cases().person(state).map(Person::postcode).orElse("")),
                desk.setup().coordinator(),
                desk.cases().today(),
                desk.cases().calendar(),
                Seers.of(desk.setup().accounts()),
                desk.setup().may().refusal(Permission.RECORD),
                desk.setup().accounts().mayNotApprove());
    }

    /** Who the case is from; empty for an anonymous one. */
    Optional<Person> person() {
        return profile.map(Profile::person);
    }

    /** The names a writer on this case uses, one under the other. */
    String names() {
        Stream<String> ofPerson =
                person().stream().flatMap(p -> Stream.of(p.fullName(), p.organisation(), p.address()));
        Stream<String> ofCouncil = Stream.concat(
                officers().stream().map(officer -> officer.name() + " " + officer.jobTitle()),
                services.stream().map(ServiceArea::name));
        return Stream.of(ofPerson, ofCouncil, Stream.of(coordinator))
                .flatMap(each -> each)
                .collect(Collectors.joining("\n"));
    }

    List<Officer> officers() {
        return staff.stream().map(Officers.Listed::officer).toList();
    }

    Actions actions() {
        Actions actions = Actions.of(state, today);
        Actions all = toBeRead ? actions.withLaterLetter() : actions;
        Actions own = mayNotApprove.map(why -> all.withheld(APPROVALS, why)).orElse(all);
        return readOnly.map(own::refused).orElse(own);
    }

    /** Reads a date as typed ("1 apr", "+10wd"). */
    LocalDate typed(String text) {
        return TypedDate.parse(text, today, calendar);
    }

    Labels labels() {
        return new Labels(state.procedure());
    }
}
