package redress.casework;

/** What ties a case to another one, told on the timelines of both: nothing of a case is ever merged away. */
public sealed interface Tie extends Happening {

    /** A point became a case of its own; it is no longer answered here and keeps its number. */
    record PointSplitOff(int point, String reference, String reason) implements Tie {
        @Override
        public void fold(Fold fold, Entry entry) {
            fold.beOpen("Split off a point");
            fold.points().splitOff(point);
            fold.ties().link(reference, Link.How.SPLIT_INTO, entry);
        }
    }

    /** It is the same complaint as another case, which is answered in its stead: this one is closed with that reference. */
    record FoundDuplicate(String reference, String reason) implements Tie {
        @Override
        public void fold(Fold fold, Entry entry) {
            fold.beOpen("Mark it as a duplicate");
            fold.ties().link(reference, Link.How.DUPLICATE_OF, entry);
            fold.ending().close(entry);
        }
    }

    /** Many wrote about one matter: this case is closed, and its person is answered in the case of the group (BH-12). */
    record JoinedGroup(String reference, String reason) implements Tie {
        @Override
        public void fold(Fold fold, Entry entry) {
            fold.beOpen("Join a group");
            fold.ties().link(reference, Link.How.ANSWERED_WITH, entry);
            fold.ending().close(entry);
        }
    }
}
