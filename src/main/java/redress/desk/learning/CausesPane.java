package redress.desk.learning;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import redress.casework.Upheld;
import redress.desk.kit.Text;
import redress.desk.kit.Words;

/** What was upheld in the last twelve months: by service, each cause with its number and a bar. */
final class CausesPane extends VBox {

    CausesPane() {
        getStyleClass().addAll("side", "panel");
    }

    void show(Known known) {
        getChildren().setAll(Words.section(Text.of("learning.causes")));
        if (known.upheld().isEmpty()) {
            getChildren().add(Words.muted(Text.of("learning.causes.none")));
            return;
        }
        int all = known.upheld().stream().mapToInt(Upheld::cases).sum();
        int most = known.upheld().stream().mapToInt(Upheld::cases).max().orElse(1);
        getChildren().add(Words.small(Text.of("learning.causes.sentence", all)));
        Map<String, List<Upheld>> services = known.upheld().stream()
                .collect(Collectors.groupingBy(Upheld::service, LinkedHashMap::new, Collectors.toList()));
        services.forEach((service, causes) -> {
            String name = service.isEmpty() ? Text.of("learning.causes.no-service") : service;
            getChildren().add(Words.strong(name));
            causes.forEach(one -> getChildren().add(line(name, one, known, most)));
        });
    }

    private static VBox line(String service, Upheld one, Known known, int most) {
        String cause = one.cause().isEmpty() ? Text.of("learning.causes.no-cause") : known.cause(one.cause());
        Label words = Words.body(cause);
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMaxWidth(Double.MAX_VALUE);
        HBox first = new HBox(words, Words.strong(Integer.toString(one.cases())));
        first.getStyleClass().add("gap");
        ProgressBar bar = new ProgressBar(one.cases() / (double) most);
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.getStyleClass().add("measure");
        bar.setAccessibleText(Text.of("learning.causes.spoken", service, cause, one.cases()));
        VBox line = new VBox(first, bar);
        line.getStyleClass().add("gap-small");
        return line;
    }
}
