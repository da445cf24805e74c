package redress.desk.people;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import redress.casework.CaseRow;
import redress.conduct.Conduct;
import redress.conduct.ConductDeed;
import redress.conduct.ConductEntry;
import redress.desk.kit.ButtonRow;
import redress.desk.kit.Command;
import redress.desk.kit.DateWords;
import redress.desk.kit.Status;
import redress.desk.kit.Text;
import redress.desk.kit.Words;

/** What is done about a person's behaviour: how it stands, the next step, what cannot be done yet and why, every entry. */
final class RestrictionPane extends VBox {

    private static final ZoneId ZONE = ZoneId.of("Europe/London");

    private final PersonView person;
    private final ConductView view;
    private final ConductForms forms;
    private final Consumer<ConductAct> open;

    /**
     * The section.
     *
     * @param open shows a form
     */
    RestrictionPane(PersonView person, ConductDesk desk, Consumer<ConductAct> open) {
        this.person = person;
        this.view = person.conduct();
        this.forms = new ConductForms(person, view, desk);
        this.open = open;
        getStyleClass().add("gap-panel");
        getChildren().add(now());
        view.all().forEach(conduct -> getChildren().add(history(conduct)));
    }

    private VBox now() {
        VBox box = new VBox(Words.section(Text.of("conduct.title")), Words.body(stands()));
        box.getStyleClass().addAll("panel", "gap");
        view.unchecked().forEach(row -> box.getChildren().add(unchecked(row)));
        Map<ConductDeed, Optional<String>> deeds = deeds();
        Optional<ConductDeed> next = next();
        FlowPane buttons = new FlowPane();
        buttons.getStyleClass().add("gap");
        next.ifPresent(deed -> {
            Button first = button(deed);
            first.getStyleClass().add("accent");
            buttons.getChildren().add(first);
        });
        deeds.forEach((deed, why) -> {
            if (why.isEmpty() && next.filter(deed::equals).isEmpty()) {
                buttons.getChildren().add(button(deed));
            }
        });
        box.getChildren().add(buttons);
        List<Label> notYet = new ArrayList<>();
        deeds.forEach((deed, why) ->
                why.ifPresent(sentence -> notYet.add(Words.small(Text.of("conduct.why-not", deed.label(), sentence)))));
        if (!notYet.isEmpty()) {
            VBox reasons = new VBox(Words.strong(Text.of("conduct.not-now")));
            reasons.getStyleClass().add("gap-small");
            reasons.getChildren().addAll(notYet);
            box.getChildren().add(reasons);
        }
        return box;
    }

    private VBox unchecked(CaseRow row) {
        VBox box = new VBox(Words.strong(Text.of("conduct.unchecked", row.reference())), Words.body(row.subject()));
        box.getStyleClass().addAll("warning", Status.RESTRICTED.styleClass());
        return box;
    }

    private String stands() {
        Optional<Conduct> standing = view.open();
        if (standing.isEmpty()) {
            return person.profile().care().restriction().isPresent()
                    ? Text.of("conduct.stands.older")
                    : view.all().isEmpty() ? Text.of("conduct.stands.nothing") : Text.of("conduct.stands.ended");
        }
        String next = standing.get()
                .next(person.today())
                .map(deed -> Text.of("conduct.stands.next", deed.label()))
                .orElse("");
        return standing.get()
                .restriction()
                .map(one -> Text.of("conduct.stands.restricted", DateWords.sentence(one.review())) + " " + next)
                .orElseGet(() -> Text.of("conduct.stands.open") + " " + next)
                .strip();
    }

    private Optional<ConductDeed> next() {
        if (!view.unchecked().isEmpty() && view.open().isPresent()) {
            return Optional.of(ConductDeed.CHECK_LATER);
        }
        if (view.open().isEmpty()) {
            return person.profile().care().restriction().map(older -> ConductDeed.TAKE_OVER);
        }
        return view.open().flatMap(conduct -> conduct.next(person.today()));
    }

    private Map<ConductDeed, Optional<String>> deeds() {
        if (view.open().isPresent()) {
            return view.open().get().deeds();
        }
        boolean older = person.profile().care().restriction().isPresent();
        Map<ConductDeed, Optional<String>> first = new EnumMap<>(ConductDeed.class);
        first.put(ConductDeed.BEGIN, older ? Optional.of(Text.of("conduct.stands.older")) : Optional.empty());
        first.put(ConductDeed.TAKE_OVER, Optional.empty());
        return first;
    }

    private Button button(ConductDeed deed) {
        return ButtonRow.button(Command.of("conduct.deed", deed.label(), () -> open.accept(forms.of(deed))));
    }

    private VBox history(Conduct conduct) {
        String begun = DateWords.sentence(conduct.entries().get(0).day());
        VBox box = new VBox(Words.section(
                conduct.isOpen() ? Text.of("conduct.history", begun) : Text.of("conduct.history.ended", begun)));
        box.getStyleClass().add("gap");
        List<ConductEntry> newest = new ArrayList<>(conduct.entries());
        Collections.reverse(newest);
        newest.forEach(entry -> box.getChildren().add(entry(conduct, entry)));
        return box;
    }

    private VBox entry(Conduct conduct, ConductEntry entry) {
        String heading = ConductWords.heading(entry.what());
        VBox box = new VBox(Words.strong(Text.of("conduct.entry", DateWords.field(entry.day()), heading)));
        box.getStyleClass().addAll("panel", "gap-small");
        new ConductWords(conduct.procedure()).lines(entry.what()).forEach(line -> {
            Label words = Words.body(line);
            if (!entry.stands()) {
                words.getStyleClass().add("text-struck");
            }
            box.getChildren().add(words);
        });
        entry.mended().ifPresent(why -> box.getChildren().add(Words.small(Text.of("conduct.mended", why))));
        entry.back().ifPresent(why -> box.getChildren().add(Words.small(Text.of("conduct.back", why))));
        box.getChildren()
                .add(Words.small(Text.of(
                        "people.history.when",
                        DateWords.field(LocalDate.ofInstant(entry.recordedAt(), ZONE)),
                        DateWords.time(entry.recordedAt().atZone(ZONE).toLocalDateTime()),
                        entry.recordedBy())));
        if (entry.stands() && conduct.id() == view.all().get(0).id()) {
            box.getChildren().add(links(conduct, entry, heading));
        }
        return box;
    }

    private FlowPane links(Conduct conduct, ConductEntry entry, String heading) {
        FlowPane links = new FlowPane();
        links.getStyleClass().add("gap");
        if (conduct.isOpen()
                && entry.what().deed().filter(ConductForms::isCorrectable).isPresent()) {
            links.getChildren()
                    .add(Words.act(
                            "conduct.correct",
                            Text.of("conduct.correct"),
                            Text.of("conduct.correct.this", heading),
                            () -> open.accept(forms.correcting(entry))));
        }
        links.getChildren()
                .add(Words.act(
                        "conduct.take-back",
                        Text.of("conduct.take-back"),
                        Text.of("conduct.take-back.this", heading),
                        () -> open.accept(forms.takingBack(conduct, entry))));
        return links;
    }
}
