package redress.desk.kit;

import javafx.scene.AccessibleRole;
import javafx.scene.text.Text;
import org.kordamp.ikonli.feather.Feather;

/** A Feather icon that grows with the text beside it. It says nothing by itself: the words beside it do. */
public final class Icon extends Text {

    /**
     * The icon of that name.
     *
     * @param featherName "fth-printer"
     * @throws IllegalArgumentException if Feather has no such icon
     */
    public Icon(String featherName, String... styleClasses) {
        super(Character.toString(Feather.findByDescription(featherName).getCode()));
        getStyleClass().add("icon");
        getStyleClass().addAll(styleClasses);
        setAccessibleRole(AccessibleRole.NODE);
        setAccessibleText(" ");
    }
}
