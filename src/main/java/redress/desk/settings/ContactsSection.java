package redress.desk.settings;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import redress.casework.Contacts;
import redress.casework.Setup;
import redress.council.Contact;
import redress.council.ContactKind;
import redress.desk.kit.Allowed;
import redress.desk.kit.Command;
import redress.desk.kit.EmptyState;
import redress.desk.kit.LedgerColumn;
import redress.desk.kit.LedgerTable;
import redress.desk.kit.RowAct;
import redress.desk.kit.RowWords;
import redress.desk.kit.Text;
import redress.desk.kit.Work;

/** Whom the council writes to besides complainants: offered wherever a copy of a letter is addressed. */
final class ContactsSection implements SettingsPane {

    private static final RowWords WORDS = new RowWords(ContactForm::field, ContactForm::words);

    private final SettingsDesk desk;
    private final Work work;
    private final LedgerTable<Contact> table =
            new LedgerTable<>(Text.of("contacts.table"), contact -> contact.kind() + " " + contact.id());
    private final Ledger<Contact> ledger;

    ContactsSection(SettingsDesk desk, Work work) {
        this.desk = desk;
        this.work = work;
        table.columns(
                LedgerColumn.<Contact>subject(Text.of("contacts.name"), 13, Contact::name, Contact::area)
                        .growing(),
                LedgerColumn.<Contact>pair(Text.of("contacts.reach"), 15, Contact::email, Contact::telephone)
                        .givingWay(2),
                LedgerColumn.<Contact>text(
                                Text.of("contacts.address"),
                                14,
                                contact -> contact.address().lines().findFirst().orElse(""))
                        .givingWay(1));
        table.setOnEnter(Allowed.by(table, "contacts.change", contact -> change()));
        table.setOnOpen(contact -> change());
        ledger = new Ledger<>(table, work, desk.undo(), this::read)
                .buttons(List.of(add(), changing(), ending()), List.of(again()));
    }

    @Override
    public void read() {
        work.run(() -> desk.uses().contacts().all()).then(this::show);
    }

    private void show(List<Contact> all) {
        List<LedgerTable.Group<Contact>> groups = new ArrayList<>();
        for (ContactKind kind : ContactKind.values()) {
            groups.add(new LedgerTable.Group<>(
                    ContactForm.plural(kind),
                    all.stream().filter(c -> c.active() && c.kind() == kind).toList()));
        }
        groups.add(new LedgerTable.Group<>(
                Text.of("contacts.past"),
                all.stream().filter(contact -> !contact.active()).toList()));
        ledger.fill(groups, new EmptyState(Text.of("contacts.empty"), add()));
    }

    private Command add() {
        return Command.of("contacts.add", Text.of("contacts.add"), () -> ledger.open(ContactForm.adding(this::keep)))
                .withIcon("fth-user-plus");
    }

    private Command changing() {
        return Command.of("contacts.change", Text.of("contacts.change"), this::change)
                .unless(this::notHere);
    }

    private void change() {
        ofChosen(contact -> ledger.open(ContactForm.changing(contact, now -> keeping(contact, now))));
    }

    private Command ending() {
        return Command.of(
                        "contacts.end",
                        Text.of("contacts.end"),
                        () -> ofChosen(contact -> ledger.run(keeping(contact, contact.withActive(false)))))
                .unless(() -> notHere()
                        .or(() -> table.selected().filter(Contact::active).isEmpty()
                                ? Optional.of(Text.of("contacts.refused.end"))
                                : Optional.empty()));
    }

    private Command again() {
        return Command.of(
                        "contacts.again",
                        Text.of("contacts.again"),
                        () -> ofChosen(contact -> ledger.run(keeping(contact, contact.withActive(true)))))
                .unless(() -> table.selected().filter(c -> !c.active()).isEmpty()
                        ? Optional.of(Text.of("contacts.refused.again"))
                        : notHere());
    }

    private Done keep(Contact contact) {
        Contact kept = desk.uses().contacts().add(contact, Setup.SIGNED_IN);
        return new Done(
                Text.of("contacts.added", kept.name()),
                () -> desk.uses().contacts().remove(kept, Setup.SIGNED_IN));
    }

    private RowAct<Contact, Done> keeping(Contact contact, Contact wanted) {
        return new RowAct<>(Contacts.SHAPE, WORDS, contact, wanted, this::keep);
    }

    private Done keep(Contact before, Contact now) {
        Contact kept = desk.uses().contacts().change(before, now, Setup.SIGNED_IN);
        return new Done(
                RowAct.said(Text.of("contacts.changed", kept.name()), Contacts.SHAPE, WORDS, now, kept),
                () -> desk.uses().contacts().change(now, before, Setup.SIGNED_IN));
    }

    private Optional<String> notHere() {
        return table.selected()
                .map(contact -> contact.kind() == ContactKind.ASSISTANT_DIRECTOR
                        ? Optional.of(Text.of("contacts.refused.officer"))
                        : Optional.<String>empty())
                .orElse(Optional.of(Text.of("contacts.refused.nobody")));
    }

    private void ofChosen(Consumer<Contact> act) {
        notHere().ifPresentOrElse(desk.undo()::note, () -> table.selected().ifPresent(act));
    }

    @Override
    public ObservableValue<String> sentence() {
        return new SimpleStringProperty(Text.of("contacts.sentence"));
    }

    @Override
    public Node node() {
        return ledger.node();
    }

    @Override
    public List<Command> commands() {
        return ledger.with(add(), changing().withKeys("F2"), ending(), again());
    }

    @Override
    public boolean escape() {
        return ledger.escape();
    }
}
