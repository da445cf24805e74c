package redress;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.scene.input.KeyCode;
import redress.casework.Actions;
import redress.casework.CaseState;
import redress.casework.Cases;
import redress.casework.Deed;
import redress.casework.Status;
import redress.db.Database;
import redress.desk.kit.Screen;
import redress.desk.kit.Text;
import redress.desk.kit.Theme;
import redress.desk.kit.Theme.Display;
import redress.desk.kit.Theme.Look;
import redress.desk.kit.Turning;
import redress.desk.kit.Work;
import redress.desk.pictures.CannotDraw;
import redress.desk.pictures.ContactSheet;
import redress.desk.pictures.Darkroom;
import redress.desk.pictures.Hand;
import redress.desk.settings.SettingsScreen;
import redress.desk.setup.SetupDesk;
import redress.desk.setup.SetupPane;
import redress.desk.shell.Frame;
import redress.desk.shell.Place;
import redress.documents.SafeFile;
import redress.people.Person;
import redress.procedure.CaseKind;

/** A walk through every screen over a database of made-up cases, drawn into PNG files without a display. */
public final class ScreenPictures {

    private static final Display LIGHT = new Display(Look.LIGHT, 100, true);

    private static final String PEOPLE = """
            Name,Job title,E-mail,Service
            Grace Oduya,Head of Coast,grace.oduya@saltmarsh.example,Coast and Harbours
            Tom Reeve,Ranger,tom at saltmarsh,Coast and Harbours
            """;

    private static final String REGISTER = """
            Complaints register 2025-26
            Complaint no,Date in,Type,Department,First name,Surname,Summary,Decision,Response sent
            C/101,03/04/2026,Complaint,Coast,Ann,Dack,Steps to the beach closed without notice,not upheld,20/04/2026
            C/102,29/02/2025,Complaint,Planning,Bob,Eke,Noise from a building site,,
            C/103,14/04/2026,Praise,Coast,Cyril,Fox,Helpful lifeguards,,
            C/104,14/05/2026,Complaint,Planning,Dora,Gay,No answer to three letters,,12/03/2026
            C/105,15/05/2026,Complaint,Planning,Eve,Hill,Plans not on the website,upheld,01/06/2026
            """;

    private record Other(String name, Display display) {}

    private static final List<Other> OTHERS = List.of(
            new Other("dark", new Display(Look.DARK, 100, true)),
            new Other("contrast", new Display(Look.CONTRAST, 100, true)),
            new Other("200-percent", new Display(Look.LIGHT, 200, true)));

    private final Darkroom room;
    private final Clock clock;
    private final Path folder;
    private final Theme theme = new Theme(LIGHT);
    private final List<Path> drawn = new ArrayList<>();

    private ScreenPictures(Darkroom room, Clock clock, Path folder) {
        this.room = room;
        this.clock = clock;
        this.folder = folder;
    }

    /**
     * Draws every screen into the folder, and all of them small on one sheet.
     *
     * @param drafts where unsaved text is kept while the screens are walked through
     * @return how many pictures are in the folder, without the sheet
     * @throws CannotDraw where the machine lacks what JavaFX needs
     */
    public static int draw(Database database, Clock clock, Path drafts, Path folder, Path sheet)
            throws CannotDraw, IOException {
        try (Darkroom room = Darkroom.open()) {
            ScreenPictures pictures = room.on(() -> new ScreenPictures(room, clock, folder));
            pictures.walk(database, drafts);
            ContactSheet.write(room, pictures.drawn, sheet);
            return pictures.drawn.size();
        }
    }

