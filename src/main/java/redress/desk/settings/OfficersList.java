package redress.desk.settings;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import redress.casework.Officers;
import redress.casework.Officers.Listed;
import redress.casework.Setup;
import redress.council.Absence;
import redress.council.Officer;
import redress.desk.kit.Allowed;
import redress.desk.kit.Command;
import redress.desk.kit.DateWords;
import redress.desk.kit.EmptyState;
import redress.desk.kit.LedgerColumn;
import redress.desk.kit.LedgerTable;
import redress.desk.kit.RowAct;
import redress.desk.kit.RowWords;
import redress.desk.kit.Text;
import redress.desk.kit.Work;
import redress.procedure.Choice;

/** Everybody cases can be given to, with what they have and when they are away. */
final class OfficersList {

    private final SettingsDesk desk;
    private final LedgerTable<Listed> table = new LedgerTable<>(
            Text.of("officers.table"), listed -> listed.officer().id());
    private final Ledger<Listed> ledger;
    private Optional<Known> known = Optional.empty();

    OfficersList(SettingsDesk desk, Work work, Runnable changed) {
        this.desk = desk;
        table.columns(
                LedgerColumn.<Listed>subject(
                                Text.of("officers.column.name"),
                                13,
                                l -> l.officer().name(),
                                l -> l.officer().jobTitle())
                        .growing(),
                LedgerColumn.<Listed>text(
                                Text.of("officers.column.service"),
                                9,
                                l -> l.officer().service())
                        .givingWay(2),
                LedgerColumn.<Listed>pair(
                                Text.of("officers.column.reach"),
                                14,
                                l -> l.officer().email().isBlank()
                                        ? Text.of("officers.no-email")
                                        : l.officer().email(),
                                l -> l.officer().telephone())
                        .givingWay(1),
                LedgerColumn.<Listed>pair(
                                Text.of("officers.column.away"),
                                9,
                                this::away,
                                l -> l.deputy()
                                        .map(deputy -> Text.of("officers.words.deputy", deputy.name()))
                                        .orElse(""))
                        .givingWay(3),
                LedgerColumn.number(Text.of("officers.column.open"), 8, l -> Integer.toString(l.openCases())));
        table.setOnEnter(Allowed.by(table, "officers.change", listed -> change()));
        table.setOnOpen(listed -> change());
        ledger = new Ledger<>(table, work, desk.undo(), changed)
                .buttons(List.of(add(), away(), leaving()), List.of(changing(), back(), handOver(), staying()));
    }

    private String away(Listed listed) {
        if (!listed.officer().active()) {
            return Text.of("officers.left");
        }
        LocalDate today = known.orElseThrow().today();
        return listed.away()
                .map(absence -> absence.covers(today)
                        ? Text.of("officers.away.now", DateWords.list(absence.until(), today))
                        : Text.of(
                                "officers.away.later",
                                DateWords.list(absence.from(), today),
                                DateWords.list(absence.until(), today)))
                .orElse("");
    }

    void show(Known fresh) {
        known = Optional.of(fresh);
        ledger.fill(
                List.of(new LedgerTable.Group<>("", fresh.all())), new EmptyState(Text.of("officers.empty"), add()));
    }

    Node node() {
        return ledger.node();
    }

    boolean escape() {
        return ledger.escape();
    }

    List<Command> commands() {
        return ledger.with(add(), changing().withKeys("F2"), away(), back(), handOver(), leaving(), staying());
    }

    private Command add() {
        return Command.of(
                        "officers.add",
                        Text.of("officers.add"),
                        () -> known.ifPresent(now -> ledger.open(OfficerForm.adding(now, this::keep))))
                .withIcon("fth-user-plus");
    }

    private Command changing() {
        return Command.of("officers.change", Text.of("officers.change"), this::change)
                .unless(this::nobody);
    }

    private void change() {
        ofChosen(listed -> ledger.open(OfficerForm.changing(
                listed.officer(), known.orElseThrow(), officer -> keeping(listed.officer(), officer))));
    }

    private Done keep(Officer officer) {
        Officer kept = desk.uses().officers().add(officer, Setup.SIGNED_IN);
        return new Done(
                Text.of("officers.done.added", kept.name()),
                () -> desk.uses().officers().remove(kept, Setup.SIGNED_IN));
    }

