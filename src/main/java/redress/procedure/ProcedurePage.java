package redress.procedure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import redress.calendar.Dates;
import redress.calendar.ReceiptRule;

/** A procedure in plain sentences, in the order a reader wants them: for {@code procedures show} and for Settings. */
public final class ProcedurePage {

    private final Procedure procedure;
    private final List<Part> parts = new ArrayList<>();

    private ProcedurePage(Procedure procedure) {
        this.procedure = procedure;
    }

    /** A part of the page: its heading, and one sentence a rule, each ending with its clause numbers in brackets. */
    public record Part(String heading, List<String> sentences) {

        public Part {
            sentences = List.copyOf(sentences);
        }
    }

    /** The page of a procedure. Parts with nothing in them are left out. */
    public static List<Part> of(Procedure procedure) {
        ProcedurePage page = new ProcedurePage(procedure);
        page.head();
        page.part(
                "When things are due",
                procedure.deadlines().values().stream()
                        .map(DeadlineSentence::of)
                        .toList());
        page.part("Stages", procedure.stages().stream().map(page::stage).toList());
        page.part(
                "How a request for a further stage is decided",
                procedure.stages().stream()
                        .flatMap(stage -> procedure.decisions(stage.id()).stream())
                        .map(page::decision)
                        .toList());
        page.part("Kinds of case", procedure.kinds().stream().map(page::kind).toList());
        page.part("Who may", procedure.who().stream().map(page::who).toList());
        page.part(
                "Consent",
                procedure.consent().entrySet().stream().map(page::consent).toList());
        page.part(
                "What must be on record",
                procedure.needs().entrySet().stream().map(page::needs).toList());
        page.part(
                "How late a complaint may come",
                procedure.ages().stream().map(ProcedurePage::age).toList());
        page.part(
                "Outside the procedure",
                procedure.exclusions().stream().map(ProcedurePage::exclusion).toList());
        page.part(
                "What to do",
                procedure.routes().stream()
                        .map(r -> cited(r.text(), r.clause()))
                        .toList());
        page.choices("Causes", procedure.causes());
        page.choices("Channels", procedure.channels());
        page.choices("Outcomes", procedure.outcomes());
        procedure.lists().forEach((name, list) -> page.choices(Reading.capital(name.replace('-', ' ')), list));
        page.part(
                "How long cases are kept",
                procedure.retention().stream().map(page::retention).toList());
        page.part(
                "Reports",
                procedure.reports().stream().map(ProcedurePage::report).toList());
        page.part(
                "Letters",
                procedure.letters().keySet().stream().map(page::letter).toList());
        page.part("How the policy is read", procedure.notes());
        return List.copyOf(page.parts);
    }

    /** The page as text: headings, and under each its sentences. */
    public static String text(Procedure procedure) {
        return of(procedure).stream()
                .map(part -> part.heading() + "\n"
                        + part.sentences().stream()
                                .map(line -> "  " + line + "\n")
                                .collect(Collectors.joining()))
                .collect(Collectors.joining("\n"));
    }

    private void head() {
        List<String> lines = new ArrayList<>();
        lines.add(procedure.council() + ", version " + procedure.version() + " (" + procedure.id() + ").");
        lines.add("In force from " + Dates.inWords(procedure.effectiveFrom()) + "."
                + procedure
                        .approved()
                        .map(date -> " Approved " + Dates.inWords(date) + ".")
                        .orElse("")
                + procedure
                        .reviewBy()
                        .map(date -> " Due for review by " + Dates.inWords(date) + ".")
                        .orElse(""));
        if (!procedure.definition().isEmpty()) {
            lines.add(cited(
                    "A complaint is: \"" + procedure.definition() + "\"",
                    procedure.clauses().getOrDefault("definition", "")));
        }
        lines.add(receipt(procedure.receipt()));
        part(procedure.title(), lines);
    }

    private static String receipt(ReceiptRule rule) {
        String counting = rule.day() == 0
                ? "The day of receipt is day 0; the next working day is day 1."
                : "The day of receipt, if a working day, is day 1.";
        return counting
                + (rule.deemedNextWorkingDay()
                        ? " A receipt on a non-working day counts as received on the next working day."
                        : "")
                + rule.cutOff()
                        .map(hour -> " A receipt from " + hour + " on counts as received on the next working day.")
                        .orElse("");
    }

    private String stage(Stage stage) {
        return cited(
                stage.label()
                        + stage.responder()
                                .map(role -> ", answered by: " + role(role))
                                .orElse("")
                        + (stage.last() ? "; the council's final stage" : "")
                        + (stage.external() ? "; outside the council" : "")
                        + (stage.formal() ? "" : "; not a formal complaint")
                        + (stage.again() ? "; may be answered a second time" : ""),
                stage.clause());
    }

    private String decision(DecisionRule decision) {
        String then = switch (decision.then()) {
            case INVESTIGATE -> "it is investigated";
            case REFER_BACK -> "the stage before answers once more";
            case REFUSE -> "the answer before it stands";
        };
        String letter = decision.letter()
                .flatMap(LetterPurpose::of)
                .map(purpose -> "; told by letter: " + lower(purpose.label()))
                .orElse("");
        return cited(
                stageLabel(decision.stage()) + ", " + lower(decision.label()) + ": " + then + letter,
                decision.clause());
    }

