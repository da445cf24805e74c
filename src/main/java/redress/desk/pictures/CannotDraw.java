package redress.desk.pictures;

/** Windows cannot be drawn on this machine, because something that JavaFX needs is missing. The message says what. */
public final class CannotDraw extends Exception {

    private static final long serialVersionUID = 1L;

    CannotDraw(String why) {
        super(why);
    }

    CannotDraw(String why, Throwable cause) {
        super(why, cause);
    }
}
