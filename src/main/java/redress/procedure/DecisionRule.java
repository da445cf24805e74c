package redress.procedure;

import java.util.Optional;

/**
 * One way in which a request for a further stage can be decided (NN-22, NN-23, BH-21, KL-08, NS-10).
 *
 * @param stage the stage asked for: "stage-2"
 * @param id unique among the decisions of the procedure: "referred-back"
 * @param then what becomes of the request
 * @param letter the letter that tells it; empty where the next letter of the stage says enough
 */
public record DecisionRule(String stage, String id, String label, Then then, Optional<String> letter, String clause) {

    /** What becomes of a request. */
    public enum Then {
        /** The stage asked for goes on. */
        INVESTIGATE("investigate", "accept"),
        /** The stage before is answered once more, with a clock of its own. */
        REFER_BACK("refer-back", "refer-back"),
        /** The stage asked for is not gone into; the answer of the stage before stands. */
        REFUSE("refuse", "refuse");

        private final String id;
        private final String verb;

        Then(String id, String verb) {
            this.id = id;
            this.verb = verb;
        }

        /** The word in a procedure's YAML. */
        public String id() {
            return id;
        }

        static Then of(String id) {
            for (Then then : values()) {
                if (then.id.equals(id)) {
                    return then;
                }
            }
            return INVESTIGATE;
        }
    }

    /** The name under which "needs" says what it demands: "refuse-stage-2". */
    public String deed() {
        return then.verb + "-" + stage;
    }
}
