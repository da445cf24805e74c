package redress.desk.settings;

import java.util.List;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import redress.desk.kit.Command;
import redress.desk.kit.Text;
import redress.desk.kit.ToggleRow;
import redress.desk.kit.Work;

/** Services and officers: whom cases are given to, and what they are about. */
final class StaffSection implements SettingsPane {

    private enum Which {
        OFFICERS,
        SERVICES
    }

    private final SettingsDesk desk;
    private final Work work;
    private final ToggleRow<Which> which =
            new ToggleRow<>(Text.of("officers.which"), List.of(Which.values()), StaffSection::name);
    private final OfficersList officers;
    private final ServicesList services;
    private final BorderPane place = new BorderPane();
    private final VBox node = new VBox(which, place);

    StaffSection(SettingsDesk desk, Work work) {
        this.desk = desk;
        this.work = work;
        officers = new OfficersList(desk, work, this::changed);
        services = new ServicesList(desk, work, this::changed);
        node.getStyleClass().add("gap-panel");
        VBox.setVgrow(place, Priority.ALWAYS);
        VBox.setVgrow(node, Priority.ALWAYS);
        which.choose(Which.OFFICERS);
        which.chosenProperty().subscribe(now -> place.setCenter(isOfficers() ? officers.node() : services.node()));
    }

    private static String name(Which which) {
        return which == Which.OFFICERS ? Text.of("officers.title") : Text.of("officers.services");
    }

    private boolean isOfficers() {
        return which.chosenProperty().get().filter(Which.OFFICERS::equals).isPresent();
    }

    private void changed() {
        desk.around().changed().run();
        read();
    }

    @Override
    public void read() {
        work.run(() -> Known.read(desk)).then(known -> {
            officers.show(known);
            services.show(known);
        });
    }

    @Override
    public ObservableValue<String> sentence() {
        return new SimpleStringProperty(Text.of("officers.sentence"));
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public List<Command> commands() {
        return isOfficers() ? officers.commands() : services.commands();
    }

    @Override
    public boolean escape() {
        return isOfficers() ? officers.escape() : services.escape();
    }
}
