package redress.desk.settings;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import redress.casework.Services;
import redress.casework.Services.Listed;
import redress.casework.Setup;
import redress.council.Officer;
import redress.council.ServiceArea;
import redress.desk.kit.Allowed;
import redress.desk.kit.ChoiceField;
import redress.desk.kit.Command;
import redress.desk.kit.DateField;
import redress.desk.kit.DateWords;
import redress.desk.kit.EmptyState;
import redress.desk.kit.Form;
import redress.desk.kit.FormRow;
import redress.desk.kit.LedgerColumn;
import redress.desk.kit.LedgerTable;
import redress.desk.kit.RowAct;
import redress.desk.kit.RowWords;
import redress.desk.kit.Text;
import redress.desk.kit.Work;

/** What complaints are about: who leads each service, and since when one is no more. */
final class ServicesList {

    private final Services services;
    private final LedgerTable<Listed> table = new LedgerTable<>(
            Text.of("officers.services.table"), listed -> listed.service().id());
    private final Ledger<Listed> ledger;
    private Optional<Known> known = Optional.empty();

    ServicesList(SettingsDesk desk, Work work, Runnable changed) {
        services = desk.uses().services();
        table.columns(
                LedgerColumn.<Listed>text(
                                Text.of("officers.services.name"),
                                13,
                                l -> l.service().name())
                        .growing(),
                LedgerColumn.<Listed>text(
                                Text.of("officers.services.director"),
                                13,
                                l -> l.assistantDirector().map(Officer::name).orElse(""))
                        .givingWay(1),
                LedgerColumn.<Listed>text(Text.of("officers.services.ended"), 11, this::ended)
                        .givingWay(2),
                LedgerColumn.<Listed>number(
                                Text.of("officers.services.officers"), 6, l -> Integer.toString(l.officers()))
                        .givingWay(3),
                LedgerColumn.number(Text.of("officers.column.open"), 8, l -> Integer.toString(l.openCases())));
        table.setOnEnter(Allowed.by(table, "officers.services.rename", listed -> rename()));
        table.setOnOpen(listed -> rename());
        ledger = new Ledger<>(table, work, desk.undo(), changed)
                .buttons(List.of(add(), renaming(), ending()), List.of(merging(), directing(), goingOn()));
    }

    private String ended(Listed listed) {
        LocalDate today = known.orElseThrow().today();
        return listed.service()
                .endedOn()
                .map(day -> Text.of("officers.services.ended-on", DateWords.list(day, today)))
                .orElse("");
    }

    void show(Known fresh) {
        known = Optional.of(fresh);
        ledger.fill(
                List.of(new LedgerTable.Group<>("", fresh.services())),
                new EmptyState(Text.of("officers.services.empty"), add()));
    }

    Node node() {
        return ledger.node();
    }

    boolean escape() {
        return ledger.escape();
    }

    List<Command> commands() {
        return ledger.with(add(), renaming().withKeys("F2"), merging(), directing(), ending(), goingOn());
    }

    private Command add() {
        return Command.of("officers.services.add", Text.of("officers.services.add"), this::openNew)
                .withIcon("fth-plus");
    }

    private void openNew() {
        Form form = new Form();
        TextField name = name(form, "");
        ChoiceField<Officer> director = director(form);
        ledger.open(new SideForm(Text.of("officers.services.add"), Text.of("officers.services.add.means"), form, () -> {
            String called = name.getText().strip();
            Optional<Long> leader = director.chosen().map(Officer::id);
            return () -> {
                long id = services.add(called, leader, Setup.SIGNED_IN);
                return new Done(Text.of("officers.services.added", called), () -> services.remove(id, Setup.SIGNED_IN));
            };
        }));
    }

    private Command renaming() {
        return Command.of("officers.services.rename", Text.of("officers.services.rename"), this::rename)
                .unless(this::nothing);
    }

    private void rename() {
        ofChosen(listed -> {
            ServiceArea service = listed.service();
            Form form = new Form();
            TextField name = name(form, service.name());
            DateField from = day(form, Text.of("officers.services.from"));
            ledger.open(new SideForm(
                    Text.of("officers.services.rename"),
                    Text.of("officers.services.rename.means", service.name()),
                    form,
                    () -> {
                        String called = name.getText().strip();
                        LocalDate day = from.read().orElseThrow();
                        return () -> {
                            long next = services.rename(service, called, day, Setup.SIGNED_IN);
                            return new Done(
                                    Text.of("officers.services.renamed", service.name(), called),
                                    () -> services.unrename(service, next, Setup.SIGNED_IN));
                        };
                    }));
        });
    }

