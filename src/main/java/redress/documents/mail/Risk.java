package redress.documents.mail;

/** What a file may do to whoever opens it. */
public enum Risk {
    NONE,
    /** It may run macros or scripts, or hide other files: kept, opened only after a warning. */
    CAREFUL,
    /** It is a program: never kept by itself. */
    KEPT_OUT
}
