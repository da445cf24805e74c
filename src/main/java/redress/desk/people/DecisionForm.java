package redress.desk.people;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import redress.conduct.ConductDeed;
import redress.conduct.ConductStep;
import redress.conduct.ConductStep.Verdict;
import redress.conduct.ConductWho;
import redress.conduct.SinglePoint;
import redress.conduct.Terms;
import redress.desk.kit.ChoiceField;
import redress.desk.kit.FormRow;
import redress.desk.kit.Text;
import redress.procedure.Choice;

/** The fields of a decision to restrict contact, and of its review. */
record DecisionForm(ConductView view, PersonView person) {

    /** Words that may be left out where a restriction is lifted, else wanted. */
    private record TermFields(
            TickList measures,
            Supplier<String> meaning,
            Supplier<String> officer,
            Supplier<String> reach,
            Supplier<String> level,
            Supplier<String> lasts) {

        Terms with(LocalDate review) {
            Optional<SinglePoint> point = officer.get().isBlank()
                    ? Optional.empty()
                    : Optional.of(new SinglePoint(officer.get(), reach.get()));
            return new Terms(measures.ticked(), point, meaning.get(), level.get(), lasts.get(), review);
        }
    }

    Supplier<ConductStep> decided(ConductFields fields, Optional<ConductStep.Decided> before) {
        TickList grounds = list("behaviours", Text.of("conduct.grounds"));
        grounds.tick(before.map(ConductStep.Decided::grounds).orElse(List.of()));
        grounds.addTo(fields.form());
        Supplier<String> ground = fields.maybe(
                Text.of("conduct.ground"),
                Text.of("conduct.ground.hint"),
                before.map(ConductStep.Decided::ground).orElse(""));
        Supplier<String> evidence = fields.box(
                Text.of("conduct.evidence"),
                Text.of("conduct.evidence.hint"),
                before.map(ConductStep.Decided::evidence).orElse(""),
                3);
        Supplier<Boolean> abusive = fields.yesNo(Text.of("conduct.abusive"), before.map(ConductStep.Decided::abusive));
        TermFields terms = terms(fields, before.map(ConductStep.Decided::terms));
        Supplier<LocalDate> review = fields.day(
                Text.of("conduct.review"), before.map(one -> one.terms().review()));
        Supplier<String> policy = fields.line(
                Text.of("conduct.policy"),
                Text.of("conduct.policy.hint"),
                before.map(ConductStep.Decided::policy).orElse(policyName(view)));
        Supplier<String> appeal = fields.line(
                Text.of("conduct.appeal"),
                Text.of("conduct.appeal.hint"),
                before.map(ConductStep.Decided::appeal).orElse(""));
        OfficialField by = decider(ConductDeed.DECIDE);
        before.map(ConductStep.Decided::decidedBy).ifPresent(by::choose);
        by.addTo(fields.form());
        return () -> new ConductStep.Decided(
                grounds.ticked(),
                ground.get(),
                evidence.get(),
                abusive.get(),
                terms.with(review.get()),
                by.read(),
                policy.get(),
                appeal.get());
    }

    /** What the council calls its policy on behaviour: from the procedure, else in plain words. */
    static String policyName(ConductView view) {
        return view.rules().lists().getOrDefault("restriction-policy", List.of()).stream()
                .findFirst()
                .map(Choice::label)
                .orElse(Text.of("conduct.policy.plain"));
    }

    Supplier<ConductStep> reviewed(ConductFields fields, Optional<ConductStep.Reviewed> before) {
        ChoiceField<Verdict> verdict = new ChoiceField<>(Arrays.asList(Verdict.values()), ConductWords::verdict);
        before.map(ConductStep.Reviewed::verdict).ifPresent(verdict::choose);
        fields.form()
                .row(FormRow.of(Text.of("conduct.verdict"), verdict)
                        .check(() -> verdict.chosen().isEmpty()
                                ? Optional.of(Text.of("conduct.need.answer"))
                                : Optional.empty()));
        Supplier<String> reason = fields.box(
                Text.of("conduct.reason"),
                Text.of("conduct.review.hint"),
                before.map(ConductStep.Reviewed::reason).orElse(""),
                3);
        OfficialField by = decider(ConductDeed.REVIEW);
        before.map(ConductStep.Reviewed::decidedBy).ifPresent(by::choose);
        by.addTo(fields.form());
        Optional<Terms> now = before.flatMap(ConductStep.Reviewed::terms)
                .or(() -> view.open().flatMap(one -> one.terms()))
                .or(this::taken);
        TermFields terms = terms(fields, now);
        Supplier<LocalDate> review = fields.day(
                Text.of("conduct.review.next"),
                before.flatMap(ConductStep.Reviewed::terms)
                        .map(Terms::review)
                        .or(() -> Optional.of(person.today().plusMonths(6))));
        return () -> {
            Verdict what = verdict.chosen().orElseThrow();
            Optional<Terms> then = what == Verdict.LIFTED ? Optional.empty() : Optional.of(terms.with(review.get()));
            return new ConductStep.Reviewed(what, reason.get(), then, by.read());
        };
    }

    /** Of a restriction taken over no more is known than its words. */
    private Optional<Terms> taken() {
        return view.open()
                .flatMap(one -> one.restriction())
                .map(one -> new Terms(
                        List.of(), Optional.empty(), one.terms(), Text.of("conduct.as-decided"), "", one.review()));
    }

    private OfficialField decider(ConductDeed deed) {
        ConductWho who = new ConductWho(view.rules());
        return new OfficialField(Text.of("conduct.decided-by"), view.officers(), one -> who.refusal(deed, one), false);
    }

    private TermFields terms(ConductFields fields, Optional<Terms> before) {
        TickList measures = list("restriction-measures", Text.of("conduct.measures"));
        measures.tick(before.map(Terms::measures).orElse(List.of()));
        measures.addTo(fields.form());
        return new TermFields(
                measures,
                fields.box(
                        Text.of("conduct.terms.meaning"),
                        Text.of("conduct.terms.meaning.hint"),
                        before.map(Terms::meaning).orElse(""),
                        3),
                fields.maybe(
                        Text.of("conduct.point"),
                        Text.of("conduct.point.hint"),
                        before.flatMap(Terms::contact).map(SinglePoint::officer).orElse("")),
                fields.maybe(
                        Text.of("conduct.point.reach"),
                        "",
                        before.flatMap(Terms::contact).map(SinglePoint::reach).orElse("")),
                fields.line(
                        Text.of("conduct.level"),
                        Text.of("conduct.level.hint"),
                        before.map(Terms::level).orElse("")),
                fields.line(
                        Text.of("conduct.lasts"),
                        Text.of("conduct.lasts.hint"),
                        before.map(Terms::lasts)
                                .filter(words -> !words.isBlank())
                                .orElse(Text.of("conduct.lasts.plain"))));
    }

    private TickList list(String name, String heading) {
        Map<String, String> choices = new LinkedHashMap<>();
        view.rules().lists().getOrDefault(name, List.of()).forEach(one -> choices.put(one.id(), one.label()));
        return new TickList(heading, choices);
    }
}
