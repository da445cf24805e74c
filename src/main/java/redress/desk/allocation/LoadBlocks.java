package redress.desk.allocation;

import java.util.Locale;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import redress.casework.Workload;
import redress.desk.kit.Text;

/** What an officer has as counted blocks: the late ones hollow, the near ones filled, the others pale. */
final class LoadBlocks extends HBox {

    private static final int MOST = 8;

    LoadBlocks(Workload.Load load) {
        getStyleClass().add("load-blocks");
        load.cases().stream().limit(MOST).forEach(held -> {
            Region block = new Region();
            block.getStyleClass().addAll("load-block", held.near().name().toLowerCase(Locale.ROOT));
            getChildren().add(block);
        });
        if (load.cases().size() > MOST) {
            Label more = new Label(Text.of("allocation.more", load.cases().size() - MOST));
            more.getStyleClass().addAll("text-small", "text-muted");
            getChildren().add(more);
        }
    }
}
