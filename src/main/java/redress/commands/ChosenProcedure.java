package redress.commands;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import redress.procedure.NearestWord;
import redress.procedure.Procedure;
import redress.procedure.Procedures;

/**
 * What {@code --procedure} names: one of the shipped procedures by its id, or a council's own by its file.
 *
 * @param id as the procedure itself says it
 */
record ChosenProcedure(String id, Procedures all) {

    static ChosenProcedure of(String given) {
        if (given.endsWith(".yaml") || given.endsWith(".yml")) {
            Procedures own = read(given);
            return new ChosenProcedure(own.all().get(0).id(), own);
        }
        Procedures shipped = Procedures.shipped();
        if (shipped.find(given).isEmpty()) {
            List<String> ids = shipped.all().stream().map(Procedure::id).toList();
            throw new WrongUsage(
                    "There is no procedure \"" + Terminal.plain(given) + "\". " + NearestWord.hint(given, ids));
        }
        return new ChosenProcedure(given, shipped);
    }

    /** Reads a council's own file. @throws redress.procedure.ProcedureProblems where it is not a procedure */
    static Procedures read(String file) {
        Path path = Paths.of(file);
        try {
            return Procedures.of(path);
        } catch (IOException e) {
            throw new CommandFailed(
                    Files.exists(path)
                            ? "The file " + path + " cannot be read. Check that you may open it."
                            : "There is no file " + path + ". Check its name and folder.",
                    e);
        }
    }

    /** Its newest version. */
    Procedure newest() {
        return all.find(id).orElseThrow();
    }
}
