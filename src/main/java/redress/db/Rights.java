package redress.db;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What the database itself lets an account do, table by table; an account may hold several. A test holds the list to the
 * tables there are: a new table belongs to one of these groups.
 */
public enum Rights {
    /** Sees every case and changes nothing; what it looks at can be recorded. */
    READ("REDRESS_READ"),
    /** Works on cases. What was recorded cannot be changed or taken away. */
    WORK("REDRESS_WORK"),
    /** Counts cases, and sees none. */
    REPORTS("REDRESS_REPORTS"),
    /** Keeps accounts and settings, and sees no case. */
    ADMINISTER("REDRESS_ADMINISTER");

    private static final String LOOK = "select";
    private static final String ADD = "select, insert";
    private static final String ALL = "select, insert, update, delete";

    /** What every desk needs: whose council it is, who is signed in, and to leave a trace. */
    private static final Map<String, String> EVERYBODY = Map.ofEntries(
            Map.entry("account", LOOK),
            Map.entry("audit", ADD),
            Map.entry("audit_head", "select, update"),
            Map.entry("backup_made", ADD),
            Map.entry("calendar_version", LOOK),
            Map.entry("case_presence", ALL),
            Map.entry("council", LOOK),
            Map.entry("desk_setting", LOOK),
            Map.entry("door_account", LOOK),
            Map.entry("door_fact", LOOK),
            Map.entry("\"flyway_schema_history\"", LOOK),
            Map.entry("list_format", LOOK),
            Map.entry("officer", LOOK),
            Map.entry("one_time_passphrase", "select, delete"),
            Map.entry("procedure_version", LOOK),
            Map.entry("reads_all", LOOK),
            Map.entry("service", LOOK),
            Map.entry("sign_in", LOOK),
            Map.entry("wrong_try", ALL));

    /** Rows that stay as they are for good. */
    private static final List<String> ADDED_ONLY = List.of("entry", "disposal_item");

    /** What holds the words of a case: an account reads it through the views of its schema alone. */
    private static final List<String> OF_ONE_CASE =
            List.of("case_row", "document", "letter", "owed_item", "word", "work_item");

    private static final List<String> OF_CASES = List.of(
            "case_group",
            "case_party",
            "case_team",
            "case_to_send",
            "conduct",
            "due_item",
            "lesson",
            "letter_copy",
            "own_reminder",
            "person",
            "person_history",
            "person_key",
            "person_merge",
            "person_pair",
            "print_item",
            "print_run",
            "put_aside",
            "reference_series",
            "trigram");

    private static final List<String> OF_REPORTS = List.of(
            "case_fact", "code_answer", "code_round", "letter_figure", "report_fact", "report_fixed", "report_words");

    /** What is chosen for the whole council. */
    private static final List<String> SETTINGS = List.of(
            "absence",
            "backup_made",
            "calendar_version",
            "closure",
            "contact",
            "council",
            "desk_setting",
            "list_format",
            "officer",
            "procedure_version",
            "service",
            "stationery",
            "template_version");

    private static final List<String> OF_ACCOUNTS = List.of("account", "one_time_passphrase", "sign_in");

    private static final List<String> PAPERS = List.of("paper", "chunk");

    private final String role;

    Rights(String role) {
        this.role = role;
    }

    /** The SQL role that holds them. */
    String role() {
        return role;
    }

    /** What may be done with each table of the cases, as SQL words. */
    Map<String, String> onCases() {
        Map<String, String> rights = new TreeMap<>(EVERYBODY);
        switch (this) {
            case READ -> {
                List.of(OF_CASES, OF_REPORTS, SETTINGS, ADDED_ONLY)
                        .forEach(group -> group.forEach(table -> rights.putIfAbsent(table, LOOK)));
                seen(rights, "seen");
            }
            case WORK -> {
                List.of(OF_CASES, OF_ONE_CASE, OF_REPORTS, SETTINGS)
                        .forEach(group -> group.forEach(table -> rights.put(table, ALL)));
                ADDED_ONLY.forEach(table -> rights.put(table, ADD));
                rights.put("payload", "insert");
                rights.put("worked.payload", LOOK);
                seen(rights, "seen");
            }
            case REPORTS -> {
                OF_REPORTS.forEach(table -> rights.put(table, LOOK));
                List.of("absence", "closure", "contact").forEach(table -> rights.put(table, LOOK));
            }
            case ADMINISTER ->
                List.of(SETTINGS, OF_ACCOUNTS).forEach(group -> group.forEach(table -> rights.put(table, ALL)));
        }
        return rights;
    }

    private static void seen(Map<String, String> rights, String schema) {
        OF_ONE_CASE.forEach(table -> rights.put(schema + "." + table, LOOK));
        rights.put(schema + ".person", LOOK);
        rights.put(schema + ".payload", LOOK);
    }

    /** What may be done with each table of the papers. */
    Map<String, String> onPapers() {
        Map<String, String> rights = new TreeMap<>();
        if (this == READ || this == WORK) {
            PAPERS.forEach(table -> rights.put(table, this == READ ? LOOK : ALL));
        }
        return rights;
    }
}
