package redress.casework;

import java.util.List;

/** Who may see the case, where not all do who read cases. */
public sealed interface Seeing extends Happening {

    /**
     * Somebody of those who may see it.
     *
     * @param account the number of the account
     * @param name as it stood then
     */
    record Seer(long account, String name) {}

    /**
     * From now on only these accounts see the case, and auditors; the database itself hides it from all others.
     *
     * @param members nobody: all who read cases see it again
     * @param reason why
     */
    record TeamNamed(List<Seer> members, String reason) implements Seeing {
        public TeamNamed {
            members = List.copyOf(members);
        }

        @Override
        public void fold(Fold fold, Entry entry) {
            fold.ties().seenBy(members);
        }
    }
}
