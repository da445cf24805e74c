package redress.desk.shell;

/**
 * A row of the palette.
 *
 * @param group "Cases", "People"; rows of a group stand together
 * @param title reference and subject, or a name
 * @param detail the person, or how many cases
 * @param open opens it
 */
public record Found(String group, String title, String detail, Runnable open) {}
