package redress.commands;

import java.io.Console;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;
import redress.accounts.Account;
import redress.accounts.Passphrase;
import redress.accounts.Permission;
import redress.casework.Accounts;
import redress.casework.SignIn;
import redress.db.Database;
import redress.db.Login;

/** {@code --database FILE}, with or without .mv.db, and who opens it where it asks for that. */
final class DatabaseOption {

    @Option(
            names = "--database",
            required = true,
            paramLabel = "FILE",
            description = "The council's database, with or without .mv.db.")
    private String file = "";

    @Option(names = "--user", paramLabel = "NAME", description = "Who signs in, where the database asks for it.")
    private Optional<String> user = Optional.empty();

    @Option(
            names = "--passphrase-file",
            paramLabel = "FILE",
            description = "Read the passphrase from the first line of this file, instead of asking for it.")
    private Optional<String> passphraseFile = Optional.empty();

    Path path() {
        return Paths.of(file);
    }

    /** Opens it as whoever signs in, who may do and see what their account may; as its owner where nobody has to. */
    Database open(Terminal terminal) {
        Database owner = openToServe(terminal);
        Optional<Login> login = enter(owner, terminal);
        if (login.isEmpty()) {
            return owner;
        }
        owner.close();
        Database own = Database.open(path(), terminal.clock(), login.get());
        try {
            mustBeOwn(new Accounts(own), own.accountId());
        } catch (CommandFailed e) {
            own.close();
            throw e;
        }
        return own;
    }

    /**
     * The whole of it, open as its owner.
     *
     * @param account who signed in, under whom what is done is recorded
     */
    record Whole(Database database, long account) implements AutoCloseable {
        @Override
        public void close() {
            database.close();
        }
    }

    /** Opens the whole of it, for whoever signs in and may do this with all of it at once. */
    Whole openWhole(Terminal terminal, Permission permission) {
        Database owner = openToServe(terminal);
        Optional<Login> login = enter(owner, terminal);
        long account = login.map(Login::accountId).orElseGet(owner::accountId);
        try {
            login.ifPresent(signedIn -> mustBeLetIn(new Accounts(owner), account, permission));
        } catch (RuntimeException e) {
            owner.close();
            throw e;
        }
        return new Whole(owner, account);
    }

    private static void mustBeLetIn(Accounts accounts, long id, Permission permission) {
        if (accounts.all().stream().noneMatch(account -> account.id() == id && account.may(permission))) {
            throw new CommandFailed(permission.refusal());
        }
        mustBeOwn(accounts, id);
    }

    private static void mustBeOwn(Accounts accounts, long id) {
        if (accounts.mustChange(id)) {
            throw new CommandFailed(
                    "This passphrase was given for one sign-in. Sign in at the desk and choose your own.");
        }
    }

    /** Opens it to let others sign in. @throws redress.db.DatabaseRefused where that cannot be done */
    Database openToServe(Terminal terminal) {
        return Database.open(path(), terminal.clock());
    }

    private Optional<Login> enter(Database owner, Terminal terminal) {
        SignIn door = new SignIn(owner, terminal.clock());
        if (!door.isAsked()) {
            return Optional.empty();
        }
        try {
            return Optional.of(enter(door));
        } catch (RuntimeException e) {
            owner.close();
            throw e;
        }
    }

    private Login enter(SignIn door) {
        String name = user.orElseThrow(() -> new CommandFailed(
                "This database asks who you are. Add --user NAME; the passphrase is asked for, or read from "
                        + "--passphrase-file FILE."));
        Passphrase typed = passphrase();
        Optional<Account> account = door.who().stream()
                .filter(each -> each.name().equalsIgnoreCase(name.strip()))
                .findFirst();
        return account.flatMap(who -> door.enter(who, typed))
                .orElseThrow(() -> new CommandFailed(
                        "That name and passphrase do not belong together. Look at both; capital letters count in the "
                                + "passphrase."));
    }

    private Passphrase passphrase() {
        if (passphraseFile.isPresent()) {
            try {
                return new Passphrase(Files.readString(Paths.of(passphraseFile.get()), StandardCharsets.UTF_8)
                        .lines()
                        .findFirst()
                        .orElse(""));
            } catch (IOException e) {
                throw new CommandFailed(
                        "The passphrase file cannot be read. Look at its name and whether you may read it.", e);
            }
        }
        Console console = Optional.ofNullable(System.console())
                .orElseThrow(() -> new CommandFailed(
                        "There is no window to ask for the passphrase in. Add --passphrase-file FILE."));
        return new Passphrase(new String(console.readPassword("Passphrase: ")));
    }
}
