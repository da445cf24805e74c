package redress.conduct;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import redress.people.Restriction;
import redress.procedure.Procedure;

/** What stands of a process up to one entry, and what may follow it. */
record ConductSoFar(Procedure procedure, List<ConductEntry> entries) {

    ConductSoFar {
        entries = List.copyOf(entries);
    }

    ConductSoFar plus(ConductEntry entry) {
        return new ConductSoFar(
                procedure, Stream.concat(entries.stream(), Stream.of(entry)).toList());
    }

    /** Why this entry cannot follow; empty where it can. */
    Optional<String> fault(ConductEntry entry) {
        ConductDeed deed = entry.what().deed().orElseThrow();
        boolean first = deed == ConductDeed.BEGIN || deed == ConductDeed.TAKE_OVER;
        if (first != entries.isEmpty()) {
            return Optional.of("It begins with the first sign, or with a restriction decided before. "
                    + "Take later entries back first.");
        }
        Optional<String> refused = first ? Optional.empty() : refusal(deed);
        return refused.or(() -> tooEarly(entry)).or(() -> new ConductChecks(this).fault(entry));
    }

    private Optional<String> tooEarly(ConductEntry entry) {
        return entries.stream()
                .findFirst()
                .filter(begun ->
                        begun.what() instanceof ConductStep.Begun && entry.day().isBefore(begun.day()))
                .map(begun -> "It cannot have happened before this was begun. Look at the day.");
    }

    /** Why this cannot be done now; empty where it can. */
    Optional<String> refusal(ConductDeed deed) {
        if (!isOpen()) {
            return Optional.of("It is ended. Begin anew where there is new cause.");
        }
        boolean restricted = restriction().isPresent();
        return switch (deed) {
            case BEGIN, TAKE_OVER -> Optional.of("It was begun already.");
            case CONSIDER, ASK_ADVICE, NOTE_LEGAL_ADVICE, CONSULT, KEEP -> Optional.empty();
            case REVIEW_CASES -> unconsidered();
            case WARN ->
                restricted
                        ? Optional.of("Contact is restricted already, so a warning comes too late.")
                        : unconsidered().or(this::unreviewed);
            case RECORD_COMMENT ->
                has(ConductStep.Warned.class) || restricted
                        ? Optional.empty()
                        : Optional.of("Nobody has written to the person yet. Write the warning or the decision first.");
            case DECIDE ->
                restricted ? Optional.of("Contact is restricted already. A change of it is a review.") : undecidable();
            case LEAVE_OFF ->
                restricted ? Optional.of("Contact is restricted. A review can lift it.") : Optional.empty();
            case TELL -> untellable();
            case CHECK_LATER, REVIEW ->
                restricted ? Optional.empty() : Optional.of("Contact is not restricted. Record the decision first.");
        };
    }

    private Optional<String> unconsidered() {
        return has(ConductStep.Considered.class) || has(ConductStep.TakenOver.class)
                ? Optional.empty()
                : Optional.of("First say what was found about circumstances, vulnerability and adjustments.");
    }

    private Optional<String> unreviewed() {
        return has(ConductStep.CasesReviewed.class)
                ? Optional.empty()
                : Optional.of("First record the review of the cases.");
    }

    private Optional<String> undecidable() {
        return unconsidered()
                .or(this::unreviewed)
                .or(() -> warnsFirst() && !has(ConductStep.Warned.class)
                        ? Optional.of("The procedure wants a warning first. Write the warning.")
                        : Optional.empty())
                .or(() -> asksFirst() && !has(ConductStep.Consulted.class)
                        ? Optional.of("The procedure wants somebody consulted first. Record who was, and when.")
                        : Optional.empty());
    }

