package redress.council;

import java.util.List;
import org.jdbi.v3.core.Handle;

/** Contacts on disk. Assistant Directors are officers and are read from there. */
public final class ContactStore {

    /** Everybody by name, those not written to any more too. */
    public List<Contact> all(Handle handle) {
        return handle.createQuery("""
                        select id, kind, name, area, email, telephone, address, postcode, active from contact
                        union all
                        select o.id, 'assistant-director', o.name, coalesce(s.name, ''), o.email, o.telephone, '', '', o.active
                        from officer o left join service s on s.id = o.service_id
                        where o.role = 'assistant-director'
                        order by name, id
                        """)
                .map((row, context) -> new Contact(
                        row.getLong("id"),
                        ContactKind.of(row.getString("kind")).orElse(ContactKind.OTHER),
                        row.getString("name"),
                        row.getString("area"),
                        row.getString("email"),
                        row.getString("telephone"),
                        row.getString("address"),
                        row.getString("postcode"),
                        row.getBoolean("active")))
                .list();
    }

    /** A new contact. @return its id */
    public long add(Handle handle, Contact contact) {
        return handle.createUpdate("""
                        insert into contact (kind, name, area, email, telephone, address, postcode, active)
                        values (:kindId, :name, :area, :email, :telephone, :address, :postcode, :active)
                        """)
                .bindMethods(contact)
                .bind("kindId", contact.kind().id())
                .executeAndReturnGeneratedKeys("id")
                .mapTo(Long.class)
                .one();
    }

    /** Keeps what is known of a contact now, in place of what was known before. */
    public void change(Handle handle, Contact contact) {
        handle.createUpdate("""
                        update contact set kind = :kindId, name = :name, area = :area, email = :email,
                        telephone = :telephone, address = :address, postcode = :postcode, active = :active
                        where id = :id
                        """)
                .bindMethods(contact)
                .bind("kindId", contact.kind().id())
                .execute();
    }

    /** Forgets a contact: an addition taken back. */
    public void remove(Handle handle, long contact) {
        handle.createUpdate("delete from contact where id = :id")
                .bind("id", contact)
                .execute();
    }
}
