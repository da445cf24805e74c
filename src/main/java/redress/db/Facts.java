package redress.db;

import java.util.UUID;

/**
 * What a database says of itself to whoever wants to sign in.
 *
 * @param database which it is; a copy restored on another PC to be shared there is another
 * @param program the version of Redress on the PC that keeps it
 * @param schema the number of its last migration
 * @param host the name of that PC
 */
public record Facts(UUID database, String program, int schema, String host) {}
