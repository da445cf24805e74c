package redress;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Parent;
import redress.casework.Accounts;
import redress.db.Database;
import redress.db.JoinFile;
import redress.db.StorageFailure;
import redress.desk.kit.Away;
import redress.desk.kit.Work;
import redress.desk.setup.JoinPane;
import redress.desk.shell.Frame;
import redress.desk.shell.HostBanner;
import redress.desk.signin.FirstPassphrasePane;

/** A desk whose cases another PC keeps: joining it, and what is seen while it is gone. */
record Joining(Work work, Consumer<Parent> show, Ways ways) {

    /**
     * The ways on.
     *
     * @param begin goes on with cases that were joined
     * @param instead keeps the cases on this PC after all
     * @param takeOver makes this PC keep the cases, from a backup
     */
    record Ways(Consumer<Database> begin, Runnable instead, Consumer<Path> takeOver) {}

    /** Asks for the join file, or signs in with the one this desk joined by before. */
    void ask() {
        work.run(() -> Homes.joinFile().map(JoinFile::read))
                .orElse(redress.db.JoinRefused.class, unreadable -> ask(Optional.empty()))
                .then(this::ask);
    }

    private void ask(Optional<JoinFile> known) {
        show.accept(new JoinPane(known, panesWays(this::leave), work));
    }

    /**
     * Shows whose cases a file joins, which somebody opened by double click; nothing goes over the network before that
     * is confirmed.
     *
     * @param before opens what this desk would have opened without the file
     */
    void offer(Path file, Runnable before) {
        JoinPane pane = new JoinPane(Optional.empty(), panesWays(before), work);
        show.accept(pane);
        pane.propose(file);
    }

    private JoinPane.Ways panesWays(Runnable instead) {
        return new JoinPane.Ways(Wiring.clock(), this::joined, instead, ways.takeOver());
    }

    private void joined(JoinPane.Joined made) {
        work.run(() -> {
                    Homes.rememberJoined(made.file());
                    Accounts accounts = new Accounts(made.database());
                    return accounts.mustChange(made.database().accountId())
                            ? Optional.of(accounts.own().name())
                            : Optional.<String>empty();
                })
                .then(name -> name.ifPresentOrElse(
                        who -> show.accept(new FirstPassphrasePane(
                                who,
                                new Accounts(made.database())::changeOwn,
                                () -> ways.begin().accept(made.database()),
                                work)),
                        () -> ways.begin().accept(made.database())));
    }

    private void leave() {
        work.run(() -> {
                    Homes.forgetJoined();
                    return ways;
                })
                .then(left -> left.instead().run());
    }

    /** Tells over every screen while the PC that keeps these cases is gone; nothing where that is this PC. */
    static Optional<HostBanner> watch(Database database, Frame frame, Work work, Runnable back) {
        Optional<HostBanner> banner = database.host()
                .map(host -> new HostBanner(
                        new HostBanner.Ways(
                                host,
                                () -> lostSince(database),
                                () -> look(database),
                                why -> Away.say(frame, why),
                                back),
                        work));
        banner.ifPresent(frame::over);
        return banner;
    }

    private static Optional<Instant> lostSince(Database database) {
        return database.reach().lostSince();
    }

    private static void look(Database database) {
        try {
            database.head();
        } catch (StorageFailure gone) {
            System.getLogger(Joining.class.getName()).log(System.Logger.Level.DEBUG, "Still gone");
        }
    }
}
