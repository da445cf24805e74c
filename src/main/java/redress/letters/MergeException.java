package redress.letters;

import java.util.List;

/** A letter cannot be written yet: one sentence for each field that is empty or cannot be printed. */
public final class MergeException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<String> sentences;

    MergeException(List<String> sentences) {
        super(String.join("\n", sentences));
        this.sentences = List.copyOf(sentences);
    }

    /** All reasons, in the order of the letter. */
    public List<String> sentences() {
        return sentences;
    }
}
