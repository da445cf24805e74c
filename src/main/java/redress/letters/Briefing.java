package redress.letters;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import redress.calendar.Explanation;
import redress.casework.CaseState;
import redress.casework.Deadline;
import redress.casework.Entry;
import redress.casework.Happening;
import redress.casework.OfficerFile;
import redress.casework.PointState;
import redress.council.Council;
import redress.council.Officer;
import redress.documents.Block;
import redress.documents.Cell;
import redress.documents.CleanText;
import redress.documents.Dates;
import redress.documents.Fonts;
import redress.documents.Paper;
import redress.documents.Run;
import redress.people.Person;
import redress.procedure.Choice;
import redress.procedure.LetterPurpose;
import redress.procedure.Stage;

/** The sheet an officer is briefed by: what was complained of, what must be answered, by when and why, and how to answer. */
final class Briefing {

    /**
     * Who and what a briefing is about.
     *
     * @param draftWanted the day the draft is wanted, where one is set
     * @param papers what goes with it, by title
     */
    record Brief(
            CaseState state,
            Council council,
            Officer officer,
            Optional<Person> person,
            Optional<LocalDate> draftWanted,
            List<String> papers) {

        Brief {
            papers = List.copyOf(papers);
        }
    }

    private final Brief brief;
    private final CaseState state;
    private final Fonts fonts;
    private final List<Block> blocks = new ArrayList<>();

    private Briefing(Brief brief, Fonts fonts) {
        this.brief = brief;
        this.state = brief.state();
        this.fonts = fonts;
    }

    static Paper of(Brief brief, Fonts fonts) {
        Briefing sheet = new Briefing(brief, fonts);
        sheet.asked();
        sheet.complaint();
        sheet.points();
        sheet.others();
        sheet.soFar();
        sheet.checklist();
        sheet.why();
        sheet.papers();
        String title = "Briefing: " + brief.state().listedSubject();
        return new Paper(
                sheet.clean(brief.council().name() + ", " + brief.state().reference()),
                sheet.clean(title),
                brief.state().reference() + ": confidential, for the officers who answer it",
                sheet.blocks);
    }

    private void asked() {
        String stage = state.stageRule()
                .map(Stage::label)
                .map(label -> " at " + lower(label))
                .orElse("");
        bold(
                brief.officer().name() + ", " + brief.officer().jobTitle() + ":",
                " you are asked to answer this " + lower(state.kind().label()) + stage + ".");
        List<List<Cell>> rows = new ArrayList<>();
        brief.draftWanted()
                .ifPresent(day -> rows.add(row("Your draft", day, "So that it can be checked before it goes.")));
        state.responseDeadline()
                .filter(Deadline::isOwed)
                .ifPresent(due -> rows.add(row("The response to the customer", due.due(), promised(due))));
        if (!rows.isEmpty()) {
            blocks.add(new Block.Table(
                    "When it is wanted",
                    List.of(Block.Column.words("What"), Block.Column.words("By"), Block.Column.words("Why")),
                    rows,
                    List.of()));
        }
        heading("How to answer");
        numbered(
                "Fill in the reply form that came with this sheet, save it, and send it back by e-mail. It is a Word file.",
                "Or answer in your own words: by e-mail, in a Word file or a PDF, or by telephone.",
                "Keep " + state.reference()
                        + " in the subject of your e-mail. Say whether it is a draft or the response itself.");
        paragraph("Questions, or not yours to answer? Tell us today: "
                + Stream.of(
                                brief.council().team(),
                                brief.council().telephone(),
                                brief.council().email())
                        .filter(s -> !s.isBlank())
                        .reduce((a, b) -> a + ", " + b)
                        .orElse("")
                + ".");
    }

    private static String promised(Deadline due) {
        return due.due().equals(due.firstDue())
                ? "Promised to the customer; how it was counted stands below."
                : "Extended; it was first due on " + Dates.words(due.firstDue()) + ".";
    }

    private List<Cell> row(String what, LocalDate by, String why) {
        return List.of(Cell.words(what), Cell.date(by), Cell.words(why));
    }

