package redress.db;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What the database itself lets an account do, table by table. A test holds the list to the tables there are: a new
 * table belongs to one of these groups.
 */
public enum Rights {
    /** Sees everything and changes nothing; what it looks at can be recorded. */
    READ("REDRESS_READ"),
    /** Works on cases. What was recorded cannot be changed or taken away. */
    WORK("REDRESS_WORK"),
    /** Works on cases and keeps the accounts. */
    ADMINISTER("REDRESS_ADMINISTER");

    private static final String LOOK = "select";
    private static final String ADD = "select, insert";
    private static final String ADD_AND_ERASE = "select, insert, delete";
    private static final String CHANGE = "select, insert, update";
    private static final String ALL = "select, insert, update, delete";

    /** Rows that stay as they are for good. */
    private static final List<String> ADDED_ONLY = List.of("audit", "entry", "disposal_item");

    private static final List<String> WORKED_ON = List.of(
            "absence",
            "backup_made",
            "calendar_version",
            "case_fact",
            "case_group",
            "case_party",
            "case_row",
            "case_team",
            "case_to_send",
            "closure",
            "code_answer",
            "code_round",
            "conduct",
            "contact",
            "council",
            "desk_setting",
            "document",
            "due_item",
            "letter",
            "letter_copy",
            "letter_figure",
            "list_format",
            "officer",
            "owed_item",
            "own_reminder",
            "person",
            "person_history",
            "person_key",
            "person_merge",
            "person_pair",
            "print_item",
            "print_run",
            "procedure_version",
            "put_aside",
            "reference_series",
            "report_fixed",
            "report_words",
            "service",
            "stationery",
            "template_version",
            "trigram",
            "word",
            "work_item");

    private static final List<String> SEEN = List.of("door_account", "door_fact", "\"flyway_schema_history\"");

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
        Map<String, String> rights = new TreeMap<>();
        SEEN.forEach(table -> rights.put(table, LOOK));
        WORKED_ON.forEach(table -> rights.put(table, this == READ ? LOOK : ALL));
        ADDED_ONLY.forEach(table -> rights.put(table, this == READ ? LOOK : ADD));
        rights.put("payload", this == READ ? LOOK : ADD_AND_ERASE);
        rights.put("account", this == ADMINISTER ? CHANGE : LOOK);
        rights.put("sign_in", this == ADMINISTER ? CHANGE : LOOK);
        rights.put("one_time_passphrase", this == ADMINISTER ? ALL : "select, delete");
        rights.put("wrong_try", ALL);
        rights.put("case_presence", ALL);
        rights.put("audit", ADD);
        rights.put("audit_head", "select, update");
        return rights;
    }

    /** What may be done with each table of the papers. */
    Map<String, String> onPapers() {
        Map<String, String> rights = new TreeMap<>();
        PAPERS.forEach(table -> rights.put(table, this == READ ? LOOK : ALL));
        return rights;
    }
}
