package redress.desk.intake;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.util.Subscription;
import redress.calendar.Moment;
import redress.casework.CaseState;
import redress.casework.CaseTies;
import redress.casework.Enquirer;
import redress.casework.NewCase;
import redress.casework.Refused;
import redress.casework.Setup;
import redress.casework.Step;
import redress.db.StorageFailure;
import redress.desk.kit.Banner;
import redress.desk.kit.Beside;
import redress.desk.kit.BusyLine;
import redress.desk.kit.ButtonRow;
import redress.desk.kit.Command;
import redress.desk.kit.DraftKeeper;
import redress.desk.kit.Focus;
import redress.desk.kit.Navigator;
import redress.desk.kit.Page;
import redress.desk.kit.PageHeader;
import redress.desk.kit.Screen;
import redress.desk.kit.SpellCheck;
import redress.desk.kit.Status;
import redress.desk.kit.Text;
import redress.desk.kit.Work;
import redress.documents.DocumentException;
import redress.documents.mail.Taken;
import redress.letters.LetterDraft;
import redress.letters.MergeException;
import redress.procedure.CaseKind;

/** Records a new case: Save and acknowledge in one go, or acknowledge later. What was typed survives a crash. */
public final class IntakeScreen extends Screen {

    private static final String DRAFT = "intake";

    private final IntakeDesk desk;
    private final Work work;
    private final BorderPane content = new BorderPane();
    private final HBox notice = new HBox();
    private final BusyLine saving = new BusyLine(Text.of("intake.saving"));
    private final IntakeMail mail;
    private Optional<IntakeMail.Reading> waiting = Optional.empty();
    private Optional<IntakeForm> form = Optional.empty();
    private Optional<IntakeSide> side = Optional.empty();
    private Optional<DraftKeeper> draft = Optional.empty();
    private UUID request = UUID.randomUUID();
    private boolean busy;

    public IntakeScreen(IntakeDesk desk, Work work) {
        super("cases", Text.of("intake.title"));
        this.desk = desk;
        this.work = work;
        this.mail = new IntakeMail(desk, work, content, this::fill);
        BusyLine loading = new BusyLine(Text.of("intake.loading"));
        content.setTop(loading);
        content.getStyleClass().add("page-holder");
        work.run(() -> IntakeLists.read(desk)).showing(loading).then(this::build);
    }

    private void build(IntakeLists lists) {
        PeopleCards cards = new PeopleCards(desk, work, lists.procedure());
        IntakeSide beside = new IntakeSide(desk, work, lists.procedure(), cards);
        PersonField person =
                new PersonField(desk, work, this::touched, new PersonField.Told(beside::person, beside::alike));
        cards.onAnswer(person::know, person::another);
        PointRows points = new PointRows(lists, new Suggesting(desk.cases(), lists.procedure(), work), this::touched);
        IntakeForm fields = new IntakeForm(lists, person, points, this::touched);
        cards.onSpoke(fields::propose);
        cards.onRestricted(fields.later()::ask);
        Beside halves = new Beside(fields, beside, fields).needing("intake-ruler");
        ButtonRow foot = new ButtonRow()
                .primary(saveAndAcknowledge())
                .then(saveOnly())
                .right(saving)
                .right(fields.form().problemsLink())
                .right(ButtonRow.flat(throwAway()));
        Page page = new Page(new PageHeader(Text.of("intake.title")), notice, mail, halves).foot(foot);
        content.setTop(null);
        content.setCenter(page);
        SpellCheck.know(content, person::names);
        form = Optional.of(fields);
        side = Optional.of(beside);
        Map<String, String> kept = DraftKeeper.read(desk.kept().apply(DRAFT));
        if (!kept.isEmpty()) {
            fields.restore(kept);
            say(Status.TO_COME, Text.of("intake.draft.restored"), "");
        }
        draft = Optional.of(new DraftKeeper(
                DRAFT, fields::fields, (key, text) -> desk.keep().accept(key, text)));
        beside.promise(fields);
        if (mail.taken().isEmpty()) {
            mail.restore();
        }
        waiting.ifPresent(this::fill);
        focus();
    }

    /**
     * Files dropped where no screen takes them go to the new case in front, or begin one.
     *
     * @param fresh makes one
     */
    public static void take(List<Path> files, Navigator navigator, Supplier<IntakeScreen> fresh) {
        navigator
                .currentProperty()
                .get()
                .filter(IntakeScreen.class::isInstance)
                .map(IntakeScreen.class::cast)
                .orElseGet(() -> {
                    IntakeScreen made = fresh.get();
                    navigator.open(made);
                    return made;
                })
                .take(files);
    }

    /** Takes files for the case, such as an e-mail dropped on the window. */
    public void take(List<Path> files) {
        mail.files(files);
    }

    private void fill(IntakeMail.Reading reading) {
        waiting = form.isEmpty() ? Optional.of(reading) : Optional.empty();
        form.ifPresent(fields -> {
            LocalDate today = desk.cases().today();
            LocalDate day = reading.mail().map(mailed -> mailed.day(today)).orElse(today);
            reading.form()
                    .ifPresentOrElse(
                            entry -> fields.take(entry, day),
                            () -> reading.mail().ifPresent(from -> fields.take(from, reading.sender())));
            // at once: the button that took the e-mail is gone, and the next pulse would give its keyboard to the top
            // bar
            if (!Focus.isIn(fields)) {
                Focus.first(fields);
            }
        });
    }

