package redress.letters;

/**
 * Something wrong in a template.
 *
 * @param source the template's name, or the shared paragraph's
 * @param line from 1
 * @param column from 1
 * @param sentence what is wrong and what would be right
 */
public record TemplateProblem(String source, int line, int column, String sentence) {

    /** "acknowledgement, line 3, column 7: There is no field ...". */
    public String located() {
        return source + ", line " + line + ", column " + column + ": " + sentence;
    }
}
