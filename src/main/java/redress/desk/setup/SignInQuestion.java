package redress.desk.setup;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;
import redress.accounts.Passphrase;
import redress.desk.kit.Form;
import redress.desk.kit.Icon;
import redress.desk.kit.NewPassphrase;
import redress.desk.kit.Text;
import redress.desk.kit.Words;

/** Who uses this PC. It is theirs to say: nothing is chosen beforehand, and there is no passphrase to begin with. */
final class SignInQuestion extends VBox {

    private enum Who {
        ALONE,
        SEVERAL
    }

    private final Supplier<String> name;
    private final ToggleGroup group = new ToggleGroup();
    private final NewPassphrase passphrase = new NewPassphrase("");
    private final Form form = new Form();
    private final Label missing = Words.body(Text.of("setup.who.missing"));

    /**
     * Not yet answered.
     *
     * @param name of whoever sets up, which the passphrase may not be
     */
    SignInQuestion(Supplier<String> name) {
        this.name = name;
        passphrase.addTo(form);
        VBox choices = new VBox(
                choice(Who.ALONE, Text.of("setup.who.alone")),
                Words.small(Text.of("setup.who.alone.means")),
                choice(Who.SEVERAL, Text.of("setup.who.several")),
                Words.small(Text.of("setup.who.several.means")));
        choices.getStyleClass().addAll("panel", "gap");
        missing.getStyleClass().add("form-error");
        missing.setGraphic(new Icon("fth-alert-circle"));
        getStyleClass().add("gap-panel");
        getChildren().addAll(choices, missing, form);
        group.selectedToggleProperty().subscribe(() -> arrange());
        shown(missing, false);
    }

    private RadioButton choice(Who who, String words) {
        RadioButton button = new RadioButton(words);
        button.setToggleGroup(group);
        button.setUserData(who);
        return button;
    }

    private void arrange() {
        shown(form, isSeveral());
        shown(missing, false);
    }

    private static void shown(javafx.scene.Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    private Optional<Who> chosen() {
        return Optional.ofNullable(group.getSelectedToggle()).map(toggle -> (Who) toggle.getUserData());
    }

    private boolean isSeveral() {
        return chosen().filter(Who.SEVERAL::equals).isPresent();
    }

    /** Whether it is answered so that setup can go on; else says what is missing. */
    boolean well() {
        shown(missing, chosen().isEmpty());
        if (!isSeveral()) {
            return chosen().isPresent();
        }
        if (!form.check()) {
            return false;
        }
        Optional<String> problem = passphrase.typed().problem(name.get());
        problem.ifPresent(passphrase::refuse);
        return problem.isEmpty();
    }

    /** The answer in a few words. */
    String words() {
        return isSeveral() ? Text.of("setup.who.several.short") : Text.of("setup.who.alone.short");
    }

    /** What whoever sets up will sign in with; empty where nobody signs in. */
    Optional<Passphrase> passphrase() {
        return isSeveral() ? Optional.of(passphrase.typed()) : Optional.empty();
    }

    /** What was chosen, to be kept; never the passphrase. */
    String kept() {
        return chosen().map(Who::name).orElse("");
    }

    /** Chooses what was kept; other words choose nothing. */
    void restore(String kept) {
        Arrays.stream(Who.values())
                .filter(who -> who.name().equals(kept))
                .forEach(who -> group.getToggles().stream()
                        .filter(toggle -> toggle.getUserData() == who)
                        .forEach(group::selectToggle));
    }

    void onChange(Runnable act) {
        group.selectedToggleProperty().subscribe((from, to) -> act.run());
    }
}
