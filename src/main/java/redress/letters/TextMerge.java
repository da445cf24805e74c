package redress.letters;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;

/**
 * Two texts that both began from a third, laid together line by line: what only one of them changed is taken from it;
 * where both changed the same lines differently, somebody must choose.
 */
public final class TextMerge {

    private final List<Piece> pieces;

    /** Neighbouring lines as they were, as yours has them and as theirs does; each may be none. */
    public record Piece(List<String> was, List<String> yours, List<String> theirs) {

        public Piece {
            was = List.copyOf(was);
            yours = List.copyOf(yours);
            theirs = List.copyOf(theirs);
        }

        boolean isAsked() {
            return !yours.equals(was) && !theirs.equals(was) && !yours.equals(theirs);
        }
    }

    private TextMerge(List<Piece> pieces) {
        this.pieces = List.copyOf(pieces);
    }

    static TextMerge of(String was, String yours, String theirs) {
        List<String> lines = List.of(was.split("\n", -1));
        Side mine = Side.of(was, yours, lines.size());
        Side other = Side.of(was, theirs, lines.size());
        List<Piece> pieces = new ArrayList<>();
        Gathering open = new Gathering();
        for (int i = 0; i <= lines.size(); i++) {
            open.yours.addAll(mine.before().get(i));
            open.theirs.addAll(other.before().get(i));
            if (i == lines.size()) {
                open.closeInto(pieces);
            } else if (mine.kept().get(i) && other.kept().get(i)) {
                open.closeInto(pieces);
                List<String> same = List.of(lines.get(i));
                pieces.add(new Piece(same, same, same));
            } else {
                open.add(lines.get(i), mine.kept().get(i), other.kept().get(i));
            }
        }
        return new TextMerge(pieces);
    }

    /** What of the first text is still in another, and what that has before each of its lines and at the end. */
    private record Side(BitSet kept, List<List<String>> before) {

        static Side of(String was, String now, int lines) {
            BitSet kept = new BitSet(lines);
            List<List<String>> before = new ArrayList<>();
            for (int i = 0; i <= lines; i++) {
                before.add(new ArrayList<>());
            }
            int at = 0;
            for (LineChange change : LineChange.between(was, now)) {
                switch (change.kind()) {
                    case SAME -> kept.set(at++);
                    case REMOVED -> at++;
                    case ADDED -> before.get(at).add(change.line());
                }
            }
            return new Side(kept, before);
        }
    }

    private static final class Gathering {
        private final List<String> was = new ArrayList<>();
        private final List<String> yours = new ArrayList<>();
        private final List<String> theirs = new ArrayList<>();

        void add(String line, boolean inYours, boolean inTheirs) {
            was.add(line);
            if (inYours) {
                yours.add(line);
            }
            if (inTheirs) {
                theirs.add(line);
            }
        }

        void closeInto(List<Piece> pieces) {
            pieces.add(new Piece(was, yours, theirs));
            was.clear();
            yours.clear();
            theirs.clear();
        }
    }

    /** The lines both changed differently, from the top. */
    public List<Piece> asked() {
        return pieces.stream().filter(Piece::isAsked).toList();
    }

    /**
     * The text made of both.
     *
     * @param yours places, among those asked about, where yours is to stand; theirs stands in the others
     */
    public String settled(Set<Integer> yours) {
        List<String> lines = new ArrayList<>();
        int asked = 0;
        for (Piece piece : pieces) {
            boolean mine =
                    piece.isAsked() ? yours.contains(asked++) : !piece.yours().equals(piece.was());
            lines.addAll(mine ? piece.yours() : piece.theirs());
        }
        return String.join("\n", lines);
    }
}
