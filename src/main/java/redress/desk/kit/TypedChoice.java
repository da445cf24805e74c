package redress.desk.kit;

import java.util.List;
import javafx.scene.control.ComboBox;

/** One of a list, or something else typed. */
public final class TypedChoice extends ComboBox<String> {

    public TypedChoice(List<String> offered) {
        getItems().setAll(offered);
        setEditable(true);
    }

    /** What stands there, chosen or typed; "" for nothing. */
    public String typed() {
        return getEditor().getText().strip();
    }

    public void type(String words) {
        getEditor().setText(words);
    }
}