    private void touched() {
        if (form.isPresent() && draft.isPresent()) {
            draft.get().touched();
            side.ifPresent(beside -> beside.promise(form.get()));
        }
    }

    private Command saveAndAcknowledge() {
        return Command.of("intake.acknowledge", Text.of("intake.save-and-acknowledge"), () -> save(true))
                .withKeys("Shortcut+Enter")
                .withIcon("fth-send");
    }

    private Command saveOnly() {
        return Command.of("intake.save", Text.of("intake.save"), () -> save(false))
                .withKeys("Shortcut+S");
    }

    private Command throwAway() {
        return Command.of("intake.discard", Text.of("intake.discard"), () -> {
            draft.ifPresent(DraftKeeper::discard);
            draft = Optional.empty();
            request = UUID.randomUUID();
            notice.getChildren().clear();
            mail.clear();
            work.run(() -> IntakeLists.read(desk)).then(this::build);
        });
    }

    private void save(boolean acknowledge) {
        if (busy || form.isEmpty() || !form.get().form().check()) {
            return;
        }
        IntakeForm fields = form.get();
        NewCase intake = fields.intake();
        Optional<CaseTies.Further> further = fields.further();
        Taken taken = mail.taken();
        Optional<LaterLetterPart.Answer> later = fields.later().answer();
        busy = true;
        work.run(() -> {
                    List<Step> first = fields.first(desk.setup().coordinator());
                    desk.conducts().demandCheck(intake.person(), later.isPresent());
                    CaseState opened = desk.papers().open(intake, first, taken, request);
                    later.ifPresent(answer -> check(opened, answer));
                    CaseState whole =
                            further.map(other -> beside(opened, other)).orElse(opened);
                    return acknowledge ? written(whole) : whole;
                })
                .showing(saving)
                .orElse(this::refused)
                .then(this::saved);
    }

    /** Opens what else the letter holds; saving again opens it no second time. */
    private CaseState beside(CaseState opened, CaseTies.Further other) {
        UUID second = UUID.nameUUIDFromBytes(("beside " + request).getBytes(java.nio.charset.StandardCharsets.UTF_8));
        CaseTies.Doing doing = new CaseTies.Doing(
                Moment.of(desk.cases().today()), desk.setup().coordinator(), Setup.SIGNED_IN, second);
        return desk.cases().ties().alongside(opened, other, doing);
    }

    private void check(CaseState opened, LaterLetterPart.Answer answer) {
        String by = desk.setup().coordinator();
        if (desk.conducts().open(opened.personId().orElseThrow()).isPresent()) {
            desk.conducts().check(opened, answer.news(), answer.found(), by, Setup.SIGNED_IN);
        }
    }

    /** The letter that goes with the first save: acknowledgement, thanks, or the way to whoever can help instead. */
    private CaseState written(CaseState opened) {
        LocalDate today = desk.cases().today();
        UUID letter = UUID.nameUUIDFromBytes(("letter " + request).getBytes(java.nio.charset.StandardCharsets.UTF_8));
        if ((opened.personId().isEmpty() && Enquirer.of(opened).isEmpty())
                || !opened.letters().isEmpty()) {
            return opened;
        }
        Optional<String> redirect =
                opened.triage().toTell().map(out -> out.exclusion().letter());
        if (redirect.isPresent()) {
            return desk.letters().write(opened, LetterDraft.plain(redirect.get(), today), Setup.SIGNED_IN, letter);
        }
        if (opened.kind() == CaseKind.COMPLIMENT) {
            return desk.letters().thank(opened, today, Setup.SIGNED_IN, letter);
        }
        return desk.letters()
                .write(opened, LetterDraft.plain(opened.acknowledgement(), today), Setup.SIGNED_IN, letter);
    }

    private void saved(CaseState state) {
        busy = false;
        draft.ifPresent(DraftKeeper::discard);
        draft = Optional.empty();
        mail.clear();
        desk.openCase().accept(state.caseId());
    }

    /** Nothing typed is lost: the form stays as it is, with the sentence above it. */
    private void refused(Exception why) {
        busy = false;
        boolean ours = why instanceof Refused
                || why instanceof MergeException
                || why instanceof DocumentException
                || why instanceof StorageFailure
                || why instanceof IllegalArgumentException;
        if (!ours) {
            throw new IllegalStateException(why);
        }
        say(Status.LATE, why.getMessage(), Text.of("intake.kept"));
    }

    private void say(Status status, String sentence, String detail) {
        Banner banner = new Banner(status, sentence, detail);
        HBox.setHgrow(banner, Priority.ALWAYS);
        notice.getChildren().setAll(banner);
    }

    @Override
    public String help() {
        return "new-case";
    }

    @Override
    public Node content() {
        return content;
    }

    /** The form first: most cases are typed. */
    @Override
    public List<Node> panes() {
        return form.isEmpty() ? List.of(content) : List.of(form.get(), side.orElseThrow(), mail);
    }

    @Override
    public List<Command> commands() {
        return form.isEmpty() ? List.of() : List.of(saveAndAcknowledge(), saveOnly(), mail.choose(), throwAway());
    }

    @Override
    protected Subscription onShow() {
        return () -> draft.ifPresent(DraftKeeper::close);
    }
}
