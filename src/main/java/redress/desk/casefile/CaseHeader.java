package redress.desk.casefile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import redress.casework.CaseState;
import redress.casework.Link;
import redress.casework.Representative;
import redress.casework.Status;
import redress.desk.kit.ButtonRow;
import redress.desk.kit.Command;
import redress.desk.kit.Icon;
import redress.desk.kit.Navigator;
import redress.desk.kit.PageHeader;
import redress.desk.kit.StatusLine;
import redress.desk.kit.Text;
import redress.desk.kit.Words;
import redress.people.Person;

/** The head of a case: the way here, its subject, whose it is, and how far it is. */
record CaseHeader(CaseView view, CameFrom from, Navigator navigator) {

    /**
     * The head with its buttons at the right.
     *
     * @param beside the one button beside More
     * @param more what stands under More
     * @param openCase shows another case, by its reference
     */
    PageHeader build(Command beside, List<Command> more, Consumer<String> openCase) {
        PageHeader header = new PageHeader(view.state().subject()).path(path()).below(people(openCase));
        MenuButton menu = new MenuButton(Text.of("casefile.more"), new Icon("fth-more-horizontal"));
        menu.setMinWidth(Region.USE_PREF_SIZE);
        for (Command command : more) {
            MenuItem item = new MenuItem(command.text());
            item.setOnAction(e -> command.perform());
            menu.getItems().add(item);
        }
        HBox buttons = new HBox(ButtonRow.button(beside), menu);
        buttons.getStyleClass().add("gap");
        buttons.setAlignment(Pos.CENTER_RIGHT);
        header.right(buttons);
        return header;
    }

    private Node[] path() {
        List<Node> parts = new ArrayList<>();
        from.list().ifPresent(screen -> {
            parts.add(Words.link(
                    screen.titleProperty().get(),
                    Text.of("casefile.head.back", screen.titleProperty().get()),
                    () -> navigator.backTo(screen)));
            parts.add(plain("/"));
        });
        parts.add(plain(view.state().reference()));
        parts.add(plain("·"));
        parts.add(plain(kindAndStage(view)));
        return parts.toArray(Node[]::new);
    }

    /** "Complaint, stage 1". */
    static String kindAndStage(CaseView view) {
        CaseState state = view.state();
        return state.stageRule()
                .map(stage -> Text.of("casefile.head.stage", state.kind().label(), Labels.lower(stage.label())))
                .orElse(state.kind().label());
    }

    private Node[] people(Consumer<String> openCase) {
        List<Node> chips = new ArrayList<>();
        view.state()
                .triage()
                .alarms()
                .forEach(alarm -> chips.add(StatusLine.chip(redress.desk.kit.Status.RESTRICTED, alarm.label())));
        Optional<Person> person = view.person().filter(p -> !p.isAnonymous());
        chips.add(named("fth-user", person.map(CaseHeader::nameAndPlace).orElse(Text.of("casefile.head.nobody"))));
        view.state().representatives().stream()
                .filter(Representative::isActive)
                .forEach(who -> chips.add(named("fth-users", acting(who))));
        ArrivalWords.of(view).forEach(words -> chips.add(named("fth-inbox", words)));
        view.state()
                .holder()
                .ifPresent(holder -> chips.add(
                        named("fth-user-check", Text.of("casefile.head.with", holder.officer(), holder.service()))));
        person.flatMap(CaseHeader::print)
                .ifPresent(print -> chips.add(StatusLine.chip(redress.desk.kit.Status.ADJUSTMENT, print)));
        view.profile()
                .map(profile -> profile.care().safety())
                .filter(note -> !note.isBlank())
                .ifPresent(note -> chips.add(
                        1, StatusLine.chip(redress.desk.kit.Status.RESTRICTED, Text.of("parties.safety", note))));
        view.state().links().forEach(link -> chips.add(linked(link, openCase)));
        status().ifPresent(chips::add);
        return chips.toArray(Node[]::new);
    }

    private Optional<Node> status() {
        CaseState state = view.state();
        if (state.status() == Status.OPEN) {
            return Optional.empty();
        }
        String words = state.status() == Status.CLOSED
                ? Text.of(
                        "casefile.head.closed",
                        state.outcome()
                                .map(id -> Labels.lower(view.labels().outcome(id)))
                                .orElse(
                                        isDuplicate(state)
                                                ? Text.of("casefile.head.duplicate")
                                                : Text.of("casefile.head.no-outcome")))
                : state.status().label();
        return Optional.of(StatusLine.chip(redress.desk.kit.Status.DONE, words));
    }

    /** "Helen Thornbury, daughter, acts with consent". */
    private static String acting(Representative who) {
        String name = who.who().relation().isEmpty()
                ? who.who().name()
                : Text.of(
                        "casefile.acting.relation-words",
                        who.who().name(),
                        who.who().relation());
        return who.whyNotTold().isEmpty()
                ? Text.of("casefile.head.acts", name)
                : Text.of("casefile.head.no-consent", name);
    }

    private static boolean isDuplicate(CaseState state) {
        return state.links().stream().anyMatch(link -> link.how() == Link.How.DUPLICATE_OF);
    }

    private static HBox linked(Link link, Consumer<String> openCase) {
        String words = Text.of("casefile.tie.words", link.how().label(), link.reference());
        HBox box = named("fth-link", link.how().label());
        box.getChildren().add(Words.link(link.reference(), words, () -> openCase.accept(link.reference())));
        return box;
    }

    private static String nameAndPlace(Person person) {
        String place = person.address().lines().findFirst().orElse("");
        return place.isEmpty() ? person.fullName() : person.fullName() + ", " + place;
    }

    /** "Large print, 16 pt", where the person needs it. */
    static Optional<String> print(Person person) {
        String format = person.preferredFormat();
        if (format.isBlank()) {
            return Optional.empty();
        }
        return Optional.of(
                format.matches("large-print-\\d\\d")
                        ? Text.of("casefile.head.large-print", format.substring(format.length() - 2))
                        : format.replace('-', ' '));
    }

    private static HBox named(String icon, String words) {
        HBox box = new HBox(new Icon(icon, "icon-muted"), new Label(words));
        box.setAlignment(Pos.CENTER_LEFT);
        box.getStyleClass().add("gap");
        return box;
    }

    private static Label plain(String text) {
        return new Label(text);
    }
}
