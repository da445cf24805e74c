package redress.casework;

/**
 * Something that leaves the program: printed, or written to a file somebody chose.
 *
 * @param subject which one, by an id and never by a name: "cases", "42", "2025-26"
 */
public record Export(Kind kind, String subject) {

    /** What kinds of thing leave. */
    public enum Kind {
        LIST("list"),
        CASE("case"),
        PERSON("person"),
        REPORT("report"),
        AUDIT("audit"),
        /** A page of rules that names nobody: the procedure, what each role may do. */
        PAGE("page");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        /** The act it stands under in the audit: "export.list". */
        public String act() {
            return "export." + word;
        }
    }

    /** A list as a screen shows it: "cases", "today". */
    public static Export list(String name) {
        return new Export(Kind.LIST, name);
    }

    /** Papers of a case. */
    public static Export ofCase(long caseId) {
        return new Export(Kind.CASE, Long.toString(caseId));
    }

    /** What is held about a person. */
    public static Export ofPerson(long person) {
        return new Export(Kind.PERSON, Long.toString(person));
    }

    /** A report, or a part of one, over a period. */
    public static Export report(String period) {
        return new Export(Kind.REPORT, period);
    }

    /** Rows of the audit. */
    public static Export audit() {
        return new Export(Kind.AUDIT, "rows");
    }

    /** A page that names nobody. */
    public static Export page(String name) {
        return new Export(Kind.PAGE, name);
    }

    String subjectKind() {
        return kind.word;
    }
}
