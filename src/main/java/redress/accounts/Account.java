package redress.accounts;

/** Somebody who uses Redress. */
public record Account(long id, String name, Role role, boolean active) {

    /** The account every database begins with; setup gives it the co-ordinator's own name. */
    public static final long CO_ORDINATOR = 1;
}
