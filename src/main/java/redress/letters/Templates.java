package redress.letters;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import redress.casework.Refused;
import redress.db.Change;
import redress.db.Database;
import redress.documents.Fonts;
import redress.letters.TemplateVersion.Origin;
import redress.procedure.LetterPurpose;

/**
 * The council's own texts over those Redress came with. Nothing is ever overwritten: each save is a new version, and so is
 * going back to an old one. Ids are those of letters ("acknowledgement"); a shared paragraph's is "shared/contact".
 */
public final class Templates {

    private static final Pattern NAME = Pattern.compile("^name:[ \\t]*(\\S.*)$", Pattern.MULTILINE);
    private static final Pattern SHARED_NAME = Pattern.compile("[a-z][a-z0-9-]{0,39}");

    private final Database database;
    private final Clock clock;
    private final Fonts fonts;
    private final TemplateStore store = new TemplateStore();

    /**
     * The templates of a database.
     *
     * @param fonts what letters are printed with: what they lack cannot stand in a template
     */
    public Templates(Database database, Clock clock, Fonts fonts) {
        this.database = database;
        this.clock = clock;
        this.fonts = fonts;
    }

    /**
     * A text as somebody wrote it.
     *
     * @param basedOn the number of the version it began from; 0 for the text Redress came with or a new paragraph
     * @param request made once for one intention: saving again with it does nothing twice
     */
    public record Edit(String id, String text, Validity validity, int basedOn, UUID request) {}

    /** Letters in the order of a case, then shared paragraphs. */
    public List<TemplateInfo> list() {
        TemplateBook book = book();
        return book.ids().stream()
                .map(id -> info(book, id))
                .flatMap(Optional::stream)
                .toList();
    }

    /** What may stand in {@code {{> name}}}. */
    public List<String> sharedNames() {
        return book().ids().stream()
                .filter(TemplateBook::isShared)
                .map(TemplateBook::sharedName)
                .toList();
    }

    /** The version to go on from: the newest of the council's, else the text Redress came with. */
    public TemplateVersion newest(String id) {
        return book().newest(id).orElseThrow(() -> unknown(id));
    }

    /** What the council decided, the newest first, and last the text Redress came with (number 0). */
    public List<TemplateVersion> history(String id) {
        TemplateBook book = book();
        List<TemplateVersion> versions = new ArrayList<>();
        book.decided(id).forEach(version -> versions.add(0, version));
        TemplateBook.shipped(id).ifPresent(versions::add);
        return List.copyOf(versions);
    }

    /** Every line of two versions side by side; 0 is the text Redress came with. */
    public List<LineChange> compare(String id, int older, int newer) {
        List<TemplateVersion> versions = history(id);
        return LineChange.between(
                numbered(versions, older).text(), numbered(versions, newer).text());
    }

    /** All that is wrong with a text, in its order; a shared paragraph is also tried in each letter that takes it in. */
    public List<TemplateProblem> problems(String id, String text) {
        TemplateBook book = book();
        return new TemplateCheck(fonts, book, book.on(today())).problems(id, text);
    }

    /**
     * Keeps a text as the council's newest version.
     *
     * @throws TemplateException with all that is wrong in it
     * @throws Refused where somebody else saved a version meanwhile, or the dates or the name cannot be
     */
    public TemplateVersion save(Edit edit, long account) {
        if (edit.validity().isBackwards()) {
            throw new Refused("The last day comes before the first. Type a later one.");
        }
        String name = TemplateBook.isShared(edit.id()) ? TemplateBook.sharedName(edit.id()) : "";
        if (TemplateBook.isShared(edit.id()) && !SHARED_NAME.matcher(name).matches()) {
            throw new Refused("A shared paragraph's name is small letters, digits and “-”, such as “opening-hours”.");
        }
        List<TemplateProblem> problems = problems(edit.id(), edit.text());
        if (!problems.isEmpty()) {
            throw new TemplateException(problems);
        }
        String text = edit.text().replace("\r\n", "\n");
        return keep(edit, text.endsWith("\n") ? text : text + "\n", Origin.COUNCIL, account);
    }

    /**
     * What somebody else saved since an edit was begun.
     *
     * @param newest the version to go on from by now
     * @param merge the edit's text laid together with it
     * @param validity yours where you changed it, else theirs
     */
    public record Meanwhile(TemplateVersion newest, TextMerge merge, Validity validity) {}

    /** What somebody else saved since an edit was begun; empty where nothing was, or there is nothing to compare with. */
    public Optional<Meanwhile> meanwhile(Edit edit) {
        List<TemplateVersion> versions = history(edit.id());
        Optional<TemplateVersion> began = versions.stream()
                .filter(version -> version.number() == edit.basedOn())
                .findFirst();
        return versions.stream()
                .findFirst()
                .filter(newest -> newest.number() != edit.basedOn())
                .flatMap(newest -> began.map(was -> new Meanwhile(
                        newest,
                        TextMerge.of(was.text(), edit.text(), newest.text()),
                        edit.validity().equals(was.validity()) ? newest.validity() : edit.validity())));
    }

