package redress.casework;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import redress.council.Officer;
import redress.procedure.CaseKind;
import redress.procedure.WhoRule;

/**
 * Who may be given a case at the stage it is in, by the procedure's rules on who may (DESIGN 4.1), and of all others why
 * not. An absence is no bar. Where a stage has no rule, every officer may take it.
 *
 * @param rule whom the stage is for, in a sentence; "" where the procedure leaves it open
 * @param answers one for each officer who works here, in the order they were given
 */
public record WhoMay(String rule, List<Answer> answers) {

    /** Whoever holds a case does all of these. */
    private static final List<String> DEEDS = List.of("investigate", "respond", "prepare");

    public WhoMay {
        answers = List.copyOf(answers);
    }

    /**
     * Whether one officer may take the case.
     *
     * @param refusal why not, in one sentence; empty where they may
     * @param caution what to look at all the same, because it is not on record; "" for nothing
     */
    public record Answer(Officer officer, Optional<String> refusal, String caution) {

        public boolean may() {
            return refusal.isEmpty();
        }
    }

    /**
     * Answers for each of the staff who works here.
     *
     * @param staff everybody, so that whoever is named in the complaint is known
     */
    public static WhoMay of(CaseState state, Staff staff) {
        return of(state, staff, rules(state));
    }

    /**
     * Answers for one deed of the procedure beside holding the case: "approve", "decide", "prepare" ...
     *
     * @param deed a deed of the procedure's rules on who may
     */
    public static WhoMay of(CaseState state, Staff staff, String deed) {
        return of(state, staff, rules(state, deed));
    }

    private static WhoMay of(CaseState state, Staff staff, List<List<WhoRule>> rules) {
        WhoCheck check = new WhoCheck(state, staff);
        List<String> sentences = rules.stream().map(check::rule).distinct().toList();
        return new WhoMay(
                String.join(" ", WhoCheck.longest(sentences)),
                staff.officers().stream()
                        .filter(Officer::active)
                        .map(officer -> answer(check, rules, officer))
                        .toList());
    }

    /** Why this officer may not take the case, in one sentence; empty where they may. */
    public static Optional<String> refusal(CaseState state, Officer officer, Staff staff) {
        if (!officer.active()) {
            return Optional.of(officer.name() + " does not work here any more. Choose somebody else.");
        }
        return answer(new WhoCheck(state, staff), rules(state), officer).refusal();
    }

    /** Why somebody of this name may not do a deed; empty where they may, or are not on the list of officers. */
    public static Optional<String> refusal(CaseState state, String deed, String name, Staff staff) {
        return staff.officers().stream()
                .filter(officer -> officer.active() && officer.name().equalsIgnoreCase(name.strip()))
                .findFirst()
                .flatMap(officer -> answer(new WhoCheck(state, staff), rules(state, deed), officer)
                        .refusal());
    }

    /**
     * Refuses the entries that give the case to somebody who may not take it.
     *
     * @param before the case before the first of the entries
     * @throws Refused with the sentence that says why
     */
    static void check(CaseState before, List<Happening> entries, Staff staff) {
        entries.stream()
                .flatMap(what -> receiver(what).stream())
                .flatMap(id -> staff.officers().stream().filter(officer -> officer.id() == id))
                .flatMap(officer -> refusal(before, officer, staff).stream())
                .findFirst()
                .ifPresent(sentence -> {
                    throw new Refused(sentence);
                });
        entries.stream()
                .flatMap(what -> actor(what).stream())
                .flatMap(actor -> refusal(before, actor.deed(), actor.name(), staff).stream())
                .findFirst()
                .ifPresent(sentence -> {
                    throw new Refused(sentence);
                });
    }

    /** Whether it gives a case to somebody, or names who does a deed. */
    static boolean gives(Happening what) {
        return receiver(what).isPresent() || actor(what).isPresent();
    }

    private record Actor(String deed, String name) {}

    /** Who does which deed of the procedure's, where an entry names them. */
    private static Optional<Actor> actor(Happening what) {
        if (what instanceof StageWork.RequestDecided decided && !decided.by().isEmpty()) {
            return Optional.of(new Actor("decide", decided.by()));
        }
        return what instanceof OfficerWork.ApprovalWanted wanted
                ? Optional.of(new Actor("approve", wanted.from()))
                : Optional.empty();
    }

    private static Optional<Long> receiver(Happening what) {
        if (what instanceof Happening.Allocated given) {
            return Optional.of(given.officerId());
        }
        return what instanceof OfficerWork.HandedOver over ? Optional.of(over.officerId()) : Optional.empty();
    }

    private static Answer answer(WhoCheck check, List<List<WhoRule>> rules, Officer officer) {
        List<String> cautions = new ArrayList<>();
        for (List<WhoRule> alternatives : rules) {
            Optional<String> refusal = Optional.empty();
            for (WhoRule rule : alternatives) {
                refusal = check.refusal(rule, officer);
                if (refusal.isEmpty()) {
                    check.caution(rule, officer).ifPresent(cautions::add);
                    break;
                }
            }
            if (refusal.isPresent()) {
                return new Answer(officer, refusal, "");
            }
        }
        return new Answer(
                officer,
                Optional.empty(),
                String.join(" ", cautions.stream().distinct().toList()));
    }

    /** For each deed of the holder at this stage its rules, of which one must be met. */
    private static List<List<WhoRule>> rules(CaseState state) {
        return DEEDS.stream()
                .map(deed -> ofDeed(state, deed))
                .filter(some -> !some.isEmpty())
                .toList();
    }

    private static List<List<WhoRule>> rules(CaseState state, String deed) {
        return Optional.of(ofDeed(state, deed)).filter(some -> !some.isEmpty()).stream()
                .toList();
    }

    /** The stage whose rules count: an ombudsman's enquiry stands outside the stages of a complaint. */
    private static String stage(CaseState state) {
        return state.kind() == CaseKind.OMBUDSMAN_ENQUIRY ? "ombudsman" : state.stage();
    }

    /** A rule for cases that carry a flag stands in place of the rule for all (BH-31). */
    private static List<WhoRule> ofDeed(CaseState state, String deed) {
        List<WhoRule> here = state.procedure().who().stream()
                .filter(rule -> rule.deed().equals(deed))
                .filter(rule -> rule.stage().map(stage(state)::equals).orElse(true))
                .toList();
        List<WhoRule> flagged = here.stream()
                .filter(rule -> rule.when().filter(state.flags()::contains).isPresent())
                .toList();
        Stream<WhoRule> general = here.stream().filter(rule -> rule.when().isEmpty());
        return flagged.isEmpty() ? general.toList() : flagged;
    }
}
