package redress.procedure;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import redress.calendar.Dates;

/** A set of procedures with all their versions: those that ship, those of a database, or that of one file. */
public final class Procedures {

    private static final List<String> SHIPPED = List.of(
            "north-norfolk",
            "brighton-hove",
            "kings-lynn-west-norfolk",
            "north-somerset",
            "north-west-leicestershire",
            "lgsco-code-2024",
            "hos-code-2024");

    private final List<Procedure> procedures;
    private final List<ProcedureText> texts;

    private Procedures(List<Procedure> procedures, List<ProcedureText> texts) {
        this.procedures = List.copyOf(procedures);
        this.texts = List.copyOf(texts);
    }

    /** The names of the procedures that ship with Redress; nothing is read for it. */
    public static List<String> shippedIds() {
        return SHIPPED;
    }

    /** The procedures that ship with Redress. */
    public static Procedures shipped() {
        return shipped(SHIPPED);
    }

    /** Of the procedures that ship with Redress only this one, which reads seven times as fast; none where none has the name. */
    public static Procedures shipped(String id) {
        return shipped(SHIPPED.contains(id) ? List.of(id) : List.of());
    }

    private static Procedures shipped(List<String> ids) {
        List<Procedure> procedures = new ArrayList<>();
        List<ProcedureText> texts = new ArrayList<>();
        for (String id : ids) {
            byte[] bytes = shippedBytes(id);
            Procedure procedure = ProcedureReader.read(id + ".yaml", bytes);
            procedures.add(procedure);
            texts.add(ProcedureText.of(procedure, bytes));
        }
        return new Procedures(procedures, texts);
    }

    /**
     * The procedure of one file.
     *
     * @throws ProcedureProblems where it is not a procedure, with all that is wrong
     * @throws IOException where the file cannot be read at all
     */
    public static Procedures of(Path file) throws IOException {
        byte[] bytes = ProcedureReader.bytes(file);
        Procedure procedure = ProcedureReader.read(ProcedureReader.name(file), bytes);
        return new Procedures(List.of(procedure), List.of(ProcedureText.of(procedure, bytes)));
    }

    /** The procedures of these texts, as a database keeps them. */
    public static Procedures of(Collection<ProcedureText> texts) {
        return new Procedures(texts.stream().map(ProcedureText::read).toList(), List.copyOf(texts));
    }

    /** The newest version of each, in their order. */
    public List<Procedure> all() {
        return procedures.stream()
                .map(Procedure::id)
                .distinct()
                .flatMap(id -> find(id).stream())
                .toList();
    }

    /** The newest version. */
    public Optional<Procedure> find(String id) {
        return versions(id).stream().reduce((older, newer) -> newer);
    }

    /** One version. */
    public Optional<Procedure> find(String id, int version) {
        return versions(id).stream().filter(found -> found.version() == version).findFirst();
    }

    /** All versions, the oldest first. */
    public List<Procedure> versions(String id) {
        return procedures.stream()
                .filter(procedure -> procedure.id().equals(id))
                .sorted(Comparator.comparing(Procedure::version))
                .toList();
    }

    /** A version as it was written. */
    public Optional<ProcedureText> text(String id, int version) {
        return texts.stream()
                .filter(text -> text.id().equals(id) && text.version() == version)
                .findFirst();
    }

    /**
     * The version in force on the day a case was received. A day before the first version counts by the first, with a
     * warning.
     */
    public Optional<InForce> inForce(String id, LocalDate received) {
        List<Procedure> versions = versions(id);
        Optional<InForce> inForce = versions.stream()
                .filter(version -> !version.effectiveFrom().isAfter(received))
                .max(Comparator.comparing(Procedure::effectiveFrom).thenComparing(Procedure::version))
                .map(version -> new InForce(version, Optional.empty()));
        return inForce.or(() -> versions.stream()
                .min(Comparator.comparing(Procedure::effectiveFrom).thenComparing(Procedure::version))
                .map(first -> new InForce(first, Optional.of(before(first, received)))));
    }

    private static String before(Procedure first, LocalDate received) {
        return Dates.inWords(received) + " is before the first version of " + first.title() + " ("
                + first.council() + "), in force from " + Dates.inWords(first.effectiveFrom())
                + "; it is counted by that version.";
    }

    private static byte[] shippedBytes(String id) {
        String name = "/redress/procedures/" + id + ".yaml";
        try (InputStream in = Procedures.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("The shipped procedure " + id + " is missing. Install Redress again.");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "The shipped procedure " + id + " cannot be read. Install Redress again.", e);
        }
    }
}
