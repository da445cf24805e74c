package redress.casework;

import java.security.SecureRandom;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import redress.accounts.Account;
import redress.accounts.AccountStore;
import redress.accounts.May;
import redress.accounts.Passphrase;
import redress.accounts.Permission;
import redress.accounts.RecoveryCode;
import redress.accounts.Role;
import redress.accounts.SignInStore;
import redress.db.Change;
import redress.db.Database;
import redress.db.Login;
import redress.db.Rights;
import redress.db.SqlUsers;
import redress.db.Tx;

/** Who may sign in, as what, and the rules of it. Kept on the PC that keeps the cases. */
public final class Accounts {

    private final Database database;
    private final SqlUsers users;
    private final AccountStore store = new AccountStore();
    private final SignInStore rules = new SignInStore();
    private final SecureRandom random = new SecureRandom();

    public Accounts(Database database) {
        this.database = database;
        users = new SqlUsers(database);
    }

    /**
     * A passphrase somebody must be told, once.
     *
     * @param account whose it is
     */
    public record Given(Account account, Passphrase passphrase) {}

    /** Whether who opens the cases must sign in. */
    public boolean isAsked() {
        return database.read(rules::rules).asked();
    }

    /** After how many minutes unused the desk is locked. */
    public int idleMinutes() {
        return database.read(rules::rules).idleMinutes();
    }

    /** All accounts by name, those no longer used too. */
    public List<Account> all() {
        return database.read(store::all);
    }

    /** The account that is signed in at this desk; the co-ordinator's where nobody signs in. */
    public Account own() {
        return database.read(handle -> store.find(handle, database.accountId()))
                .orElseThrow(() -> new Refused("This account is not in the database any more. Sign in again."));
    }

    /**
     * Notes in the audit that somebody looked at something.
     *
     * @param kind "case" or "person"
     */
    public void viewed(String kind, long id) {
        database.write(Change.once(Change.SIGNED_IN, "view." + kind, kind), tx -> {
            tx.subject(Long.toString(id));
            return true;
        });
    }

    /** The act of recording these steps: where a manager can sign in, approving is one of its own, for managers alone. */
    String act(List<Step> steps) {
        if (steps.stream().map(Step::what).anyMatch(Seeing.class::isInstance)) {
            return "case.team";
        }
        boolean approves = steps.stream()
                .map(Step::what)
                .anyMatch(
                        what -> what instanceof OfficerWork.ApprovalGiven || what instanceof RemedyWork.RemedyApproved);
        return approves && managersAlone() ? "case.approve" : "case.record";
    }

    private boolean managersAlone() {
        return database.isSignedIn()
                && all().stream()
                        .anyMatch(account -> account.active()
                                && account.is(Role.MANAGER)
                                && account.salt().isPresent());
    }

    /** Why whoever is at this desk cannot record that something was approved; empty where they can. */
    public Optional<String> mayNotApprove() {
        return managersAlone() ? may().refusal(Permission.APPROVE) : Optional.empty();
    }

    /** What may be done at this desk. */
    public May may() {
        return isAsked() ? new May(Optional.of(own())) : May.everything();
    }

    /** Whether cases may be read here; who may not is shown lists without what is counted from cases. */
    boolean mayReadCases() {
        return !database.isSignedIn() || own().may(Permission.READ);
    }

    /** Whether its passphrase was given by an administrator, so that it must be changed first. */
    public boolean mustChange(long account) {
        return database.read(handle -> rules.isOneTime(handle, account));
    }

    /**
     * Begins to ask for a passphrase. Whoever is at the desk becomes administrator beside what they are.
     *
     * @return the code to print and lock away: it lets an administrator in who forgot the passphrase
     */
    public RecoveryCode turnOn(Passphrase passphrase) {
        Account own = own();
        give(own, passphrase, false);
        RecoveryCode code = RecoveryCode.drawn(random);
        Set<Role> roles = EnumSet.of(Role.ADMINISTRATOR);
        roles.addAll(own.roles());
        write("account.sign-in-on", own.id(), tx -> {
            store.roles(tx.handle(), own.id(), roles);
            SignInStore.Rules before = rules.rules(tx.handle());
            rules.rules(tx.handle(), new SignInStore.Rules(true, before.idleMinutes(), Optional.of(code.digest())));
        });
        allow(own.id(), roles);
        return code;
    }

