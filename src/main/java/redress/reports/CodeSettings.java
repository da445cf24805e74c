package redress.reports;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import redress.calendar.Period;
import redress.calendar.PeriodUnit;
import redress.procedure.AgeLimit;
import redress.procedure.CaseKind;
import redress.procedure.Choice;
import redress.procedure.DeadlineRule;
import redress.procedure.DeadlineRule.ExtensionRule;
import redress.procedure.DecisionRule;
import redress.procedure.EventType;
import redress.procedure.Exclusion;
import redress.procedure.Procedure;
import redress.procedure.Stage;
import redress.procedure.WhoRule;

/**
 * What the council's procedure, and Redress itself, say to the paragraphs of the Codes: by the name of the check in
 * codes.tsv. Of a check that is not here the co-ordinator decides.
 */
final class CodeSettings {

    /** The age the Codes give (2.2, 2.3). */
    private static final int MONTHS = 12;

    /** The kinds of remedy the Codes name (7.1). */
    private static final int REMEDIES = 8;

    private final Procedure procedure;
    private final Map<String, Setting> found = new LinkedHashMap<>();

    /** What is set, and whether it is as the Code wants it. */
    record Setting(boolean holds, String sentence) {}

    private CodeSettings(Procedure procedure) {
        this.procedure = procedure;
    }

    static Map<String, Setting> of(Procedure procedure) {
        CodeSettings settings = new CodeSettings(procedure);
        settings.intake();
        settings.exclusions();
        settings.staff();
        List<Stage> stages = stages(procedure);
        settings.stages(stages);
        if (!stages.isEmpty()) {
            settings.answer("stage-1", stages.get(0).id(), "acknowledge", 10);
        }
        if (stages.size() > 1) {
            String last = stages.get(stages.size() - 1).id();
            settings.further(last);
            settings.answer("stage-2", last, last + "-acknowledge", 20);
        }
        settings.remedies();
        settings.reports();
        return Map.copyOf(settings.found);
    }

    /** The council's own formal stages, in their order. */
    static List<Stage> stages(Procedure procedure) {
        return procedure.stages().stream()
                .filter(stage -> stage.formal() && !stage.external())
                .toList();
    }

    private void intake() {
        String definition = procedure.definition();
        set(
                "definition",
                !definition.isBlank(),
                definition.isBlank()
                        ? "The procedure has no definition of a complaint."
                        : "The procedure’s definition: “" + definition.strip() + "”");
        set(
                "representatives",
                !procedure.consent().isEmpty(),
                "The procedure says whose consent is wanted where somebody else complains; the word complaint is not asked"
                        + " for.");
        boolean requests = procedure.kind(CaseKind.SERVICE_REQUEST).isPresent();
        String kind = requests
                ? "Service requests are recorded as a kind of their own, with their dates."
                : "The procedure has no service requests of their own.";
        set("service-requests", requests, kind);
        set("requests-watched", requests, kind);
        boolean becomes = procedure
                .kind(CaseKind.SERVICE_REQUEST)
                .flatMap(rule -> rule.becomes())
                .filter(to -> to == CaseKind.COMPLAINT)
                .isPresent();
        set(
                "becomes-complaint",
                becomes,
                becomes
                        ? "A service request becomes a complaint and keeps its history."
                        : "The procedure does not say that a service request may become a complaint.");
        set("channels", procedure.channels().size() > 1, "Ways to complain: " + list(procedure.channels()) + ".");
        if (!procedure.takenBy().isEmpty()) {
            set("any-staff", true, "Complaints are taken in by: " + list(procedure.takenBy()) + ".");
        }
    }

