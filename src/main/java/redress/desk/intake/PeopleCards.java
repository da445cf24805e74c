package redress.desk.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.layout.VBox;
import redress.calendar.Dates;
import redress.casework.CaseRow;
import redress.casework.OpenRequest;
import redress.casework.People;
import redress.casework.SameMatter;
import redress.desk.kit.Command;
import redress.desk.kit.PersonCard;
import redress.desk.kit.PersonWords;
import redress.desk.kit.Status;
import redress.desk.kit.Text;
import redress.desk.kit.Words;
import redress.desk.kit.Work;
import redress.people.Candidate;
import redress.people.Person;
import redress.people.Profile;
import redress.people.Representative;
import redress.procedure.Procedure;

/** Who the case is from, or may be from: earlier cases, the same matter, a restriction, all at once. */
final class PeopleCards extends VBox {

    private static final int MOST_CASES = 4;

    private final IntakeDesk desk;
    private final Work.Lane lane;
    private final Procedure procedure;
    private Consumer<Person> same = person -> {};
    private Consumer<Person> another = person -> {};
    private Consumer<List<Representative>> spoke = some -> {};
    private Consumer<Boolean> restricted = is -> {};
    private Optional<People.Page> chosen = Optional.empty();
    private List<People.Known> candidates = List.of();
    private List<OpenRequest> requests = List.of();
    private String matter = "";

    PeopleCards(IntakeDesk desk, Work work, Procedure procedure) {
        this.desk = desk;
        this.lane = work.lane();
        this.procedure = procedure;
        getStyleClass().add("gap-panel");
    }

    /** What each answer to "Is it the same person?" does. Neither is proposed. */
    void onAnswer(Consumer<Person> isSame, Consumer<Person> isAnother) {
        same = isSame;
        another = isAnother;
    }

    /** Who wants to know who spoke before for the person chosen. */
    void onSpoke(Consumer<List<Representative>> wants) {
        spoke = wants;
    }

    /** Told each time somebody is chosen whether their contact is restricted. */
    void onRestricted(Consumer<Boolean> told) {
        restricted = told;
    }

    void known(Optional<Person> person) {
        lane.run(() -> {
                    Optional<People.Page> page =
                            person.flatMap(p -> desk.people().page(p.id()));
                    List<OpenRequest> waiting = page.map(p -> OpenRequest.among(p.cases(), desk.cases()))
                            .orElse(List.of());
                    return Map.entry(page, waiting);
                })
                .then(read -> {
                    chosen = read.getKey();
                    restricted.accept(
                            chosen.flatMap(known -> known.profile().care().restriction())
                                    .isPresent());
                    requests = read.getValue();
                    spoke.accept(chosen.map(page -> page.profile().care().representatives())
                            .orElse(List.of()));
                    draw();
                });
    }

    void alike(List<People.Known> people) {
        if (!people.equals(candidates)) {
            candidates = people;
            draw();
        }
    }

    /** What is told so far; the same matter is looked for by it. */
    void matter(String words) {
        if (!words.equals(matter)) {
            List<List<PersonCard.Warning>> before = said();
            matter = words;
            if (!said().equals(before)) { // drawn anew at each key, the cards would slow the typing down
                draw();
            }
        }
    }

    /** What the cards warn of, of each person they show. */
    private List<List<PersonCard.Warning>> said() {
        List<List<PersonCard.Warning>> all = new ArrayList<>();
        chosen.ifPresent(page -> all.add(warnings(page.profile(), page.cases())));
        candidates.forEach(known -> all.add(warnings(known.profile(), known.cases())));
        return all;
    }

    private void draw() {
        List<PersonCard> cards = new ArrayList<>();
        chosen.ifPresent(page -> cards.add(card(page.profile(), page.cases(), "", List.of())));
        getChildren().clear();
        if (chosen.isEmpty() && !candidates.isEmpty()) {
            getChildren().add(Words.section(Text.of("intake.alike.title")));
            candidates.forEach(known -> cards.add(card(
                    known.profile(),
                    known.cases(),
                    found(known.candidate()),
                    List.of(
                            answer(Text.of("intake.alike.same"), known, same),
                            answer(Text.of("intake.alike.another"), known, another)))));
        }
        getChildren().addAll(cards);
    }

