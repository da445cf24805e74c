package redress.procedure;

/**
 * One thing wrong in a procedure's file.
 *
 * @param file the file's name, without its folder
 * @param line from 1
 * @param column from 1
 * @param message a sentence: what is wrong, and what was expected
 */
public record Problem(String file, int line, int column, String message) {

    /** The problem as one line: "eighth.yaml:12:5: There is no ...". */
    @Override
    public String toString() {
        return file + ":" + line + ":" + column + ": " + message;
    }
}
