package redress.casework;

/** What was asked cannot be done to this case now; the message is one sentence for the person at the desk. */
public final class Refused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public Refused(String sentence) {
        super(sentence);
    }
}