    private RowAct<Officer, Done> keeping(Officer officer, Officer wanted) {
        return new RowAct<>(Officers.SHAPE, words(), officer, wanted, this::keep);
    }

    private Done keep(Officer before, Officer now) {
        Officer kept = desk.uses().officers().change(before, now, Setup.SIGNED_IN);
        return new Done(
                RowAct.said(Text.of("officers.done.saved", kept.name()), Officers.SHAPE, words(), now, kept),
                () -> desk.uses().officers().change(now, before, Setup.SIGNED_IN));
    }

    private RowWords words() {
        List<Choice> roles = known.map(Known::roles).orElse(List.of());
        return new RowWords(
                OfficerForm::field,
                (field, value) -> field.equals("role")
                        ? Optional.of(OfficerForm.words(value.toString(), roles))
                        : Optional.empty());
    }

    private Command away() {
        return Command.of(
                        "officers.away",
                        Text.of("officers.away"),
                        () -> ofChosen(listed -> ledger.open(AwayForm.of(
                                listed, known.orElseThrow(), desk.uses().officers()))))
                .withIcon("fth-calendar")
                .unless(this::nobodyWorking);
    }

    private Command back() {
        return Command.of(
                        "officers.back",
                        Text.of("officers.back"),
                        () -> ofChosen(listed -> listed.away().ifPresent(absence -> takeAway(listed, absence))))
                .unless(() -> table.selected().flatMap(Listed::away).isEmpty()
                        ? Optional.of(Text.of("officers.refused.back"))
                        : Optional.empty());
    }

    private void takeAway(Listed listed, Absence absence) {
        ledger.run(() -> {
            desk.uses().officers().removeAbsence(absence, Setup.SIGNED_IN);
            return new Done(
                    Text.of("officers.done.back", listed.officer().name()),
                    () -> desk.uses().officers().addAbsence(absence, Setup.SIGNED_IN));
        });
    }

    private Command handOver() {
        return Command.of(
                        "officers.hand-over",
                        Text.of("officers.hand-over"),
                        () -> ofChosen(listed -> ledger.open(HandOverForm.of(
                                listed, known.orElseThrow(), desk.uses().officers()))))
                .unless(() -> table.selected()
                                .filter(listed -> listed.openCases() > 0)
                                .isEmpty()
                        ? Optional.of(Text.of("officers.refused.hand-over"))
                        : Optional.empty());
    }

    private Command leaving() {
        return Command.of(
                        "officers.leave",
                        Text.of("officers.leave"),
                        () -> ofChosen(listed -> ledger.open(HandOverForm.leaving(
                                listed, known.orElseThrow(), desk.uses().officers()))))
                .withIcon("fth-log-out")
                .unless(this::nobodyWorking);
    }

    private Command staying() {
        return Command.of("officers.stay", Text.of("officers.stay"), () -> ofChosen(this::stay))
                .unless(() -> table.selected()
                                .filter(listed -> !listed.officer().active())
                                .isEmpty()
                        ? Optional.of(Text.of("officers.refused.stay"))
                        : Optional.empty());
    }

    private void stay(Listed listed) {
        Officer officer = listed.officer();
        LocalDate today = known.orElseThrow().today();
        ledger.run(() -> {
            desk.uses().officers().stay(officer, Setup.SIGNED_IN);
            return new Done(
                    Text.of("officers.done.again", officer.name()),
                    () -> desk.uses()
                            .officers()
                            .leave(officer, Optional.empty(), new Officers.Why(today, ""), Setup.SIGNED_IN));
        });
    }

    private void ofChosen(Consumer<Listed> act) {
        table.selected().filter(listed -> known.isPresent()).ifPresent(act);
    }

    private Optional<String> nobody() {
        return table.selected().isEmpty() ? Optional.of(Text.of("officers.refused.nobody")) : Optional.empty();
    }

    private Optional<String> nobodyWorking() {
        return nobody().or(() ->
                table.selected().filter(listed -> listed.officer().active()).isEmpty()
                        ? Optional.of(Text.of("officers.refused.left"))
                        : Optional.empty());
    }
}
