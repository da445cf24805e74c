package redress.casework;

/** What was asked cannot be done to this case now; the message is one sentence for the person at the desk. */
public sealed class Refused extends RuntimeException permits Overtaken, RowClash {

    private static final long serialVersionUID = 1L;

    public Refused(String sentence) {
        super(sentence);
    }
}
