package redress.casework;

import java.util.Arrays;
import java.util.List;

/** What the rows of the audit are sorted into, by the beginnings of their acts. */
public enum AuditKind {
    SIGN_INS("Signing in", "sign-in"),
    VIEWS("Looking at something", "view. case.open-restricted"),
    CHANGES(
            "Recording and changing",
            "case. person. conduct. to-do. document. lesson. council. calendar. report. assessment. template. stationery. lists."),
    LETTERS("Letters and e-mails", "letter. letters. officer."),
    EXPORTS("Printing and exporting", "export."),
    BACKUPS("Backups", "backup."),
    ACCOUNTS("Accounts and sharing", "account. host.");

    private final String label;
    private final String acts;

    AuditKind(String label, String acts) {
        this.label = label;
        this.acts = acts;
    }

    /** "Letters and e-mails". */
    public String label() {
        return label;
    }

    /** How the acts of this kind begin. */
    List<String> begin() {
        return List.of(acts.split(" ", -1));
    }

    /** How acts begin that would be of this kind, were they not of another whose beginning is longer. */
    List<String> without() {
        return Arrays.stream(values())
                .filter(other -> other != this)
                .flatMap(other -> other.begin().stream())
                .filter(longer ->
                        begin().stream().anyMatch(own -> longer.startsWith(own) && longer.length() > own.length()))
                .toList();
    }

    /** Whether an act is of this kind. */
    boolean has(String act) {
        return begin().stream().anyMatch(act::startsWith) && without().stream().noneMatch(act::startsWith);
    }
}
