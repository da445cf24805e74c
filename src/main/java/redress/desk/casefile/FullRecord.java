package redress.desk.casefile;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import redress.casework.CaseState;
import redress.casework.Entry;
import redress.casework.Happening;
import redress.casework.Partaking;
import redress.desk.kit.DateWords;
import redress.desk.kit.Text;
import redress.procedure.LetterPurpose;

/**
 * Everything that was ever recorded on a case, in the order it was recorded: corrected and voided entries too, each with
 * who recorded it and when. This is what an ombudsman or an auditor asks for.
 */
final class FullRecord {

    private static final ZoneId ZONE = ZoneId.of("Europe/London");

    private final CaseView view;
    private final Sentences sentences;
    private final Map<Long, Integer> numbers;

    FullRecord(CaseView view) {
        this.view = view;
        this.sentences = new Sentences(view.state());
        List<Entry> entries = view.state().timeline().entries();
        this.numbers = IntStream.range(0, entries.size())
                .boxed()
                .collect(Collectors.toUnmodifiableMap(i -> entries.get(i).seq(), i -> i + 1));
    }

    /**
     * One entry.
     *
     * @param number from 1, in the order of recording
     * @param detail lines divided by line feeds; "" where the title says it all
     * @param recorded who did it, who recorded it and when
     * @param mended what became of it, or what it does to another; "" where nothing
     */
    record Line(
            int number, String happened, String icon, String title, String detail, String recorded, String mended) {}

    List<Line> lines(EntrySort sort) {
        return view.state().timeline().entries().stream()
                .filter(entry -> sort.takes(entry, view.state().timeline()))
                .map(this::line)
                .toList();
    }

    /** The same for paper, which may leave the council: without what is for the person alone (NS-26, NW-24). */
    List<Line> disclosed() {
        List<Entry> entries = view.state().timeline().entries();
        Set<Long> kept = entries.stream()
                .filter(entry -> isUndisclosed(entry.what()))
                .map(Entry::seq)
                .collect(Collectors.toUnmodifiableSet());
        return entries.stream()
                .filter(entry -> !kept.contains(entry.seq()) && !kept.contains(EntrySort.target(entry.what())))
                .map(this::line)
                .toList();
    }

    private static boolean isUndisclosed(Happening what) {
        return what instanceof Partaking.EqualityNoted
                || (what instanceof Happening.LetterWritten written && LetterPurpose.isUndisclosed(written.purpose()))
                || (what instanceof Happening.LetterSent sent && LetterPurpose.isUndisclosed(sent.purpose()));
    }

    private Line line(Entry entry) {
        Sentences.Line said = sentences.of(entry);
        LocalDateTime at = LocalDateTime.ofInstant(entry.recordedAt(), ZONE);
        String happened = DateWords.field(entry.happened().date());
        return new Line(
                numbers.get(entry.seq()),
                entry.happened()
                        .time()
                        .map(time -> Text.of("casefile.record.at", happened, time))
                        .orElse(happened),
                said.icon(),
                said.title(),
                (said.detail() + "\n" + further(entry.what())).strip(),
                recorded(entry, at),
                mended(entry));
    }

    private String recorded(Entry entry, LocalDateTime at) {
        String day = DateWords.field(at.toLocalDate());
        String time = DateWords.time(at);
        return entry.doneBy().isEmpty()
                ? Text.of("casefile.record.recorded", day, time, entry.recordedBy())
                : Text.of(
                        "casefile.record.done-recorded",
                        view.labels().who(entry.doneBy()),
                        day,
                        time,
                        entry.recordedBy());
    }

    private String mended(Entry entry) {
        List<String> said = new ArrayList<>();
        long target = EntrySort.target(entry.what());
        if (target != 0) {
            said.add(Text.of("casefile.record.mends", numbers.getOrDefault(target, 0)));
        }
        for (Entry other : view.state().timeline().entries()) {
            if (EntrySort.target(other.what()) == entry.seq()) {
                int by = numbers.get(other.seq());
                said.add(
                        other.what() instanceof Happening.Voided
                                ? Text.of("casefile.record.voided", by)
                                : Text.of("casefile.record.corrected", by));
            }
        }
        return String.join(" ", said);
    }

    /** What the sentence leaves out: what was received word for word, and the versions of rules and calendar it pins. */
    private String further(Happening what) {
        if (what instanceof Happening.CalendarApplied calendar) {
            return Text.of("casefile.record.calendar", calendar.calendarVersion());
        }
        if (!(what instanceof Happening.Received received)) {
            return "";
        }
        List<String> parts = new ArrayList<>(List.of(Text.of("casefile.record.subject", received.subject())));
        for (Happening.Point point : received.points()) {
            parts.add(Text.of("casefile.points.point", point.number(), point.text()));
        }
        if (!received.desiredOutcome().isBlank()) {
            parts.add(Text.of("casefile.points.wanted", received.desiredOutcome()));
        }
        parts.add(Text.of("casefile.record.procedure", received.procedure(), received.procedureVersion()));
        parts.add(Text.of("casefile.record.calendar", received.calendarVersion()));
        return String.join("\n", parts);
    }

    /** By what the dates of this case are counted now. */
    String rules() {
        CaseState state = view.state();
        return Text.of(
                "casefile.record.rules",
                state.procedure().council(),
                state.procedure().title(),
                state.procedure().version(),
                state.calendarVersion());
    }
}