    private Optional<String> untellable() {
        if (restriction().isEmpty()) {
            return Optional.of("There is no decision yet to write about.");
        }
        int told = lastOf(ConductStep.Told.class);
        int decided = Math.max(
                lastOf(ConductStep.Decided.class),
                Math.max(lastOf(ConductStep.Reviewed.class), lastOf(ConductStep.TakenOver.class)));
        return told > decided
                ? Optional.of("The person was written to about it. Take that entry back to write again.")
                : has(ConductStep.Decided.class)
                        ? Optional.empty()
                        : Optional.of("It was decided, and the person told, before it was recorded here.");
    }

    /** Whether the procedure has a letter of warning (NS-23). */
    boolean warnsFirst() {
        return procedure.letters().containsKey("restriction-warning");
    }

    /** Whether the procedure wants somebody asked before any decision. */
    boolean asksFirst() {
        return needs("restrict").contains("consulted");
    }

    List<String> needs(String deed) {
        return procedure.needs().getOrDefault(deed, List.of());
    }

    boolean isOpen() {
        return !entries.isEmpty()
                && !has(ConductStep.LeftOff.class)
                && last(ConductStep.Reviewed.class)
                        .filter(review -> review.verdict() == ConductStep.Verdict.LIFTED)
                        .isEmpty();
    }

    Optional<Restriction> restriction() {
        if (!isOpen()) {
            return Optional.empty();
        }
        Optional<Restriction> decided = Optional.empty();
        for (ConductEntry entry : entries) {
            if (entry.what() instanceof ConductStep.TakenOver over) {
                decided = Optional.of(new Restriction(over.terms(), over.decidedBy(), over.decided(), over.review()));
            } else if (entry.what() instanceof ConductStep.Decided one) {
                decided = Optional.of(restriction(one.terms(), one.decidedBy(), entry.day()));
            } else if (entry.what() instanceof ConductStep.Reviewed again
                    && again.terms().isPresent()) {
                decided = Optional.of(restriction(again.terms().get(), again.decidedBy(), entry.day()));
            }
        }
        return decided;
    }

    private static Restriction restriction(Terms terms, Official by, LocalDate day) {
        return new Restriction(terms.meaning(), by.title().isBlank() ? by.name() : by.title(), day, terms.review());
    }

    Optional<Terms> terms() {
        Optional<Terms> decided = last(ConductStep.Decided.class).map(ConductStep.Decided::terms);
        return last(ConductStep.Reviewed.class)
                .flatMap(ConductStep.Reviewed::terms)
                .or(() -> decided);
    }

    Optional<ConductDeed> next(LocalDate today) {
        if (!isOpen()) {
            return Optional.empty();
        }
        Optional<Restriction> restricted = restriction();
        if (restricted.isPresent()) {
            if (refusal(ConductDeed.TELL).isEmpty()) {
                return Optional.of(ConductDeed.TELL);
            }
            return restricted.get().review().isAfter(today) ? Optional.empty() : Optional.of(ConductDeed.REVIEW);
        }
        List<ConductDeed> way = new ArrayList<>();
        add(way, ConductDeed.CONSIDER, has(ConductStep.Considered.class));
        add(way, ConductDeed.REVIEW_CASES, has(ConductStep.CasesReviewed.class));
        add(way, ConductDeed.WARN, !warnsFirst() || has(ConductStep.Warned.class));
        add(way, ConductDeed.CONSULT, !asksFirst() || has(ConductStep.Consulted.class));
        way.add(ConductDeed.DECIDE);
        return Optional.of(way.get(0));
    }

    private static void add(List<ConductDeed> way, ConductDeed deed, boolean done) {
        if (!done) {
            way.add(deed);
        }
    }

    boolean has(Class<? extends ConductStep> kind) {
        return lastOf(kind) >= 0;
    }

    <T extends ConductStep> Optional<T> last(Class<T> kind) {
        int at = lastOf(kind);
        return at < 0 ? Optional.empty() : Optional.of(kind.cast(entries.get(at).what()));
    }

    private int lastOf(Class<? extends ConductStep> kind) {
        for (int i = entries.size() - 1; i >= 0; i--) {
            if (kind.isInstance(entries.get(i).what())) {
                return i;
            }
        }
        return -1;
    }
}
