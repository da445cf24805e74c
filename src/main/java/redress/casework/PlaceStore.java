package redress.casework;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** Wards of cases, and who else is answered in them, on disk. */
final class PlaceStore {

    /** Wards of councillors and of cases, by name. */
    List<String> known(Handle handle) {
        return handle.createQuery("""
                        select ward from (
                        select distinct ward from case_row where ward <> ''
                        union select area from contact where kind = 'councillor' and area <> '' and active = true) all_wards
                        order by ward
                        """).mapTo(String.class).list();
    }

    /** The ward of the newest case from this postcode. */
    Optional<String> before(Handle handle, String postcode) {
        String plain = postcode.replace(" ", "").toUpperCase(Locale.ROOT);
        return plain.isEmpty()
                ? Optional.empty()
                : handle.createQuery("""
                                select c.ward from case_row c join person p on p.id = c.person_id
                                where c.ward <> '' and upper(replace(p.postcode, ' ', '')) = :postcode
                                order by c.id desc limit 1
                                """)
                        .bind("postcode", plain)
                        .mapTo(String.class)
                        .findOne();
    }

    /** Keeps what a case says of its ward and its group, for finding. */
    void write(Handle handle, CaseState state) {
        handle.createUpdate("update case_row set ward = :ward where id = :id")
                .bind("ward", state.concerns().ward())
                .bind("id", state.caseId())
                .execute();
        handle.createUpdate("delete from case_group where case_id = :id")
                .bind("id", state.caseId())
                .execute();
        state.concerns()
                .group()
                .forEach(one -> handle.createUpdate(
                                "insert into case_group (case_id, person_id) values (:case, :person)")
                        .bind("case", state.caseId())
                        .bind("person", one.personId())
                        .execute());
    }
}
