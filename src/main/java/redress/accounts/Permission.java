package redress.accounts;

import static redress.accounts.Role.ADMINISTRATOR;
import static redress.accounts.Role.AUDITOR;
import static redress.accounts.Role.CO_ORDINATOR;
import static redress.accounts.Role.MANAGER;
import static redress.accounts.Role.REPORT_READER;

import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The table of what each role may do. The program enforces it (every save is checked here by its act), screens show it,
 * and the printed page is made from it. An administrator sees no case: whoever keeps the accounts need not know who
 * complained. A manager may do what the co-ordinator does with cases, to stand in for them, and alone approves.
 */
public enum Permission {
    READ("Read cases, people, letters and papers", "case.open-restricted", CO_ORDINATOR, MANAGER, AUDITOR),
    RECORD(
            "Record and change cases, people and what is to be done",
            "case. person. conduct. to-do. document. lesson. council.service-moved calendar.move-cases",
            CO_ORDINATOR,
            MANAGER),
    LETTERS(
            "Write, print and send letters and e-mail",
            "letter. letters. officer.chase officer.mail",
            CO_ORDINATOR,
            MANAGER),
    APPROVE("Approve what your procedure wants approved", "case.approve", MANAGER),
    TEAM("Say who may see a case", "case.team", CO_ORDINATOR, MANAGER),
    IMPORT("Import cases", "case.import", CO_ORDINATOR),
    EXPORT(
            "Print and export lists, papers of a case, and what is held about a person",
            "export.list export.case export.person",
            CO_ORDINATOR,
            MANAGER,
            AUDITOR),
    REPORTS("Read, print and export reports", "export.report", CO_ORDINATOR, MANAGER, AUDITOR, REPORT_READER),
    FIGURES("Write the words of a report and fix its figures", "report. assessment.", CO_ORDINATOR, MANAGER),
    COUNCIL(
            "Change the council, services, officers, contacts, closures and the procedure",
            "council. calendar.",
            CO_ORDINATOR,
            ADMINISTRATOR),
    WORDING("Change what letters say and how they look", "template. stationery.", CO_ORDINATOR, ADMINISTRATOR),
    BACKUP("Make backups and take cases out of them", "backup.", CO_ORDINATOR, ADMINISTRATOR),
    SHARING("Share the cases of this PC with other desks", "host.", CO_ORDINATOR, ADMINISTRATOR),
    AUDIT("Read the audit", "export.audit", MANAGER, AUDITOR, ADMINISTRATOR),
    ACCOUNTS("Keep accounts, roles, signing in and the sharing of cases", "account. host.", ADMINISTRATOR);

    /** Acts that everybody's account may leave in the audit: what was looked at, and what the program keeps in order. */
    private static final List<String> OF_EVERYBODY = List.of(
            "view.", "export.page", "sign-in", "lists.", "person.keys", "account.own-", "backup.made", "backup.copied");

    private final String label;
    private final String acts;
    private final String roles;

    /** One line of the table: what it allows, the acts of saves that need it (by their beginnings), and who may. */
    Permission(String label, String acts, Role first, Role... others) {
        this.label = label;
        this.acts = acts;
        this.roles = Role.words(EnumSet.of(first, others));
    }

    /** What it allows, as a line of the table: "Import cases". */
    public String label() {
        return label;
    }

    /** Who may do it. */
    public Set<Role> roles() {
        return Role.all(roles);
    }

    /** Why somebody who lacks it cannot do it, and who can, in one sentence. */
    public String refusal() {
        List<String> who = roles().stream()
                .map(role -> role.label().replace("Complaints ", "").toLowerCase(Locale.ROOT))
                .toList();
        return "Your account may not " + Character.toLowerCase(label.charAt(0)) + label.substring(1)
                + ". That is for the " + either(who) + ".";
    }

    private static String either(List<String> words) {
        int last = words.size() - 1;
        return last == 0 ? words.get(0) : String.join(", ", words.subList(0, last)) + " or " + words.get(last);
    }

    /**
     * What an account needs in order to make a save.
     *
     * @param act of the save: "case.receive"; the longest rule that fits it counts
     * @return empty where everybody may
     * @throws IllegalArgumentException where no rule names it
     */
    public static Optional<Permission> needed(String act) {
        record Rule(String begin, Optional<Permission> needed) {}
        return Stream.concat(
                        OF_EVERYBODY.stream().map(begin -> new Rule(begin, Optional.empty())),
                        Arrays.stream(values())
                                .flatMap(each -> Arrays.stream(each.acts.split(" ", -1))
                                        .map(begin -> new Rule(begin, Optional.of(each)))))
                .filter(rule -> act.startsWith(rule.begin()))
                .max(Comparator.comparingInt(rule -> rule.begin().length()))
                .orElseThrow(() -> new IllegalArgumentException("No permission names the act " + act))
                .needed();
    }
}
