package redress.desk.casefile;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.control.TextField;
import redress.casework.Deed;
import redress.casework.LetterMark;
import redress.casework.Representative;
import redress.council.ContactKind;
import redress.desk.kit.ChoiceField;
import redress.desk.kit.DateField;
import redress.desk.kit.Text;
import redress.desk.kit.TextBox;
import redress.letters.CopyTo;
import redress.procedure.LetterPurpose;

/** The act that writes a copy of a letter for somebody besides its recipient. */
record CopyAct(Bench bench) {

    Act act() {
        List<LetterMark> letters = bench.view().state().letters().stream()
                .filter(letter ->
                        !LetterPurpose.isCopy(letter.purpose()) && !LetterPurpose.isUndisclosed(letter.purpose()))
                .toList();
        Fields fields = new Fields(bench.view());
        ChoiceField<LetterMark> which = fields.choice(
                Text.of("casefile.field.letter"),
                letters,
                letter -> bench.view().labels().letter(letter.purpose()),
                Text.of("casefile.copy.need-letter"));
        letters.stream().reduce((first, second) -> second).ifPresent(which::choose);
        List<Offered> known = offered();
        Optional<ChoiceField<Offered>> onRecord = known.isEmpty()
                ? Optional.empty()
                : Optional.of(fields.choice(Text.of("casefile.copy.on-record"), known, Offered::words, ""));
        ChoiceField<String> role = fields.choice(
                Text.of("casefile.copy.role"), CopyTo.ROLES, CopyAct::role, Text.of("casefile.copy.need-role"));
        TextField name = fields.line(Text.of("casefile.copy.name"), Text.of("casefile.copy.need-name"));
        TextBox address = fields.box(Text.of("casefile.copy.address"), Text.of("casefile.copy.address-hint"), "");
        TextField postcode = fields.line(Text.of("casefile.copy.postcode"), "");
        TextField email = fields.line(Text.of("casefile.copy.email"), "");
        onRecord.ifPresent(field -> field.valueProperty().subscribe(who -> {
            if (who != null) {
                role.choose(who.to().role());
                name.setText(who.to().name());
                address.setText(who.to().address());
                postcode.setText(who.to().postcode());
                email.setText(who.to().email());
            }
        }));
        DateField date = fields.day(Text.of("casefile.field.letter-date"));
        return new Act(
                Deed.COPY_LETTER,
                Text.of("casefile.act.copy"),
                fields,
                Text.of("casefile.act.copy-write"),
                () -> {
                    CopyTo to = new CopyTo(
                            role.chosen().orElseThrow(),
                            name.getText().strip(),
                            address.getText().strip(),
                            postcode.getText().strip(),
                            email.getText().strip());
                    long letter = which.chosen().orElseThrow().letterId();
                    LocalDate day = date.read().orElseThrow();
                    return new Act.Doing(
                            Text.of("casefile.done.copied", to.name()),
                            state -> bench.desk().post().copies().write(state, letter, to, day, bench.request()));
                },
                Optional.empty());
    }

    /** Somebody whose address need not be typed. */
    private record Offered(String words, CopyTo to) {}

    /** Who speaks for the customer first, then the contacts kept in Settings. */
    private List<Offered> offered() {
        Stream<Offered> acting = bench.view().state().representatives().stream()
                .filter(Representative::isActive)
                .map(Representative::who)
                .map(who -> new Offered(
                        who.name(),
                        new CopyTo("representative", who.name(), who.address(), who.postcode(), who.email())));
        Stream<Offered> contacts = bench.view().contacts().stream()
                .map(contact -> new Offered(
                        contact.area().isBlank()
                                ? contact.name()
                                : Text.of("casefile.copy.contact", contact.name(), contact.area()),
                        new CopyTo(
                                role(contact.kind()),
                                contact.name(),
                                contact.address(),
                                contact.postcode(),
                                contact.email())));
        return Stream.concat(acting, contacts).toList();
    }

    private static String role(ContactKind kind) {
        return switch (kind) {
            case MP -> "mp";
            case COUNCILLOR -> "councillor";
            case ASSISTANT_DIRECTOR, CONTRACT_MANAGER, OMBUDSMAN_INVESTIGATOR, OTHER -> "other";
        };
    }

    private static String role(String id) {
        return switch (id) {
            case "representative" -> Text.of("casefile.copy.representative");
            case "councillor" -> Text.of("casefile.copy.councillor");
            case "mp" -> Text.of("casefile.copy.mp");
            default -> Text.of("casefile.copy.other");
        };
    }
}
