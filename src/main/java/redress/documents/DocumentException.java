package redress.documents;

/** A file could not be made, read or written. The message is one sentence for the user that says why and what to do. */
public final class DocumentException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public DocumentException(String sentence) {
        super(sentence);
    }

    public DocumentException(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
