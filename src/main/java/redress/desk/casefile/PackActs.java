package redress.desk.casefile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.scene.control.CheckBox;
import redress.casework.CaseState;
import redress.casework.Deed;
import redress.casework.Happening;
import redress.casework.OfficerFile;
import redress.casework.Officers;
import redress.casework.PointState;
import redress.casework.ProposedDates;
import redress.casework.Setup;
import redress.casework.Staff;
import redress.casework.WhoMay;
import redress.council.Officer;
import redress.desk.kit.ChoiceField;
import redress.desk.kit.DateField;
import redress.desk.kit.DateWords;
import redress.desk.kit.Text;
import redress.desk.kit.TextBox;
import redress.letters.Packs;

/** The acts that write to an officer: giving the case with its pack, the pack alone, a chaser. */
record PackActs(Bench bench) {

    /** Whom a chaser goes to: the holder, or a service whose part is awaited. */
    private record Whom(String name, Optional<OfficerFile.Contribution> part) {}

    Act allocate() {
        Fields fields = new Fields(view());
        ChoiceField<Officers.Listed> officer = fields.choice(
                Text.of("casefile.field.officer"), staff(), this::words, Text.of("casefile.need.officer"));
        DateField wanted = wanted(fields);
        DateField chase = chaseOn(fields);
        CheckBox pack = fields.tick(Text.of("officers.field.with-pack"));
        pack.setSelected(true);
        DateField day = fields.day(Text.of("casefile.field.when"));
        return Act.of(Deed.ALLOCATE, allocateSentence(), fields, () -> {
            Officer chosen = officer.chosen().orElseThrow().officer();
            LocalDate given = day.read().orElseThrow();
            if (!pack.isSelected()) {
                return bench.record(
                        Text.of("casefile.done.allocated", chosen.name()),
                        given,
                        new Happening.Allocated(chosen.id(), chosen.name(), chosen.jobTitle(), chosen.service()));
            }
            Packs.Plan plan = new Packs.Plan(chosen, given, wanted.read(), chase.read());
            return written(
                    Text.of("officers.done.given", chosen.name()),
                    state -> packs().allocate(state, plan, Setup.SIGNED_IN, bench.request()));
        });
    }

    /** What it means; where the stage is for some officers only, whom it is for and how many others may not take it. */
    private String allocateSentence() {
        WhoMay who = whoMay();
        long others = who.answers().stream().filter(answer -> !answer.may()).count();
        return who.rule().isEmpty()
                ? Text.of("officers.act.allocate")
                : Text.of("officers.act.allocate-to", who.rule(), others);
    }

    Act sendPack() {
        Fields fields = new Fields(view());
        DateField wanted = wanted(fields);
        DateField chase = chaseOn(fields);
        Happening.Allocated holder = state().holder().orElseThrow();
        return Act.of(Deed.SEND_PACK, Text.of("officers.act.pack", holder.officer()), fields, () -> {
            Packs.Plan plan = new Packs.Plan(known(holder), view().today(), wanted.read(), chase.read());
            return written(
                    Text.of("officers.done.pack", holder.officer()),
                    state -> packs().send(state, plan, Setup.SIGNED_IN, bench.request()));
        });
    }

    private Officer known(Happening.Allocated holder) {
        return view().officers().stream()
                .filter(o -> o.id() == holder.officerId())
                .findFirst()
                .orElseGet(() -> new Officer(
                        holder.officerId(), holder.officer(), holder.jobTitle(), "", "", "", holder.service(), true));
    }

    Act chase() {
        Fields fields = new Fields(view());
        List<Whom> whom = whom();
        ChoiceField<Whom> to =
                fields.choice(Text.of("officers.field.whom"), whom, Whom::name, Text.of("officers.need.whom"));
        TextBox words = fields.box(Text.of("officers.field.chaser"), "", Text.of("officers.need.chaser"));
        to.valueProperty()
                .subscribe(() ->
                        to.chosen().ifPresent(w -> words.setText(packs().chaserWords(state(), w.name(), w.part()))));
        to.choose(whom.get(0));
        DateField again = fields.dayIfAny(Text.of("officers.field.chase-again"), Text.of("officers.hint.chase-on"));
        again.set(view().calendar().plus(view().today(), Packs.CHASE_AGAIN_WORKING_DAYS));
        return Act.of(Deed.CHASE, Text.of("officers.act.chase"), fields, () -> {
            Whom chosen = to.chosen().orElseThrow();
            String text = words.getText();
            Optional<LocalDate> next = again.read();
            return written(
                    Text.of("officers.done.chased", chosen.name()),
                    state -> packs().chase(state, packs().officer(chosen.name()), text, next, bench.request()));
        });
    }

