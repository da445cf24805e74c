package redress.casework;

import java.util.List;
import redress.council.Contact;
import redress.council.ContactKind;
import redress.council.ContactStore;
import redress.db.Change;
import redress.db.Database;

/** Whom the council writes to besides complainants: kept once, offered where a letter or a copy is addressed. */
public final class Contacts {

    private final Database database;
    private final ContactStore store = new ContactStore();

    public Contacts(Database database) {
        this.database = database;
    }

    /** Everybody by name, Assistant Directors from among the officers; those not written to any more too. */
    public List<Contact> all() {
        return database.read(store::all);
    }

    /**
     * Keeps a contact: a new one where the id is 0, else in place of what was known before.
     *
     * @return as it is kept
     * @throws Refused where the name is missing, the e-mail address is none, or it is an Assistant Director, who is
     *     changed among the officers
     */
    public Contact save(Contact contact, long account) {
        if (contact.kind() == ContactKind.ASSISTANT_DIRECTOR) {
            throw new Refused("Assistant Directors are officers. Change them under Services and officers.");
        }
        if (contact.name().isBlank()) {
            throw new Refused("The contact needs a name.");
        }
        Addresses.mustBeEmail(contact.email());
        return database.write(Change.once(account, "council.contact", "contact"), tx -> {
                    if (contact.id() == 0) {
                        return contact.withId(store.add(tx.handle(), contact));
                    }
                    store.change(tx.handle(), contact);
                    return contact;
                })
                .value()
                .orElseThrow();
    }

    /** Takes an addition back. */
    public void remove(Contact contact, long account) {
        database.write(Change.once(account, "council.contact", "contact"), tx -> {
            store.remove(tx.handle(), contact.id());
            return contact;
        });
    }
}
