package redress.desk.casefile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import redress.casework.CaseState;
import redress.casework.Deadline;
import redress.casework.Entry;
import redress.casework.Filing;
import redress.casework.Happening;
import redress.desk.kit.DateWords;
import redress.desk.kit.Text;
import redress.documents.mail.FileType;

/** Says every kind of entry as a sentence with its detail and an icon. */
final class Sentences {

    /** What happened, in a sentence without full stop; the detail is "" where there is none. */
    record Line(String icon, String title, String detail) {}

    private final CaseState state;
    private final Labels labels;
    private final Map<Class<? extends Happening>, Function<Happening, Line>> kinds = new HashMap<>();

    Sentences(CaseState state) {
        this.state = state;
        this.labels = new Labels(state.procedure());
        beginnings();
        letters();
        findings();
        endings();
        mending();
        new OfficerSentences(state).tell(this::kind);
        new TieSentences(state).tell(this::kind);
        new RightingSentences(state).tell(this::kind);
        new TriageSentences(labels).tell(this::kind);
        new StageSentences(state, labels).tell(this::kind);
        new PartySentences(state).tell(this::kind);
        new ComingSentences().tell(this::kind);
        KeepingSentences.tell(this::kind);
        new ConcernSentences(state).tell(this::kind);
        new AnswerSentences(state).tell(this::kind);
        OmbudsmanSentences.tell(this::kind);
    }

    Line of(Entry entry) {
        return kinds.get(entry.what().getClass()).apply(entry.what());
    }

    /** The title of the entry of this number; "" if it is not in this case. */
    private String title(long seq) {
        return entry(seq).map(entry -> of(entry).title()).orElse("");
    }

    private Optional<Entry> entry(long seq) {
        return state.timeline().entries().stream().filter(e -> e.seq() == seq).findFirst();
    }

    private void beginnings() {
        kind(
                Happening.Received.class,
                what -> new Line(
                        "fth-inbox",
                        what.channel().isEmpty()
                                ? Text.of("casefile.said.received")
                                : Text.of("casefile.said.received-how", labels.channel(what.channel())),
                        parts(
                                what.description(),
                                what.points().isEmpty()
                                        ? ""
                                        : Text.of(
                                                "casefile.said.points",
                                                what.points().size()),
                                what.imported().isPresent() ? Text.of("casefile.said.imported") : "")));
        kind(
                Happening.PointAdded.class,
                what -> new Line(
                        "fth-plus",
                        Text.of("casefile.said.point", what.point().number()),
                        what.point().text()));
        kind(
                Happening.InformalAttemptMade.class,
                what -> new Line(
                        "fth-phone",
                        Text.of("casefile.said.attempt", Way.by(what.way())),
                        parts(what.tried(), what.result())));
        kind(
                Happening.ResolvedInformally.class,
                what -> new Line("fth-thumbs-up", Text.of("casefile.said.resolved"), what.how()));
        kind(
                Happening.Registered.class,
                what -> new Line(
                        "fth-clipboard",
                        Text.of("casefile.said.registered", Labels.lower(labels.stage(what.stage()))),
                        what.reason()));
        kind(
                Happening.Allocated.class,
                what -> new Line(
                        "fth-user-check", Text.of("casefile.said.allocated", what.officer()), what.jobTitle()));
        kind(Happening.ContactNoted.class, this::contact);
        kind(Happening.CalendarApplied.class, what -> new Line("fth-calendar", Text.of("casefile.said.calendar"), ""));
    }

    private Line contact(Happening.ContactNoted what) {
        String follow = what.followUp()
                .map(day -> Text.of("casefile.said.follow-up", DateWords.sentence(day)))
                .orElse("");
        if (what.with().isEmpty()) {
            return new Line("fth-edit-3", Text.of("casefile.said.note", what.said()), follow);
        }
        String title = what.inbound()
                ? Text.of("casefile.said.contact-in", what.with(), Way.by(what.way()))
                : Text.of("casefile.said.contact-out", what.with(), Way.by(what.way()));
        return new Line("fth-message-circle", title, parts(what.said(), follow));
    }

    private void letters() {
        kind(Filing.DocumentFiled.class, Sentences::filed);
        kind(
                Happening.LetterWritten.class,
                what -> new Line(
                        "fth-file-text",
                        Text.of("casefile.said.written", labels.letter(what.purpose())),
                        what.to().equals("assistant-director") ? Text.of("casefile.said.to-director") : ""));
        kind(
                Happening.LetterSent.class,
                what -> new Line(
                        "fth-send",
                        Text.of("casefile.said.sent", labels.letter(what.purpose()), Way.by(what.way())),
                        ""));
        kind(
                Happening.ResponseGiven.class,
                what -> new Line(
                        "fth-phone",
                        Text.of("casefile.said.response-given", Way.by(what.way())),
                        parts(what.note(), what.told().orElse(false) ? Text.of("answer.said.told") : "")));
        kind(
                Happening.Extended.class,
                what -> new Line(
                        "fth-maximize-2",
                        Text.of("casefile.said.extended", deadline(what.deadline()), DateWords.heading(what.until())),
                        what.reason()));
        kind(
                Happening.StaffThanked.class,
                what -> new Line(
                        "fth-message-circle",
                        Text.of("casefile.said.staff-thanked", what.by(), Way.by(what.way())),
                        ""));
    }

