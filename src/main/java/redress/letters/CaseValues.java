package redress.letters;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import redress.casework.CaseState;
import redress.casework.ComingDeeds;
import redress.casework.Concerns;
import redress.casework.Deadline;
import redress.casework.Enquirer;
import redress.casework.Happening;
import redress.casework.PointState;
import redress.casework.Remedy;
import redress.council.Council;
import redress.council.Officer;
import redress.procedure.CaseKind;
import redress.procedure.Choice;
import redress.procedure.Exclusion;
import redress.procedure.Stage;

/** What a case, its person and the council say for the fields of a letter. */
final class CaseValues {

    private final CaseState state;
    private final Correspondents who;
    private final LetterDraft draft;
    private final Values.Builder values = Values.of();

    private CaseValues(CaseState state, Correspondents who, LetterDraft draft) {
        this.state = state;
        this.who = who;
        this.draft = draft;
    }

    /** Who takes part in the letter: director is the Assistant Director of the service, officer who holds the case. */
    record Correspondents(
            Council council, Correspondence letters, Optional<Officer> officer, Optional<Officer> director) {}

    static Values of(CaseState state, Correspondents who, LetterDraft draft) {
        CaseValues all = new CaseValues(state, who, draft);
        all.council();
        all.theCase();
        all.officer();
        all.points();
        all.response();
        all.stageTwo();
        all.compliment();
        all.concerns();
        all.leftOut();
        draft.words().forEach((field, words) -> {
            if (!words.isBlank()) {
                all.values.text(field, words);
            }
        });
        return all.values.build();
    }

    private void council() {
        Council council = who.council();
        values.text("council.name", council.name())
                .text("council.team", council.team())
                .text("council.telephone", council.telephone())
                .text("council.email", council.email())
                .text("council.address", council.address().replace("\n", ", "))
                .date("today", draft.date());
    }

    private void theCase() {
        String names = who.letters().names();
        if (!names.isEmpty()) {
            values.text("customer.name", names);
            values.text("recipient.name", who.letters().name(draft.to()));
            if (Enquirer.of(state).isPresent()) {
                values.text("enquiry.for", names);
            }
        }
        consent();
        values.text("case.reference", state.reference())
                .text("case.kind", lower(state.kind().label()))
                .answer("case.is_complaint", state.kind() == CaseKind.COMPLAINT)
                .answer("case.data_protection", ComingDeeds.isDataProtection(state))
                .text("case.subject", state.subject())
                .text("case.text", state.description().isBlank() ? state.subject() : state.description())
                .date(
                        "case.received",
                        draft.to()
                                .member(state)
                                .map(Concerns.Member::wrote)
                                .orElse(state.received().date()))
                .text("case.service", state.service())
                .date(
                        "case.closed",
                        state.closed()
                                .or(() -> Optional.of(draft.date())
                                        .filter(day -> draft.template().equals("closure"))))
                .date(
                        "resolution.due",
                        state.kind() == CaseKind.SERVICE_REQUEST
                                ? state.deadline("informal-resolution").map(Deadline::due)
                                : Optional.empty())
                .answer("stage.final", state.stageRule().map(Stage::last).orElse(false))
                .text("stage.name", state.stageRule().map(StageValues::name))
                .answer(
                        "several_services",
                        state.points().stream()
                                        .map(PointState::service)
                                        .distinct()
                                        .count()
                                > 1);
    }

    /** Of a request for consent: for whom, and by when the answer is wanted. */
    private void consent() {
        state.representatives().stream()
                .filter(acting -> acting.isActive() && acting.whyNotTold().isPresent())
                .reduce((earlier, later) -> later)
                .ifPresent(awaited -> {
                    values.text("representative.name", awaited.who().name());
                    values.date(
                            "consent.by",
                            draft.template().equals("consent-request")
                                            && draft.newDue().isPresent()
                                    ? draft.newDue()
                                    : awaited.by());
                });
    }

    private void officer() {
        Optional<Happening.Allocated> holder = state.holder();
        values.text(
                        "officer.title",
                        holder.map(Happening.Allocated::jobTitle)
                                .or(() -> who.officer().map(Officer::jobTitle)))
                .text("officer.name", holder.map(Happening.Allocated::officer))
                .text("officer.service", state.service())
                .text("officer.telephone", who.officer().map(Officer::telephone).filter(t -> !t.isEmpty()))
                .text("officer.email", who.officer().map(Officer::email).filter(e -> !e.isEmpty()));
    }

    private void points() {
        values.items("points", state.points().stream().map(this::point).toList())
                .items(
                        "findings",
                        state.points().stream()
                                .filter(point -> point.finding().isPresent())
                                .map(this::point)
                                .toList());
        Map<String, List<Values>> services = new LinkedHashMap<>();
        state.points().stream()
                .filter(point -> !point.service().isEmpty())
                .forEach(point -> services.computeIfAbsent(point.service(), service -> new ArrayList<>())
                        .add(point(point)));
        List<Values> named = new ArrayList<>();
        services.forEach((service, points) -> named.add(
                Values.of().text("name", service).items("points", points).build()));
        values.items("services", named);
    }

    private Values point(PointState point) {
        String finding = point.finding().orElse("");
        return Values.of()
                .number("number", BigDecimal.valueOf(point.number()))
                .text("text", point.text())
                .text("finding", finding(finding))
                .answer("upheld", upheld(finding))
                .text("reasons", point.reasons())
                .build();
    }

