package redress.procedure;

/**
 * Something the policy wants done, shown or asked at a moment of the work.
 *
 * @param at the moment: "intake", "allocation", "investigation", "response", "closure", "stage-2", "ombudsman",
 *     "contractor", "staff", "restriction", "group" or "always"
 * @param text what to do, as a sentence for the co-ordinator
 */
public record Route(String at, String text, String clause) {}
