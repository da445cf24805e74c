package redress.desk.setup;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.TextField;
import redress.calendar.Region;
import redress.council.Council;
import redress.desk.kit.Form;
import redress.desk.kit.FormRow;
import redress.desk.kit.FormWords;
import redress.desk.kit.Text;
import redress.desk.kit.TextBox;

/** Who the council is: its name, the prefix of references, and what stands at the head of letters. */
final class CouncilQuestion {

    private final TextField name = new TextField();
    private final TextField prefix = new TextField();
    private final TextField team = new TextField();
    private final TextBox address = new TextBox(4);
    private final TextField telephone = new TextField();
    private final TextField email = new TextField();
    private final Form form = new Form();
    private final FormWords words = new FormWords();
    private boolean prefixTyped;

    CouncilQuestion() {
        team.setText(Text.of("setup.team.proposed"));
        name.textProperty().subscribe(typed -> {
            if (!prefixTyped) {
                prefix.setText(initials(typed));
            }
        });
        prefix.textProperty().subscribe(() -> prefixTyped = prefixTyped || prefix.isFocused());
        words.text("name", name);
        words.text("prefix", prefix);
        words.text("team", team);
        words.text("address", address);
        words.text("telephone", telephone);
        words.text("email", email);
        form.line(
                        FormRow.of(Text.of("setup.council.name"), name)
                                .check(() -> wanted(name, Text.of("setup.council.name.missing"))),
                        FormRow.of(Text.of("setup.council.prefix"), prefix)
                                .hint(Text.of("setup.council.prefix.hint"))
                                .width("width-short")
                                .check(() -> prefix.getText().strip().matches("[A-Za-z]{2,4}")
                                        ? Optional.empty()
                                        : Optional.of(Text.of("setup.council.prefix.wrong"))))
                .row(FormRow.of(Text.of("setup.council.team"), team)
                        .check(() -> wanted(team, Text.of("setup.council.team.missing"))))
                .line(
                        FormRow.of(Text.of("setup.council.address"), address)
                                .check(() -> address.getText().isBlank()
                                        ? Optional.of(Text.of("setup.council.address.missing"))
                                        : Optional.empty()),
                        FormRow.of(Text.of("setup.council.telephone"), telephone)
                                .check(() -> wanted(telephone, Text.of("setup.council.telephone.missing"))),
                        FormRow.of(Text.of("setup.council.email"), email)
                                .check(() -> email.getText().contains("@")
                                        ? Optional.empty()
                                        : Optional.of(Text.of("setup.council.email.missing"))));
    }

    private static Optional<String> wanted(TextField field, String sentence) {
        return field.getText().isBlank() ? Optional.of(sentence) : Optional.empty();
    }

    /** First letters of the words that count: "North Norfolk District Council" gives NN. */
    static String initials(String name) {
        StringBuilder initials = new StringBuilder();
        for (String word : name.strip().split("[^\\p{L}]+")) {
            String lower = word.toLowerCase(Locale.UK);
            boolean filler = lower.matches("|district|borough|city|county|council|of|and|the|metropolitan|s");
            if (!filler && initials.length() < 4) {
                initials.append(Character.toUpperCase(word.charAt(0)));
            }
        }
        if (initials.length() == 1) {
            String letters = name.replaceAll("[^\\p{L}]", "").toUpperCase(Locale.UK);
            return letters.substring(0, Math.min(2, letters.length()));
        }
        return initials.toString();
    }

    Form form() {
        return form;
    }

    /** What was typed, for the draft and back. */
    FormWords answers() {
        return words;
    }

    /** Puts a kept answer back. A prefix that differs from the proposed one was typed. */
    void restore(Map<String, String> kept) {
        words.restore(kept);
        prefixTyped = !prefix.getText().equals(initials(name.getText()));
    }

    String words() {
        return name.getText().strip() + ", " + prefix.getText().strip().toUpperCase(Locale.UK);
    }

    Council council(Region region, String procedure) {
        return new Council(
                name.getText().strip(),
                prefix.getText().strip().toUpperCase(Locale.UK),
                region,
                team.getText().strip(),
                address.getText().strip(),
                telephone.getText().strip(),
                email.getText().strip(),
                "",
                procedure);
    }
}
