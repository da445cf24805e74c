package redress.desk.people;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import redress.desk.kit.DateWords;
import redress.desk.kit.PersonWords;
import redress.desk.kit.Text;
import redress.desk.kit.Words;
import redress.people.Adjustment;
import redress.people.Care;
import redress.people.Merge;
import redress.people.Person;
import redress.people.Profile;
import redress.people.Representative;
import redress.people.Restriction;

/** Beside the cases of a person: how to reach them, what to mind, who may speak for them, what was decided. */
final class PersonSide extends VBox {

    /**
     * What the links here do.
     *
     * @param open shows a form
     * @param keep keeps what would be known then, and says so
     * @param apart takes a merge back
     * @param conduct shows the section on contact and behaviour
     */
    record Acts(Consumer<PersonEdit> open, Consumer<Profile> keep, Consumer<Merge> apart, Runnable conduct) {}

    private final PersonView view;
    private final Profile profile;
    private final Care care;
    private final CareForms forms;
    private final Acts acts;

    PersonSide(PersonView view, Acts acts) {
        this.view = view;
        this.profile = view.profile();
        this.care = profile.care();
        this.forms = new CareForms(view.today(), view::typed);
        this.acts = acts;
        getStyleClass().add("side");
        getChildren().addAll(reach(), adjustments(), notes(), representatives());
        care.restriction().ifPresent(restriction -> getChildren().add(restriction(restriction)));
        if (view.page().merges().stream().anyMatch(merge -> merge.undone().isEmpty())) {
            getChildren().add(merged());
        }
    }

    private VBox reach() {
        Person person = profile.person();
        VBox box = panel(
                Text.of("people.reach"),
                Words.act(
                        "person.change",
                        Text.of("people.change"),
                        Text.of("people.reach.title"),
                        () -> acts.open().accept(ReachForm.of(profile))));
        lineIf(box, Text.of("people.detail.organisation"), person.organisation());
        lineIf(box, Text.of("people.detail.address"), PersonWords.place(person));
        lineIf(box, Text.of("people.detail.email"), person.email());
        lineIf(box, Text.of("people.detail.telephone"), person.telephone());
        line(box, Text.of("people.detail.way"), PersonWords.way(person.preferredWay()));
        line(box, Text.of("people.detail.format"), PersonWords.format(person.preferredFormat()));
        lineIf(box, Text.of("people.detail.language"), profile.language());
        return box;
    }

    private VBox adjustments() {
        VBox box = panel(
                Text.of("people.adjustments"),
                Words.act(
                        "person.adjust",
                        Text.of("people.add"),
                        Text.of("people.adjustment.add"),
                        () -> acts.open().accept(forms.adjustment(profile))));
        FlowPane chips = new FlowPane();
        chips.getStyleClass().add("gap");
        chips.getChildren().addAll(PersonWords.adjustments(profile));
        if (chips.getChildren().isEmpty()) {
            box.getChildren().add(Words.small(Text.of("people.adjustments.none")));
            return box;
        }
        box.getChildren().add(chips);
        for (int i = 0; i < care.adjustments().size(); i++) {
            int at = i;
            Adjustment adjustment = care.adjustments().get(i);
            String since = Text.of("people.adjustment.since.line", DateWords.sentence(adjustment.since()));
            String review = adjustment
                    .review()
                    .map(day -> " " + Text.of("people.adjustment.review.line", DateWords.sentence(day)))
                    .orElse("");
            box.getChildren()
                    .addAll(
                            Words.small(adjustment.what() + ": " + since + review),
                            Words.act(
                                    "person.adjust",
                                    Text.of("people.adjustment.still"),
                                    Text.of("people.adjustment.still.this", adjustment.what()),
                                    () -> acts.open().accept(forms.stillFits(profile, at))),
                            Words.act(
                                    "person.adjust",
                                    Text.of("people.adjustment.end"),
                                    Text.of("people.adjustment.end.this", adjustment.what()),
                                    () -> acts.keep()
                                            .accept(profile.withCare(
                                                    care.withAdjustments(without(care.adjustments(), at))))));
        }
        return box;
    }

