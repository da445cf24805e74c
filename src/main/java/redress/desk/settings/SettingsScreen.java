package redress.desk.settings;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import redress.accounts.Permission;
import redress.desk.kit.Allowed;
import redress.desk.kit.Beside;
import redress.desk.kit.Command;
import redress.desk.kit.Focus;
import redress.desk.kit.Narrow;
import redress.desk.kit.Page;
import redress.desk.kit.PageHeader;
import redress.desk.kit.Screen;
import redress.desk.kit.Status;
import redress.desk.kit.Text;
import redress.desk.kit.ToggleRow;
import redress.desk.kit.Words;
import redress.desk.kit.Work;

/** What seldom changes: a list of parts at the left, the chosen one at the right. There is no Save button. */
public final class SettingsScreen extends Screen {

    /** The parts of Settings, in this order. */
    public enum Section {
        COUNCIL,
        STAFF,
        CONTACTS,
        CALENDAR,
        PROCEDURE,
        LETTERS,
        ACCOUNTS,
        AUDIT,
        SHARING,
        BACKUP,
        DISPLAY,
        ABOUT
    }

    private final ListView<Section> sections = new ListView<>();
    /** Stands for the list where there is no room beside it. */
    private final ToggleRow<Section> row =
            new ToggleRow<>(Text.of("settings.sections"), List.of(Section.values()), SettingsScreen::name);

    private final VBox place = new VBox();
    private final PageHeader header = new PageHeader(Text.of("settings.title"));
    private final Map<Section, SettingsPane> panes = new EnumMap<>(Section.class);
    private final CalendarSection calendar;
    private final Page page;
    private Subscription sentence = Subscription.EMPTY;
    private Optional<Section> shown = Optional.empty();

    public SettingsScreen(SettingsDesk desk, Work work) {
        super("settings", Text.of("settings.title"));
        calendar = new CalendarSection(desk, work);
        panes.put(Section.COUNCIL, new CouncilSection(desk, work));
        panes.put(Section.STAFF, new StaffSection(desk, work));
        panes.put(Section.CONTACTS, new ContactsSection(desk, work));
        panes.put(Section.CALENDAR, calendar);
        panes.put(Section.PROCEDURE, new ProcedureSection(desk, work));
        panes.put(
                Section.LETTERS,
                new ReadingSection(
                        Text.of("settings.letters.sentence"),
                        List.of(() -> Text.of("settings.letters.means")),
                        Optional.of(Command.of(
                                "settings.letters.go",
                                Text.of("settings.letters.go"),
                                desk.around().letters()))));
        panes.put(Section.ACCOUNTS, new AccountsSection(desk, work));
        panes.put(Section.AUDIT, new AuditSection(desk, work));
        panes.put(Section.SHARING, new SharingSection(desk, work));
        panes.put(Section.BACKUP, new BackupSection(desk, work));
        panes.put(Section.DISPLAY, new DisplaySection(desk));
        panes.put(Section.ABOUT, new AboutSection(desk.around().about()));
        panes.forEach(
                (section, pane) -> needed(section).ifPresent(permission -> Allowed.fields(pane.node(), permission)));
        list();
        place.sceneProperty()
                .subscribe(scene -> Optional.ofNullable(scene)
                        .ifPresent(in -> fill(sections.getSelectionModel().getSelectedItem())));
        place.getStyleClass().add("gap-panel");
        Beside halves = new Beside(sections, place, place);
        VBox.setVgrow(halves, Priority.ALWAYS);
        page = new Page(header, row, halves);
        narrow(false);
        Narrow.follow(page, this::narrow);
        page.getStylesheets()
                .add(SettingsScreen.class
                        .getResource("/redress/desk/settings.css")
                        .toExternalForm());
    }

