package redress.desk.intake;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import redress.calendar.Moment;
import redress.casework.CaseTies;
import redress.casework.Happening;
import redress.casework.Step;
import redress.desk.kit.Form;
import redress.procedure.CaseKind;

/** A part of the form of a new case that stands for itself: it knows for which kinds it is asked and what it records. */
interface IntakePart {

    /** Puts its fields at the end of the form. */
    void addTo(Form form);

    /** Shows what is asked for a case of this kind, and hides the rest. */
    void showFor(CaseKind kind);

    /** The flags it sets on the case. */
    default Set<String> flags() {
        return Set.of();
    }

    /** What it records with the receipt, in this order. */
    default List<Happening> recorded() {
        return List.of();
    }

    /** The same as steps, each on its day; today where the part names none. */
    default List<Step> steps(String by, Moment today) {
        return recorded().stream().map(what -> new Step(today, by, what)).toList();
    }

    /** What else the same letter holds, to be opened as a case beside this one. */
    default Optional<CaseTies.Further> further() {
        return Optional.empty();
    }

    /** Notes what was typed, for the draft. */
    void save(Map<String, String> draft);

    /** Puts back what a draft holds. */
    void restore(Map<String, String> draft);
}
