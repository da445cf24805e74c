package redress.desk.settings;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import redress.calendar.WorkingCalendar;
import redress.council.Council;
import redress.desk.kit.BusyLine;
import redress.desk.kit.Command;
import redress.desk.kit.Page;
import redress.desk.kit.PageHeader;
import redress.desk.kit.Screen;
import redress.desk.kit.Text;
import redress.desk.kit.ToggleRow;
import redress.desk.kit.Work;
import redress.procedure.Procedure;

/** What seldom changes. Each field is kept as it is left, with Undo; there is no Save button. */
public final class SettingsScreen extends Screen {

    /** The parts of Settings, in this order. */
    enum Section {
        COUNCIL,
        CALENDAR,
        PROCEDURE,
        DISPLAY
    }

    private record Read(Council council, String coordinator, WorkingCalendar calendar, Procedure procedure) {}

    private final SettingsDesk desk;
    private final Work work;
    private final BusyLine busy = new BusyLine(Text.of("settings.reading"));
    private final ToggleRow<Section> sections =
            new ToggleRow<>(Text.of("settings.sections"), List.of(Section.values()), SettingsScreen::name);
    private final VBox place = new VBox();
    private final CouncilSection council;
    private final CalendarSection calendar;
    private final DisplaySection display;
    private final Page page;
    private Optional<Read> read = Optional.empty();

    public SettingsScreen(SettingsDesk desk, Work work) {
        super("settings", Text.of("settings.title"));
        this.desk = desk;
        this.work = work;
        council = new CouncilSection(desk, work);
        calendar = new CalendarSection(desk, work, busy, this::readAnew);
        display = new DisplaySection(desk.theme());
        sections.choose(Section.COUNCIL);
        sections.chosenProperty().subscribe(() -> show());
        VBox.setVgrow(place, Priority.ALWAYS);
        page = new Page(
                new PageHeader(Text.of("settings.title")).sentence(Text.of("settings.sentence")),
                sections,
                busy,
                place);
        page.getStylesheets()
                .add(SettingsScreen.class
                        .getResource("/redress/desk/settings.css")
                        .toExternalForm());
    }

    /** Opens this part. */
    void choose(Section section) {
        sections.choose(section);
    }

    CalendarSection calendar() {
        return calendar;
    }

    private void readAnew() {
        work.run(() -> new Read(
                        desk.setup().council().orElseThrow(),
                        desk.setup().coordinator(),
                        desk.calendar().now(),
                        desk.cases().procedureInForce(desk.cases().today())))
                .showing(busy)
                .then(this::arrived);
    }

    private void arrived(Read fresh) {
        read = Optional.of(fresh);
        council.show(fresh.council());
        calendar.show(fresh.calendar(), desk.cases().today(), fresh.coordinator());
        show();
    }

    private void show() {
        read.ifPresent(now -> place.getChildren()
                .setAll(
                        switch (chosen()) {
                            case COUNCIL -> council.node();
                            case CALENDAR -> calendar.node();
                            case PROCEDURE -> ProcedureSection.of(now.procedure());
                            case DISPLAY -> display.node();
                        }));
    }

    private Section chosen() {
        return sections.chosenProperty().get().orElse(Section.COUNCIL);
    }

    private static String name(Section section) {
        return Map.of(
                        Section.COUNCIL, Text.of("settings.council"),
                        Section.CALENDAR, Text.of("settings.calendar"),
                        Section.PROCEDURE, Text.of("settings.procedure"),
                        Section.DISPLAY, Text.of("settings.display"))
                .get(section);
    }

    @Override
    public Node content() {
        return page;
    }

    @Override
    public List<Command> commands() {
        return List.of(Command.of("settings.again", Text.of("settings.again"), this::readAnew)
                .withKeys("F5"));
    }

    @Override
    public List<Node> panes() {
        return List.of(sections, place);
    }

    @Override
    public boolean escape() {
        return busy.cancel() || (chosen() == Section.CALENDAR && calendar.leave());
    }

    @Override
    protected Subscription onShow() {
        readAnew();
        return Subscription.EMPTY;
    }
}
