package redress.procedure;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import redress.calendar.Period;

/** Reads the sections of a procedure that are lists of rules: stages, kinds, who may, exclusions, ages, retention ... */
final class RuleReader {

    private final Reading reading;
    private final Map<String, String> clauses = new LinkedHashMap<>();

    RuleReader(Reading reading) {
        this.reading = reading;
    }

    /** The clause numbers of consents, needs and letters met so far, by path. */
    Map<String, String> clauses() {
        return clauses;
    }

    Stage stage(Node node) {
        Section section = reading.section(
                node, "a stage", List.of("id", "label", "responder", "last", "external", "formal", "again", "clause"));
        return new Stage(
                id(section, "stage-1"),
                section.text("label", "its name for people"),
                section.maybeText("responder"),
                section.yes("last"),
                section.yes("external"),
                section.maybe("formal", reading::yes).orElse(true),
                section.yes("again"),
                section.clause());
    }

    /** A way of deciding on a request for a further stage. */
    DecisionRule decision(Node node) {
        Section section = reading.section(node, "a decision", List.of("id", "at", "label", "then", "letter", "clause"));
        return new DecisionRule(
                section.text("at", "the stage asked for, such as stage-2"),
                id(section, "referred-back"),
                section.text("label", "its name for people"),
                DecisionRule.Then.of(section.word("then", "what becomes of the request", Vocabulary.THEN)),
                section.maybeText("letter"),
                section.clause());
    }

    KindRule kind(Node node) {
        Section section = reading.section(node, "a kind", List.of("id", "first-stage", "becomes", "clause"));
        return new KindRule(
                section.must("id", "a kind of case", reading::kind, CaseKind.COMPLAINT),
                section.maybeText("first-stage"),
                section.maybe("becomes", reading::kind),
                section.clause());
    }

    Choice choice(Node node) {
        Section section = reading.section(node, "an entry of this list", List.of("id", "label", "clause"));
        return new Choice(id(section, "delay"), section.text("label", "its name for people"), section.clause());
    }

    Choice outcome(Node node) {
        Section section = reading.section(node, "an outcome", List.of("id", "label", "clause"));
        return new Choice(
                section.word("id", "an outcome", Vocabulary.OUTCOMES),
                section.text("label", "its name for people"),
                section.clause());
    }

    /** The rules of one deed, such as "investigate@stage-2": a section, or a list of them. */
    List<WhoRule> who(Node deedNode, Node node) {
        String written = reading.text(deedNode, "what is done, such as investigate@stage-2");
        int at = written.indexOf('@');
        String deed = at < 0 ? written : written.substring(0, at);
        if (!deed.isEmpty() && !Vocabulary.DEEDS.contains(deed)) {
            reading.findings()
                    .at(
                            deedNode,
                            "\"" + Reading.shown(deed) + "\" is not something a rule can be made about. "
                                    + NearestWord.hint(deed, Vocabulary.DEEDS));
        }
        Optional<String> stage = at < 0 ? Optional.empty() : Optional.of(written.substring(at + 1));
        return reading.oneOrMore(node, "rules", rule -> who(deed, stage, rule));
    }

    private WhoRule who(String deed, Optional<String> stage, Node node) {
        Section section = reading.section(
                node, "a rule on who may", List.of("role", "area", "not", "rank", "before", "when", "clause"));
        return new WhoRule(
                deed,
                stage,
                section.maybeText("role"),
                section.maybeWord("area", "a service area", Vocabulary.AREAS),
                new LinkedHashSet<>(section.words("not", "somebody barred", Vocabulary.BARRED)),
                section.maybeWord("rank", "a rank", List.of("above-named")),
                section.maybe("before", reading::event),
                section.maybeWord("when", "a flag of a case", Vocabulary.FLAGS),
                section.clause());
    }

    Exclusion exclusion(Node node) {
        Section section = reading.section(
                node,
                "an exclusion",
                List.of(
                        "id",
                        "text",
                        "to",
                        "contact",
                        "clear",
                        "letter",
                        "part-of-case",
                        "accept-anyway",
                        "ask",
                        "clause"));
        return new Exclusion(
                id(section, "tax-band"),
                section.text("text", "the kind of matter, in words"),
                section.text("to", "where it goes instead"),
                section.maybeText("contact").orElse(""),
                section.maybe("clear", reading::yes).orElse(true),
                section.maybeText("letter").orElse("redirect"),
                section.yes("part-of-case"),
                anyway(section),
                section.maybeText("ask"),
                section.clause());
    }

    private static Exclusion.Anyway anyway(Section section) {
        List<Exclusion.Anyway> all = List.of(Exclusion.Anyway.values());
        Optional<String> word = section.maybeWord(
                "accept-anyway",
                "whether it may be taken all the same",
                all.stream().map(Exclusion.Anyway::id).toList());
        return all.stream()
                .filter(one -> word.equals(Optional.of(one.id())))
                .findFirst()
                .orElse(Exclusion.Anyway.NO);
    }

