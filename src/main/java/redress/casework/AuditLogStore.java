package redress.casework;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import redress.audit.AuditRow;
import redress.audit.AuditStore;

/** Looks rows of the audit up, the newest first, a page at a time. */
final class AuditLogStore {

    /** The rows wanted that stand before one, the newest first. */
    List<AuditRow> before(Handle handle, AuditWanted wanted, Optional<Long> caseId, long before, int most) {
        List<String> conditions = new ArrayList<>(List.of("n < :before"));
        Map<String, Object> bound = new HashMap<>(Map.of("before", before, "most", most));
        wanted.account().ifPresent(account -> {
            conditions.add("account_id = :account");
            bound.put("account", account);
        });
        wanted.kind().ifPresent(kind -> {
            conditions.add("(" + begins("with", kind.begin(), bound) + ")");
            if (!kind.without().isEmpty()) {
                conditions.add("not (" + begins("without", kind.without(), bound) + ")");
            }
        });
        caseId.ifPresent(id -> {
            conditions.add("(subject_kind = 'case' and subject_id = :subject"
                    + " or n in (select audit_n from entry where case_id = :case))");
            bound.put("subject", Long.toString(id));
            bound.put("case", id);
        });
        // a row's time begins with the day it was at the desk
        wanted.from().ifPresent(day -> {
            conditions.add("at >= :from");
            bound.put("from", day.toString());
        });
        wanted.to().ifPresent(day -> {
            conditions.add("at < :to");
            bound.put("to", day.plusDays(1).toString());
        });
        Query query = handle.createQuery(
                "select n, at, account_id, act, subject_kind, subject_id, request_id from audit where "
                        + String.join(" and ", conditions) + " order by n desc fetch first :most rows only");
        return query.bindMap(bound).map((row, context) -> AuditStore.row(row)).list();
    }

    private static String begins(String name, List<String> acts, Map<String, Object> bound) {
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < acts.size(); i++) {
            parts.add("act like :" + name + i);
            bound.put(name + i, acts.get(i) + "%");
        }
        return String.join(" or ", parts);
    }

    /** The types of the entries that rows sealed, by the number of the row, each with the case it is of. */
    Map<Long, List<Sealed>> sealed(Handle handle, List<Long> rows) {
        if (rows.isEmpty()) {
            return Map.of();
        }
        return handle
                .createQuery("select audit_n, case_id, type from entry where audit_n in (<rows>) order by seq")
                .bindList("rows", rows)
                .map((row, context) ->
                        Map.entry(row.getLong("audit_n"), new Sealed(row.getLong("case_id"), row.getString("type"))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, TreeMap::new, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    /** An entry a row sealed. */
    record Sealed(long caseId, String type) {}
}
