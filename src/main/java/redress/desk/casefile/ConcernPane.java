package redress.desk.casefile;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import redress.casework.Concerns;
import redress.casework.Deed;
import redress.desk.kit.DateWords;
import redress.desk.kit.Status;
import redress.desk.kit.StatusLine;
import redress.desk.kit.Text;
import redress.desk.kit.Words;

/** Whom and what place the case concerns besides: officers who are named, a contractor, the group, the ward. */
final class ConcernPane extends VBox {

    private static final List<Deed> DEEDS = List.of(
            Deed.NOTE_WARD,
            Deed.NAME_OFFICER,
            Deed.INFORM_OFFICER,
            Deed.INVOLVE_CONTRACTOR,
            Deed.RECEIVE_CONTRACTOR_ANSWER,
            Deed.ADD_TO_GROUP,
            Deed.WRITE_TO_GROUP,
            Deed.JOIN_GROUP);

    ConcernPane(CaseView view, Consumer<Deed> open) {
        getStyleClass().add("gap-panel");
        Concerns concerns = view.state().concerns();
        concerns.criticised().forEach(one -> getChildren().add(criticised(one)));
        concerns.contractor().ifPresent(one -> getChildren().add(contractor(one)));
        if (!concerns.group().isEmpty()) {
            getChildren().add(group(concerns.group()));
        }
        if (!concerns.ward().isEmpty()) {
            getChildren().add(Words.body(Text.of("concern.pane.ward", concerns.ward())));
        }
        getChildren().add(new DeedButtons(view, DEEDS, open));
    }

    private static Node criticised(Concerns.Criticised one) {
        VBox box = Panes.panel(Text.of("concern.pane.officer", one.who().officer()));
        box.getChildren()
                .add(one.told()
                        .map(day -> new StatusLine(
                                Status.DONE,
                                one.copy()
                                        ? Text.of("concern.pane.told-copy", DateWords.sentence(day))
                                        : Text.of("concern.pane.told", DateWords.sentence(day))))
                        .orElseGet(() -> new StatusLine(Status.DUE_TODAY, Text.of("concern.pane.untold"))));
        one.commented()
                .map(day -> new StatusLine(Status.DONE, Text.of("concern.pane.commented", DateWords.sentence(day))))
                .ifPresent(box.getChildren()::add);
        one.informed()
                .map(day -> new StatusLine(Status.DONE, Text.of("concern.pane.informed", DateWords.sentence(day))))
                .ifPresent(box.getChildren()::add);
        return box;
    }

    private static Node contractor(Concerns.Contractor one) {
        VBox box = Panes.panel(Text.of("concern.pane.contractor", one.what().contractor()));
        box.getChildren()
                .add(Words.body(
                        one.what().contractorAnswers()
                                ? Text.of("concern.said.contractor-answers")
                                : Text.of("concern.said.council-answers")));
        if (!one.what().manager().isBlank()) {
            box.getChildren()
                    .add(Words.body(Text.of("concern.said.manager", one.what().manager())));
        }
        Optional<StatusLine> answered = one.answered()
                .map(day -> new StatusLine(Status.DONE, Text.of("concern.pane.answered", DateWords.sentence(day))));
        answered.or(() -> Optional.of(new StatusLine(Status.WAITING, Text.of("concern.pane.not-answered")))
                        .filter(line -> one.what().contractorAnswers()))
                .ifPresent(box.getChildren()::add);
        return box;
    }

    private static Node group(List<Concerns.Member> group) {
        VBox box = Panes.panel(Text.of("concern.pane.group", group.size()));
        group.forEach(one -> box.getChildren().add(member(one)));
        return box;
    }

    private static StatusLine member(Concerns.Member one) {
        return one.reported()
                .map(day -> new StatusLine(
                        Status.DONE, Text.of("concern.pane.member.reported", one.name(), DateWords.sentence(day))))
                .or(() -> one.told()
                        .map(day -> new StatusLine(
                                Status.WAITING,
                                Text.of("concern.pane.member.told", one.name(), DateWords.sentence(day)))))
                .orElseGet(() -> new StatusLine(Status.DUE_TODAY, Text.of("concern.pane.member.untold", one.name())));
    }
}