    AgeLimit age(Node node) {
        Section section = reading.section(
                node, "an age limit", List.of("since", "within", "beyond", "reasons", "exclusion", "clause"));
        return new AgeLimit(
                section.word("since", "\"happened\" or \"known\"", List.of("happened", "known")),
                section.period("within"),
                section.word("beyond", "what becomes of it", List.of("excluded", "accept-with-reason")),
                section.texts("reasons", "a reason"),
                section.maybeText("exclusion"),
                section.clause());
    }

    /** One rule for each of the kinds it names. */
    List<Retention> retention(Node node) {
        Section section = reading.section(
                node, "a rule on keeping", List.of("kind", "reached", "when", "keep", "from", "clause"));
        section.maybeWord("from", "where keeping counts from", List.of("later of closed and last-contact"));
        List<CaseKind> kinds = section.must(
                "kind", "a kind of case", value -> reading.oneOrMore(value, "kinds of case", reading::kind), List.of());
        Optional<String> reached = section.maybeText("reached");
        Optional<String> when = section.maybeWord("when", "a flag of a case", Vocabulary.FLAGS);
        Period keep = section.period("keep");
        String clause = section.clause();
        return kinds.stream()
                .map(kind -> new Retention(kind, reached, when, keep, clause))
                .toList();
    }

    ReportRule report(Node node) {
        Section section = reading.section(node, "a report", List.of("id", "every", "audience", "clause"));
        return new ReportRule(
                id(section, "annual"),
                section.word("every", "how often", Vocabulary.INTERVALS),
                section.text("audience", "whom it is for"),
                section.clause());
    }

    Route route(Node node) {
        Section section = reading.section(node, "a route", List.of("at", "text", "clause"));
        return new Route(
                section.word("at", "a moment of the work", Vocabulary.MOMENTS),
                section.text("text", "what to do, as a sentence"),
                section.clause());
    }

    /** Representative to consent: "councillor: implied", or with its clause "councillor: {is: implied, clause: NN-27}". */
    Map<String, String> consent(Node node) {
        Map<String, String> consents = new LinkedHashMap<>();
        reading.named(node, "consents", (name, value) -> {
            String who = reading.word(name, "a kind of representative", Vocabulary.REPRESENTATIVES);
            Node is = withClause("consent." + who, value, "is");
            return consents.put(who, reading.word(is, "a kind of consent", Vocabulary.CONSENTS));
        });
        return consents;
    }

    /** Deed to what must be on record: a list, or with its clause "{all: [...], clause: NN-20}". */
    Map<String, List<String>> needs(Node node) {
        Map<String, List<String>> needs = new LinkedHashMap<>();
        reading.named(node, "needs", (name, value) -> {
            String deed = reading.text(name, "a deed such as close@stage-1");
            String bare = deed.contains("@") ? deed.substring(0, deed.indexOf('@')) : deed;
            if (!Vocabulary.canNeed(bare)) {
                reading.findings()
                        .at(
                                name,
                                "\"" + Reading.shown(deed) + "\" is not a deed that can need something. "
                                        + NearestWord.hint(bare, Vocabulary.NEEDING));
            }
            Node all = withClause("needs." + deed, value, "all");
            return needs.put(
                    deed,
                    reading.oneOrMore(
                            all, "things needed", item -> reading.word(item, "a need", Vocabulary.needsOf(bare))));
        });
        return needs;
    }

    /** Purpose to template: "holding: holding", or with its clause "{template: thank-you, clause: NN-06}". */
    Map<String, String> letters(Node node) {
        Map<String, String> letters = new LinkedHashMap<>();
        reading.named(node, "letters", (name, value) -> {
            String purpose = reading.text(name, "the purpose of a letter");
            if (LetterPurpose.of(purpose).isEmpty()) {
                reading.findings()
                        .at(
                                name,
                                "There is no letter \"" + Reading.shown(purpose) + "\". "
                                        + NearestWord.hint(purpose, LetterPurpose.ids()));
            }
            Node template = withClause("letters." + purpose, value, "template");
            return letters.put(purpose, reading.text(template, "the name of a template"));
        });
        return letters;
    }

    /** Further lists to choose from, each under its name. */
    Map<String, List<Choice>> lists(Node node) {
        Map<String, List<Choice>> lists = new LinkedHashMap<>();
        reading.named(
                node,
                "lists",
                (name, value) -> lists.put(listName(name), reading.list(value, "entries", this::choice)));
        return lists;
    }

    private String listName(Node node) {
        String name = reading.text(node, "the name of a list");
        return Vocabulary.isOfAStage(name) ? name : reading.word(node, "a list", Vocabulary.LISTS);
    }

    /** Where a value is written as a section with its clause: keeps the clause and gives the value itself. */
    private Node withClause(String path, Node value, String key) {
        if (!(value instanceof MappingNode)) {
            return value;
        }
        Section section = reading.section(value, "this rule", List.of(key, "clause"));
        clauses.put(path, section.clause());
        return section.must(key, "its value", found -> found, value);
    }

    private static String id(Section section, String example) {
        return section.text("id", "a short name such as " + example);
    }
}
