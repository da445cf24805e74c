package redress.procedure;

import java.nio.charset.StandardCharsets;

/**
 * A version of a procedure as it was written. Versions in force are copied into the database in this form.
 *
 * @param id "north-norfolk"
 * @param version whole number from 1
 * @param yaml the whole file
 */
public record ProcedureText(String id, int version, String yaml) {

    static ProcedureText of(Procedure procedure, byte[] bytes) {
        return new ProcedureText(procedure.id(), procedure.version(), new String(bytes, StandardCharsets.UTF_8));
    }

    /** The procedure this text says. */
    public Procedure read() {
        return ProcedureReader.read(id + ".yaml", yaml);
    }
}
