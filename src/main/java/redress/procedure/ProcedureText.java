package redress.procedure;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * A version of a procedure as it was written. Versions in force are copied into the database in this form.
 *
 * @param id "north-norfolk"
 * @param version whole number from 1
 * @param yaml the whole file
 */
public record ProcedureText(String id, int version, String yaml) {

    /**
     * Reads a file and keeps its text.
     *
     * @throws ProcedureProblems where it is not a procedure, with all that is wrong
     * @throws IOException where the file cannot be read at all
     */
    public static ProcedureText of(Path file) throws IOException {
        return of(ProcedureReader.name(file), ProcedureReader.bytes(file));
    }

    static ProcedureText of(String name, byte[] bytes) {
        Procedure procedure = ProcedureReader.read(name, bytes);
        return new ProcedureText(procedure.id(), procedure.version(), new String(bytes, StandardCharsets.UTF_8));
    }

    /** The procedure this text says. */
    public Procedure read() {
        return ProcedureReader.read(id + ".yaml", yaml);
    }
}
