package redress.casework;

import java.util.List;
import redress.council.Contact;
import redress.council.ContactKind;
import redress.council.ContactStore;
import redress.db.Change;
import redress.db.Database;

/** Whom the council writes to besides complainants: kept once, offered where a letter or a copy is addressed. */
public final class Contacts {

    /** What of a contact can be changed each by itself. */
    public static final RowShape<Contact> SHAPE = RowShape.of(Contact.class, "id");

    private static final String ACT = "council.contact";

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
     * Keeps a new contact.
     *
     * @return as it is kept
     * @throws Refused where the name is missing, the e-mail address is none, or it is an Assistant Director, who is
     *     changed among the officers
     */
    public Contact add(Contact contact, long account) {
        check(contact);
        return database.write(Change.once(account, ACT, "contact"), tx -> {
                    Contact kept = contact.withId(store.add(tx.handle(), contact));
                    tx.subject(Long.toString(kept.id()));
                    return kept;
                })
                .value()
                .orElseThrow();
    }

    /**
     * Keeps what is known of a contact now, on top of what others changed of it meanwhile.
     *
     * @param before as it was read
     * @return as it is kept
     * @throws RowClash where somebody else changed the same meanwhile
     * @throws Refused as {@link #add}, or where it was taken away
     */
    public Contact change(Contact before, Contact now, long account) {
        check(now);
        return database.write(Change.once(account, ACT, "contact"), tx -> {
                    String id = Long.toString(before.id());
                    Contact there = store.all(tx.handle()).stream()
                            .filter(each -> each.id() == before.id() && each.kind() != ContactKind.ASSISTANT_DIRECTOR)
                            .findFirst()
                            .orElseThrow(() -> new Refused(before.name()
                                    + " was taken away from the contacts meanwhile. Add the contact anew."));
                    Contact kept = SHAPE.merged(before, now, there, RowClash.Who.last(tx.handle(), List.of(ACT), id));
                    store.change(tx.handle(), kept);
                    tx.subject(id);
                    return kept;
                })
                .value()
                .orElseThrow();
    }

    private static void check(Contact contact) {
        if (contact.kind() == ContactKind.ASSISTANT_DIRECTOR) {
            throw new Refused("Assistant Directors are officers. Change them under Services and officers.");
        }
        if (contact.name().isBlank()) {
            throw new Refused("The contact needs a name.");
        }
        Addresses.mustBeEmail(contact.email());
    }

    /** Takes an addition back. */
    public void remove(Contact contact, long account) {
        database.write(Change.once(account, ACT, "contact"), tx -> {
            store.remove(tx.handle(), contact.id());
            return contact;
        });
    }
}
