package redress;

import java.io.File;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.testfx.api.FxRobot;
import redress.casework.SampleCouncil;
import redress.desk.ScreenWindow;
import redress.desk.kit.Theme;
import redress.desk.kit.Work;
import redress.desk.shell.Frame;
import redress.documents.PaperTray;
import redress.procedure.CaseKind;

/** The week of the thirty contacts, worked through at the desk with the keyboard alone. */
final class DeskWeek implements AutoCloseable {

    private static final List<CaseKind> KINDS = List.of(
            CaseKind.COMPLAINT,
            CaseKind.COMPLIMENT,
            CaseKind.COMMENT,
            CaseKind.SUGGESTION,
            CaseKind.SERVICE_REQUEST,
            CaseKind.MP_ENQUIRY);

    final SampleCouncil council;
    final ScreenWindow window;
    final PaperTray tray = new PaperTray(PaperTray.OFFICE);
    final List<File> opened = new ArrayList<>();

    DeskWeek(Stage stage, FxRobot robot, Path folder) {
        council = SampleCouncil.in(folder, "north-norfolk", LocalDate.of(2026, 4, 20));
        Outside outside = new Outside(tray, opened::add, (node, title) -> Optional.of(folder));
        Frame frame = WholeDesk.onFx(() -> new Wiring(
                        UseCases.of(council.database, council.clock, tray),
                        outside,
                        Work.immediate(),
                        folder.resolve("drafts"))
                .frame(new Theme(Theme.Display.standard())));
        WholeDesk.onFx(() -> {
            Scene scene = new Scene(frame, 1280, 800);
            new Theme(Theme.Display.standard()).dress(scene);
            stage.setScene(scene);
            stage.setWidth(1280);
            stage.setHeight(800);
            stage.show();
            frame.start();
            return true;
        });
        window = new ScreenWindow(stage, robot);
    }

    /** A contact is typed into New, and acknowledged where its kind is. */
    void take(Contact contact) {
        window.control(KeyCode.N);
        for (int i = 0; i < KINDS.indexOf(contact.kind()); i++) {
            if (i == 0) {
                window.to("Kind of case: Complaint");
            }
            window.press(KeyCode.RIGHT);
        }
        window.to("How").type(contact.channel().substring(0, 3));
        from(contact);
        window.to("In a few words").type(contact.subject());
        if (contact.kind() == CaseKind.COMPLAINT) {
            window.to("Point 1").type(contact.subject());
            window.to("Service of point 1").type(contact.service().substring(0, 3));
            window.to("Cause of point 1").type("delay");
        } else {
            window.to("Service").type(contact.service().substring(0, 3));
        }
        window.control(contact.from().isEmpty() ? KeyCode.S : KeyCode.ENTER);
    }

    private void from(Contact contact) {
        if (contact.from().isEmpty()) {
            window.to("The person gave no name").press(KeyCode.SPACE);
            return;
        }
        window.to("From").type(contact.name());
        boolean known = council.cases.alike(contact.name(), 5).stream()
                .anyMatch(person -> person.name().equals(contact.name()));
        if (known) {
            window.press(KeyCode.DOWN).press(KeyCode.ENTER);
            return;
        }
        window.to("Title").type(contact.from().substring(0, contact.from().indexOf('|')));
        window.to("Address").type("7 Sluice Lane, Winterfleet");
        window.to("Postcode").type("ZZ99 4QD");
    }

    @Override
    public void close() {
        council.close();
    }
}
