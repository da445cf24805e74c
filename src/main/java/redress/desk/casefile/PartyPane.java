package redress.desk.casefile;

import java.util.List;
import javafx.scene.layout.VBox;
import redress.casework.Characteristic;
import redress.casework.Partaking;
import redress.casework.Parties;
import redress.desk.kit.DateWords;
import redress.desk.kit.Status;
import redress.desk.kit.StatusLine;
import redress.desk.kit.Text;
import redress.desk.kit.Words;

/** On the tab of people: as whom they write, who complains with them, what they need or were offered. */
final class PartyPane extends VBox {

    PartyPane(CaseView view) {
        getStyleClass().add("gap-panel");
        Parties parties = view.state().parties();
        if (view.state().personId().isEmpty()) {
            getChildren().add(identity(parties));
        }
        parties.standing()
                .ifPresent(noted -> getChildren()
                        .add(Words.body(
                                noted.whom().isBlank()
                                        ? parties.as().label()
                                        : Text.of(
                                                "parties.pane.standing",
                                                parties.as().label(),
                                                noted.whom()))));
        parties.joint().forEach(one -> getChildren().add(joint(one)));
        if (!parties.assistance().isEmpty()) {
            getChildren().add(assistance(parties.assistance(), view));
        }
        if (!parties.advocacy().isEmpty()) {
            getChildren().add(advocacy(parties.advocacy()));
        }
        parties.equality().ifPresent(noted -> getChildren().add(equality(noted)));
    }

    private static StatusLine identity(Parties parties) {
        return parties.identityAsked()
                .map(day -> new StatusLine(Status.DONE, Text.of("parties.pane.identity", DateWords.sentence(day))))
                .orElseGet(() -> new StatusLine(Status.TO_COME, Text.of("parties.pane.identity-never")));
    }

    private static VBox joint(Parties.Joint one) {
        VBox box = Panes.panel(one.name());
        box.getChildren().add(Words.small(Text.of("parties.pane.joint")));
        return box;
    }

    private static VBox assistance(List<Parties.Assistance> all, CaseView view) {
        VBox box = Panes.panel(Text.of("parties.pane.assistance"));
        for (Parties.Assistance one : all) {
            boolean late = one.promised().by().isBefore(view.today());
            box.getChildren().add(Words.strong(one.promised().need()));
            box.getChildren()
                    .add(one.given()
                            .map(day ->
                                    new StatusLine(Status.DONE, Text.of("parties.pane.given", DateWords.sentence(day))))
                            .orElseGet(() -> new StatusLine(
                                    late ? Status.LATE : Status.WAITING,
                                    Text.of(
                                            "parties.pane.awaited",
                                            DateWords.sentence(one.promised().by())))));
            box.getChildren()
                    .add(Words.small(one.told()
                            .map(day -> Text.of("parties.pane.told", DateWords.sentence(day)))
                            .orElse(Text.of("parties.pane.untold"))));
        }
        return box;
    }

    private static VBox advocacy(List<Parties.Offer> all) {
        VBox box = Panes.panel(Text.of("parties.pane.advocacy"));
        for (Parties.Offer offer : all) {
            box.getChildren()
                    .add(Words.body(Text.of(
                            "parties.pane.advocacy-line", offer.offered().service(), DateWords.sentence(offer.day()))));
            if (!offer.offered().answer().isBlank()) {
                box.getChildren().add(Words.small(offer.offered().answer()));
            }
        }
        return box;
    }

    private static VBox equality(Partaking.EqualityNoted noted) {
        VBox box = Panes.panel(Text.of("parties.pane.equality"));
        box.getChildren().add(Words.body(String.join(", ", Characteristic.labels(noted.characteristics()))));
        if (!noted.note().isBlank()) {
            box.getChildren().add(Words.body(noted.note()));
        }
        return box;
    }
}
