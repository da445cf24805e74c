package redress.procedure;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.snakeyaml.engine.v2.nodes.Node;
import redress.calendar.ReceiptRule;

/** Reads a procedure from its YAML file: one closed vocabulary, every problem told at once with its line and column. */
public final class ProcedureReader {

    private static final List<String> KEYS = List.of(
            "id",
            "version",
            "council",
            "title",
            "source",
            "effective-from",
            "approved",
            "review-by",
            "landlord",
            "receipt",
            "definition",
            "deadlines",
            "stages",
            "kinds",
            "outcomes",
            "causes",
            "channels",
            "taken-by",
            "roles",
            "who",
            "consent",
            "needs",
            "decisions",
            "exclusions",
            "ages",
            "retention",
            "reports",
            "letters",
            "routes",
            "lists",
            "notes");

    private final Reading reading;
    private final RuleReader rules;

    private ProcedureReader(Findings findings) {
        this.reading = new Reading(findings);
        this.rules = new RuleReader(reading);
    }

    /**
     * Reads a file.
     *
     * @throws ProcedureProblems where it is not a procedure, with all that is wrong
     * @throws IOException where the file cannot be read at all
     */
    public static Procedure read(Path file) throws IOException {
        return read(name(file), bytes(file));
    }

    /**
     * Reads the bytes of a file.
     *
     * @param name the file's name, for the problems
     * @throws ProcedureProblems where they are not a procedure, with all that is wrong
     */
    public static Procedure read(String name, byte[] bytes) {
        Findings findings = new Findings(name);
        String text = SourceText.of(bytes, findings);
        findings.throwIfAny();
        Optional<Node> root = YamlTree.of(text, findings);
        Optional<Procedure> procedure = root.map(node -> new ProcedureReader(findings).procedure(node));
        findings.throwIfAny();
        return procedure.orElseThrow();
    }

    /** Reads the text of a procedure, as it is kept in the database. */
    public static Procedure read(String name, String yaml) {
        return read(name, yaml.getBytes(StandardCharsets.UTF_8));
    }

    /** The bytes of a stream, but no more than shows that it is too long to be a procedure. */
    static byte[] bytes(InputStream in) throws IOException {
        return in.readNBytes(SourceText.LONGEST + 1);
    }

    /** The bytes of a file; a file far too long is refused by its size, unread. */
    static byte[] bytes(Path file) throws IOException {
        if (Files.isRegularFile(file) && Files.size(file) > SourceText.LONGEST) {
            throw new ProcedureProblems(List.of(new Problem(name(file), 1, 1, SourceText.tooLong(Files.size(file)))));
        }
        try (InputStream in = Files.newInputStream(file)) {
            return bytes(in);
        }
    }

    static String name(Path file) {
        return Optional.ofNullable(file.getFileName()).map(Path::toString).orElse(file.toString());
    }

    private Procedure procedure(Node root) {
        Section top = reading.section(root, "a procedure", KEYS);
        String definition = definition(top);
        Map<String, DeadlineRule> deadlines =
                top.must("deadlines", "the duties with a due date", new DeadlineReader(reading)::all, Map.of());
        Map<String, String> consent = top.maybe("consent", rules::consent).orElse(Map.of());
        Map<String, List<String>> needs = top.maybe("needs", rules::needs).orElse(Map.of());
        Map<String, String> letters = top.must("letters", "the letters it uses", rules::letters, Map.of());
        return new Procedure(
                top.text("id", "a short name such as north-norfolk"),
                top.maybe("version", value -> reading.number(value, 1, 9_999)).orElse(1),
                top.text("council", "the council's name"),
                top.text("title", "the policy's title"),
                top.text("source"),
                top.must("effective-from", "a date such as 2026-04-01", reading::date, LocalDate.EPOCH),
                top.date("approved"),
                top.date("review-by"),
                top.maybe("receipt", this::receipt).orElse(ReceiptRule.DEFAULT),
                deadlines,
                ids(top, "stages", must(top, "stages", "stages", rules::stage), Stage::id),
                must(top, "kinds", "kinds of case", rules::kind),
                choices(top, "outcomes", must(top, "outcomes", "outcomes", rules::outcome)),
                choices(top, "causes", top.list("causes", "causes", rules::choice)),
                choices(top, "channels", top.list("channels", "channels", rules::choice)),
                choices(top, "taken-by", top.list("taken-by", "takers-in", rules::choice)),
                top.maybe("who", this::who).orElse(List.of()),
                consent,
                needs,
                ids(top, "exclusions", top.list("exclusions", "exclusions", rules::exclusion), Exclusion::id),
                top.list("ages", "age limits", rules::age),
                must(top, "retention", "rules on keeping", rules::retention).stream()
                        .flatMap(List::stream)
                        .toList(),
                top.list("reports", "reports", rules::report),
                letters,
                top.texts("notes", "a note"),
                top.yes("landlord"),
                definition,
                choices(top, "roles", top.list("roles", "roles", rules::choice)),
                top.list("routes", "routes", rules::route),
                top.maybe("lists", rules::lists).orElse(Map.of()),
                ids(top, "decisions", top.list("decisions", "decisions", rules::decision), DecisionRule::id),
                rules.clauses());
    }

    private String definition(Section top) {
        return top.maybe("definition", node -> {
                    Section section = reading.section(node, "a definition", List.of("text", "clause"));
                    rules.clauses().put("definition", section.clause());
                    return section.text("text", "the definition of a complaint");
                })
                .orElse("");
    }

    private ReceiptRule receipt(Node node) {
        Section section = reading.section(node, "receipt", List.of("day", "non-working", "cut-off"));
        Optional<String> nonWorking = section.maybeWord(
                "non-working", "what a receipt on a non-working day counts as", List.of("as-is", "next-working-day"));
        return new ReceiptRule(
                section.maybe("day", value -> reading.number(value, 0, 1)).orElse(0),
                nonWorking.equals(Optional.of("next-working-day")),
                section.maybe("cut-off", this::cutOff).orElse(Optional.empty()));
    }

    private Optional<LocalTime> cutOff(Node node) {
        String value = reading.text(node, "an hour such as 16:00, or none");
        if (value.equals("none") || value.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalTime.parse(value));
        } catch (DateTimeParseException e) {
            reading.findings()
                    .at(node, "An hour such as 16:00, or none, was expected, not \"" + Reading.shown(value) + "\".");
            return Optional.empty();
        }
    }

    private List<WhoRule> who(Node node) {
        return reading.named(node, "deeds", rules::who).stream()
                .flatMap(List::stream)
                .toList();
    }

    private <T> List<T> must(Section top, String key, String of, Function<Node, T> read) {
        List<T> found = top.must(key, "a list of " + of, node -> reading.list(node, of, read), List.of());
        top.maybe(key, node -> node)
                .filter(node -> found.isEmpty())
                .ifPresent(node -> reading.findings().at(node, "At least one entry was expected in \"" + key + "\"."));
        return found;
    }

    private List<Choice> choices(Section top, String key, List<Choice> choices) {
        return ids(top, key, choices, Choice::id);
    }

    /** Notes an id used twice in one list. */
    private <T> List<T> ids(Section top, String key, List<T> list, Function<T, String> id) {
        List<String> seen = new ArrayList<>();
        for (T entry : list) {
            String value = id.apply(entry);
            if (!value.isEmpty() && seen.contains(value)) {
                top.maybe(key, node -> node)
                        .ifPresent(node -> reading.findings()
                                .at(node, "In \"" + key + "\" the id \"" + Reading.shown(value) + "\" is used twice."));
            }
            seen.add(value);
        }
        return list;
    }
}