    private void complaint() {
        heading("What the customer says");
        Optional<Person> person = brief.person().filter(p -> !p.isAnonymous());
        String from = person.map(Person::fullName).orElse("somebody who gave no name");
        paragraph("Received on " + Dates.words(state.received().date()) + channel() + " from " + from + ".");
        words(state.description().isBlank() ? state.subject() : state.description());
        if (!state.desiredOutcome().isBlank()) {
            bold("What would put it right:", " " + state.desiredOutcome());
        }
        person.ifPresent(p -> {
            String reach = Stream.of(p.telephone(), p.email())
                    .filter(way -> !way.isBlank())
                    .reduce((a, b) -> a + ", " + b)
                    .orElse("only by post, through us");
            bold("To reach the customer:", " " + reach + ". Note what was said and tell us.");
        });
        if (state.flags().contains("discrimination")) {
            paragraph("The customer says this was discrimination. Answer that point expressly.");
        }
        if (state.flags().contains("names-officer")) {
            paragraph("The complaint names a member of staff, who is told of it and may comment.");
        }
    }

    private String channel() {
        return state.procedure().channels().stream()
                .filter(c -> c.id().equals(state.channel()))
                .map(c -> " (" + lower(c.label()) + ")")
                .findFirst()
                .orElse("");
    }

    private void points() {
        if (state.points().isEmpty()) {
            return;
        }
        heading(state.points().size() == 1 ? "The point to answer" : "The points to answer, each of them");
        paragraph(
                "Say of each what you found and what shows it; whether it is upheld, upheld in part or not; what puts it"
                        + " right and by when; what was learned.");
        for (PointState point : state.points()) {
            blocks.add(new Block.Heading(3, clean("Point " + point.number() + ": " + oneLine(point.text()))));
            String about = Stream.of(point.service(), cause(point))
                    .filter(s -> !s.isBlank())
                    .reduce((a, b) -> a + "; " + b)
                    .orElse("");
            if (!about.isEmpty()) {
                paragraph("About: " + about + ".");
            }
        }
    }

    private String cause(PointState point) {
        return state.procedure().causes().stream()
                .filter(c -> c.id().equals(point.cause()))
                .map(Choice::label)
                .map(Briefing::lower)
                .findFirst()
                .orElse("");
    }

    private void others() {
        List<OfficerFile.Contribution> parts = state.officers().contributions().stream()
                .filter(part -> part.isAwaited() || part.received().isPresent())
                .toList();
        if (parts.isEmpty()) {
            return;
        }
        heading("Who else contributes");
        blocks.add(new Block.Table(
                "Other services, whose parts go into the one response",
                List.of(
                        Block.Column.words("Service"),
                        Block.Column.words("Asked for"),
                        Block.Column.words("By"),
                        Block.Column.words("Came")),
                parts.stream()
                        .map(part -> List.of(
                                cell(Stream.of(
                                                part.asked().service(),
                                                part.asked().officer())
                                        .filter(s -> !s.isBlank())
                                        .reduce((a, b) -> a + ", " + b)
                                        .orElse("")),
                                cell(part.asked().question()),
                                Cell.date(part.asked().by()),
                                part.received().<Cell>map(Cell::date).orElseGet(() -> Cell.words("Not yet"))))
                        .toList(),
                List.of()));
        parts.stream()
                .filter(part -> !part.text().isBlank())
                .forEach(part -> bold(part.asked().service() + " says:", " " + part.text()));
    }

    private void soFar() {
        List<String> lines = state.timeline().effective().stream()
                .flatMap(e -> said(e).stream())
                .toList();
        if (!lines.isEmpty()) {
            heading("What has happened so far");
            bullets(lines);
        }
    }

    private Optional<String> said(Entry entry) {
        Happening what = entry.what();
        String day = Dates.words(entry.happened().date()) + ": ";
        if (what instanceof Happening.InformalAttemptMade attempt) {
            return Optional.of(day + "tried informally. " + attempt.tried() + " " + attempt.result());
        }
        if (what instanceof Happening.ContactNoted note) {
            return Optional.of(day + (note.with().isBlank() ? "note. " : note.with() + ". ") + note.said());
        }
        if (what instanceof Happening.LetterSent sent && !LetterPurpose.isUndisclosed(sent.purpose())) {
            return Optional.of(day
                    + LetterPurpose.of(sent.purpose())
                            .map(LetterPurpose::label)
                            .orElse(sent.purpose())
                            .toLowerCase(Locale.UK)
                    + " sent.");
        }
        if (what instanceof Happening.StageRequested asked) {
            return Optional.of(
                    day + "the customer asked for the next stage. " + asked.reasons() + " " + asked.outcomeSought());
        }
        return Optional.empty();
    }