    private static Command answer(String words, People.Known known, Consumer<Person> act) {
        return Command.of(
                "intake.alike", words, () -> act.accept(known.profile().person()));
    }

    private static String found(Candidate candidate) {
        String why = PersonWords.why(candidate.why());
        return candidate.underAnotherName()
                ? Text.of("intake.alike.found-as", why, candidate.as().fullName())
                : Text.of("intake.alike.found", why);
    }

    private PersonCard card(Profile profile, List<CaseRow> cases, String found, List<Command> answers) {
        Person person = profile.person();
        long open = cases.stream().filter(c -> c.status().isOpen()).count();
        List<PersonCard.Earlier> earlier = cases.stream()
                .limit(MOST_CASES)
                .map(c -> new PersonCard.Earlier(
                        PersonWords.status(c),
                        c.reference(),
                        PersonWords.stands(c, procedure).toLowerCase(Locale.UK),
                        c.subject(),
                        () -> desk.openCase().accept(c.id())))
                .toList();
        String reach = answers.isEmpty()
                ? PersonWords.reach(person)
                : PersonWords.place(person) + (person.telephone().isBlank() ? "" : " · " + person.telephone());
        return new PersonCard(new PersonCard.Person(
                person.fullName(),
                reach,
                PersonWords.adjustments(profile),
                found,
                cases.isEmpty() ? "" : Text.of("intake.earlier", cases.size(), open),
                earlier,
                warnings(profile, cases),
                answers,
                Optional.of(() -> desk.openPerson().accept(person.id()))));
    }

    private List<PersonCard.Warning> warnings(Profile profile, List<CaseRow> cases) {
        List<PersonCard.Warning> warnings = new ArrayList<>();
        Optional<CaseRow> live = SameMatter.among(cases, matter);
        if (live.isEmpty()) {
            SameMatter.answered(cases, matter, procedure).ifPresent(answered -> warnings.add(repeat(answered)));
        }
        live.ifPresent(c -> warnings.add(new PersonCard.Warning(
                Status.DUE_TODAY,
                Text.of("intake.same.title"),
                Text.of("intake.same.detail", c.reference(), c.subject()),
                Optional.empty())));
        requests.stream()
                .filter(one -> cases.stream().anyMatch(c -> c.id() == one.caseId()))
                .forEach(one -> warnings.add(new PersonCard.Warning(
                        Status.WAITING,
                        Text.of("triage.request.title"),
                        Text.of("triage.request.detail", one.reference(), one.subject(), Dates.inWords(one.until())),
                        Optional.empty())));
        profile.care()
                .restriction()
                .ifPresent(restriction -> warnings.add(new PersonCard.Warning(
                        Status.RESTRICTED,
                        Text.of("intake.restricted.title", Dates.inWords(restriction.review())),
                        restriction.terms(),
                        Optional.empty())));
        care(warnings, Text.of("intake.safety.title"), profile.care().safety());
        care(warnings, Text.of("intake.more-help.title"), profile.care().vulnerable());
        return warnings;
    }

    private static PersonCard.Warning repeat(SameMatter.Answered answered) {
        CaseRow row = answered.row();
        return new PersonCard.Warning(
                Status.DUE_TODAY,
                Text.of("parties.repeat.title"),
                answered.repeat() == SameMatter.Repeat.CONCLUDED
                        ? Text.of("parties.repeat.concluded", row.reference(), row.subject())
                        : Text.of("parties.repeat.next-stage", row.reference(), row.subject()),
                Optional.empty());
    }

    private static void care(List<PersonCard.Warning> warnings, String title, String words) {
        if (!words.isBlank()) {
            warnings.add(new PersonCard.Warning(Status.RESTRICTED, title, words, Optional.empty()));
        }
    }
}