    private void exclusions() {
        List<Exclusion> all = procedure.exclusions();
        set("accepted", true, "Nothing is left out without a reason on record.");
        if (procedure.ages().isEmpty()) {
            set("age", true, "The procedure leaves nothing out because of its age.");
        } else {
            boolean enough = procedure.ages().stream().allMatch(CodeSettings::isLong);
            String limits = procedure.ages().stream()
                    .map(limit -> limit.within().toString())
                    .distinct()
                    .collect(Collectors.joining(", "));
            set("age", enough, "The procedure’s limit of age: " + limits + ".");
        }
        set(
                "exclusions",
                !all.isEmpty(),
                all.isEmpty()
                        ? "The procedure does not set out what is not taken."
                        : "The procedure sets out " + all.size() + " kinds of matter that are not taken.");
        boolean letters = all.stream().noneMatch(one -> one.letter().isBlank());
        set(
                "refusal-told",
                letters,
                letters
                        ? "A letter goes with each refusal: why, and the Ombudsman’s details."
                        : "Not every refusal has its letter.");
        List<Exclusion> closed = all.stream().filter(one -> !one.acceptAnyway()).toList();
        set(
                "no-blanket",
                closed.isEmpty(),
                closed.isEmpty()
                        ? "Each kind of matter can be taken all the same, with a reason on record."
                        : closed.size() + " of " + all.size() + " kinds of matter can never be taken.");
    }

    private static boolean isLong(AgeLimit limit) {
        Period within = limit.within();
        return switch (within.unit()) {
            case MONTHS -> within.amount() >= MONTHS;
            case YEARS -> true;
            default -> false;
        };
    }

    private void staff() {
        set("in-charge", true, "The co-ordinator keeps the record of complaints and makes this report.");
        role("senior-lead", "senior-lead");
        role("member", "member-responsible");
        boolean unbiased =
                who("respond", "investigate").anyMatch(rule -> !rule.not().isEmpty());
        if (unbiased) {
            set("unbiased", true, "Whoever may not take a case is listed with the reason and cannot be chosen.");
        }
        set("full-record", true, "Each entry, letter and paper is kept on the record of its case.");
        set("any-stage-remedy", true, "A remedy can be agreed from receipt on, at every stage.");
        set("restrictions", true, "A restriction is not decided without its reasons and the day of its review.");
        set("restrictions-fair", true, "Vulnerability and adjustments are looked at before a restriction is decided.");
    }

    private void role(String check, String role) {
        procedure.roles().stream()
                .filter(one -> one.id().equals(role))
                .findFirst()
                .ifPresent(one -> set(check, true, "The procedure names the " + one.label() + "."));
    }

    private Stream<WhoRule> who(String... deeds) {
        List<String> wanted = List.of(deeds);
        return procedure.who().stream().filter(rule -> wanted.contains(rule.deed()));
    }

    private void stages(List<Stage> stages) {
        Optional<Stage> first = procedure
                .kind(CaseKind.COMPLAINT)
                .flatMap(rule -> rule.firstStage())
                .flatMap(procedure::stage);
        first.ifPresent(
                stage -> set("no-prior-stage", stage.formal(), "A complaint begins at: " + stage.label() + "."));
        set(
                "two-stages",
                stages.size() == 2,
                "Formal stages of the procedure: "
                        + stages.stream().map(Stage::label).collect(Collectors.joining(", ")) + ".");
        if (!stages.isEmpty()) {
            Stage last = stages.get(stages.size() - 1);
            set("last-word", last.last(), last.label() + " is the council’s last; after it there is the Ombudsman.");
        }
    }

    private void answer(String check, String stage, String acknowledgement, int days) {
        rule(acknowledgement)
                .ifPresent(rule -> set(
                        check.equals("stage-1") ? "acknowledged" : "stage-2-acknowledged",
                        isWithin(rule, CodeTimes.ACKNOWLEDGE),
                        "The procedure gives " + rule.due() + " for it."));
        rule(stage + "-response").ifPresent(rule -> {
            set(
                    check + "-answered",
                    isWithin(rule, days),
                    "The procedure gives " + rule.due() + " from " + from(rule) + ".");
            Optional<ExtensionRule> extension = rule.extension();
            boolean brief = extension
                    .map(by -> by.by()
                            .or(by::cap)
                            .filter(cap -> isWorkingDays(cap, days))
                            .isPresent())
                    .orElse(true);
            set(
                    check + "-extended",
                    brief,
                    extension
                            .map(by -> "The procedure allows "
                                    + by.by().or(by::cap).map(Period::toString).orElse("any length")
                                    + ", with a reason.")
                            .orElse("The procedure has no extension at this stage."));
            set(
                    check + "-extension-letter",
                    extension.filter(by -> by.letter().isBlank()).isEmpty(),
                    extension.isEmpty()
                            ? "The procedure has no extension at this stage."
                            : "No date is moved without its holding letter, which names the Ombudsman.");
        });
        boolean points =
                procedure.needs().getOrDefault("respond@" + stage, List.of()).contains("finding per point");
        if (points) {
            set(check + "-points", true, "No response goes before each point has its finding and reasons.");
        }
        List<Choice> checklist = procedure.lists().getOrDefault("response-checklist", List.of());
        if (!checklist.isEmpty()) {
            set(
                    check + "-checked",
                    true,
                    "Each response is held against a checklist of " + checklist.size() + " things.");
        }
    }

