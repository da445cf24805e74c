package redress.desk.settings;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import redress.casework.Services;
import redress.casework.Services.Listed;
import redress.casework.Setup;
import redress.council.Officer;
import redress.council.ServiceArea;
import redress.desk.kit.ChoiceField;
import redress.desk.kit.DateField;
import redress.desk.kit.Form;
import redress.desk.kit.FormRow;
import redress.desk.kit.RowAct;
import redress.desk.kit.RowWords;
import redress.desk.kit.Text;

/** A service becomes part of another, or goes to another directorate; its open cases go with it in one act. */
final class ServiceMoveForm {

    private final ServiceArea service;
    private final int openCases;
    private final Known known;
    private final Services services;
    private final Form form = new Form();

    private ServiceMoveForm(Listed listed, Known known, Services services) {
        service = listed.service();
        openCases = listed.openCases();
        this.known = known;
        this.services = services;
    }

    static SideForm merging(Listed listed, Known known, Services services) {
        return new ServiceMoveForm(listed, known, services).merging();
    }

    static SideForm leading(Listed listed, Known known, Services services) {
        return new ServiceMoveForm(listed, known, services).leading(listed.assistantDirector());
    }

    private SideForm merging() {
        List<ServiceArea> others = known.services().stream()
                .map(Listed::service)
                .filter(one -> one.endedOn().isEmpty() && one.id() != service.id())
                .toList();
        ChoiceField<ServiceArea> into = new ChoiceField<>(others, ServiceArea::name);
        form.row(FormRow.of(Text.of("officers.services.into"), into)
                .check(() -> into.chosen().isEmpty()
                        ? Optional.of(Text.of("officers.services.need.into"))
                        : Optional.empty()));
        DateField from = from(Text.of("officers.services.end.from"));
        return new SideForm(
                Text.of("officers.services.merge"),
                Text.of("officers.services.merge.means", service.name(), openCases),
                form,
                () -> {
                    ServiceArea other = into.chosen().orElseThrow();
                    LocalDate day = from.read().orElseThrow();
                    return () -> {
                        Services.Moved done = services.merge(service, other, day, Setup.SIGNED_IN);
                        return new Done(
                                Text.of(
                                        "officers.services.merged",
                                        service.name(),
                                        other.name(),
                                        done.entries().size()),
                                () -> services.unmerge(service, done, Setup.SIGNED_IN));
                    };
                });
    }

    private SideForm leading(Optional<Officer> before) {
        ChoiceField<Officer> director = new ChoiceField<>(known.working(), Officer::name);
        form.row(FormRow.of(Text.of("officers.services.director-if-known"), director)
                .hint(Text.of("officers.services.director.hint")));
        before.map(Officer::name).ifPresent(director::chooseWords);
        DateField from = from(Text.of("officers.services.direct.from"));
        return new SideForm(
                Text.of("officers.services.direct"),
                Text.of("officers.services.direct.means", service.name()),
                form,
                () -> {
                    Optional<Officer> leader = director.chosen();
                    LocalDate day = from.read().orElseThrow();
                    ServiceArea wanted = new ServiceArea(
                            service.id(), service.name(), leader.map(Officer::id), service.endedOn(), service.active());
                    return new RowAct<>(
                            Services.SHAPE, words(known), service, wanted, (seen, now) -> lead(seen, now, day));
                });
    }

    private Done lead(ServiceArea seen, ServiceArea wanted, LocalDate day) {
        Optional<Officer> leader = wanted.assistantDirector().flatMap(known::officer);
        if (wanted.assistantDirector().equals(seen.assistantDirector())) {
            return new Done(Text.of("officers.services.stays", seen.name()), () -> {});
        }
        Services.Moved done = services.lead(seen, leader, day, Setup.SIGNED_IN);
        return new Done(led(done, leader), () -> services.unlead(seen, done, Setup.SIGNED_IN));
    }

    /** The words for the fields of a service. */
    static RowWords words(Known known) {
        return new RowWords(
                field -> field.equals("endedOn")
                        ? Text.of("officers.services.ended")
                        : Text.of("officers.services.director"),
                (field, value) -> value instanceof Long id ? known.officer(id).map(Officer::name) : Optional.empty());
    }

    /** Who leads it now, how many cases went along, and of those that stay the first with its reason. */
    private String led(Services.Moved done, Optional<Officer> leader) {
        String said = leader.map(one -> Text.of(
                        "officers.services.directed",
                        one.name(),
                        service.name(),
                        done.entries().size()))
                .orElse(Text.of("officers.services.undirected", service.name()));
        return done.stay().entrySet().stream()
                .findFirst()
                .map(stays -> said + " "
                        + Text.of("officers.done.stay", done.stay().size(), stays.getKey(), stays.getValue()))
                .orElse(said);
    }

    private DateField from(String label) {
        DateField day = new DateField(known::typed);
        day.set(known.today());
        form.row(FormRow.of(label, day)
                .check(() -> day.problem()
                        .or(() -> day.read()
                                        .filter(typed -> !typed.isAfter(known.today()))
                                        .isEmpty()
                                ? Optional.of(Text.of("officers.services.need.day"))
                                : Optional.empty())));
        return day;
    }
}
