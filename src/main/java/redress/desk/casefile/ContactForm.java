package redress.desk.casefile;

import java.time.LocalDate;
import java.util.List;
import javafx.scene.control.TextField;
import redress.casework.CaseState;
import redress.casework.Happening;
import redress.casework.Refused;
import redress.desk.kit.ChoiceField;
import redress.desk.kit.DateField;
import redress.desk.kit.Text;
import redress.desk.kit.TextBox;

/** The fields of a contact: with whom, how, who began, what was said, when to follow it up, and when it was. */
record ContactForm(
        TextField with,
        ChoiceField<Way> way,
        ChoiceField<Boolean> inbound,
        TextBox said,
        DateField follow,
        DateField day) {

    static ContactForm in(Fields fields) {
        return new ContactForm(
                fields.line(Text.of("casefile.field.with"), Text.of("casefile.need.with")),
                fields.way(List.of(Way.values())),
                fields.choice(
                        Text.of("casefile.field.who-began"),
                        List.of(true, false),
                        came -> came ? Text.of("casefile.field.they") : Text.of("casefile.field.we"),
                        Text.of("casefile.need.who-began")),
                fields.box(Text.of("casefile.field.said"), "", Text.of("casefile.need.said")),
                fields.dayIfAny(Text.of("casefile.field.follow"), Text.of("casefile.field.follow-hint")),
                fields.day(Text.of("casefile.field.when")));
    }

    /** Proposes with whom, where nobody is named yet. */
    void propose(String name) {
        if (with.getText().isBlank()) {
            with.setText(name);
        }
    }

    /** @throws Refused where the day could not come up again, since a closed case is on no list */
    static Happening.ContactNoted on(CaseState state, Happening.ContactNoted noted) {
        if (!state.status().isOpen() && noted.followUp().isPresent()) {
            throw new Refused(Text.of("contact.closed"));
        }
        return noted;
    }

    LocalDate happened() {
        return day.read().orElseThrow();
    }

    Happening.ContactNoted noted() {
        return new Happening.ContactNoted(
                with.getText(),
                way.chosen().orElseThrow().id(),
                inbound.chosen().orElseThrow(),
                said.getText(),
                follow.read());
    }
}
