package redress.procedure;

import java.util.Optional;

/**
 * A stage of the procedure, in the procedure's own order.
 *
 * @param id "informal", "stage-1", "stage-2", "ombudsman"
 * @param label "Stage 1"
 * @param responder who answers it, as a role ("assistant-director")
 * @param last whether it is the council's final stage, after which only the ombudsman is left
 * @param external whether somebody outside the council handles it (the ombudsman)
 * @param formal whether a complaint at this stage is a registered formal complaint (false: informal attempt)
 * @param again whether it may be answered a second time before the next stage (NS-09)
 */
public record Stage(
        String id,
        String label,
        Optional<String> responder,
        boolean last,
        boolean external,
        boolean formal,
        boolean again,
        String clause) {}
