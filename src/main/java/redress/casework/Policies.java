package redress.casework;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import redress.calendar.Dates;
import redress.council.CouncilStore;
import redress.db.Change;
import redress.db.Database;
import redress.procedure.Procedure;
import redress.procedure.ProcedurePage;
import redress.procedure.ProcedureText;
import redress.procedure.Procedures;

/**
 * The dated versions of the council's procedure. A case stays under the version in force on the day it was received, whatever
 * comes later (NS-01); a new version counts for receipts from its first day on.
 */
public final class Policies {

    private final Database database;
    private final RuleStore rules;
    private final Clock clock;
    private final CouncilStore councils = new CouncilStore();

    Policies(Database database, RuleStore rules, Clock clock) {
        this.database = database;
        this.rules = rules;
        this.clock = clock;
    }

    /**
     * What a part of the procedure says now and would say.
     *
     * @param heading the part: "When things are due"
     * @param gone sentences that count no more
     * @param fresh sentences that count instead
     */
    public record Difference(String heading, List<String> gone, List<String> fresh) {

        public Difference {
            gone = List.copyOf(gone);
            fresh = List.copyOf(fresh);
        }
    }

    /**
     * A version that was read and checked and is not in force yet.
     *
     * @param caution what to look at before; "" for nothing
     */
    public record Proposal(ProcedureText text, Procedure procedure, List<Difference> differences, String caution) {

        public Proposal {
            differences = List.copyOf(differences);
        }
    }

    /** Every version the council has had, the newest first. */
    public List<Procedure> versions() {
        return database.read(handle -> {
            String inUse = councils.procedureInUse(handle);
            return rules.all(handle).procedures().values().stream()
                    .filter(version -> version.id().equals(inUse))
                    .sorted(Comparator.comparing(Procedure::version).reversed())
                    .toList();
        });
    }

    /** Why the procedure should be looked at: its review date has passed (NW-30); empty where it has not. */
    public static Optional<String> reviewPassed(Procedure procedure, LocalDate today) {
        return procedure
                .reviewBy()
                .filter(day -> day.isBefore(today))
                .map(day -> "The procedure was due for review by " + Dates.inWords(day) + ".");
    }

    /**
     * Reads a file and holds it against the version in force.
     *
     * @throws redress.procedure.ProcedureProblems with each mistake, its line and column
     * @throws IOException where the file cannot be read
     * @throws Refused where it is another council's procedure, or no newer version
     */
    public Proposal read(Path file) throws IOException {
        Procedures read = Procedures.of(file);
        Procedure fresh = read.all().get(0);
        Procedure newest = versions().get(0);
        if (!fresh.id().equals(newest.id())) {
            throw new Refused("The file says id: " + fresh.id() + ". The procedure of this council is " + newest.id()
                    + ". Choose its file, or change the id in it.");
        }
        if (fresh.version() <= newest.version()) {
            throw new Refused("The file says version: " + fresh.version() + ". Version " + newest.version()
                    + " is kept already. Give the new one a higher number.");
        }
        if (!fresh.effectiveFrom().isAfter(newest.effectiveFrom())) {
            throw new Refused("The file says effective-from: " + fresh.effectiveFrom() + ". Version "
                    + newest.version() + " counts from " + Dates.inWords(newest.effectiveFrom())
                    + ". The new one must begin later.");
        }
        ProcedureText text = read.text(fresh.id(), fresh.version()).orElseThrow();
        return new Proposal(text, fresh, differences(newest, fresh), caution(fresh));
    }

    private String caution(Procedure fresh) {
        LocalDate today = Cases.today(clock);
        return fresh.effectiveFrom().isBefore(today)
                ? "It counts from " + Dates.inWords(fresh.effectiveFrom())
                        + ", which has passed. Cases recorded since stay under the version they were opened with."
                : "";
    }

    /** Rule by rule, in the order of the page; parts that say the same are left out. */
    static List<Difference> differences(Procedure before, Procedure after) {
        Map<String, List<String>> old = parts(before);
        Map<String, List<String>> fresh = parts(after);
        Set<String> headings = new LinkedHashSet<>(fresh.keySet());
        headings.addAll(old.keySet());
        List<Difference> all = new ArrayList<>();
        for (String heading : headings) {
            List<String> was = old.getOrDefault(heading, List.of());
            List<String> is = fresh.getOrDefault(heading, List.of());
            Difference one = new Difference(heading, without(was, is), without(is, was));
            if (!one.gone().isEmpty() || !one.fresh().isEmpty()) {
                all.add(one);
            }
        }
        return all;
    }

    private static Map<String, List<String>> parts(Procedure procedure) {
        Map<String, List<String>> parts = new LinkedHashMap<>();
        ProcedurePage.of(procedure).forEach(part -> parts.put(part.heading(), part.sentences()));
        return parts;
    }

    private static List<String> without(List<String> some, List<String> others) {
        return some.stream().filter(one -> !others.contains(one)).toList();
    }

    /**
     * Brings it into force: receipts from its first day on count by it.
     *
     * @throws Refused where a version of the number has been kept meanwhile
     */
    public void adopt(Proposal proposal, long account) {
        database.write(Change.once(account, "council.procedure", "procedure"), tx -> {
            ProcedureRef ref = ref(proposal);
            if (rules.all(tx.handle()).procedures().containsKey(ref)) {
                throw new Refused("Version " + ref.version() + " is kept already. Read the file again.");
            }
            rules.addProcedure(
                    tx.handle(),
                    proposal.procedure(),
                    proposal.text().yaml(),
                    clock.instant().toString());
            tx.subject(ref.id());
            return ref;
        });
    }

    /**
     * Takes a version back.
     *
     * @throws Refused where a case has been opened under it
     */
    public void takeBack(Proposal proposal, long account) {
        database.write(Change.once(account, "council.procedure", "procedure"), tx -> {
            ProcedureRef ref = ref(proposal);
            if (rules.isUsed(tx.handle(), ref)) {
                throw new Refused("A case has been opened under version " + ref.version()
                        + ", so it stays. Bring a further version into force instead.");
            }
            rules.removeProcedure(tx.handle(), ref);
            tx.subject(ref.id());
            return ref;
        });
    }

    private static ProcedureRef ref(Proposal proposal) {
        return new ProcedureRef(proposal.procedure().id(), proposal.procedure().version());
    }
}