    private String kind(KindRule kind) {
        return cited(
                kind.kind().label()
                        + kind.firstStage()
                                .flatMap(procedure::stage)
                                .map(stage -> ", begins at: " + stage.label())
                                .orElse("")
                        + kind.becomes()
                                .map(other -> "; may become a " + lower(other.label()))
                                .orElse(""),
                kind.clause());
    }

    private String who(WhoRule rule) {
        List<String> says = new ArrayList<>();
        rule.role().ifPresent(role -> says.add(role(role)));
        rule.area()
                .ifPresent(area -> says.add("of " + (area.equals("same") ? "the same" : "another") + " service area"));
        rule.rank().ifPresent(rank -> says.add("more senior than the person named"));
        rule.not().stream().sorted().forEach(barred -> says.add(barred(barred)));
        rule.before().ifPresent(event -> says.add("before " + DeadlineSentence.event(event)));
        rule.when().ifPresent(flag -> says.add("where the case is marked " + flag));
        String deed = Reading.capital(rule.deed().replace('-', ' '));
        return cited(
                deed + rule.stage().map(id -> " at " + stageLabel(id)).orElse("") + ": " + String.join(", ", says),
                rule.clause());
    }

    private static String barred(String who) {
        return switch (who) {
            case "took-part" -> "nobody who took part before";
            case "named" -> "nobody named in the complaint";
            default -> "not the author of the stage 1 response";
        };
    }

    private String consent(Map.Entry<String, String> entry) {
        String who = entry.getKey().equals("mp")
                ? "MP"
                : Reading.capital(entry.getKey().replace('-', ' '));
        String clause = procedure.clauses().getOrDefault("consent." + entry.getKey(), "");
        return cited(
                who + ": "
                        + switch (entry.getValue()) {
                            case "implied" -> "consent is implied";
                            case "told" -> "it is enough that the council is told";
                            case "confirmed" -> "the person's permission is confirmed";
                            default -> "written consent";
                        },
                clause);
    }

    private String needs(Map.Entry<String, List<String>> entry) {
        String[] deed = entry.getKey().split("@", 2);
        String words = Reading.capital(
                deed[0].replace('-', ' ').replaceAll("stage (\\d)", "Stage $1").replace(" mp", " MP"));
        return cited(
                words + (deed.length > 1 ? " at " + stageLabel(deed[1]) : "") + ": "
                        + String.join(", ", entry.getValue()),
                procedure.clauses().getOrDefault("needs." + entry.getKey(), ""));
    }

    private static String age(AgeLimit age) {
        String since = age.since().equals("known") ? "it was known" : "it happened";
        String beyond = age.beyond().equals("excluded")
                ? "excluded"
                : "only with a reason on record"
                        + (age.reasons().isEmpty() ? "" : ": " + String.join(", ", age.reasons()));
        return cited("More than " + age.within() + " since " + since + ": " + beyond, age.clause());
    }

    private static String exclusion(Exclusion exclusion) {
        return cited(
                exclusion.text() + ". Goes to: " + exclusion.to()
                        + (exclusion.contact().isEmpty() ? "" : ", " + exclusion.contact())
                        + exclusion
                                .ask()
                                .map(who -> "; " + who + " must be asked for advice")
                                .orElse("")
                        + switch (exclusion.anyway()) {
                            case NO -> "";
                            case WITH_REASON -> "; may be accepted all the same, with a reason";
                            case ON_NEW_EVIDENCE -> "; accepted all the same only on relevant new evidence";
                        },
                exclusion.clause());
    }

    private String retention(Retention rule) {
        return cited(
                rule.kind().label()
                        + rule.reached()
                                .map(stage -> " that reached " + stageLabel(stage))
                                .orElse("")
                        + rule.when().map(flag -> " marked " + flag).orElse("")
                        + ": " + rule.keep() + " from the later of closure and last contact",
                rule.clause());
    }

    private static String report(ReportRule report) {
        String every = report.every().equals("demand")
                ? "On demand"
                : "Every " + report.every().replace('-', ' ');
        return cited(
                Reading.capital(report.id().replace('-', ' ')) + ": " + lower(every) + ", for " + report.audience(),
                report.clause());
    }

    private String letter(String purpose) {
        String label = LetterPurpose.of(purpose).map(LetterPurpose::label).orElse(purpose);
        return cited(label, procedure.clauses().getOrDefault("letters." + purpose, ""));
    }

    private void choices(String heading, List<Choice> choices) {
        part(
                heading,
                choices.stream()
                        .map(choice -> cited(choice.label(), choice.clause()))
                        .toList());
    }

    private void part(String heading, List<String> sentences) {
        if (!sentences.isEmpty()) {
            parts.add(new Part(heading, sentences));
        }
    }

    private String role(String id) {
        return procedure.roles().stream()
                .filter(role -> role.id().equals(id))
                .map(Choice::label)
                .findFirst()
                .orElse(id);
    }

    private String stageLabel(String id) {
        return procedure.stage(id).map(Stage::label).orElse(id);
    }

    /** A sentence with its clause numbers: "... within 15 working days. [NN-18]". */
    static String cited(String sentence, String clause) {
        String ended = sentence.endsWith(".") || sentence.endsWith("\"") ? sentence : sentence + ".";
        return clause.isEmpty() ? ended : ended + " [" + clause + "]";
    }

    private static String lower(String label) {
        return label.startsWith("MP") ? label : Character.toLowerCase(label.charAt(0)) + label.substring(1);
    }
}
