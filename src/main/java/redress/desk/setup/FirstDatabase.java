package redress.desk.setup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import redress.accounts.Passphrase;
import redress.accounts.RecoveryCode;
import redress.calendar.BankHolidays;
import redress.casework.Accounts;
import redress.casework.Refused;
import redress.casework.Setup;
import redress.council.Council;
import redress.db.Database;
import redress.procedure.Procedure;

/** Makes the council's database of the five answers. */
final class FirstDatabase {

    /** The six answers; folder is where the file goes. Of a practice council nobody was asked. */
    record Answers(
            Council council,
            String coordinator,
            Procedure procedure,
            String yaml,
            Path folder,
            boolean practice,
            Optional<Passphrase> passphrase) {}

    /**
     * The database, open as its owner.
     *
     * @param code that lets in whoever forgot the passphrase; empty where nobody signs in
     */
    record Opened(Database database, Optional<RecoveryCode> code) {}

    private FirstDatabase() {}

    /** Whether there is one in this folder already. */
    static boolean exists(Path folder) {
        return Database.exists(folder.resolve("cases"));
    }

    static Database open(Path folder, Clock clock) {
        return Database.open(folder.resolve("cases"), clock);
    }

    static Opened make(Answers answers, Clock clock) {
        try {
            Files.createDirectories(answers.folder());
        } catch (IOException e) {
            throw new Refused("The folder cannot be made there. Choose another folder.");
        }
        Database database = Database.create(answers.folder().resolve("cases"), clock);
        try {
            found(new Setup(database, clock), answers);
            return new Opened(database, answers.passphrase().map(new Accounts(database)::turnOn));
        } catch (RuntimeException e) {
            database.close();
            throw e;
        }
    }

    private static void found(Setup setup, Answers answers) {
        String holidays = BankHolidays.shippedText();
        if (answers.practice()) {
            setup.foundForPractice(
                    answers.council(), answers.coordinator(), answers.procedure(), answers.yaml(), holidays);
        } else {
            setup.found(answers.council(), answers.coordinator(), answers.procedure(), answers.yaml(), holidays);
        }
    }
}
