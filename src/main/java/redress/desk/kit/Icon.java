package redress.desk.kit;

import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;
import javafx.scene.text.TextBoundsType;
import org.kordamp.ikonli.feather.Feather;

/** A Feather icon that grows with the text beside it. It says nothing by itself: the words beside it do. */
public final class Icon extends StackPane {

    /**
     * The icon of that name.
     *
     * @param featherName "fth-printer"
     * @throws IllegalArgumentException if Feather has no such icon
     */
    public Icon(String featherName, String... styleClasses) {
        Text glyph = new Text(
                Character.toString(Feather.findByDescription(featherName).getCode()));
        glyph.getStyleClass().add("glyph");
        glyph.setBoundsType(TextBoundsType.VISUAL); // so that it is centred by what is seen of it
        glyph.setAccessibleText(" ");
        getStyleClass().add("icon");
        getStyleClass().addAll(styleClasses);
        getChildren().add(glyph);
    }
}