    private void walk(Database database, Path drafts) throws CannotDraw, IOException {
        Outside outside = Outside.ofThisComputer();
        Wiring wiring = room.on(
                () -> new Wiring(UseCases.of(database, clock, outside.printers()), outside, Work.immediate(), drafts));
        Frame frame = room.on(() -> wiring.frame(theme));
        room.show(() -> frame, theme);
        room.on(() -> {
            frame.start();
            wiring.warmUp();
            return frame;
        });
        Cases cases = new Cases(database, clock);
        Optional<CaseState> busiest = busiest(cases, state -> true);
        boolean several = cases.openCases().size() > 1;
        for (Place place : wiring.places()) {
            if (!place.atFoot()) { // Settings are drawn section by section
                go(wiring, place);
                shoot(place.id());
            }
        }
        today(wiring);
        otherViews(wiring);
        aPerson(wiring, cases);
        manyCases(wiring, "", several);
        newCase(wiring, cases);
        if (busiest.isPresent()) {
            aCase(wiring, busiest.get(), cases);
        }
        brought(wiring, drafts);
        room.hand().press(KeyCode.F1);
        shoot("help");
        for (SettingsScreen.Section section : SettingsScreen.Section.values()) {
            showSettings(wiring, section);
            shoot("settings-" + section.name().toLowerCase(Locale.ROOT));
        }
        for (Other other : OTHERS) {
            look(other.display());
            go(wiring, wiring.places().get(0));
            shoot("today-" + other.name());
            manyCases(wiring, "-" + other.name(), several);
            if (busiest.isPresent()) {
                open(wiring, busiest.get(), Optional.empty());
                shoot("case-" + other.name());
            }
        }
        look(LIGHT);
        setup(drafts.resolve("redress"));
    }

    /** What the co-ordinator does with the rows of Today. */
    private void today(Wiring wiring) throws CannotDraw, IOException {
        go(wiring, wiring.places().get(0));
        Hand hand = room.hand();
        hand.press(KeyCode.DOWN)
                .press(KeyCode.A)
                .type("+2wd")
                .press(KeyCode.TAB)
                .type("The crew is back on Wednesday");
        shoot("today-put-aside");
        hand.press(KeyCode.ESCAPE).press(KeyCode.W);
        shoot("today-what-changed");
        hand.press(KeyCode.ESCAPE);
    }

    /** Each officer's cases, of which one is handed over; the trends and the meetings of Learning. */
    private void otherViews(Wiring wiring) throws CannotDraw, IOException {
        for (Place place : wiring.places()) {
            if (place.screen().get() instanceof Turning screen) {
                go(wiring, place);
                for (String view : screen.otherViews()) {
                    turn(screen);
                    shoot(view);
                }
                turn(screen);
            }
        }
    }

    private void turn(Turning screen) throws CannotDraw {
        room.on(() -> {
            screen.turn();
            return screen;
        });
    }

    private void look(Display display) throws CannotDraw {
        room.on(() -> {
            theme.displayProperty().set(display);
            return display;
        });
    }

    private void go(Wiring wiring, Place place) throws CannotDraw {
        room.on(() -> {
            wiring.show(place.screen().get());
            return place;
        });
    }

    private void open(Wiring wiring, CaseState state, Optional<Deed> deed) throws CannotDraw {
        room.on(() -> {
            wiring.open(state.caseId(), deed);
            return state;
        });
    }

    private void showSettings(Wiring wiring, SettingsScreen.Section section) throws CannotDraw {
        room.on(() -> {
            wiring.showSettings(section);
            return section;
        });
    }

    private void shoot(String name) throws CannotDraw, IOException {
        Path file = folder.resolve(name + ".png");
        room.shoot(file);
        drawn.add(file);
    }

    /** Several cases selected, what giving them all to one officer would do, and the find field with a word in it. */
    private void manyCases(Wiring wiring, String look, boolean several) throws CannotDraw, IOException {
        go(wiring, wiring.places().get(1));
        Hand hand = room.hand();
        if (several) {
            hand.to(Text.of("cases.table")).control(KeyCode.A);
            shoot("cases-selected" + look);
            hand.to(Text.of("cases.many.give")).press(KeyCode.ENTER);
            hand.to(Text.of("cases.many.officer")).press(KeyCode.DOWN);
            shoot("cases-give" + look);
            hand.press(KeyCode.ESCAPE);
        }
        hand.control(KeyCode.K).type("gar");
        shoot("find" + look);
        hand.press(KeyCode.ESCAPE);
        room.closePopups();
    }

