package redress.conduct;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import redress.people.Restriction;
import redress.procedure.Procedure;

/** One process about one person's behaviour, worked out from its entries alone: how it stands and what may come next. */
public final class Conduct {

    private final long id;
    private final long person;
    private final Procedure procedure;
    private final List<ConductEntry> all;
    private final ConductSoFar soFar;
    private final Optional<String> fault;

    private Conduct(long id, long person, Procedure procedure, List<ConductEntry> all) {
        this.id = id;
        this.person = person;
        this.procedure = procedure;
        this.all = List.copyOf(all);
        ConductSoFar now = new ConductSoFar(procedure, List.of());
        Optional<String> wrong = Optional.empty();
        for (ConductEntry entry : all) {
            if (entry.stands() && entry.what().deed().isPresent()) {
                if (wrong.isEmpty()) {
                    wrong = now.fault(entry);
                }
                now = now.plus(entry);
            }
        }
        soFar = now;
        fault = wrong;
    }

    /**
     * Folds the entries.
     *
     * @param entries in the order of recording, corrections and takings-back among them
     * @param procedure the version the process was begun under
     */
    public static Conduct of(long id, long person, List<ConductEntry> entries, Procedure procedure) {
        List<ConductEntry> now = new ArrayList<>();
        for (ConductEntry entry : entries) {
            if (entry.what() instanceof ConductStep.Corrected corrected) {
                now.replaceAll(one -> one.seq() == corrected.entry() ? one.corrected(corrected) : one);
            } else if (entry.what() instanceof ConductStep.TakenBack back) {
                now.replaceAll(one -> one.seq() == back.entry() ? one.takenBack(back.reason()) : one);
            }
            now.add(entry);
        }
        return new Conduct(id, person, procedure, now);
    }

    public long id() {
        return id;
    }

    /** The row of the person it was begun for; that person may have been merged into another since. */
    public long person() {
        return person;
    }

    public Procedure procedure() {
        return procedure;
    }

    /** Every entry, those taken back too, in the order of recording; corrections are told by the entry they mend. */
    public List<ConductEntry> entries() {
        return all.stream().filter(entry -> entry.what().deed().isPresent()).toList();
    }

    /** How many entries there are, corrections counted: tells whether somebody else recorded meanwhile. */
    public int version() {
        return all.size();
    }

    /** Why the entries cannot stand as they are, in one sentence; empty where they can. */
    public Optional<String> fault() {
        return fault;
    }

    /** Whether every entry was taken back: as if it had never been begun. */
    public boolean isVoid() {
        return soFar.entries().isEmpty();
    }

    public boolean isOpen() {
        return soFar.isOpen();
    }

    /** The restriction in force; empty before the decision and once it is lifted. */
    public Optional<Restriction> restriction() {
        return soFar.restriction();
    }

    /** How long contact was restricted, from the first decision on; empty where it never was. */
    public Optional<Restricted> restricted() {
        Optional<LocalDate> from = Optional.empty();
        Optional<LocalDate> until = Optional.empty();
        for (ConductEntry entry : soFar.entries()) {
            if (entry.what() instanceof ConductStep.Decided) {
                from = Optional.of(entry.day());
            } else if (entry.what() instanceof ConductStep.TakenOver over) {
                from = Optional.of(over.decided());
            } else if (entry.what() instanceof ConductStep.Reviewed review
                    && review.verdict() == ConductStep.Verdict.LIFTED) {
                until = Optional.of(entry.day());
            }
        }
        Optional<LocalDate> lifted = until;
        return from.map(day -> new Restricted(day, lifted));
    }

    /** The decision in force with its grounds and evidence; empty for one taken over from before. */
    public Optional<ConductStep.Decided> decision() {
        return soFar.last(ConductStep.Decided.class);
    }

    /** What the decision, or the last review, says that holds. */
    public Optional<Terms> terms() {
        return soFar.terms();
    }

    /** What led to it, as it was first told. */
    public String sign() {
        return soFar.last(ConductStep.Begun.class).map(ConductStep.Begun::what).orElse("");
    }

    /** Everybody asked so far, in the order in which they were. */
    public List<Official> consulted() {
        return soFar.entries().stream()
                .map(ConductEntry::what)
                .flatMap(what -> what instanceof ConductStep.Consulted one ? Stream.of(one.who()) : Stream.empty())
                .toList();
    }

    /** The ids of the cases whose mail was read for new matter. */
    public List<Long> checkedCases() {
        return soFar.entries().stream()
                .map(ConductEntry::what)
                .flatMap(
                        what -> what instanceof ConductStep.LaterChecked one ? Stream.of(one.caseId()) : Stream.empty())
                .filter(number -> number > 0)
                .toList();
    }

    /** Each deed with the reason why it cannot be done now; empty where it can. */
    public Map<ConductDeed, Optional<String>> deeds() {
        Map<ConductDeed, Optional<String>> deeds = new LinkedHashMap<>();
        Arrays.stream(ConductDeed.values())
                .filter(deed -> deed != ConductDeed.BEGIN && deed != ConductDeed.TAKE_OVER)
                .forEach(deed -> deeds.put(deed, soFar.refusal(deed)));
        return deeds;
    }

    /** What is to be done next as of a day; empty where nothing is. */
    public Optional<ConductDeed> next(LocalDate today) {
        return soFar.next(today);
    }

    /** Why somebody may not do this, by the procedure's rules on who may (NS-25, BH-39); empty where they may. */
    public Optional<String> refusal(ConductDeed deed, Official who) {
        return new ConductWho(procedure).refusal(deed, who);
    }
}