    /** Makes an old text the newest version again. */
    public TemplateVersion goBack(String id, int number, long account) {
        List<TemplateVersion> versions = history(id);
        TemplateVersion old = numbered(versions, number);
        Edit edit = new Edit(id, old.text(), old.validity(), versions.get(0).number(), UUID.randomUUID());
        if (old.origin() == Origin.SHIPPED) {
            String shipped = TemplateBook.shipped(id).orElse(old).text();
            return keep(edit, shipped, Origin.SHIPPED, account);
        }
        return save(edit, account);
    }

    /**
     * What a letter of that date is made from.
     *
     * @throws Refused where a shared paragraph has no wording valid on that day, or the text cannot be used
     */
    Wording wording(String id, LocalDate day) {
        TemplateBook book = book();
        return wording(
                id,
                book.inUse(id).or(() -> book.inUse(LetterPurpose.modelOf(id))).orElseThrow(() -> unknown(id)),
                book.on(day));
    }

    /** A text that is not kept yet, in the letter it belongs to; a shared paragraph in the first that takes it in. */
    record Unsaved(String letter, Wording wording) {}

    Unsaved unsaved(String id, String text) {
        TemplateBook book = book();
        SharedParagraphs shared = book.on(today());
        if (!TemplateBook.isShared(id)) {
            return new Unsaved(id, wording(id, text, shared));
        }
        String name = TemplateBook.sharedName(id);
        SharedParagraphs changed = shared.with(name, text);
        String letter = book.taking(name).findFirst().orElse(SharedParagraphs.FRAME);
        String around = book.inUse(letter).orElseGet(() -> SharedParagraphs.framed(name));
        return new Unsaved(letter, wording(letter, around, changed));
    }

    private static Wording wording(String id, String text, SharedParagraphs shared) {
        try {
            return new Wording(text, Template.parse(id, text, LetterFields.dictionary(), shared), shared);
        } catch (TemplateException wrong) {
            TemplateProblem first = wrong.problems().get(0);
            throw new Refused("The template “" + nameOf(id, text) + "” cannot be used, line " + first.line() + ": "
                    + first.sentence());
        }
    }

    private TemplateVersion keep(Edit edit, String text, Origin origin, long account) {
        database.write(new Change(edit.request(), account, "template.save", "template"), tx -> {
            TemplateBook now = new TemplateBook(store.of(tx.handle(), edit.id()));
            int newest = now.newest(edit.id()).map(TemplateVersion::number).orElse(0);
            if (newest != edit.basedOn()) {
                throw new Refused("Somebody saved a newer version of this text meanwhile. Look at its versions first,"
                        + " then save yours.");
            }
            tx.subject(edit.id());
            return store.add(
                    tx.handle(),
                    new TemplateVersion(
                            edit.id(),
                            0,
                            text,
                            origin,
                            edit.validity(),
                            Optional.of(clock.instant()),
                            Optional.empty()),
                    Optional.of(tx.accountId()));
        });
        return newest(edit.id());
    }

    private TemplateBook book() {
        return new TemplateBook(database.read(store::all));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private Optional<TemplateInfo> info(TemplateBook book, String id) {
        boolean shared = TemplateBook.isShared(id);
        return book.newest(id)
                .map(newest -> new TemplateInfo(
                        id,
                        nameOf(id, newest.text()),
                        shared,
                        TemplateBook.shipped(id).isPresent(),
                        newest.origin() == Origin.COUNCIL,
                        newest.made().map(at -> LocalDate.ofInstant(at, zone()))));
    }

    private ZoneId zone() {
        return clock.getZone();
    }

    /** The id of the shared paragraph that stands in {@code {{> name}}}. */
    public static String sharedId(String name) {
        return TemplateBook.SHARED + name;
    }

    /** Whether an id is that of a shared paragraph. */
    public static boolean isShared(String id) {
        return TemplateBook.isShared(id);
    }

    /** The name in the head of a template's text; of a shared paragraph, the name it is taken in by. */
    public static String nameOf(String id, String text) {
        if (TemplateBook.isShared(id)) {
            return TemplateBook.sharedName(id);
        }
        Matcher name = NAME.matcher(text);
        return name.find() ? name.group(1).strip() : id;
    }

    private static TemplateVersion numbered(List<TemplateVersion> versions, int number) {
        return versions.stream()
                .filter(version -> version.number() == number)
                .findFirst()
                .orElseThrow(() -> new Refused("There is no version " + number + " of this text."));
    }

    private static Refused unknown(String id) {
        return new Refused("There is no template “" + id + "”.");
    }
}
