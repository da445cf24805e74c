package redress.desk.casefile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.control.Label;
import redress.casework.CaseState;
import redress.casework.Deadline;
import redress.casework.Deed;
import redress.casework.Happening;
import redress.casework.Refused;
import redress.casework.Setup;
import redress.desk.kit.DateField;
import redress.desk.kit.DateWords;
import redress.desk.kit.Text;
import redress.desk.kit.TextBox;
import redress.desk.kit.Words;
import redress.letters.LetterDraft;
import redress.letters.Letters;
import redress.letters.ShippedTemplates;
import redress.procedure.LetterPurpose;

/** The acts that write letters, and the one that says they have gone. */
record LetterActs(Bench bench) {

    Act acknowledge() {
        Fields fields = new Fields(view());
        DateField date = fields.day(Text.of("casefile.field.letter-date"));
        return letter(
                Deed.ACKNOWLEDGE,
                Text.of("casefile.act.acknowledge"),
                fields,
                () -> LetterDraft.plain(view().state().acknowledgement(), on(date)));
    }

    Act thank() {
        Fields fields = new Fields(view());
        DateField date = fields.day(Text.of("casefile.field.letter-date"));
        Supplier<List<LetterDraft>> both = () -> {
            LocalDate day = on(date);
            return List.of(LetterDraft.plain("thank-you", day), LetterDraft.plain("compliment-copy", day));
        };
        return new Act(
                Deed.THANK,
                Text.of("casefile.act.thank"),
                fields,
                Text.of("casefile.act.write-both"),
                () -> {
                    LocalDate day = on(date);
                    return new Act.Doing(
                            Text.of("casefile.done.thanked"),
                            state -> letters().thank(state, day, Setup.SIGNED_IN, bench.request()));
                },
                Optional.of(both));
    }

    Act holding() {
        Fields fields = new Fields(view());
        TextBox reason = reason(fields);
        TextBox sofar = sofar(fields, "");
        DateField until = fields.dayIfAny(Text.of("stages.field.target"), Text.of("stages.field.target-hint"));
        DateField date = fields.day(Text.of("casefile.field.letter-date"));
        return letter(
                Deed.SEND_HOLDING,
                Text.of("casefile.act.holding"),
                fields,
                () -> new LetterDraft(
                        "holding",
                        on(date),
                        Optional.empty(),
                        Map.of("extension.reason", reason.getText(), "update.text", sofar.getText()),
                        until.read()));
    }

    Act update() {
        Fields fields = new Fields(view());
        TextBox sofar = sofar(fields, Text.of("casefile.need.sofar"));
        DateField date = fields.day(Text.of("casefile.field.letter-date"));
        return letter(
                Deed.SEND_UPDATE,
                Text.of("casefile.act.update"),
                fields,
                () -> LetterDraft.with("update", on(date), Map.of("update.text", sofar.getText())));
    }

    Act extend() {
        Fields fields = new Fields(view());
        Deadline owed = view().state().responseDeadline().orElseThrow();
        DateField until = fields.dayFrom(
                Text.of("casefile.field.new-date"),
                view().state().furthestExtension(view().today()),
                Text.of("casefile.field.new-date-hint"));
        Label change = Words.strong("");
        fields.form().add(change);
        until.dateProperty().subscribe(day -> change.setText(moved(owed, day)));
        TextBox reason = reason(fields);
        OfficerAway.of(view()).ifPresent(away -> reason.setText(away.forTheCustomer()));
        TextBox sofar = sofar(fields, "");
        DateField date = fields.day(Text.of("casefile.field.letter-date"));
        AddresseeField to = AddresseeField.in(fields, view());
        Supplier<LetterDraft> draft = () -> to.on(new LetterDraft(
                "holding",
                on(date),
                Optional.empty(),
                Map.of("extension.reason", reason.getText(), "update.text", sofar.getText()),
                until.read()));
        return new Act(
                Deed.EXTEND,
                Text.of("casefile.act.extend"),
                fields,
                Text.of("casefile.act.extend-write"),
                () -> {
                    LetterDraft holding = draft.get();
                    return new Act.Doing(
                            Text.of(
                                    "casefile.done.extended",
                                    owed.label(),
                                    DateWords.heading(holding.newDue().orElseThrow())),
                            state -> letters().extend(state, holding, owed.name(), Setup.SIGNED_IN, bench.request()));
                },
                Optional.of(() -> List.of(draft.get())));
    }

    private String moved(Deadline owed, Optional<LocalDate> day) {
        return day.map(until -> Text.of(
                        "casefile.field.moved",
                        DateWords.field(owed.due()),
                        DateWords.field(until),
                        view().state().calendar().workingDaysBetween(owed.due(), until)))
                .orElse(Text.of("casefile.field.now-due", DateWords.field(owed.due())));
    }

    Act respond() {
        return switch (view().state().kind()) {
            case MP_ENQUIRY, COUNCILLOR_ENQUIRY, OMBUDSMAN_ENQUIRY -> replyToEnquiry();
            default -> respondToComplaint();
        };
    }

