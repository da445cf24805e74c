/**
 * The command line, for scheduled jobs, support, and machines without a display: {@code java -jar redress.jar WORD ...}.
 * Begin with {@link redress.commands.Commands}. Each command is made only when it is asked for, so that {@code due},
 * {@code procedures} and {@code version} load neither JavaFX, H2 nor Flyway.
 */
package redress.commands;