    /** Draws another recovery code, to be printed in place of the one before, which counts no more. */
    public RecoveryCode freshCode() {
        RecoveryCode code = RecoveryCode.drawn(random);
        write("account.recovery-code", database.accountId(), tx -> {
            SignInStore.Rules before = rules.rules(tx.handle());
            rules.rules(
                    tx.handle(),
                    new SignInStore.Rules(before.asked(), before.idleMinutes(), Optional.of(code.digest())));
        });
        return code;
    }

    /** Asks nobody any more: whoever opens this PC opens the cases. The accounts stay for the day it is turned on again. */
    public void turnOff() {
        write("account.sign-in-off", database.accountId(), tx -> {
            SignInStore.Rules before = rules.rules(tx.handle());
            rules.rules(tx.handle(), new SignInStore.Rules(false, before.idleMinutes(), Optional.empty()));
        });
    }

    /**
     * Changes after how many minutes the desk is locked.
     *
     * @param minutes 1 to 240
     */
    public void lockAfter(int minutes) {
        if (minutes < 1 || minutes > 240) {
            throw new Refused("Lock the desk after 1 to 240 minutes.");
        }
        write("account.idle", database.accountId(), tx -> {
            SignInStore.Rules before = rules.rules(tx.handle());
            rules.rules(tx.handle(), new SignInStore.Rules(before.asked(), minutes, before.recovery()));
        });
    }

    /** Adds somebody. Their first passphrase is drawn by lot, to be told to them and changed when they first sign in. */
    public Given add(String name, Set<Role> roles) {
        mustBeName(name, 0);
        mustBeSome(roles);
        long id = database.write(Change.once(Change.SIGNED_IN, "account.add", "account"), tx -> {
                    long added = store.add(tx.handle(), name, roles);
                    tx.subject(Long.toString(added));
                    return added;
                })
                .value()
                .orElseThrow();
        return reset(id);
    }

    /** Gives somebody another name; what was recorded before bears it too, since the audit knows the number. */
    public void rename(long id, String name) {
        mustBeName(name, id);
        write("account.rename", id, tx -> store.rename(tx.handle(), id, name));
    }

    /** Gives somebody other roles, which count from their next act on. */
    public void change(long id, Set<Role> roles) {
        mustBeSome(roles);
        if (!roles.contains(Role.ADMINISTRATOR)) {
            mustNotBeLast(id, "take this role away");
        }
        write("account.roles", id, tx -> store.roles(tx.handle(), id, roles));
        if (users.has(id)) {
            allow(id, roles);
        }
    }

    /** Lets somebody sign in no more. What they did stays theirs. */
    public void close(long id) {
        if (id == database.accountId()) {
            throw new Refused("You are signed in with this account. Another administrator can close it.");
        }
        mustNotBeLast(id, "close it");
        users.drop(id);
        write("account.close", id, tx -> store.active(tx.handle(), id, false));
    }

    /** Lets somebody sign in again, with a new passphrase. */
    public Given open(long id) {
        write("account.open", id, tx -> store.active(tx.handle(), id, true));
        return reset(id);
    }

    /** Gives somebody a passphrase drawn by lot, to be changed at the next sign-in. */
    public Given reset(long id) {
        Passphrase drawn = Passphrase.oneTime(random);
        Account account = account(id);
        give(account, drawn, true);
        return new Given(account(id), drawn);
    }

    /** Changes the passphrase of whoever is signed in. */
    public void changeOwn(Passphrase now, Passphrase next) {
        Account own = own();
        String salt = own.salt().orElseThrow(() -> new Refused("Nobody signs in here. Turn signing in on first."));
        Login before = Login.of(own.id(), now.secret(salt));
        if (!users.accepts(before)) {
            throw new Refused("That is not your passphrase of today. Type it again; capital letters count.");
        }
        next.problem(own.name()).ifPresent(why -> {
            throw new Refused(why);
        });
        if (next.equals(now)) {
            throw new Refused("Take another passphrase than the one before.");
        }
        database.changeOwn(before, Login.of(own.id(), next.secret(salt)));
        write("account.own-passphrase", own.id(), tx -> rules.oneTime(tx.handle(), own.id(), false));
    }

