package redress.desk.settings;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.TextArea;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import redress.db.ProgramVersion;
import redress.desk.kit.ButtonRow;
import redress.desk.kit.Command;
import redress.desk.kit.Focus;
import redress.desk.kit.Text;
import redress.desk.kit.ToggleRow;
import redress.desk.kit.Words;

/** Which Redress this is, what is new in it, the quick guide, and the licences it comes under. */
final class AboutSection implements SettingsPane {

    /** A text that came with the program. */
    private enum Licence {
        PARTS("THIRD-PARTY.txt"),
        OWN("LICENSE");

        private final String file;

        Licence(String file) {
            this.file = file;
        }

        String text() {
            try (InputStream in = AboutSection.class.getResourceAsStream("/redress/" + file)) {
                return new String(Objects.requireNonNull(in, file).readAllBytes(), StandardCharsets.UTF_8);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        String words() {
            return this == OWN ? Text.of("settings.about.licence") : Text.of("settings.about.parts");
        }
    }

    private final VBox panel = new VBox();
    private final ToggleRow<Licence> choice =
            new ToggleRow<>(Text.of("settings.about.licences"), List.of(Licence.values()), Licence::words);
    private final TextArea text = new TextArea();

    /** @param more what else is told of the program: what is new, the quick guide */
    AboutSection(List<Command> more) {
        FlowPane buttons = new FlowPane();
        buttons.getStyleClass().add("settings-buttons");
        more.forEach(command -> buttons.getChildren().add(ButtonRow.button(command)));
        text.setEditable(false);
        text.setWrapText(true);
        text.getStyleClass().add("settings-licence");
        text.setAccessibleText(Text.of("settings.about.licences"));
        Focus.escapeLeaves(text);
        VBox.setVgrow(text, Priority.ALWAYS);
        choice.chosenProperty().subscribe(chosen -> chosen.ifPresent(licence -> text.setText(licence.text())));
        choice.choose(Licence.PARTS);
        panel.getStyleClass().addAll("panel", "gap-panel", "settings-panel");
        panel.getChildren()
                .addAll(
                        Words.section(Text.of(
                                "settings.about.version",
                                ProgramVersion.ofThisProgram().text())),
                        Words.body(Text.of("settings.about.free")),
                        buttons,
                        choice,
                        text);
    }

    @Override
    public Node node() {
        return panel;
    }

    @Override
    public ObservableValue<String> sentence() {
        return new SimpleStringProperty(Text.of("settings.about.sentence"));
    }

    @Override
    public void read() {
        text.positionCaret(0);
    }
}