    /** The service whose part is overdue first, then the holder, then the other services. */
    private List<Whom> whom() {
        List<Whom> parts = state().officers().awaitedContributions().stream()
                .map(part -> new Whom(
                        part.asked().officer().isBlank()
                                ? part.asked().service()
                                : part.asked().officer(),
                        Optional.of(part)))
                .toList();
        List<Whom> late = parts.stream()
                .filter(w -> w.part().orElseThrow().asked().by().isBefore(view().today()))
                .toList();
        List<Whom> all = new ArrayList<>(late);
        state().holder().ifPresent(holder -> all.add(new Whom(holder.officer(), Optional.empty())));
        parts.stream().filter(w -> !late.contains(w)).forEach(all::add);
        return all;
    }

    private DateField wanted(Fields fields) {
        DateField wanted =
                fields.dayIfAny(Text.of("officers.field.draft-wanted"), Text.of("officers.hint.draft-wanted"));
        proposed().draft().ifPresent(wanted::set);
        return wanted;
    }

    private DateField chaseOn(Fields fields) {
        DateField chase = fields.dayIfAny(Text.of("officers.field.chase-on"), Text.of("officers.hint.chase-on"));
        proposed().chase().ifPresent(chase::set);
        return chase;
    }

    private ProposedDates proposed() {
        return ProposedDates.of(state(), view().today());
    }

    /** Recorded, and the e-mail opened; where it is stands in the sentence that says so. */
    private Act.Doing written(String done, Function<CaseState, Packs.Made> way) {
        AtomicReference<String> said = new AtomicReference<>(done);
        return new Act.Doing(said::get, state -> {
            Packs.Made made = way.apply(state);
            said.set(done + " " + bench.desk().officers().open(made.draft()));
            return made.state();
        });
    }

    private WhoMay whoMay() {
        return WhoMay.of(state(), Staff.on(view().today(), view().staff()));
    }

    /** Whoever may take it; those of the services the points are about first. */
    private List<Officers.Listed> staff() {
        List<String> services =
                state().points().stream().map(PointState::service).toList();
        List<Officer> may = whoMay().answers().stream()
                .filter(WhoMay.Answer::may)
                .map(WhoMay.Answer::officer)
                .toList();
        List<Officers.Listed> active =
                view().staff().stream().filter(l -> may.contains(l.officer())).toList();
        return Stream.concat(
                        active.stream()
                                .filter(l -> services.contains(l.officer().service())),
                        active.stream()
                                .filter(l -> !services.contains(l.officer().service())))
                .toList();
    }

    /** "Priya Nair, Assistant Director, 4 open cases, away until 14 April 2026, deputy Lena Ostrow". */
    private String words(Officers.Listed listed) {
        List<String> parts = new ArrayList<>();
        parts.add(Text.of(
                "casefile.field.officer-words",
                listed.officer().name(),
                listed.officer().jobTitle()));
        if (listed.openCases() > 0) {
            parts.add(Text.of("officers.words.open", listed.openCases()));
        }
        listed.away().ifPresent(away -> {
            parts.add(
                    listed.isAway(view().today())
                            ? Text.of("officers.words.away", DateWords.sentence(away.until()))
                            : Text.of(
                                    "officers.words.will-be-away",
                                    DateWords.sentence(away.from()),
                                    DateWords.sentence(away.until())));
            listed.deputy().ifPresent(deputy -> parts.add(Text.of("officers.words.deputy", deputy.name())));
        });
        return String.join(", ", parts);
    }

    private Packs packs() {
        return bench.desk().officers().packs();
    }

    private CaseView view() {
        return bench.view();
    }

    private CaseState state() {
        return bench.view().state();
    }
}
