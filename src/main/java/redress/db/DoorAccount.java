package redress.db;

import java.util.Optional;

/**
 * An account as it is seen before signing in.
 *
 * @param salt what its passphrase is made into a secret with; empty where nobody chose a passphrase for it yet
 */
public record DoorAccount(long id, String name, Optional<String> salt, boolean active) {}