    /** Somebody with a case, and the form that F2 opens. */
    private void aPerson(Wiring wiring, Cases cases) throws CannotDraw, IOException {
        Optional<Person> known = cases.list(redress.casework.CaseFilter.all(50)).stream()
                .filter(row -> !row.person().isBlank())
                .findFirst()
                .flatMap(row -> cases.person(cases.state(row.id())));
        if (known.isPresent()) {
            room.on(() -> {
                wiring.openPerson(known.get().id());
                return wiring;
            });
            shoot("person");
            room.hand().press(KeyCode.F2);
            shoot("person-change");
            room.hand().press(KeyCode.ESCAPE);
        }
    }

    private void newCase(Wiring wiring, Cases cases) throws CannotDraw, IOException {
        room.on(() -> {
            wiring.show(wiring.intake());
            return wiring;
        });
        shoot("new-empty");
        Hand hand = room.hand();
        hand.to(Text.of("intake.channel")).type("tel");
        Optional<String> known = cases.list(redress.casework.CaseFilter.all(50)).stream()
                .map(row -> row.person())
                .filter(name -> !name.isBlank())
                .findFirst();
        if (known.isPresent()) {
            hand.to(Text.of("intake.from")).type(known.get());
            hand.press(KeyCode.DOWN).press(KeyCode.ENTER);
        }
        hand.to(Text.of("intake.subject")).type("Garden bin left full again");
        hand.to(Text.of("intake.description"))
                .type("The crew emptied the rest of the lane on Tuesday and drove past number 7.");
        hand.to(Text.of("intake.point.name", 1)).type("Garden bin not emptied on Tuesday");
        hand.to(Text.of("intake.point.service", 1)).type("env");
        hand.to(Text.of("intake.point.cause", 1)).type("del");
        hand.to(Text.of("intake.desired")).type("The bin emptied this week");
        shoot("new-filled");
        hand.follow(Text.of("kit.why.link"));
        shoot("new-why");
        room.closePopups();
        hand.press(KeyCode.ESCAPE);
    }

    private void aCase(Wiring wiring, CaseState busiest, Cases cases) throws CannotDraw, IOException {
        open(wiring, busiest, Optional.empty());
        shoot("case");
        room.hand().follow(Text.of("kit.why.link"));
        shoot("case-why");
        room.closePopups();
        caseTabs(wiring, busiest, cases);
        Optional<CaseState> toAnswer =
                busiest(cases, state -> state.outcome().isPresent() && may(state, Deed.RESPOND, cases));
        Optional<CaseState> toAcknowledge = busiest(cases, state -> may(state, Deed.ACKNOWLEDGE, cases));
        if (toAcknowledge.isPresent()) {
            open(wiring, toAcknowledge.get(), Optional.of(Deed.ACKNOWLEDGE));
            shoot("case-acknowledge");
        }
        if (toAnswer.isPresent()) {
            open(wiring, toAnswer.get(), Optional.of(Deed.RESPOND));
            room.hand()
                    .type("We read the log of the round and spoke to the crew.")
                    .press(KeyCode.TAB)
                    .type("We are sorry that you had to tell us three times.")
                    .press(KeyCode.TAB);
            shoot("case-respond");
        }
    }

