package redress.casework;

import java.util.Locale;
import redress.procedure.CaseKind;
import redress.procedure.Procedure;

/** Refuses words that the council's procedure does not know. */
final class Known {

    private Known() {}

    static void stage(Procedure procedure, String id) {
        refuseUnless(procedure.stage(id).isPresent(), "stage", id);
    }

    static CaseKind kind(Procedure procedure, String id) {
        refuseUnless(CaseKind.of(id).flatMap(procedure::kind).isPresent(), "kind of case", id);
        return CaseKind.of(id).orElseThrow();
    }

    static void outcome(Procedure procedure, String id) {
        refuseUnless(procedure.outcomes().stream().anyMatch(o -> o.id().equals(id)), "outcome", id);
    }

    static void exclusion(Procedure procedure, String id) {
        refuseUnless(procedure.exclusions().stream().anyMatch(e -> e.id().equals(id)), "exclusion", id);
    }

    private static void refuseUnless(boolean known, String what, String id) {
        if (!known) {
            throw new Refused("This council's procedure has no " + what + " \"" + id + "\".");
        }
    }

    /** Refuses a receipt of a kind, or in a stage, that the procedure does not have. */
    static void receivable(Procedure procedure, Happening.Received what) {
        if (procedure.kind(what.kind()).isEmpty() && what.imported().isEmpty()) {
            throw new Refused(
                    "This council's procedure has no " + what.kind().label().toLowerCase(Locale.UK) + "s.");
        }
        if (!what.stage().isEmpty()) {
            stage(procedure, what.stage());
        }
    }
}
