package redress.desk.setup;

import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;
import redress.calendar.Region;

/** Which bank holidays the council keeps. */
final class RegionQuestion extends VBox {

    private final ToggleGroup group = new ToggleGroup();

    RegionQuestion() {
        getStyleClass().addAll("panel", "gap");
        for (Region each : Region.values()) {
            RadioButton button = new RadioButton(each.label());
            button.setToggleGroup(group);
            button.setUserData(each);
            getChildren().add(button);
        }
        choose(Region.ENGLAND_AND_WALES.name());
    }

    Region region() {
        return (Region) group.getSelectedToggle().getUserData();
    }

    /** Chooses the region of this name; another name changes nothing. */
    void choose(String name) {
        group.getToggles().stream()
                .filter(button -> ((Region) button.getUserData()).name().equals(name))
                .forEach(group::selectToggle);
    }

    void onChange(Runnable act) {
        group.selectedToggleProperty().subscribe((from, to) -> act.run());
    }
}
