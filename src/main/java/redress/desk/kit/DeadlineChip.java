package redress.desk.kit;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** One clock of a case: the duty, its date, what is left, and the link to its working. */
public final class DeadlineChip extends HBox {

    /**
     * What a chip says.
     *
     * @param duty "Stage 1 response"
     * @param date "Thu 7 Jan 2027"
     * @param left "In 27 working days"
     * @param question the link's full words: "Why is the stage 1 response due on Thursday 7 January 2027?"
     * @param why made when asked; empty where no working is kept, and then there is no link
     */
    public record Clock(
            Status status,
            String duty,
            String date,
            String left,
            String question,
            Optional<Supplier<WhyPopover.Why>> why) {}

    public DeadlineChip(Clock clock) {
        getStyleClass().addAll("deadline-chip", clock.status().styleClass());
        Icon icon = clock.status().icon();
        icon.getStyleClass().add("icon-large");
        Label left = Words.small(clock.left());
        left.getStyleClass().add("word");
        HBox below = new HBox(left);
        below.getStyleClass().add("gap");
        clock.why().ifPresent(why -> below.getChildren().add(whyLink(clock.question(), why)));
        getChildren().addAll(icon, new VBox(Words.small(clock.duty()), Words.strong(clock.date()), below));
    }

    /** "Why?", opening the working beside itself; for any date in the program. */
    public static Hyperlink whyLink(String question, Supplier<WhyPopover.Why> why) {
        Hyperlink link = new Hyperlink(Text.of("kit.why.link"));
        link.getStyleClass().add("text-small");
        link.setAccessibleText(question);
        link.setMinWidth(USE_PREF_SIZE);
        link.setOnAction(e -> {
            link.setVisited(false);
            new WhyPopover(why.get()).open(link);
        });
        return link;
    }

    /** The clocks of a case side by side, in the order given. */
    public static HBox strip(List<Clock> clocks) {
        HBox strip = new HBox();
        strip.getStyleClass().add("deadline-strip");
        for (Clock clock : clocks) {
            DeadlineChip chip = new DeadlineChip(clock);
            HBox.setHgrow(chip, Priority.ALWAYS);
            chip.setMaxWidth(Double.MAX_VALUE);
            chip.setPrefWidth(1); // equal shares
            strip.getChildren().add(chip);
        }
        if (!clocks.isEmpty()) {
            strip.getChildren().get(clocks.size() - 1).getStyleClass().add("last");
        }
        return strip;
    }
}