    private Act replyToEnquiry() {
        CaseState state = view().state();
        Fields fields = new Fields(view());
        TextBox answer = fields.letterBox(
                "enquiry.answer",
                Text.of("casefile.field.answer"),
                Text.of("casefile.field.answer-hint"),
                Text.of("casefile.need.answer"));
        TextBox checked = fields.letterBox(
                "response.checked", Text.of("casefile.field.checked"), Text.of("casefile.field.checked-hint"), "");
        TextBox constituent =
                fields.letterBox("enquiry.for", Text.of("casefile.field.for"), Text.of("casefile.field.for-hint"), "");
        DateField date = fields.day(Text.of("casefile.field.letter-date"));
        return letter(
                Deed.RESPOND,
                Text.of("casefile.act.reply"),
                fields,
                () -> LetterDraft.with(
                        responseTemplate(state),
                        on(date),
                        Map.of(
                                "enquiry.answer", answer.getText(),
                                "response.checked", checked.getText(),
                                "enquiry.for", constituent.getText())));
    }

    private Act respondToComplaint() {
        CaseState state = view().state();
        Fields fields = new Fields(view());
        TextBox checked = fields.letterBox(
                "response.checked", Text.of("casefile.field.checked"), Text.of("casefile.field.checked-hint"), "");
        TextBox apology = fields.letterBox(
                "response.apology", Text.of("casefile.field.apology"), Text.of("casefile.field.apology-hint"), "");
        TextBox remedy = fields.letterBox(
                "response.remedy", Text.of("casefile.field.remedy"), Text.of("casefile.field.remedy-hint"), "");
        TextBox learning = fields.letterBox(
                "response.learning", Text.of("casefile.field.learning"), Text.of("casefile.field.learning-hint"), "");
        answered(Map.of(
                "response.checked", checked,
                "response.apology", apology,
                "response.remedy", remedy,
                "response.learning", learning));
        DateField date = fields.day(Text.of("casefile.field.letter-date"));
        ChecklistTicks ticks = ChecklistTicks.in(fields, state);
        Supplier<LetterDraft> draft = () -> {
            Map<String, String> words = new HashMap<>();
            words.put("response.checked", checked.getText());
            words.put("response.apology", apology.getText());
            words.put("response.remedy", remedy.getText());
            words.put("response.learning", learning.getText());
            return LetterDraft.with(responseTemplate(state), on(date), words);
        };
        return new Act(
                Deed.RESPOND,
                Text.of("casefile.act.respond"),
                fields,
                Text.of("casefile.act.write"),
                () -> {
                    LetterDraft response = draft.get();
                    List<Happening> further = new ArrayList<>(List.of(ticks.checked(state.stage())));
                    apologised(apology).ifPresent(further::add);
                    return new Act.Doing(
                            Text.of("casefile.done.written", view().labels().letter(response.template())),
                            now -> letters().writeWith(now, response, further, Setup.SIGNED_IN, bench.request()));
                },
                Optional.of(() -> List.of(draft.get())));
    }

    /** An apology in the letter is one on record. */
    private Optional<Happening> apologised(TextBox apology) {
        CaseState state = view().state();
        return state.outcome()
                .filter(outcome -> outcome.equals("upheld") || outcome.equals("partially-upheld"))
                .filter(outcome -> !apology.getText().isBlank() && !state.apologised())
                .map(outcome -> new Happening.OutcomeDecided(outcome, true));
    }

    /** What the officer answered stands in the fields already, to be worked on. */
    private void answered(Map<String, TextBox> boxes) {
        CaseState state = view().state();
        state.officers()
                .newestReply(state.stage())
                .ifPresent(reply -> reply.what().words().forEach((field, words) -> {
                    if (boxes.containsKey(field)) {
                        boxes.get(field).setText(words);
                    }
                }));
    }

    /** The letter that answers this case; a kind without one is answered outside and recorded with its note. */
    private static String responseTemplate(CaseState state) {
        return LetterPurpose.answering(state.kind(), state.stage())
                .filter(purpose -> ShippedTemplates.ids().contains(LetterPurpose.modelOf(purpose)))
                .orElseThrow(() -> new Refused(Text.of("casefile.act.no-template")));
    }

    private Act letter(Deed deed, String sentence, Fields fields, Supplier<LetterDraft> words) {
        AddresseeField to = AddresseeField.in(fields, view());
        Supplier<LetterDraft> draft = () -> to.on(words.get());
        return new Act(
                deed,
                sentence,
                fields,
                Text.of("casefile.act.write"),
                () -> {
                    LetterDraft letter = draft.get();
                    String name = view().labels().letter(letter.template());
                    return new Act.Doing(
                            Text.of("casefile.done.written", name),
                            state -> letters().write(state, letter, Setup.SIGNED_IN, bench.request()));
                },
                Optional.of(() -> List.of(draft.get())));
    }

    /** The date on the letter; today while nothing readable stands there, so that the preview goes on. */
    private LocalDate on(DateField date) {
        return date.read().orElse(view().today());
    }

    private TextBox reason(Fields fields) {
        return fields.letterBox(
                "extension.reason",
                Text.of("casefile.field.delay"),
                Text.of("casefile.field.delay-hint"),
                Text.of("casefile.need.delay"));
    }

    private TextBox sofar(Fields fields, String needed) {
        return fields.letterBox(
                "update.text", Text.of("casefile.field.sofar"), Text.of("casefile.field.sofar-hint"), needed);
    }

    private CaseView view() {
        return bench.view();
    }

    private Letters letters() {
        return bench.desk().letters();
    }
}
