package redress.desk.casefile;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javafx.scene.Node;
import javafx.util.Subscription;
import redress.calendar.Moment;
import redress.calendar.TypedDate;
import redress.calendar.WorkingCalendar;
import redress.casework.CaseRow;
import redress.casework.Happening;
import redress.casework.OnTop;
import redress.casework.Refused;
import redress.casework.Setup;
import redress.casework.Step;
import redress.desk.kit.BusyLine;
import redress.desk.kit.ButtonRow;
import redress.desk.kit.Command;
import redress.desk.kit.DraftKeeper;
import redress.desk.kit.Page;
import redress.desk.kit.PageHeader;
import redress.desk.kit.Screen;
import redress.desk.kit.SpellCheck;
import redress.desk.kit.Text;
import redress.desk.kit.Work;

/** A call, talk or message noted from anywhere: the case is found while the words are fresh. Saved, it goes back. */
public final class ContactScreen extends Screen {

    private static final String DRAFT = "contact";

    private final Work work;
    private final CaseDesk desk;
    private final Runnable changed;
    private final BusyLine saving = new BusyLine(Text.of("contact.saving"));
    private final Fields fields;
    private final CaseFinder finder;
    private final ContactForm contact;
    private final DraftKeeper draft;
    private final Page page;
    private Intention intention = new Intention();
    private boolean busy;

    /**
     * An empty note, or the one begun before and not kept.
     *
     * @param calendar for dates such as "+2wd"
     * @param changed called after the note is kept, so that the lists read again
     */
    public ContactScreen(Work work, CaseDesk desk, WorkingCalendar calendar, Runnable changed) {
        super("cases", Text.of("contact.title"));
        this.work = work;
        this.desk = desk;
        this.changed = changed;
        LocalDate today = desk.cases().today();
        fields = new Fields(today, typed -> TypedDate.parse(typed, today, calendar));
        finder = new CaseFinder(desk.cases(), work, this::chosen);
        fields.form().add(finder);
        fields.form().watch(finder.row());
        fields.words().text(Text.of("contact.case"), finder.field());
        contact = ContactForm.in(fields);
        draft = new DraftKeeper(DRAFT, fields.words()::typed, desk.drafts());
        fields.words().settle();
        Map<String, String> before = DraftKeeper.read(desk.drafts().kept(DRAFT));
        fields.words().restore(before);
        fields.words().onChange(draft::touched);
        PageHeader header = new PageHeader(Text.of("contact.title"))
                .sentence(before.isEmpty() ? Text.of("contact.sentence") : Text.of("contact.restored"));
        page = new Page(header, fields.form())
                .foot(new ButtonRow()
                        .primary(save())
                        .right(saving)
                        .right(fields.form().problemsLink())
                        .right(ButtonRow.flat(throwAway())));
        SpellCheck.know(page, contact.with()::getText);
    }

    private void chosen(CaseRow row) {
        contact.propose(row.person());
        contact.with().requestFocus();
    }

    private Command save() {
        return Command.of("contact.save", Text.of("contact.save"), this::keep)
                .withKeys("Shortcut+Enter")
                .withIcon("fth-check");
    }

    private Command throwAway() {
        return Command.of("contact.discard", Text.of("contact.discard"), () -> {
            Map<String, String> typed = fields.words().typed();
            fields.words().clear();
            draft.discard();
            finder.field().requestFocus();
            desk.undo().say(Text.of("contact.discarded"), () -> fields.words().restore(typed));
        });
    }

    private void keep() {
        if (busy || !fields.form().check()) {
            return;
        }
        long caseId = finder.chosen().orElseThrow().id();
        Moment happened = Moment.of(contact.happened());
        Happening.ContactNoted noted = contact.noted();
        busy = true;
        intention.means(fields.words().typed());
        UUID request = intention.request();
        work.run(() -> new OnTop(desk.cases()).add(desk.cases().state(caseId), on -> {
                    Step step = new Step(happened, desk.setup().coordinator(), ContactForm.on(on, noted));
                    return desk.cases().record(caseId, on.version(), List.of(step), Setup.SIGNED_IN, request);
                }))
                .showing(saving)
                .orElse(Refused.class, refused -> desk.undo().note(refused.getMessage()))
                .then(this::kept)
                .overProperty()
                .subscribe(over -> busy = !over);
    }

    private void kept(OnTop.Saved noted) {
        fields.words().clear();
        draft.discard();
        intention = new Intention();
        changed.run();
        String done = Text.of("contact.done", noted.after().reference());
        desk.undo().say(done, new TakeBack(work, desk, noted.before(), noted.after(), view -> changed.run())::run);
        if (desk.navigator().currentProperty().get().filter(this::equals).isPresent()) {
            desk.navigator().back();
        }
    }

    @Override
    public String help() {
        return "note-contact";
    }

    @Override
    public Node content() {
        return page;
    }

    @Override
    public List<Command> commands() {
        Command again = Command.of("contact.case", Text.of("contact.case.go"), finder.field()::requestFocus)
                .withKeys("Shortcut+M");
        return List.of(save(), again, throwAway());
    }

    @Override
    protected Subscription onShow() {
        return draft::close;
    }

    /** The command that opens it, from wherever one is. */
    public static Command command(Runnable open) {
        return Command.of("contact.new", Text.of("contact.title"), open)
                .withKeys("Shortcut+M")
                .withIcon("fth-phone");
    }
}
