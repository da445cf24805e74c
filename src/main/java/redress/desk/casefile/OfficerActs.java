package redress.desk.casefile;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.control.TextField;
import redress.casework.CaseState;
import redress.casework.Deed;
import redress.casework.OfficerFile;
import redress.casework.OfficerWork;
import redress.casework.ProposedDates;
import redress.casework.Staff;
import redress.casework.WhoMay;
import redress.council.ServiceArea;
import redress.desk.kit.ChoiceField;
import redress.desk.kit.DateField;
import redress.desk.kit.DateWords;
import redress.desk.kit.Text;
import redress.desk.kit.TextBox;

/** The acts about officers that write to nobody: dates, contributions, approvals. */
record OfficerActs(Bench bench) {

    Act setDraftDate() {
        Fields fields = new Fields(view());
        DateField wanted = fields.dayFrom(
                Text.of("officers.field.draft-wanted"), proposed().draft(), Text.of("officers.hint.draft-wanted"));
        DateField chase = fields.dayIfAny(Text.of("officers.field.chase-on"), Text.of("officers.hint.chase-on"));
        proposed().chase().ifPresent(chase::set);
        TextBox reason = fields.box(Text.of("officers.field.why"), "", "");
        return Act.of(
                Deed.SET_DRAFT_DATE,
                Text.of("officers.act.draft-date"),
                fields,
                () -> bench.record(
                        Text.of("officers.done.draft-date"),
                        view().today(),
                        new OfficerWork.DraftDateSet(wanted.read().orElseThrow(), chase.read(), reason.getText())));
    }

    Act askService() {
        Fields fields = new Fields(view());
        ChoiceField<ServiceArea> service = fields.choice(
                Text.of("officers.field.service"),
                view().services().stream().filter(ServiceArea::active).toList(),
                ServiceArea::name,
                Text.of("officers.need.service"));
        TextField officer = fields.line(Text.of("officers.field.officer-if-known"), "");
        TextBox question = fields.box(Text.of("officers.field.question"), "", Text.of("officers.need.question"));
        DateField by =
                fields.dayFrom(Text.of("officers.field.by"), proposed().draft(), Text.of("officers.hint.contribution"));
        return Act.of(
                Deed.ASK_SERVICE,
                Text.of("officers.act.ask"),
                fields,
                () -> bench.record(
                        Text.of(
                                "officers.done.asked",
                                service.chosen().orElseThrow().name()),
                        view().today(),
                        new OfficerWork.ContributionAsked(
                                service.chosen().orElseThrow().name(),
                                officer.getText().strip(),
                                question.getText(),
                                by.read().orElseThrow())));
    }

    Act receiveContribution() {
        Fields fields = new Fields(view());
        ChoiceField<OfficerFile.Contribution> part = awaited(fields);
        ChoiceField<ReplyWay> way = way(fields);
        TextBox text = fields.box(Text.of("officers.field.contribution"), "", Text.of("officers.need.contribution"));
        DateField day = fields.day(Text.of("officers.field.came"));
        return Act.of(
                Deed.RECEIVE_CONTRIBUTION,
                "",
                fields,
                () -> bench.record(
                        Text.of("officers.done.contributed"),
                        day.read().orElseThrow(),
                        new OfficerWork.ContributionReceived(
                                part.chosen().orElseThrow().entry(),
                                way.chosen().orElseThrow().id(),
                                text.getText(),
                                "",
                                "")));
    }

    Act dropContribution() {
        Fields fields = new Fields(view());
        ChoiceField<OfficerFile.Contribution> part = awaited(fields);
        TextBox reason = fields.box(Text.of("officers.field.why"), "", Text.of("officers.need.why-not-asked"));
        return Act.of(
                Deed.DROP_CONTRIBUTION,
                "",
                fields,
                () -> bench.record(
                        Text.of("officers.done.dropped"),
                        view().today(),
                        new OfficerWork.ContributionWithdrawn(
                                part.chosen().orElseThrow().entry(), reason.getText())));
    }

    Act askApproval() {
        Fields fields = new Fields(view());
        TextField from = fields.line(Text.of("officers.field.approver"), Text.of("officers.need.approver"));
        TextBox what = fields.box(Text.of("officers.field.approve-what"), "", "");
        DateField by = fields.dayFrom(Text.of("officers.field.by"), Optional.empty(), "");
        return Act.of(
                Deed.ASK_APPROVAL,
                approvalSentence(),
                fields,
                () -> bench.record(
                        Text.of("officers.done.approval-asked", from.getText().strip()),
                        view().today(),
                        new OfficerWork.ApprovalWanted(
                                from.getText().strip(),
                                what.getText(),
                                by.read().orElseThrow())));
    }

    /** What it means; where the procedure says who agrees, whom it is for, and who may not with the reason. */
    private String approvalSentence() {
        WhoMay who = WhoMay.of(state(), Staff.on(view().today(), view().staff()), "approve");
        return who.rule().isEmpty()
                ? Text.of("officers.act.approval")
                : Text.of(
                        "answer.act.approval",
                        who.rule(),
                        who.answers().stream()
                                .flatMap(answer -> answer.refusal().stream())
                                .distinct()
                                .collect(Collectors.joining(" ")));
    }

    Act recordApproval() {
        Fields fields = new Fields(view());
        ChoiceField<OfficerFile.Approval> approval = fields.choice(
                Text.of("officers.field.approval"),
                state().officers().awaitedApprovals(),
                wanted -> Text.of(
                        "officers.choice.approval",
                        wanted.wanted().from(),
                        DateWords.sentence(wanted.wanted().by())),
                Text.of("officers.need.approval"));
        onlyOne(approval, state().officers().awaitedApprovals());
        ChoiceField<Boolean> agreed = fields.choice(
                Text.of("officers.field.agreed"),
                List.of(true, false),
                yes -> yes ? Text.of("officers.choice.agreed") : Text.of("officers.choice.not-agreed"),
                Text.of("officers.need.agreed"));
        TextBox remarks = fields.box(Text.of("officers.field.remarks"), "", "");
        DateField day = fields.day(Text.of("officers.field.came"));
        return Act.of(
                Deed.RECORD_APPROVAL,
                "",
                fields,
                () -> bench.record(
                        Text.of("officers.done.approval"),
                        day.read().orElseThrow(),
                        new OfficerWork.ApprovalGiven(
                                approval.chosen().orElseThrow().entry(),
                                agreed.chosen().orElseThrow(),
                                remarks.getText())));
    }

    private ChoiceField<OfficerFile.Contribution> awaited(Fields fields) {
        List<OfficerFile.Contribution> awaited = state().officers().awaitedContributions();
        ChoiceField<OfficerFile.Contribution> field = fields.choice(
                Text.of("officers.field.which"),
                awaited,
                part -> OfficerSentences.asked(part.asked()),
                Text.of("officers.need.which"));
        onlyOne(field, awaited);
        return field;
    }

    private static <T> void onlyOne(ChoiceField<T> field, List<T> choices) {
        if (choices.size() == 1) {
            field.choose(choices.get(0));
        }
    }

    private static ChoiceField<ReplyWay> way(Fields fields) {
        return fields.choice(
                Text.of("officers.field.way"),
                List.of(ReplyWay.values()),
                ReplyWay::words,
                Text.of("officers.need.way"));
    }

    private ProposedDates proposed() {
        return ProposedDates.of(state(), view().today());
    }

    private CaseView view() {
        return bench.view();
    }

    private CaseState state() {
        return bench.view().state();
    }
}
