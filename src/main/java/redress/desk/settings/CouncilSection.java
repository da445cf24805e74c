package redress.desk.settings;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.VBox;
import redress.casework.Refused;
import redress.casework.RowClash;
import redress.casework.Setup;
import redress.council.Council;
import redress.db.StorageFailure;
import redress.desk.kit.ClashPane;
import redress.desk.kit.Command;
import redress.desk.kit.Form;
import redress.desk.kit.FormRow;
import redress.desk.kit.RowAct;
import redress.desk.kit.RowWords;
import redress.desk.kit.Text;
import redress.desk.kit.TextBox;
import redress.desk.kit.Work;

/** Who the council is and how it is reached: what stands at the head and the foot of every letter. */
final class CouncilSection implements SettingsPane {

    /** One field: how it is read from a council, and the council with another text in it. */
    private record Part(
            String name,
            String label,
            TextInputControl field,
            FormRow row,
            Function<Council, String> of,
            BiFunction<Council, String, Council> with) {}

    private final SettingsDesk desk;
    private final Work work;
    private final List<Part> parts = new ArrayList<>();
    private final Form form = new Form();
    private final VBox panel = new VBox(form);
    private final RowWords words = RowWords.of(this::label);
    private Optional<Council> kept = Optional.empty();
    private Optional<Council> seen = Optional.empty();
    private Optional<ClashPane> asking = Optional.empty();

    CouncilSection(SettingsDesk desk, Work work) {
        this.desk = desk;
        this.work = work;
        panel.getStyleClass().addAll("panel", "settings-panel");
        add("name", Text.of("settings.council.name"), new TextField(), Council::name, CouncilSection::named)
                .check(() -> wanted(0, Text.of("settings.council.name.missing")));
        add("team", Text.of("settings.council.team"), new TextField(), Council::team, CouncilSection::ofTeam)
                .hint(Text.of("settings.council.team.hint"))
                .check(() -> wanted(1, Text.of("settings.council.team.missing")));
        add("address", Text.of("settings.council.address"), new TextBox(4), Council::address, CouncilSection::at)
                .check(() -> wanted(2, Text.of("settings.council.address.missing")));
        add(
                        "telephone",
                        Text.of("settings.council.telephone"),
                        new TextField(),
                        Council::telephone,
                        CouncilSection::calledOn)
                .check(() -> wanted(3, Text.of("settings.council.telephone.missing")));
        add("email", Text.of("settings.council.email"), new TextField(), Council::email, CouncilSection::mailedTo)
                .check(() -> parts.get(4).field().getText().matches("\\s*\\S+@\\S+\\s*")
                        ? Optional.empty()
                        : Optional.of(Text.of("settings.council.email.missing")));
        add("website", Text.of("settings.council.website"), new TextField(), Council::website, CouncilSection::onTheWeb)
                .hint(Text.of("settings.council.website.hint"));
    }

    private FormRow add(
            String name,
            String label,
            TextInputControl field,
            Function<Council, String> of,
            BiFunction<Council, String, Council> with) {
        FormRow row = FormRow.of(label, field);
        Part part = new Part(name, label, field, row, of, with);
        parts.add(part);
        form.row(row);
        field.focusedProperty().subscribe(focused -> {
            if (focused) {
                seen = kept;
            } else if (field.getScene() != null) {
                keep(part);
            }
        });
        return row;
    }

    private Optional<String> wanted(int part, String sentence) {
        return parts.get(part).field().getText().isBlank() ? Optional.of(sentence) : Optional.empty();
    }

    /** Shows the council as it is kept; what is being typed stays. */
    private void show(Council council) {
        kept = Optional.of(council);
        parts.stream()
                .filter(part -> !part.field().isFocused())
                .forEach(part -> part.field().setText(part.of().apply(council)));
    }

    @Override
    public Node node() {
        return panel;
    }

    @Override
    public ObservableValue<String> sentence() {
        return new SimpleStringProperty(Text.of("settings.sentence"));
    }

    @Override
    public void read() {
        work.run(() -> desk.setup().council().orElseThrow()).then(this::show);
    }

    private void keep(Part part) {
        Council before = seen.or(() -> kept).orElseThrow();
        String typed = part.field().getText().strip();
        if (typed.equals(part.of().apply(before)) || !part.row().checkNow()) {
            return;
        }
        change(part, new RowAct<>(Setup.SHAPE, words, before, part.with().apply(before, typed), desk.setup()::change));
    }

    /** Both are kept where two desks changed different fields; of the same one somebody chooses. */
    private void change(Part part, RowAct<Council, Council> act) {
        work.run(act)
                .orElse(Refused.class, refused -> part.row().refuse(refused.getMessage()))
                .orElse(StorageFailure.class, failed -> part.row().refuse(failed.getMessage()))
                .orElse(
                        RowClash.class,
                        clash -> ask(
                                act.question(clash, again -> change(part, again), () -> backTo(part, act.before()))))
                .then(now -> {
                    answered();
                    show(now);
                    RowAct<Council, Council> back =
                            new RowAct<>(Setup.SHAPE, words, act.now(), act.before(), desk.setup()::change);
                    desk.undo().say(Text.of("settings.kept", part.label()), () -> takeBack(part, back));
                });
    }

    private void takeBack(Part part, RowAct<Council, Council> back) {
        work.run(back)
                .orElse(Refused.class, refused -> part.row().refuse(refused.getMessage()))
                .then(now -> {
                    show(now);
                    desk.undo().tell(Text.of("settings.kept", part.label()));
                });
    }

    private void ask(ClashPane pane) {
        asking = Optional.of(pane);
        panel.getChildren().setAll(pane);
        panel.applyCss();
        panel.layout();
        pane.focusFirst();
    }

    private void answered() {
        if (asking.isPresent()) {
            asking = Optional.empty();
            panel.getChildren().setAll(form);
        }
    }

    /** What was typed is held against what was read before, not against what the other saved. */
    private void backTo(Part part, Council before) {
        answered();
        part.field().requestFocus();
        seen = Optional.of(before);
    }

    private String label(String name) {
        return parts.stream()
                .filter(part -> part.name().equals(name))
                .map(Part::label)
                .findFirst()
                .orElseThrow();
    }

    @Override
    public List<Command> commands() {
        return asking.stream()
                .map(pane -> Command.of("clash.save", pane.button(), pane::save).withKeys("Shortcut+Enter"))
                .toList();
    }

    private static Council named(Council c, String text) {
        return with(c, text, c.team(), c.address(), c.telephone(), c.email(), c.website());
    }

    private static Council ofTeam(Council c, String text) {
        return with(c, c.name(), text, c.address(), c.telephone(), c.email(), c.website());
    }

    private static Council at(Council c, String text) {
        return with(c, c.name(), c.team(), text, c.telephone(), c.email(), c.website());
    }

    private static Council calledOn(Council c, String text) {
        return with(c, c.name(), c.team(), c.address(), text, c.email(), c.website());
    }

    private static Council mailedTo(Council c, String text) {
        return with(c, c.name(), c.team(), c.address(), c.telephone(), text, c.website());
    }

    private static Council onTheWeb(Council c, String text) {
        return with(c, c.name(), c.team(), c.address(), c.telephone(), c.email(), text);
    }

    private static Council with(
            Council c, String name, String team, String address, String telephone, String email, String website) {
        return new Council(name, c.prefix(), c.region(), team, address, telephone, email, website, c.procedure());
    }
}