    private VBox notes() {
        VBox box = panel(
                Text.of("people.notes"),
                Words.act(
                        "person.notes",
                        Text.of("people.change"),
                        Text.of("people.notes.title"),
                        () -> acts.open().accept(forms.notes(profile))));
        lineIf(box, Text.of("people.detail.safety"), care.safety());
        lineIf(box, Text.of("people.detail.vulnerable"), care.vulnerable());
        if (care.safety().isBlank() && care.vulnerable().isBlank()) {
            box.getChildren().add(Words.small(Text.of("people.notes.none")));
        }
        return box;
    }

    private VBox representatives() {
        VBox box = panel(
                Text.of("people.representatives"),
                Words.act(
                        "person.represent",
                        Text.of("people.add"),
                        Text.of("people.representative.add"),
                        () -> acts.open().accept(forms.representative(profile))));
        if (care.representatives().isEmpty()) {
            box.getChildren().add(Words.small(Text.of("people.representatives.none")));
        }
        for (int i = 0; i < care.representatives().size(); i++) {
            int at = i;
            Representative one = care.representatives().get(i);
            String seen = one.seen()
                    .map(day -> Text.of("people.representative.seen", DateWords.sentence(day)))
                    .orElse(Text.of("people.representative.per-case"));
            box.getChildren()
                    .addAll(
                            Words.strong(one.relation().isBlank() ? one.name() : one.name() + ", " + one.relation()),
                            Words.small((one.reach().isBlank() ? "" : one.reach() + ". ") + seen),
                            Words.act(
                                    "person.represent",
                                    Text.of("people.representative.end"),
                                    Text.of("people.representative.end.this", one.name()),
                                    () -> acts.keep()
                                            .accept(profile.withCare(
                                                    care.withRepresentatives(without(care.representatives(), at))))));
        }
        return box;
    }

    private VBox restriction(Restriction restriction) {
        VBox box = panel(
                Text.of("people.restriction"),
                Words.link(
                        Text.of("people.restriction.show"),
                        Text.of("people.restriction.title"),
                        () -> acts.conduct().run()));
        line(
                box,
                Text.of("people.restriction.decided"),
                Text.of(
                        "people.restriction.decided.line",
                        DateWords.field(restriction.decided()),
                        restriction.decidedBy()));
        line(box, Text.of("people.restriction.review"), DateWords.field(restriction.review()));
        return box;
    }

    private VBox merged() {
        VBox box = panel(Text.of("people.merged"));
        view.page().merges().stream()
                .filter(merge -> merge.undone().isEmpty())
                .forEach(merge -> box.getChildren()
                        .addAll(
                                Words.strong(merge.person().fullName()),
                                Words.small(String.join(
                                        " · ",
                                        List.of(
                                                        PersonWords.place(merge.person()),
                                                        merge.person().telephone(),
                                                        merge.person().email())
                                                .stream()
                                                .filter(part -> !part.isBlank())
                                                .toList())),
                                Words.act(
                                        "person.merge",
                                        Text.of("people.merged.apart"),
                                        Text.of(
                                                "people.merged.apart.this",
                                                merge.person().fullName()),
                                        () -> acts.apart().accept(merge))));
        return box;
    }

    private static <T> List<T> without(List<T> all, int at) {
        return IntStream.range(0, all.size())
                .filter(i -> i != at)
                .mapToObj(all::get)
                .collect(java.util.stream.Collectors.toCollection(ArrayList::new));
    }

    private static VBox panel(String heading, Hyperlink... links) {
        Label title = Words.section(heading);
        HBox.setHgrow(title, Priority.ALWAYS);
        title.setMaxWidth(Double.MAX_VALUE);
        HBox head = new HBox(title);
        for (Hyperlink link : links) {
            link.setMinWidth(USE_PREF_SIZE);
            head.getChildren().add(link);
        }
        VBox box = new VBox(head);
        box.getStyleClass().add("panel");
        return box;
    }

    private static void lineIf(VBox box, String label, String words) {
        if (!words.isBlank()) {
            line(box, label, words);
        }
    }

    private static void line(VBox box, String label, String words) {
        Label name = Words.small(label);
        name.getStyleClass().add("detail-name");
        Node value = Words.body(words);
        HBox.setHgrow(value, Priority.ALWAYS);
        HBox line = new HBox(name, value);
        line.getStyleClass().add("gap");
        box.getChildren().add(line);
    }
}
