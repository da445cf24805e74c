package redress.desk.kit;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import redress.accounts.Permission;

/**
 * What whoever is signed in must be allowed to do so that a command is of use to them, by the beginning of its id. What
 * no line names is for everybody: looking, finding, turning pages, the look of the window.
 */
enum CommandNeeds {
    READ(Permission.READ, "reports.cases"),
    RECORD(
            Permission.RECORD,
            "frame.new start.new intake. contact. cases.many allocation.give today.step today.aside today.done "
                    + "today.remind learning.finish learning.row learning.progress learning.drop learning.agree "
                    + "learning.plan learning.train learning.file learning.take-back people.save people.merge person.change "
                    + "person.adjust person.notes person.represent person.merge person.put-back conduct. "
                    + "officers.hand-over officers.file case.note case.document emergency.list emergency.take"),
    LETTERS(
            Permission.LETTERS,
            "today.chase start.chase-all letters.send letters.print letters.rest letters.run letter.save letter.print "
                    + "letter.word letter.text emergency.print"),
    IMPORT(Permission.IMPORT, "importing."),
    EXPORT(
            Permission.EXPORT,
            "list. diary.export people.print people.export person.holdings people.holdings allocation.print "
                    + "learning.agenda learning.print learning.export case.bundle bundle.make case.record.print "
                    + "case.record.save"),
    REPORTS(Permission.REPORTS, "reports.pdf reports.files reports.print codes.pdf"),
    FIGURES(Permission.FIGURES, "reports.words reports.fix reports.let-go codes."),
    COUNCIL(
            Permission.COUNCIL,
            "importing.people settings.council settings.closure settings.holidays settings.moves settings.version "
                    + "contacts. officers."),
    WORDING(
            Permission.WORDING,
            "templates.add templates.save templates.insert templates.discard templates.back stationery. picture."),
    BACKUP(Permission.BACKUP, "backup."),
    SHARING(Permission.SHARING, "sharing."),
    AUDIT(Permission.AUDIT, "audit."),
    ACCOUNTS(
            Permission.ACCOUNTS,
            "accounts.add accounts.change accounts.fresh accounts.close accounts.open accounts.on accounts.off "
                    + "accounts.idle accounts.code accounts.team");

    /** Only look, where a longer beginning says otherwise of what may not. */
    private static final String FREE = "reports.words.leave conduct.leave contact.case intake.alike "
            + "settings.version.leave settings.moves.leave";

    private final Permission permission;
    private final String commands;

    CommandNeeds(Permission permission, String commands) {
        this.permission = permission;
        this.commands = commands;
    }

    /** What a command needs; empty where everybody may. The longest beginning counts. */
    static Optional<Permission> of(String command) {
        Stream<Map.Entry<String, Optional<Permission>>> free = begins(FREE, Optional.empty());
        Stream<Map.Entry<String, Optional<Permission>>> needed =
                Arrays.stream(values()).flatMap(each -> begins(each.commands, Optional.of(each.permission)));
        return Stream.concat(free, needed)
                .filter(rule -> command.startsWith(rule.getKey()))
                .max(Comparator.comparingInt(rule -> rule.getKey().length()))
                .flatMap(Map.Entry::getValue);
    }

    private static Stream<Map.Entry<String, Optional<Permission>>> begins(String words, Optional<Permission> needed) {
        return Arrays.stream(words.split(" ", -1)).map(word -> Map.entry(word, needed));
    }
}