    private void list() {
        sections.getStyleClass().addAll("report-sections", "settings-sections");
        Focus.escapeLeaves(sections);
        sections.setAccessibleText(Text.of("settings.sections"));
        sections.setMinWidth(Region.USE_PREF_SIZE);
        sections.setCellFactory(list -> new ListCell<>() {
            @Override
            protected void updateItem(Section item, boolean empty) {
                super.updateItem(item, empty);
                setText(empty || item == null ? "" : name(item));
            }
        });
        sections.getItems().setAll(Section.values());
        sections.getSelectionModel()
                .selectedItemProperty()
                .addListener((property, from, to) -> Optional.ofNullable(to).ifPresent(this::show));
        row.chosenProperty().subscribe(chosen -> chosen.ifPresent(this::choose));
        sections.getSelectionModel().select(Section.COUNCIL);
    }

    private void narrow(boolean now) {
        row.setVisible(now);
        row.setManaged(now);
        sections.setVisible(!now);
        sections.setManaged(!now);
    }

    private Node choice() {
        return row.isVisible() ? row : sections;
    }

    /** Opens this part. */
    public void choose(Section section) {
        sections.getSelectionModel().select(section);
    }

    CalendarSection calendar() {
        return calendar;
    }

    private void show(Section section) {
        row.choose(section);
        SettingsPane pane = panes.get(section);
        sentence.unsubscribe();
        header.title(name(section));
        sentence = pane.sentence().subscribe(header::sentence);
        fill(section);
        if (shown.isPresent()) {
            pane.read();
        }
        shown = shown.map(before -> section);
    }

    /** The part, below why it cannot be changed where it cannot. */
    private void fill(Section section) {
        List<Node> nodes = new ArrayList<>();
        needed(section).flatMap(each -> Allowed.refusal(place, each)).ifPresent(why -> {
            Label line = Words.body(why);
            line.setGraphic(Status.NOT_POSSIBLE.icon());
            nodes.add(line);
        });
        nodes.add(panes.get(section).node());
        place.getChildren().setAll(nodes);
    }

    /** What changes this part; empty where each of its buttons needs something else. */
    private static Optional<Permission> needed(Section section) {
        return switch (section) {
            case COUNCIL, STAFF, CONTACTS, CALENDAR, PROCEDURE -> Optional.of(Permission.COUNCIL);
            case LETTERS -> Optional.of(Permission.WORDING);
            case SHARING -> Optional.of(Permission.SHARING);
            case BACKUP -> Optional.of(Permission.BACKUP);
            case ACCOUNTS, AUDIT, DISPLAY, ABOUT -> Optional.empty(); // the audit says by itself whom it is for
        };
    }

    private SettingsPane chosen() {
        return panes.get(sections.getSelectionModel().getSelectedItem());
    }

    private static String name(Section section) {
        return switch (section) {
            case COUNCIL -> Text.of("settings.council");
            case STAFF -> Text.of("settings.staff");
            case CONTACTS -> Text.of("settings.contacts");
            case CALENDAR -> Text.of("settings.calendar");
            case PROCEDURE -> Text.of("settings.procedure");
            case LETTERS -> Text.of("settings.letters");
            case ACCOUNTS -> Text.of("settings.accounts");
            case AUDIT -> Text.of("settings.audit");
            case SHARING -> Text.of("settings.sharing");
            case BACKUP -> Text.of("settings.backup");
            case DISPLAY -> Text.of("settings.display");
            case ABOUT -> Text.of("settings.about");
        };
    }

    @Override
    public String help() {
        return "settings-"
                + sections.getSelectionModel().getSelectedItem().name().toLowerCase(Locale.ROOT);
    }

    @Override
    public Node content() {
        return page;
    }

    @Override
    public List<Command> commands() {
        return Stream.concat(
                        chosen().commands().stream(),
                        Stream.of(Command.of("settings.again", Text.of("settings.again"), () -> chosen().read())
                                .withKeys("F5")))
                .toList();
    }

    @Override
    public List<Node> panes() {
        return List.of(choice(), place);
    }

    /** Esc puts a form away, else goes to the list, else back. */
    @Override
    public boolean escape() {
        if (chosen().escape()) {
            return true;
        }
        boolean inside = Focus.isIn(place);
        if (inside) {
            Focus.first(choice());
        }
        return inside;
    }

    @Override
    protected Subscription onShow() {
        shown = Optional.of(sections.getSelectionModel().getSelectedItem());
        chosen().read();
        return Subscription.EMPTY;
    }
}
