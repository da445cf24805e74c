package redress.desk.casefile;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import redress.casework.Deed;
import redress.casework.Representative;
import redress.desk.kit.DateWords;
import redress.desk.kit.EmptyState;
import redress.desk.kit.Icon;
import redress.desk.kit.PersonWords;
import redress.desk.kit.Status;
import redress.desk.kit.StatusLine;
import redress.desk.kit.Text;
import redress.desk.kit.Words;
import redress.people.Person;

/** Who the case is from and how to reach them, who acts for them, and what they have agreed to. */
final class PeoplePane extends VBox {

    private static final List<Deed> DEEDS = List.of(
            Deed.NAME_REPRESENTATIVE,
            Deed.ASK_CONSENT,
            Deed.RECORD_CONSENT,
            Deed.END_REPRESENTATIVE,
            Deed.CLOSE_WITHOUT_CONSENT,
            Deed.NOTE_STANDING,
            Deed.JOIN_COMPLAINANT,
            Deed.ASK_IDENTITY,
            Deed.PROMISE_ASSISTANCE,
            Deed.TELL_ASSISTANCE,
            Deed.FINISH_ASSISTANCE,
            Deed.OFFER_ADVOCACY,
            Deed.NOTE_EQUALITY,
            Deed.NOTE_REFERENCE);

    private final CaseView view;

    PeoplePane(CaseView view, Consumer<Deed> open) {
        this.view = view;
        getStyleClass().add("gap-panel");
        Optional<Person> person = view.person().filter(p -> !p.isAnonymous());
        getChildren().add(person.<Node>map(this::person).orElse(new EmptyState(Text.of("casefile.person.none"))));
        getChildren().add(new PartyPane(view));
        view.state().representatives().forEach(who -> getChildren().add(representative(who)));
        if (person.isPresent() && view.state().representatives().isEmpty()) {
            getChildren().add(Words.body(Text.of("casefile.acting.nobody")));
        }
        getChildren().addAll(new DeedButtons(view, DEEDS, open), new ConcernPane(view, open));
    }

    private VBox person(Person person) {
        VBox box = Panes.panel(person.fullName());
        if (!person.organisation().isBlank() && !person.organisation().equals(person.fullName())) {
            box.getChildren().add(line("fth-briefcase", person.organisation()));
        }
        reach(box, place(person.address(), person.postcode()), person.telephone(), person.email());
        box.getChildren()
                .add(line(
                        "fth-mail",
                        Text.of(
                                "casefile.person.prefers",
                                PersonWords.way(person.preferredWay()).toLowerCase(Locale.UK))));
        AddresseeField.wants(view)
                .forEach(sentence -> box.getChildren().add(new StatusLine(Status.ADJUSTMENT, sentence)));
        view.state()
                .theirReference()
                .ifPresent(quoted -> box.getChildren().add(line("fth-hash", Text.of("casefile.quote.shown", quoted))));
        CaseHeader.print(person).ifPresent(print -> box.getChildren().add(StatusLine.chip(Status.ADJUSTMENT, print)));
        return box;
    }

    private VBox representative(Representative who) {
        String relation = who.who().relation();
        VBox box = Panes.panel(who.who().name());
        box.getChildren()
                .add(Words.small(
                        relation.isEmpty()
                                ? PersonWords.role(who.who().role())
                                : Text.of(
                                        "casefile.acting.relation-words",
                                        PersonWords.role(who.who().role()),
                                        relation)));
        box.getChildren().add(state(who));
        if (who.consent() == Representative.Consent.ASKED) {
            who.by()
                    .ifPresent(by -> box.getChildren()
                            .add(Words.small(Text.of("parties.pane.wanted-by", DateWords.sentence(by)))));
        }
        view.state().papers().stream()
                .filter(paper ->
                        who.paper().filter(id -> id == paper.documentId()).isPresent())
                .forEach(paper -> box.getChildren().add(Words.small(Text.of("parties.pane.paper", paper.name()))));
        who.whyNotTold().ifPresent(why -> box.getChildren().add(Words.body(why)));
        if (!who.clause().isEmpty()) {
            box.getChildren()
                    .add(Words.small(
                            Text.of("casefile.acting.rule", needed(who.needed()), RuleWords.of(who.clause()))));
        }
        reach(
                box,
                place(who.who().address(), who.who().postcode()),
                who.who().telephone(),
                who.who().email());
        return box;
    }

    private static String needed(String how) {
        return switch (how) {
            case "implied" -> Text.of("casefile.acting.needed.implied");
            case "told" -> Text.of("casefile.acting.needed.told");
            case "confirmed" -> Text.of("casefile.acting.needed.confirmed");
            default -> Text.of("casefile.acting.needed.written");
        };
    }

    /** How the consent stands, as icon and words. */
    private static StatusLine state(Representative who) {
        String day = who.since().map(DateWords::sentence).orElse("");
        return switch (who.consent()) {
            case IMPLIED -> new StatusLine(Status.DONE, Text.of("casefile.acting.state.implied"));
            case GIVEN -> new StatusLine(Status.DONE, Text.of("casefile.acting.state.given", day));
            case NEEDED -> new StatusLine(Status.WAITING, Text.of("casefile.acting.state.needed"));
            case ASKED -> new StatusLine(Status.WAITING, Text.of("casefile.acting.state.asked", day));
            case REFUSED -> new StatusLine(Status.NOT_POSSIBLE, Text.of("casefile.acting.state.refused", day));
            case ENDED -> new StatusLine(Status.NOT_POSSIBLE, Text.of("casefile.acting.state.ended"));
        };
    }

    private static void reach(VBox box, String place, String telephone, String email) {
        Map<String, String> lines = new LinkedHashMap<>();
        lines.put("fth-home", place);
        lines.put("fth-phone", telephone);
        lines.put("fth-at-sign", email);
        lines.forEach((icon, words) -> {
            if (!words.isBlank()) {
                box.getChildren().add(line(icon, words));
            }
        });
    }

    private static String place(String address, String postcode) {
        return Stream.concat(address.lines(), PersonWords.postcode(postcode).lines())
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(", "));
    }

    private static HBox line(String icon, String words) {
        HBox line = new HBox(new Icon(icon, "icon-muted"), Words.body(words));
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("gap");
        return line;
    }
}