    private void checklist() {
        Checklist list = Checklist.of(state);
        heading("Before you send it: the checklist");
        paragraph(list.source() + ".");
        bullets(list.items());
    }

    private void why() {
        Optional<Explanation> working = state.responseDeadline()
                .filter(Deadline::isOwed)
                .flatMap(Deadline::working)
                .map(due -> due.explanation());
        if (working.isEmpty()) {
            return;
        }
        heading("Why this date");
        List<List<Cell>> rows = working.get().steps().stream()
                .map(step -> List.<Cell>of(
                        Cell.date(step.reached()),
                        Cell.words(step.added().isBlank() ? "–" : step.added()),
                        cell((step.what() + ". " + step.note()).strip())))
                .toList();
        blocks.add(new Block.Table(
                "How the date of the response was counted",
                List.of(Block.Column.words("Date"), Block.Column.words("Days"), Block.Column.words("What")),
                rows,
                List.of()));
        List<String> counted = working.get().days().stream()
                .filter(day -> day.number() > 0)
                .map(day -> day.number() + " " + redress.calendar.Dates.list(day.date()))
                .toList();
        if (!counted.isEmpty()) {
            paragraph("Day by day: " + String.join(", ", counted) + ".");
        }
        List<String> skipped = new ArrayList<>();
        if (working.get().weekendDays() > 0) {
            skipped.add(working.get().weekendDays() + " Saturdays and Sundays");
        }
        working.get().notCounted().forEach(day -> skipped.add(day.name() + " (" + Dates.words(day.date()) + ")"));
        if (!skipped.isEmpty()) {
            paragraph("Not counted: " + String.join(", ", skipped) + ".");
        }
        working.get().warnings().forEach(this::paragraph);
    }

    private void papers() {
        heading("What came with this sheet");
        bullets(Stream.concat(Stream.of("Reply form (Word)"), brief.papers().stream())
                .toList());
    }

    private void heading(String words) {
        blocks.add(new Block.Heading(2, words));
    }

    private void paragraph(String words) {
        blocks.add(Block.Paragraph.of(clean(words)));
    }

    /** Words somebody typed: their own paragraphs stay. */
    private void words(String typed) {
        for (String paragraph : typed.split("\\R{2,}")) {
            if (!paragraph.isBlank()) {
                paragraph(paragraph.strip());
            }
        }
    }

    private void bold(String first, String rest) {
        blocks.add(new Block.Paragraph(List.of(Run.bold(clean(first)), Run.plain(clean(rest)))));
    }

    private void bullets(List<String> items) {
        blocks.add(list(false, items));
    }

    private void numbered(String... items) {
        blocks.add(list(true, List.of(items)));
    }

    private Block list(boolean numbered, List<String> items) {
        return new Block.ListBlock(
                numbered,
                items.stream()
                        .map(item -> Block.Paragraph.of(clean(item.strip())))
                        .toList());
    }

    private Cell cell(String words) {
        return Cell.words(clean(words));
    }

    private static String oneLine(String words) {
        return words.replaceAll("\\s+", " ").strip();
    }

    /** A sheet must not fail for one odd sign in what a customer wrote: a sign no font has is named instead. */
    private String clean(String words) {
        String clean = CleanText.of(words);
        return fonts.unprintableIn(clean)
                .map(unprintable -> {
                    String named = clean;
                    for (var sign : unprintable.signs()) {
                        named = named.replace(
                                Character.toString(sign.codePoint()),
                                "[" + sign.name().toLowerCase(Locale.UK) + "]");
                    }
                    return named;
                })
                .orElse(clean);
    }

    private static String lower(String label) {
        return label.length() > 1 && Character.isUpperCase(label.charAt(1)) ? label : label.toLowerCase(Locale.UK);
    }
}
