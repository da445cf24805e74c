package redress.procedure;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** The closed lists of words a procedure's file is written in. */
final class Vocabulary {

    static final List<String> EVENTS =
            Arrays.stream(EventType.values()).map(EventType::id).toList();

    static final List<String> KINDS =
            Arrays.stream(CaseKind.values()).map(CaseKind::id).toList();

    /** What a rule may be bound to: marked on the case at intake or later. */
    static final List<String> FLAGS = List.of(
            "tenant",
            "central-team",
            "simple",
            "complex",
            "repair",
            "contractor",
            "names-officer",
            "discrimination",
            "data-protection",
            "anonymous",
            "vulnerable",
            "several-services",
            "group",
            "adult-care",
            "children-care",
            "safeguarding",
            "threat-to-life",
            "legal-action",
            "press");

    static final List<String> DEEDS = List.of(
            "investigate",
            "respond",
            "approve",
            "decide",
            "appoint",
            "consult",
            "choose-way",
            "classify",
            "write-restriction",
            "decide-restriction",
            "prepare");

    static final List<String> BARRED = List.of("took-part", "named", "author-of-stage-1");

    static final List<String> AREAS = List.of("same", "other");

    static final List<String> CONSENTS = List.of("implied", "told", "confirmed", "written");

    static final List<String> REPRESENTATIVES = List.of(
            "councillor", "mp", "advocate", "friend", "family", "organisation", "solicitor", "support-worker", "other");

    static final List<String> NEEDS = List.of(
            "reasons",
            "outcome sought",
            "in writing",
            "unanswered points",
            "points checked",
            "aspects",
            "grounds",
            "finding per point",
            "outcome",
            "learning",
            "recommendations",
            "cause",
            "response or note",
            "written response",
            "closure letter",
            "permission",
            "consent",
            "insufficient reasons",
            "nothing further possible",
            "form asked for",
            "identity asked for",
            "fact check",
            "summary of points",
            "reason",
            "evidence",
            "review date",
            "managers told",
            "link officer",
            "consulted",
            "service request first",
            "taken offline",
            "passed on");

    /** Of the needs, those that can be looked for when a case is closed. */
    private static final List<String> CLOSING = List.of(
            "finding per point",
            "outcome",
            "learning",
            "recommendations",
            "cause",
            "response or note",
            "written response",
            "closure letter");

    /** Of the needs, those that concern what came by social media. */
    private static final List<String> ON_SOCIAL_MEDIA =
            List.of("service request first", "taken offline", "form asked for");

    static final List<String> NEEDING = List.of(
            "request-stage-2",
            "decide-stage-2",
            "accept-stage-2",
            "refer-back-stage-2",
            "refuse-stage-2",
            "acknowledge",
            "respond",
            "close",
            "close-comment",
            "answer-mp",
            "answer-complex",
            "answer-ombudsman",
            "disclose",
            "extend",
            "exclude",
            "become-complaint",
            "restrict",
            "accept-anonymous",
            "social-media",
            "accept-serious",
            "open-by-council",
            "end-contact");

    static final List<String> MOMENTS = List.of(
            "intake",
            "allocation",
            "investigation",
            "response",
            "remedy",
            "closure",
            "stage-2",
            "ombudsman",
            "contractor",
            "staff",
            "restriction",
            "group",
            "always");

    static final List<String> LISTS = List.of(
            "behaviours",
            "restriction-measures",
            "restriction-policy",
            "remedies",
            "response-checklist",
            "stage-2-decisions",
            "stage-2-refusal-grounds",
            "helpers",
            "response-ways",
            "principles",
            "designated-person");

    /** What may become of a request for a further stage. */
    static final List<String> THEN =
            Arrays.stream(DecisionRule.Then.values()).map(DecisionRule.Then::id).toList();

    private static final Pattern NEEDING_OF_A_STAGE =
            Pattern.compile("(request|decide|accept|refer-back|refuse)-stage-[2-9]");

    private static final Pattern LIST_OF_A_STAGE = Pattern.compile("stage-[2-9]-refusal-grounds");

    static final List<String> OUTCOMES = List.of(
            "upheld",
            "partially-upheld",
            "not-upheld",
            "withdrawn",
            "resolved-informally",
            "excluded",
            "no-answer",
            "recorded");

    static final List<String> INTERVALS = List.of("week", "month", "quarter", "half-year", "year", "demand");

    private Vocabulary() {}

    /** What a deed can need. */
    static List<String> needsOf(String deed) {
        return switch (deed) {
            case "close" -> CLOSING;
            case "social-media" -> ON_SOCIAL_MEDIA;
            default -> NEEDS;
        };
    }

    /** Whether something may be needed for this deed: one of the list, or a decision about any further stage. */
    static boolean canNeed(String deed) {
        return NEEDING.contains(deed) || NEEDING_OF_A_STAGE.matcher(deed).matches();
    }

    /** Whether it is the name of a list that each further stage may have. */
    static boolean isOfAStage(String list) {
        return LIST_OF_A_STAGE.matcher(list).matches();
    }
}
