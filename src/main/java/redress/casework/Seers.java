package redress.casework;

import java.util.List;
import redress.accounts.Account;
import redress.accounts.May;
import redress.accounts.Permission;
import redress.accounts.Role;
import redress.db.Database;

/**
 * Who can be chosen to see a case alone.
 *
 * @param asked whether anybody signs in; else everybody at the desk sees every case
 * @param choosable the accounts that read cases, by name; without auditors, who always see all
 * @param own the account of this desk
 * @param may what it may do
 */
public record Seers(boolean asked, List<Account> choosable, long own, May may) {

    public Seers {
        choosable = List.copyOf(choosable);
    }

    /** As the accounts are now. */
    public static Seers of(Accounts accounts) {
        return new Seers(
                accounts.isAsked(),
                accounts.all().stream()
                        .filter(account -> account.may(Permission.READ) && !account.is(Role.AUDITOR))
                        .toList(),
                accounts.own().id(),
                accounts.may());
    }

    /** Nobody locks themselves out: whoever changes who sees a case still sees it afterwards. */
    static void check(CaseState now, Database database) {
        boolean stays = now.team().isEmpty()
                || !database.isSignedIn()
                || now.team().stream().anyMatch(seer -> seer.account() == database.accountId());
        if (!stays) {
            throw new Refused("You would not see this case any more yourself. Choose your own account too.");
        }
    }
}
