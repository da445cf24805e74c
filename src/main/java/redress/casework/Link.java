package redress.casework;

/**
 * A tie of a case to another.
 *
 * @param entry the entry that tells of it
 * @param reference the other case
 */
public record Link(long entry, String reference, How how) {

    /** How the other case stands to this one. */
    public enum How {
        RELATED("related", "Related to"),
        SAME_MATTER("same-matter", "The same matter as"),
        CAME_WITH("came-with", "Came in the same letter as"),
        FOLLOWS("follows", "Follows"),
        FOLLOWED_BY("followed-by", "Followed by"),
        SPLIT_FROM("split-from", "Split off from"),
        SPLIT_INTO("split-into", "A point was split off as"),
        DUPLICATE_OF("duplicate-of", "Duplicate of"),
        DUPLICATED_BY("duplicated-by", "Has a duplicate"),
        ANSWERED_WITH("answered-with", "Answered together with"),
        ANSWERS_ALSO("answers-also", "Answers also");

        private final String id;
        private final String label;

        How(String id, String label) {
            this.id = id;
            this.label = label;
        }

        /** As it is stored. */
        public String id() {
            return id;
        }

        /** For people, before the reference of the other case. */
        public String label() {
            return label;
        }

        /** How this case stands to the other. */
        public How turned() {
            return switch (this) {
                case RELATED, SAME_MATTER, CAME_WITH -> this;
                case FOLLOWS -> FOLLOWED_BY;
                case FOLLOWED_BY -> FOLLOWS;
                case SPLIT_FROM -> SPLIT_INTO;
                case SPLIT_INTO -> SPLIT_FROM;
                case DUPLICATE_OF -> DUPLICATED_BY;
                case DUPLICATED_BY -> DUPLICATE_OF;
                case ANSWERED_WITH -> ANSWERS_ALSO;
                case ANSWERS_ALSO -> ANSWERED_WITH;
            };
        }

        /** A word the program does not know counts as related. */
        static How of(String id) {
            for (How how : values()) {
                if (how.id.equals(id)) {
                    return how;
                }
            }
            return RELATED;
        }
    }
}
