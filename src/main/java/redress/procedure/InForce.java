package redress.procedure;

import java.util.Optional;

/**
 * The version of a policy that counts for a day.
 *
 * @param warning a sentence, where the day lies before the first version
 */
public record InForce(Procedure procedure, Optional<String> warning) {}