    /**
     * Lets an administrator in who forgot the passphrase.
     *
     * @return the next recovery code, to print in place of the one just used up
     * @throws Refused where the code is not the one that was printed, or nobody of that number is administrator
     */
    public RecoveryCode recover(RecoveryCode typed, long id, Passphrase next) {
        Account account = account(id);
        if (!account.active() || !account.is(Role.ADMINISTRATOR)) {
            throw new Refused("The recovery code lets an administrator in. Choose one.");
        }
        SignInStore.Rules before = database.read(rules::rules);
        if (!before.recovery().filter(typed::is).isPresent()) {
            throw new Refused("That is not the recovery code that was printed last. Type it again.");
        }
        give(account, next, false);
        RecoveryCode code = RecoveryCode.drawn(random);
        database.write(Change.once(id, "account.recovered", "account"), tx -> {
            tx.subject(Long.toString(id));
            rules.rules(
                    tx.handle(),
                    new SignInStore.Rules(before.asked(), before.idleMinutes(), Optional.of(code.digest())));
            rules.right(tx.handle(), id);
            return true;
        });
        return code;
    }

    private void give(Account account, Passphrase passphrase, boolean oneTime) {
        passphrase.problem(account.name()).ifPresent(why -> {
            throw new Refused(why);
        });
        // the same salt as before, so that salt and secret never part company half-way
        String salt = account.salt().orElseGet(() -> Passphrase.salt(random));
        database.write(Change.once(Change.SIGNED_IN, "account.passphrase", "account"), tx -> {
            tx.subject(Long.toString(account.id()));
            store.salt(tx.handle(), account.id(), salt);
            rules.oneTime(tx.handle(), account.id(), oneTime);
            return true;
        });
        users.put(Login.of(account.id(), passphrase.secret(salt)), rights(account.roles()));
    }

    private void allow(long id, Set<Role> roles) {
        users.allow(id, rights(roles));
    }

    /** What the database itself lets somebody of these roles do. */
    static Set<Rights> rights(Set<Role> roles) {
        Set<Rights> rights = new HashSet<>();
        roles.forEach(role -> rights.add(
                switch (role) {
                    case CO_ORDINATOR, MANAGER -> Rights.WORK;
                    case AUDITOR -> Rights.READ;
                    case REPORT_READER -> Rights.REPORTS;
                    case ADMINISTRATOR -> Rights.ADMINISTER;
                }));
        return rights;
    }

    private Account account(long id) {
        return database.read(handle -> store.find(handle, id))
                .orElseThrow(() -> new Refused("There is no such account any more. Read the list again."));
    }

    private void mustBeName(String name, long id) {
        if (name.isBlank()) {
            throw new Refused("The account needs the name of a person.");
        }
        if (all().stream()
                .anyMatch(each -> each.id() != id && each.name().strip().equalsIgnoreCase(name.strip()))) {
            throw new Refused("There is an account of that name already. Add something that tells them apart.");
        }
    }

    private static void mustBeSome(Set<Role> roles) {
        if (roles.isEmpty()) {
            throw new Refused("Choose at least one role: without one nothing may be done.");
        }
    }

    private void mustNotBeLast(long id, String act) {
        boolean other = all().stream()
                .anyMatch(each -> each.id() != id
                        && each.active()
                        && each.is(Role.ADMINISTRATOR)
                        && each.salt().isPresent());
        if (account(id).is(Role.ADMINISTRATOR) && !other) {
            throw new Refused("This is the last administrator who can sign in. Make somebody else administrator, then "
                    + act + ".");
        }
    }

    private void write(String act, long subject, Consumer<Tx> work) {
        database.write(Change.once(Change.SIGNED_IN, act, "account"), tx -> {
            tx.subject(Long.toString(subject));
            work.accept(tx);
            return true;
        });
    }
}
