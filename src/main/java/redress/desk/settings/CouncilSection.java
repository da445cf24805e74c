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
import redress.council.Council;
import redress.desk.kit.Form;
import redress.desk.kit.FormRow;
import redress.desk.kit.Text;
import redress.desk.kit.TextBox;
import redress.desk.kit.Work;

/** Who the council is and how it is reached: what stands at the head and the foot of every letter. */
final class CouncilSection implements SettingsPane {

    /** One field: how it is read from a council, and the council with another text in it. */
    private record Part(
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
    private Optional<Council> kept = Optional.empty();

    CouncilSection(SettingsDesk desk, Work work) {
        this.desk = desk;
        this.work = work;
        panel.getStyleClass().addAll("panel", "settings-panel");
        add(Text.of("settings.council.name"), new TextField(), Council::name, CouncilSection::named)
                .check(() -> wanted(0, Text.of("settings.council.name.missing")));
        add(Text.of("settings.council.team"), new TextField(), Council::team, CouncilSection::ofTeam)
                .hint(Text.of("settings.council.team.hint"))
                .check(() -> wanted(1, Text.of("settings.council.team.missing")));
        add(Text.of("settings.council.address"), new TextBox(4), Council::address, CouncilSection::at)
                .check(() -> wanted(2, Text.of("settings.council.address.missing")));
        add(Text.of("settings.council.telephone"), new TextField(), Council::telephone, CouncilSection::calledOn)
                .check(() -> wanted(3, Text.of("settings.council.telephone.missing")));
        add(Text.of("settings.council.email"), new TextField(), Council::email, CouncilSection::mailedTo)
                .check(() -> parts.get(4).field().getText().matches("\\s*\\S+@\\S+\\s*")
                        ? Optional.empty()
                        : Optional.of(Text.of("settings.council.email.missing")));
        add(Text.of("settings.council.website"), new TextField(), Council::website, CouncilSection::onTheWeb)
                .hint(Text.of("settings.council.website.hint"));
    }

    private FormRow add(
            String label,
            TextInputControl field,
            Function<Council, String> of,
            BiFunction<Council, String, Council> with) {
        FormRow row = FormRow.of(label, field);
        Part part = new Part(label, field, row, of, with);
        parts.add(part);
        form.row(row);
        field.focusedProperty().subscribe(focused -> {
            if (!focused && field.getScene() != null) {
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
        Council before = kept.orElseThrow();
        String typed = part.field().getText().strip();
        if (typed.equals(part.of().apply(before)) || !part.row().checkNow()) {
            return;
        }
        change(part, part.with().apply(before, typed), () -> change(part, before, () -> {}));
    }

    private void change(Part part, Council wanted, Runnable back) {
        work.run(() -> {
                    desk.setup().change(wanted);
                    return wanted;
                })
                .orElse(Refused.class, refused -> part.row().refuse(refused.getMessage()))
                .then(now -> {
                    show(now);
                    desk.undo().say(Text.of("settings.kept", part.label()), back);
                });
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
