package redress.desk.casefile;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import redress.casework.OmbudsmanBody;
import redress.casework.OmbudsmanFile;
import redress.desk.kit.DateWords;
import redress.desk.kit.Status;
import redress.desk.kit.StatusLine;
import redress.desk.kit.Text;
import redress.desk.kit.Words;

/** An ombudsman's enquiry at a glance: who asks, each question, the decision, each recommendation, and who is not told yet. */
record OmbudsmanPane(CaseView view) {

    /** The panel; empty where the case is no enquiry of an ombudsman. */
    Optional<Node> panel() {
        OmbudsmanFile file = view.state().ombudsman();
        if (file.rounds().isEmpty()) {
            return Optional.empty();
        }
        VBox box = Panes.panel(Text.of("ombudsman.panel"));
        file.named().ifPresent(who -> {
            box.getChildren()
                    .add(Words.body(OmbudsmanBody.of(who.ombudsman())
                            .map(OmbudsmanBody::label)
                            .orElse(who.ombudsman())));
            if (!who.theirs().isBlank()) {
                box.getChildren().add(Words.small(Text.of("ombudsman.said.theirs", who.theirs())));
            }
            if (!who.link().isBlank()) {
                box.getChildren().add(Words.small(Text.of("ombudsman.said.link", who.link())));
            }
        });
        file.rounds().forEach(round -> box.getChildren().add(round(round)));
        file.view()
                .ifPresent(provisional -> box.getChildren()
                        .add(Words.body(
                                provisional.fault()
                                        ? Text.of("ombudsman.said.view-fault")
                                        : Text.of("ombudsman.said.view"))));
        file.decided()
                .flatMap(decided -> OmbudsmanFile.Decision.of(decided.decision()))
                .ifPresent(decision -> box.getChildren()
                        .add(Words.strong(Text.of("ombudsman.said.decided", Labels.lower(decision.label())))));
        file.recommendations()
                .forEach(one -> box.getChildren()
                        .addAll(recommendation(one), Words.body(one.what().what())));
        file.toTell()
                .forEach(step -> box.getChildren().add(Words.small(Text.of("ombudsman.panel.not-told", step.label()))));
        return Optional.of(box);
    }

    private StatusLine round(OmbudsmanFile.Round round) {
        String words = Text.of(
                "ombudsman.panel.round",
                round.number(),
                DateWords.list(round.asked().date(), view.today()));
        return round.answered()
                .map(at -> new StatusLine(
                        Status.DONE, words, Text.of("ombudsman.panel.answered", DateWords.sentence(at.date()))))
                .orElseGet(() -> new StatusLine(Status.TO_COME, words, Text.of("ombudsman.panel.open")));
    }

    private static StatusLine recommendation(OmbudsmanFile.Recommendation one) {
        String words = Text.of("ombudsman.panel.recommendation", one.number());
        if (one.done().isPresent()) {
            return new StatusLine(
                    Status.DONE,
                    words,
                    Text.of(
                            "ombudsman.panel.done",
                            DateWords.sentence(one.done().get())));
        }
        if (!one.accepted().orElse(true)) {
            return new StatusLine(Status.NOT_POSSIBLE, words, Text.of("ombudsman.panel.not-accepted"));
        }
        return new StatusLine(
                Status.TO_COME,
                words,
                one.what()
                        .due()
                        .map(day -> Text.of("ombudsman.panel.due", DateWords.sentence(day)))
                        .orElse(Text.of("ombudsman.panel.no-date")));
    }
}
