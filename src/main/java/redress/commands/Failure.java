package redress.commands;

import java.nio.file.Path;
import redress.casework.Refused;
import redress.db.BackupRefused;
import redress.db.DatabaseRefused;
import redress.db.JoinRefused;
import redress.db.StorageFailure;
import redress.documents.DocumentException;
import redress.letters.MergeException;
import redress.procedure.ProcedureProblems;

/**
 * What the user learns of something that went wrong: an exit status and one line.
 *
 * @param status 1 or 2
 */
record Failure(int status, String sentence) {

    /** Finds the line for a failure; one of the program itself is written to the log under a short code. */
    static Failure of(Throwable e, Terminal terminal) {
        if (e instanceof WrongUsage) {
            return new Failure(2, oneLine(e.getMessage()));
        }
        if (e instanceof ProcedureProblems problems) {
            return new Failure(1, firstOf(problems));
        }
        if (e instanceof CommandFailed
                || e instanceof Refused
                || e instanceof DatabaseRefused
                || e instanceof BackupRefused
                || e instanceof JoinRefused
                || e instanceof StorageFailure
                || e instanceof DocumentException
                || e instanceof MergeException) {
            return new Failure(1, oneLine(e.getMessage()));
        }
        if (e instanceof OutOfMemoryError) {
            return new Failure(
                    1, "There is not enough memory for this. Give it more: java -Xmx2g -jar redress.jar ...");
        }
        return unexpected(e, terminal.log());
    }

    private static String firstOf(ProcedureProblems problems) {
        int others = problems.problems().size() - 1;
        return problems.problems().get(0)
                + (others == 0 ? "" : " (and " + others + " more: run redress procedures check on it)");
    }

    private static Failure unexpected(Throwable e, Path log) {
        ProblemLog problems = new ProblemLog(log);
        String code = problems.write(e);
        return new Failure(
                1,
                "Redress has a fault here, code " + code + ". Nothing of this step was saved. Send the file " + log
                        + " to whoever looks after Redress; it holds no names.");
    }

    int tell(Terminal terminal) {
        terminal.complain(sentence);
        return status;
    }

    static String oneLine(String text) {
        return Terminal.plain(text.replaceAll("\\s*\\R\\s*", " "));
    }
}