    /** What the case says beyond its story: what if, the full record, the people, a point split off. */
    private void caseTabs(Wiring wiring, CaseState busiest, Cases cases) throws CannotDraw, IOException {
        open(wiring, busiest, Optional.empty());
        Hand hand = room.hand();
        hand.follow(Text.of("casefile.whatif.command"));
        hand.to(Text.of("casefile.whatif.closed-from")).type("+3wd").press(KeyCode.TAB);
        shoot("case-what-if");
        hand.press(KeyCode.ESCAPE).follow(Text.of("casefile.telling.record"));
        shoot("case-full-record");
        Optional<CaseState> represented =
                busiest(cases, state -> !state.representatives().isEmpty());
        if (represented.isPresent()) {
            open(wiring, represented.get(), Optional.empty());
            for (int tab = 0; tab < 3; tab++) {
                hand.control(KeyCode.TAB);
            }
            shoot("case-people");
        }
        Optional<CaseState> toSplit = busiest(cases, state -> may(state, Deed.SPLIT_POINT, cases));
        if (toSplit.isPresent()) {
            open(wiring, toSplit.get(), Optional.of(Deed.SPLIT_POINT));
            hand.type("2");
            shoot("case-split");
        }
    }

    private static boolean may(CaseState state, Deed deed, Cases cases) {
        return Actions.of(state, cases.today()).may(deed);
    }

    /** The complaint not yet answered with the most on its timeline; any other open case where there is none. */
    private static Optional<CaseState> busiest(Cases cases, Predicate<CaseState> wanted) {
        return cases.openCases().stream()
                .filter(wanted)
                .max(Comparator.comparing((CaseState state) -> state.kind() == CaseKind.COMPLAINT)
                        .thenComparing(state -> state.status() == Status.OPEN)
                        .thenComparing(CaseState::version));
    }

    /** What a council brings along, up to where it would be stored. */
    private void brought(Wiring wiring, Path drafts) throws CannotDraw, IOException {
        Screen paste = bring(wiring, wiring.imports().peopleScreen());
        for (String line : PEOPLE.split("\n")) {
            room.hand().type(line).press(KeyCode.ENTER);
        }
        shoot("paste-people");
        paste.escape();
        Path register = drafts.resolve("register.csv");
        SafeFile.write(register, REGISTER.getBytes(StandardCharsets.UTF_8));
        Screen wizard = bring(wiring, wiring.imports().casesScreen());
        room.hand().type(register.toString());
        for (String step : List.of("import-1-file", "import-2-columns", "import-3-words", "import-4-dry-run")) {
            shoot(step);
            if (!step.equals("import-4-dry-run")) {
                room.on(() -> wizard.commands().get(0).perform());
            }
        }
        Files.delete(register);
    }

    private Screen bring(Wiring wiring, Screen screen) throws CannotDraw {
        return room.on(() -> {
            wiring.show(screen);
            return screen;
        });
    }

    /** The six questions, answered one after the other; nothing is made. */
    private void setup(Path empty) throws CannotDraw, IOException {
        SetupDesk desk = new SetupDesk(clock, empty, made -> {}, () -> {});
        room.show(() -> new SetupPane(desk, Work.immediate()), theme);
        Hand hand = room.hand();
        hand.type("Saltmarsh District Council")
                .press(KeyCode.TAB)
                .press(KeyCode.TAB)
                .press(KeyCode.TAB);
        hand.type("The Guildhall, Quay Street").press(KeyCode.TAB);
        hand.type("01632 960100").press(KeyCode.TAB);
        hand.type("complaints@saltmarsh.example");
        shoot("setup-1-council");
        hand.press(KeyCode.ENTER);
        shoot("setup-2-holidays");
        hand.press(KeyCode.ENTER).press(KeyCode.SPACE);
        shoot("setup-3-procedure");
        hand.press(KeyCode.ENTER).type("Ruth Calloway");
        shoot("setup-4-you");
        hand.press(KeyCode.ENTER);
        hand.press(KeyCode.DOWN).press(KeyCode.SPACE);
        shoot("setup-5-signing-in");
        hand.press(KeyCode.UP).press(KeyCode.SPACE).press(KeyCode.ENTER);
        shoot("setup-6-where");
    }
}