    private static Line filed(Filing.DocumentFiled what) {
        FileType type = FileType.kept(what.mediaType());
        String title = what.origin().equals("email")
                ? Text.of("casefile.said.filed-mail", what.name())
                : Text.of("casefile.said.filed", what.name());
        return new Line(PaperPane.icon(type), title, parts(type.label(), PaperPane.size(what.bytes())));
    }

    private String deadline(String name) {
        return state.deadline(name).map(Deadline::label).orElse(name.replace('-', ' '));
    }

    private void findings() {
        kind(
                Happening.FindingMade.class,
                what -> new Line(
                        "fth-check-square",
                        Text.of("casefile.said.finding", what.point(), Labels.lower(labels.outcome(what.finding()))),
                        what.reasons()));
        kind(
                Happening.OutcomeDecided.class,
                what -> new Line(
                        "fth-flag",
                        Text.of("casefile.said.outcome", Labels.lower(labels.outcome(what.outcome()))),
                        what.apology()
                                ? Text.of("casefile.said.apology")
                                : what.whyNoApology().isEmpty()
                                        ? ""
                                        : Text.of("answer.said.no-apology", what.whyNoApology())));
        kind(
                Happening.RemedyAgreed.class,
                what -> new Line(
                        "fth-gift",
                        Text.of("casefile.said.remedy", what.what()),
                        parts(
                                what.owner().isEmpty() ? "" : Text.of("casefile.said.remedy-owner", what.owner()),
                                what.due()
                                        .map(day -> Text.of("casefile.said.remedy-due", DateWords.sentence(day)))
                                        .orElse(""),
                                what.amount().map(a -> "£" + a).orElse(""))));
        kind(
                Happening.RemedyDone.class,
                what -> new Line("fth-check-circle", Text.of("casefile.said.remedy-done"), what.evidence()));
        kind(
                Happening.LearningNoted.class,
                what -> new Line("fth-award", Text.of("casefile.said.learning"), what.learning()));
    }

    private void endings() {
        kind(
                Happening.Excluded.class,
                what -> new Line(
                        "fth-corner-up-right",
                        Text.of("casefile.said.excluded"),
                        parts(labels.exclusion(what.exclusion()), what.reason())));
        kind(
                Happening.Withdrawn.class,
                what -> new Line("fth-log-out", Text.of("casefile.said.withdrawn"), what.reason()));
        kind(
                Happening.Closed.class,
                what -> new Line(
                        "fth-check-circle",
                        what.outcome().isEmpty()
                                ? Text.of("casefile.said.closed")
                                : Text.of("casefile.said.closed-as", Labels.lower(labels.outcome(what.outcome()))),
                        what.note()));
        kind(
                Happening.Reopened.class,
                what -> new Line("fth-folder", Text.of("casefile.said.reopened"), what.reason()));
        kind(Happening.Disposed.class, what -> new Line("fth-trash-2", Text.of("casefile.said.disposed"), ""));
    }

    private void mending() {
        kind(
                Happening.Corrected.class,
                what -> new Line(
                        "fth-edit-2",
                        Text.of("casefile.said.corrected", Correctable.words(what.field()), shown(what)),
                        what.reason()));
        kind(
                Happening.Voided.class,
                what -> new Line(
                        "fth-rotate-ccw", Text.of("casefile.said.voided", title(what.entry())), what.reason()));
    }

    private String shown(Happening.Corrected what) {
        if (what.value().matches("\\d{4}-\\d{2}-\\d{2}")) {
            return DateWords.sentence(java.time.LocalDate.parse(what.value()));
        }
        boolean outcome = what.field().equals("outcome") || what.field().equals("finding");
        return outcome ? labels.outcome(what.value()).toLowerCase(Locale.UK) : what.value();
    }

    private <T extends Happening> void kind(Class<T> type, Function<T, Line> line) {
        kinds.put(type, what -> line.apply(type.cast(what)));
    }

    /** Sentences one after the other, each with its full stop. */
    static String parts(String... sentences) {
        List<String> said = new ArrayList<>();
        for (String sentence : sentences) {
            String text = sentence.strip();
            if (!text.isEmpty()) {
                said.add(text.matches("(?s).*[.!?”]") ? text : text + ".");
            }
        }
        return String.join(" ", said);
    }
}
