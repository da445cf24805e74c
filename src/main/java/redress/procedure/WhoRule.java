package redress.procedure;

import java.util.Optional;
import java.util.Set;

/**
 * Who may do something at a stage.
 *
 * @param deed "investigate", "approve", "decide"
 * @param stage where; empty: anywhere
 * @param role the role needed ("director"); empty: any
 * @param area "same" or "other" service area than the one complained of; empty: any
 * @param not who is barred: "took-part", "named", "author-of-stage-1"
 * @param rank "above-named" where it must be somebody more senior than the person complained of; empty: any
 * @param before the event it must precede ("response-sent"); empty: none
 * @param when the flag a case must carry for the rule to apply; empty: always
 */
public record WhoRule(
        String deed,
        Optional<String> stage,
        Optional<String> role,
        Optional<String> area,
        Set<String> not,
        Optional<String> rank,
        Optional<EventName> before,
        Optional<String> when,
        String clause) {

    public WhoRule {
        not = Set.copyOf(not);
    }
}
