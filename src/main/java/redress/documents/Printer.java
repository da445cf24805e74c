package redress.documents;

/**
 * A printer of this computer.
 *
 * @param bothSides it can print on both sides of a sheet
 * @param usual the one the system proposes
 */
public record Printer(String name, boolean bothSides, boolean usual) {}
