package redress;

import java.io.File;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.testfx.api.FxRobot;
import redress.casework.CaseState;
import redress.casework.SampleCouncil;
import redress.desk.ScreenWindow;
import redress.desk.kit.Theme;
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
    final Path reports;
    final Pulses pulses = new Pulses();
    private final Threads threads = new Threads();

    /** Job to the keys pressed besides the letters typed, the first time it was done. */
    final Map<String, Integer> keys = new LinkedHashMap<>();

    DeskWeek(Stage stage, FxRobot robot, Path folder) {
        council = SampleCouncil.in(folder, "north-norfolk", LocalDate.of(2026, 4, 20));
        reports = folder.resolve("reports");
        Outside outside = new Outside(tray, opened::add, (node, title) -> Optional.of(reports));
        Frame frame = WholeDesk.onFx(() -> new Wiring(
                        UseCases.of(council.database, council.clock, tray),
                        outside,
                        threads.work(),
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
            pulses.start();
            return true;
        });
        window = new ScreenWindow(stage, robot).settling(threads::awaitIdle);
        threads.awaitIdle();
    }

    /** A new day begins; the desk is still on from yesterday. */
    void day(int ofApril) {
        council.clock.set(LocalDate.of(2026, 4, ofApril));
        window.control(KeyCode.DIGIT1).press(KeyCode.F5);
        List<Contact> contacts = Contact.ofTheWeek().stream()
                .filter(contact -> contact.day() == ofApril)
                .toList();
        job("record a complaint and print its acknowledgement", () -> {
            take(contacts.get(0));
            act("Send a letter");
            save();
        });
        contacts.stream().skip(1).forEach(this::take);
    }

    /** What is done, with the keys it takes; the first time counts. */
    void job(String name, Runnable deed) {
        int before = window.keys();
        deed.run();
        keys.putIfAbsent(name, window.keys() - before);
    }

    /** A contact is typed into New, and acknowledged where somebody can be. */
    private void take(Contact contact) {
        boolean known = !contact.from().isEmpty()
                && council.cases.alike(contact.name(), 5).stream()
                        .anyMatch(person -> person.name().equals(contact.name()));
        job(contact.kind() + (known ? ", somebody known" : ""), () -> type(contact, known));
    }

    private void type(Contact contact, boolean known) {
        window.control(KeyCode.N);
        for (int i = 0; i < KINDS.indexOf(contact.kind()); i++) {
            if (i == 0) {
                window.to("Kind of case: Complaint");
            }
            window.press(KeyCode.RIGHT);
        }
        window.to("How").type(contact.channel().substring(0, 3));
        if (contact.from().isEmpty()) {
            window.to("The person gave no name").press(KeyCode.SPACE);
        } else {
            from(contact, known);
        }
        window.to("In a few words").type(contact.subject());
        List<String> fields = window.fields();
        boolean points = fields.contains("Point 1");
        if (points) {
            window.to("Point 1").type(contact.subject());
        }
        window.to(points ? "Service of point 1" : "Service")
                .type(contact.service().substring(0, 3));
        if (fields.contains("Cause of point 1")) {
            window.to("Cause of point 1").type("delay");
        }
        window.control(contact.from().isEmpty() ? KeyCode.S : KeyCode.ENTER);
    }

    private void from(Contact contact, boolean known) {
        window.to("From").type(contact.name());
        if (known) {
            window.press(KeyCode.DOWN).press(KeyCode.ENTER);
            return;
        }
        window.to("Title").type(contact.from().substring(0, contact.from().indexOf('|')));
        window.to("Address").type("7 Sluice Lane, Winterfleet");
        window.to("Postcode").type("ZZ99 4QD");
    }

    /** The case as it is on disk. */
    CaseState now(int number) {
        return council.cases.find("SM-2026-%04d".formatted(number)).orElseThrow();
    }

    void open(int number) {
        window.control(KeyCode.K).type("%04d".formatted(number)).press(KeyCode.ENTER);
        window.until(() -> window.words().contains("SM-2026-%04d".formatted(number)));
    }

    /** Goes to a place of the rail by its name. */
    void go(String place) {
        window.control(KeyCode.K).type(place).press(KeyCode.ENTER);
    }

    /** Begins an act of the case that is open. */
    ScreenWindow act(String name) {
        return window.to(name).press(KeyCode.ENTER);
    }

    void save() {
        window.control(KeyCode.ENTER);
    }

    @Override
    public void close() {
        pulses.stop();
        threads.close();
        council.close();
    }
}
