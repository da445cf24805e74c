package redress.desk.casefile;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import redress.casework.Actions;
import redress.casework.Deed;
import redress.casework.PointState;
import redress.desk.kit.ButtonRow;
import redress.desk.kit.Command;
import redress.desk.kit.Focus;
import redress.desk.kit.Text;
import redress.desk.kit.Words;

/** What may be done now: the next step with its reason, the other acts, what is not possible and why, the points. */
final class SidePanel extends VBox {

    private final CaseView view;
    private final Actions actions;
    private final Consumer<Deed> open;

    SidePanel(CaseView view, Consumer<Deed> open) {
        this.view = view;
        this.actions = view.actions();
        this.open = open;
        getStyleClass().add("gap-panel");
        VBox acts = Panes.panel(Text.of("casefile.next.title"));
        acts.getChildren().addAll(next());
        OfficerAway.of(view).ifPresent(away -> acts.getChildren().add(Words.small(away.sentence())));
        acts.getChildren().addAll(others());
        List<Node> impossible = new Impossible(actions.refusals()).lines();
        if (!impossible.isEmpty()) {
            acts.getChildren().add(under(impossible));
        }
        getChildren().add(acts);
        new OmbudsmanPane(view).panel().ifPresent(getChildren()::add);
        new OfficerPane(view).panel().ifPresent(getChildren()::add);
        if (!view.state().points().isEmpty()) {
            VBox points = Panes.panel(Text.of("casefile.next.points"));
            view.state().points().forEach(point -> points.getChildren().add(point(point)));
            getChildren().add(points);
        }
    }

    /** Puts the keyboard on the next step. */
    void focusNext() {
        Focus.first(this);
    }

    private List<Node> next() {
        Optional<Actions.NextStep> step = actions.next();
        if (step.isEmpty()) {
            return List.of(Words.body(
                    view.state().status().isOpen()
                            ? Text.of("casefile.next.none")
                            : Text.of("casefile.next.none-closed")));
        }
        Deed deed = step.get().deed();
        if (!actions.may(deed)) {
            return List.of(
                    Words.body(step.get().why()), Words.small(actions.refusals().getOrDefault(deed, "")));
        }
        Button button = ButtonRow.button(command(deed));
        button.getStyleClass().add("accent");
        button.setMaxWidth(Double.MAX_VALUE);
        return List.of(button, Words.small(step.get().why()));
    }

    /** The likely deeds as buttons, then all others under headings that unfold. */
    private List<Node> others() {
        List<Deed> likely = LikelyDeeds.of(view.state(), actions);
        Optional<Deed> next = actions.next().map(Actions.NextStep::deed);
        Map<DeedGroup, List<Button>> groups = new EnumMap<>(DeedGroup.class);
        actions.possible().stream()
                .filter(deed ->
                        !likely.contains(deed) && next.filter(deed::equals).isEmpty())
                .forEach(deed -> groups.computeIfAbsent(DeedGroup.of(deed), group -> new ArrayList<>())
                        .add(button(deed)));
        List<Node> folds = new ArrayList<>();
        groups.forEach((group, buttons) -> folds.add(new DeedFold(group.label(), buttons.size(), buttons)));
        return Stream.of(likely.stream().<Node>map(this::button).toList(), folds)
                .filter(part -> !part.isEmpty())
                .<Node>map(part -> {
                    VBox list = under(part);
                    list.getStyleClass().add("case-acts");
                    return list;
                })
                .toList();
    }

    private Button button(Deed deed) {
        Button button = ButtonRow.flat(command(deed));
        button.getStyleClass().add("case-act");
        button.setMaxWidth(Double.MAX_VALUE);
        return button;
    }

    private HBox point(PointState point) {
        Label text = Words.body(point.text());
        HBox.setHgrow(text, Priority.ALWAYS);
        text.setMaxWidth(Double.MAX_VALUE);
        Label finding = Words.small(Panes.finding(view, point));
        finding.setMinWidth(Region.USE_PREF_SIZE);
        HBox line = new HBox(Words.muted(Integer.toString(point.number())), text, finding);
        line.getStyleClass().add("gap");
        line.setAlignment(Pos.BASELINE_LEFT);
        return line;
    }

    private Command command(Deed deed) {
        return Command.of("case." + deed.name(), deed.label(), () -> open.accept(deed))
                .withIcon(Labels.icon(deed));
    }

    private static VBox under(List<Node> parts) {
        VBox box = new VBox();
        box.getChildren().setAll(parts);
        box.getStyleClass().addAll("line-above", "gap-small");
        return box;
    }
}