    private Command directing() {
        return Command.of("officers.services.direct", Text.of("officers.services.direct"), this::direct)
                .unless(this::nothing);
    }

    private void direct() {
        ofChosen(listed -> ledger.open(ServiceMoveForm.leading(listed, known.orElseThrow(), services)));
    }

    private Command merging() {
        return Command.of(
                        "officers.services.merge",
                        Text.of("officers.services.merge"),
                        () -> ofChosen(
                                listed -> ledger.open(ServiceMoveForm.merging(listed, known.orElseThrow(), services))))
                .unless(this::nothing);
    }

    private Command ending() {
        return Command.of("officers.services.end", Text.of("officers.services.end"), this::end)
                .unless(this::nothing);
    }

    private void end() {
        ofChosen(listed -> {
            ServiceArea service = listed.service();
            Form form = new Form();
            DateField from = day(form, Text.of("officers.services.end.from"));
            ledger.open(new SideForm(
                    Text.of("officers.services.end"),
                    Text.of("officers.services.end.means", service.name(), listed.openCases()),
                    form,
                    () -> {
                        ServiceArea wanted = ending(service, from.read().orElseThrow());
                        return new RowAct<>(Services.SHAPE, words(), service, wanted, this::ended);
                    }));
        });
    }

    private static ServiceArea ending(ServiceArea service, LocalDate day) {
        return new ServiceArea(
                service.id(), service.name(), service.assistantDirector(), Optional.of(day), service.active());
    }

    private Done ended(ServiceArea before, ServiceArea now) {
        LocalDate day = now.endedOn().orElseThrow();
        services.end(before, day, Setup.SIGNED_IN);
        return new Done(
                Text.of("officers.services.is-ended", before.name(), DateWords.sentence(day)),
                () -> services.goOn(now, Setup.SIGNED_IN));
    }

    private RowWords words() {
        return ServiceMoveForm.words(known.orElseThrow());
    }

    private Command goingOn() {
        return Command.of("officers.services.go-on", Text.of("officers.services.go-on"), this::goOn)
                .unless(() -> table.selected()
                                .flatMap(listed -> listed.service().endedOn())
                                .isEmpty()
                        ? Optional.of(Text.of("officers.services.refused.go-on"))
                        : Optional.empty());
    }

    private void goOn() {
        ofChosen(listed -> {
            ServiceArea service = listed.service();
            LocalDate day = service.endedOn().orElseThrow();
            ledger.run(() -> {
                services.goOn(service, Setup.SIGNED_IN);
                ServiceArea open = new ServiceArea(
                        service.id(), service.name(), service.assistantDirector(), Optional.empty(), true);
                return new Done(
                        Text.of("officers.services.goes-on", service.name()),
                        () -> services.end(open, day, Setup.SIGNED_IN));
            });
        });
    }

    private TextField name(Form form, String was) {
        TextField name = new TextField(was);
        form.row(FormRow.of(Text.of("officers.services.name"), name)
                .check(() -> name.getText().isBlank()
                        ? Optional.of(Text.of("officers.services.need.name"))
                        : Optional.empty()));
        return name;
    }

    private ChoiceField<Officer> director(Form form) {
        ChoiceField<Officer> director =
                new ChoiceField<>(known.map(Known::working).orElse(List.of()), Officer::name);
        form.row(FormRow.of(Text.of("officers.services.director-if-known"), director)
                .hint(Text.of("officers.services.director.hint")));
        return director;
    }

    private DateField day(Form form, String label) {
        DateField day = new DateField(known.orElseThrow()::typed);
        day.set(known.orElseThrow().today());
        form.row(FormRow.of(label, day)
                .check(() -> day.problem()
                        .or(() ->
                                day.read().isEmpty() ? Optional.of(Text.of("officers.need.day")) : Optional.empty())));
        return day;
    }

    private void ofChosen(Consumer<Listed> act) {
        table.selected().filter(listed -> known.isPresent()).ifPresent(act);
    }

    private Optional<String> nothing() {
        return table.selected().isEmpty()
                ? Optional.of(Text.of("officers.services.refused.nothing"))
                : Optional.empty();
    }
}
