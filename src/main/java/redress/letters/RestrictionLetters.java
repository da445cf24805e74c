package redress.letters;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import redress.calendar.Dates;
import redress.casework.CaseState;
import redress.casework.Cases;
import redress.casework.Conducts;
import redress.casework.Refused;
import redress.conduct.Conduct;
import redress.conduct.ConductDeed;
import redress.conduct.ConductStep;
import redress.conduct.Official;
import redress.conduct.Terms;
import redress.procedure.Choice;

/**
 * The letters about behaviour (NS-23): written to the person only, by whom the procedure allows, each in one transaction
 * with its entry in the process. They go with one of the person's cases, whose papers keep them apart (NS-26).
 */
public final class RestrictionLetters {

    private final Cases cases;
    private final Letters letters;
    private final Conducts conducts;

    public RestrictionLetters(Cases cases, Letters letters, Conducts conducts) {
        this.cases = cases;
        this.letters = letters;
        this.conducts = conducts;
    }

    /** On which case a letter goes, of which day it is, and who writes it. */
    public record Order(long caseId, LocalDate day, Official writtenBy, String doneBy) {}

    /**
     * Writes the warning.
     *
     * @param asked what the person is asked to do
     * @param policy the policy that is thought of
     */
    public Conduct warn(Conduct seen, Order order, String asked, String policy, long account, UUID request) {
        mayWrite(seen, ConductDeed.WARN, order.writtenBy());
        Map<String, String> words = new HashMap<>();
        words.put("restriction.reason", seen.sign());
        words.put("restriction.asked", asked);
        words.put("restriction.policy", policy);
        words.put(
                "restriction.consulted",
                seen.consulted().stream().map(Official::words).distinct().collect(Collectors.joining("; ")));
        return write(
                seen,
                order,
                LetterDraft.with("restriction-warning", order.day(), words),
                (on, letter) -> new ConductStep.Warned(on, letter, asked, order.writtenBy()),
                account,
                request);
    }

    /** Writes the decision, with all that the policy wants told. */
    public Conduct tell(Conduct seen, Order order, long account, UUID request) {
        mayWrite(seen, ConductDeed.TELL, order.writtenBy());
        ConductStep.Decided decided = decision(seen);
        Terms terms = seen.terms().orElseThrow();
        Map<String, String> words = new HashMap<>();
        words.put("restriction.policy", decided.policy());
        words.put("restriction.reason", reason(seen, decided));
        words.put("restriction.evidence", decided.evidence());
        words.put("restriction.measures", measures(seen, terms));
        words.put("restriction.level", terms.level());
        words.put("restriction.until", terms.lasts());
        words.put("restriction.reviewed_by", Dates.inWords(terms.review()));
        words.put("restriction.review", decided.appeal());
        terms.contact().ifPresent(point -> words.put("restriction.contact", point.officer() + ", " + point.reach()));
        return told(seen, order, LetterDraft.with("restriction-decision", order.day(), words), account, request);
    }

    /** Writes that some matters are not answered again (BH-51), in place of the decision letter. */
    public Conduct stop(Conduct seen, Order order, String matters, long account, UUID request) {
        mayWrite(seen, ConductDeed.TELL, order.writtenBy());
        Map<String, String> words =
                Map.of("stop.matters", matters, "stop.reason", decision(seen).evidence());
        return told(seen, order, LetterDraft.with("stop-correspondence", order.day(), words), account, request);
    }

    private Conduct told(Conduct seen, Order order, LetterDraft draft, long account, UUID request) {
        return write(
                seen,
                order,
                draft,
                (on, letter) -> new ConductStep.Told(on, letter, draft.template(), order.writtenBy()),
                account,
                request);
    }

    private Conduct write(
            Conduct seen,
            Order order,
            LetterDraft draft,
            BiFunction<String, Long, ConductStep> entry,
            long account,
            UUID request) {
        CaseState on = cases.state(order.caseId());
        letters.write(on, draft, account, request, (tx, letter) -> {
            ConductStep step = entry.apply(on.reference(), letter);
            conducts.recordWithin(tx, seen, order.day(), step, order.doneBy());
        });
        return conducts.of(seen.person()).stream()
                .filter(now -> now.id() == seen.id())
                .findFirst()
                .orElseThrow();
    }

    private static void mayWrite(Conduct seen, ConductDeed deed, Official who) {
        seen.deeds().get(deed).or(() -> seen.refusal(deed, who)).ifPresent(sentence -> {
            throw new Refused(sentence);
        });
    }

    private static ConductStep.Decided decision(Conduct seen) {
        return seen.decision()
                .orElseThrow(() -> new Refused("There is no decision yet to write about. Record the decision first."));
    }

    private static String reason(Conduct seen, ConductStep.Decided decided) {
        String grounds = labels(seen, "behaviours", decided.grounds());
        String own = decided.ground().isBlank() ? "" : decided.ground().strip() + " ";
        return own + (grounds.isEmpty() ? "" : "Our policy names these kinds of behaviour: " + grounds + ".");
    }

    private static String measures(Conduct seen, Terms terms) {
        String chosen = labels(seen, "restriction-measures", terms.measures());
        return terms.meaning() + (chosen.isEmpty() ? "" : " The policy calls this: " + chosen + ".");
    }

    private static String labels(Conduct seen, String list, List<String> ids) {
        return seen.procedure().lists().getOrDefault(list, List.of()).stream()
                .filter(choice -> ids.contains(choice.id()))
                .map(Choice::label)
                .collect(Collectors.joining("; "));
    }
}