    private static String from(DeadlineRule rule) {
        return rule.from().stream().anyMatch(anchor -> anchor.type() == EventType.RECEIVED)
                ? "receipt"
                : rule.from().stream()
                        .map(anchor -> switch (anchor.type()) {
                            case ACKNOWLEDGEMENT_SENT, STAGE_2_ACKNOWLEDGEMENT_SENT -> "the acknowledgement";
                            case STAGE_2_REQUESTED -> "the request";
                            default -> "the step before";
                        })
                        .distinct()
                        .collect(Collectors.joining(" or "));
    }

    /** Whether the procedure gives no more than so many working days, from wherever it counts. */
    private static boolean isWithin(DeadlineRule rule, int days) {
        return isWorkingDays(rule.due(), days);
    }

    private static boolean isWorkingDays(Period period, int days) {
        return period.unit() == PeriodUnit.HOURS
                || (period.unit() == PeriodUnit.WORKING_DAYS && period.amount() <= days);
    }

    private void further(String stage) {
        set("further-asked", true, "Each request for " + label(stage) + " is on record with its day.");
        boolean reasons =
                procedure.needs().getOrDefault("request-" + stage, List.of()).contains("reasons");
        set(
                "no-reasons-asked",
                !reasons,
                reasons
                        ? "The procedure wants reasons of who asks for " + label(stage) + "."
                        : "The procedure wants no reasons of who asks for " + label(stage) + ".");
        boolean another = who("respond", "investigate")
                .filter(rule -> rule.stage().filter(stage::equals).isPresent())
                .anyMatch(rule -> rule.not().contains("took-part") || rule.not().contains("author-of-stage-1"));
        if (another) {
            set("another-person", true, "Who answered before cannot be chosen for " + label(stage) + ".");
        }
        boolean told = procedure.decisions(stage).stream()
                .filter(decision -> decision.then() == DecisionRule.Then.REFUSE)
                .allMatch(decision -> decision.letter().isPresent());
        set(
                "not-kept-back",
                told,
                told ? "A refusal goes by a letter with its reasons." : "A refusal has no letter of its own.");
    }

    private String label(String stage) {
        return procedure.stage(stage).map(Stage::label).orElse(stage);
    }

    private Optional<DeadlineRule> rule(String name) {
        return Optional.ofNullable(procedure.deadlines().get(name));
    }

    private void remedies() {
        List<Choice> kinds = procedure.lists().getOrDefault(ReportRows.REMEDIES, List.of());
        if (kinds.size() >= REMEDIES) {
            set("put-right", true, "Kinds of remedy to choose from: " + kinds.size() + ".");
        }
        set("what-and-when", true, "A remedy stays on Today until it is given.");
        set("followed", true, "What is still to be done stays on Today until it is done.");
        set("undeliverable", true, "Something else is given in its place, and a letter says so.");
    }

    private void reports() {
        procedure.reports().stream()
                .filter(rule -> rule.every().contains("year"))
                .findFirst()
                .ifPresent(rule -> set(
                        "yearly-report",
                        true,
                        "This report, made each year for " + rule.audience() + ", with this table."));
        set("themes", true, "Causes, services and unusual changes stand in this report.");
        procedure.reports().stream()
                .filter(rule -> rule.every().contains("quarter"))
                .findFirst()
                .ifPresent(rule -> set("member-informed", true, "A report each quarter for " + rule.audience() + "."));
    }

    private static String list(List<Choice> choices) {
        return choices.stream().map(Choice::label).collect(Collectors.joining(", "));
    }

    private void set(String check, boolean holds, String sentence) {
        found.put(check, new Setting(holds, sentence));
    }
}