    private static String finding(String id) {
        return switch (id) {
            case "upheld" -> "We uphold this point.";
            case "partially-upheld" -> "We uphold this point in part.";
            case "not-upheld" -> "We do not uphold this point.";
            default -> "";
        };
    }

    private static boolean upheld(String id) {
        return id.equals("upheld") || id.equals("partially-upheld");
    }

    private void response() {
        Optional<Deadline> due = state.responseDeadline();
        values.date("response.due", draft.newDue().isPresent() ? draft.newDue() : due.map(Deadline::due))
                .text("response.outcome", state.outcome().map(this::outcome))
                .answer(
                        "response.upheld",
                        state.outcome().map(CaseValues::upheld).orElse(false))
                .date("extension.previous", due.map(Deadline::due))
                .date("extension.until", draft.newDue().or(() -> due.map(Deadline::due)))
                .date(
                        "update.next",
                        state.deadline(state.stage() + "-update")
                                .or(() -> state.deadline("update"))
                                .map(Deadline::due));
        if (!state.learning().isEmpty()) {
            values.text("response.learning", String.join("\n\n", state.learning()));
        }
        if (!state.remedies().isEmpty()) {
            values.text(
                    "response.remedy",
                    state.remedies().stream()
                            .filter(remedy -> remedy.instead().isEmpty())
                            .map(Remedy::what)
                            .reduce((a, b) -> a + "\n\n" + b)
                            .orElse(""));
        }
        values.items(
                "remedies",
                state.remedies().stream()
                        .filter(remedy -> remedy.instead().isEmpty())
                        .map(remedy -> {
                            Values.Builder one =
                                    Values.of().text("what", remedy.what()).date("due", remedy.due());
                            remedy.amount().ifPresent(sum -> one.number("amount", sum));
                            return one.build();
                        })
                        .toList());
        state.remedies().stream()
                .filter(Remedy::isUntold)
                .reduce((earlier, later) -> later)
                .ifPresent(gone -> values.text("remedy.not_possible", gone.what())
                        .text("remedy.why_not", gone.instead().orElseThrow().why())
                        .text("remedy.instead", gone.instead().orElseThrow().alternative()));
        if (draft.template().matches("stage-[1-9]-response|covering")) {
            new StageValues(state, draft.date()).next(values);
        }
    }

    /** What the customer asked for last, and who is there when the council has finished. */
    private void stageTwo() {
        Ombudsman ombudsman = Ombudsman.of(state, who.council());
        values.text("ombudsman.name", ombudsman.name()).text("ombudsman.contact", ombudsman.contact());
        new StageValues(state, draft.date()).asked(values);
    }

    private String outcome(String id) {
        return state.procedure().outcomes().stream()
                .filter(o -> o.id().equals(id))
                .map(Choice::label)
                .map(CaseValues::lower)
                .findFirst()
                .orElse(id.replace('-', ' '));
    }

    private void compliment() {
        values.text(
                        "compliment.about",
                        state.service()
                                .map(service -> "our " + service + " service")
                                .orElse("our staff"))
                .text("compliment.text", state.description().isBlank() ? state.subject() : state.description())
                .text("director.title", who.director().map(Officer::jobTitle))
                .date("thanked.sent", draft.date());
    }

    /** Whom else the case concerns: the contractor, and others who wrote about the same (BH-12, BH-30, NW-21). */
    private void concerns() {
        state.concerns()
                .contractor()
                .map(Concerns.Contractor::what)
                .ifPresent(what -> values.text("contractor.name", what.contractor())
                        .answer("contractor.answers", what.contractorAnswers())
                        .text("contractor.manager", Optional.of(what.manager()).filter(name -> !name.isBlank())));
        values.answer("case.group", !state.concerns().group().isEmpty());
        draft.to()
                .member(state)
                .map(Concerns.Member::own)
                .filter(own -> !own.isEmpty())
                .ifPresent(own -> values.text(
                        "response.personal",
                        "What you told us that concerns you alone is answered apart. Its reference is " + own + "."));
    }

    /** What is outside the procedure: the oldest the customer has not been written to about, else the last. */
    private void leftOut() {
        state.triage()
                .toTell()
                .or(() -> state.triage().leftOut().stream().reduce((a, b) -> b))
                .ifPresent(out -> {
                    Exclusion exclusion = out.exclusion();
                    values.text("exclusion.matter", inSentence(exclusion.text()))
                            .text("exclusion.reason", out.reason());
                    if (exclusion.clear()) {
                        values.text("exclusion.to", exclusion.to());
                    }
                    if (!exclusion.contact().isEmpty()) {
                        values.text("exclusion.contact", exclusion.contact());
                    }
                    state.points().stream()
                            .filter(point -> point.number() == out.point())
                            .forEach(point -> values.text("exclusion.part", point.text()));
                });
    }

    /** A label as it stands inside a sentence; a name or an abbreviation keeps its capital. */
    private static String inSentence(String label) {
        boolean article = label.matches("(?:A|An|The|What|Matters?) .*");
        return article ? Character.toLowerCase(label.charAt(0)) + label.substring(1) : label;
    }

    private static String lower(String label) {
        return label.length() > 1 && Character.isUpperCase(label.charAt(1)) ? label : label.toLowerCase(Locale.UK);
    }
}
