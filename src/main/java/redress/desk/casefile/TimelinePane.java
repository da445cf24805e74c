package redress.desk.casefile;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import redress.casework.Entry;
import redress.casework.Filing;
import redress.casework.Happening;
import redress.casework.OfficerWork;
import redress.desk.kit.ButtonRow;
import redress.desk.kit.Command;
import redress.desk.kit.DateWords;
import redress.desk.kit.EmptyState;
import redress.desk.kit.Icon;
import redress.desk.kit.Text;
import redress.desk.kit.Words;

/** What happened, newest first; what was corrected or taken back is struck through, under the entry that did it. */
final class TimelinePane extends VBox {

    private static final ZoneId ZONE = ZoneId.of("Europe/London");

    private final CaseView view;
    private final Sentences sentences;
    private final Opens opens;
    private final Set<Long> struck = new HashSet<>();

    /**
     * The timeline of a case.
     *
     * @param opens how what an entry names is looked at
     */
    TimelinePane(CaseView view, EntrySort sort, Opens opens) {
        this.view = view;
        this.sentences = new Sentences(view.state());
        this.opens = opens;
        getStyleClass().add("timeline");
        List<Entry> entries = inOrder(view.state().timeline().entries().stream()
                .filter(entry -> sort.takes(entry, view.state().timeline()))
                .toList());
        if (entries.isEmpty()) {
            getChildren().add(new EmptyState(Text.of("casefile.sort.none")));
        }
        for (int i = 0; i < entries.size(); i++) {
            getChildren().add(row(entries.get(i), i == entries.size() - 1));
        }
    }

    /** Newest first; a correction stands right above what it corrects. */
    private List<Entry> inOrder(List<Entry> entries) {
        List<Entry> plain = new ArrayList<>();
        List<Entry> mending = new ArrayList<>();
        entries.forEach(entry -> (target(entry) == 0 ? plain : mending).add(entry));
        plain.sort(Comparator.comparing((Entry entry) -> entry.happened().date())
                .thenComparing(Entry::seq)
                .reversed());
        List<Entry> all = new ArrayList<>();
        for (Entry entry : plain) {
            above(entry, mending, all);
            all.add(entry);
        }
        return all;
    }

    private void above(Entry entry, List<Entry> mending, List<Entry> all) {
        for (int i = mending.size() - 1; i >= 0; i--) {
            Entry mends = mending.get(i);
            if (target(mends) == entry.seq()) {
                above(mends, mending, all);
                all.add(mends);
                struck.add(entry.seq());
            }
        }
    }

    private static long target(Entry entry) {
        return EntrySort.target(entry.what());
    }

    private HBox row(Entry entry, boolean last) {
        LocalDateTime recorded = LocalDateTime.ofInstant(entry.recordedAt(), ZONE);
        boolean sameDay = recorded.toLocalDate().equals(entry.happened().date());
        Label day = Words.strong(DateWords.list(entry.happened().date(), view.today()));
        VBox when = new VBox(day);
        entry.happened()
                .time()
                .map(time -> entry.happened().date().atTime(time))
                .or(() -> sameDay ? java.util.Optional.of(recorded) : java.util.Optional.empty())
                .ifPresent(at -> when.getChildren().add(Words.small(DateWords.time(at))));
        when.getStyleClass().add("timeline-when");
        when.setAlignment(Pos.TOP_RIGHT);
        Sentences.Line line = sentences.of(entry);
        VBox said = said(entry, line, sameDay ? "" : recordedWords(recorded, entry.recordedBy()));
        HBox.setHgrow(said, Priority.ALWAYS);
        HBox row = new HBox(when, thread(line.icon(), last), said);
        document(entry.what()).ifPresent(row.getChildren()::add);
        row.getStyleClass().add("timeline-entry");
        return row;
    }

    private VBox said(Entry entry, Sentences.Line line, String recorded) {
        Label title = Words.strong(line.title());
        VBox said = new VBox(title);
        if (!line.detail().isEmpty()) {
            said.getChildren().add(Words.body(line.detail()));
        }
        if (struck.contains(entry.seq())) {
            said.getChildren().forEach(node -> node.getStyleClass().addAll("text-struck", "text-muted"));
            title.setAccessibleText(Text.of("casefile.timeline.struck", line.title()));
        }
        String did = view.labels().who(entry.doneBy());
        String who = recorded.isEmpty() ? did : join(did, recorded);
        if (!who.isEmpty()) {
            said.getChildren().add(Words.small(who));
        }
        said.getStyleClass().add("timeline-said");
        return said;
    }

    private String recordedWords(LocalDateTime recorded, String by) {
        return Text.of(
                "casefile.timeline.recorded",
                DateWords.list(recorded.toLocalDate(), view.today()),
                DateWords.time(recorded),
                by);
    }

    private static String join(String who, String recorded) {
        return who.isEmpty() ? recorded : who + "; " + recorded;
    }

    private static VBox thread(String icon, boolean last) {
        StackPane bubble = new StackPane(new Icon(icon));
        bubble.getStyleClass().add("timeline-bubble");
        VBox thread = new VBox(bubble);
        thread.setAlignment(Pos.TOP_CENTER);
        if (!last) {
            Region line = new Region();
            line.getStyleClass().add("timeline-thread");
            VBox.setVgrow(line, Priority.ALWAYS);
            thread.getChildren().add(line);
        }
        return thread;
    }

    /** What the entry names, as a chip that opens it. */
    private Optional<Button> document(Happening what) {
        if (what instanceof Happening.LetterWritten letter) {
            String name = view.labels().letter(letter.purpose());
            return Optional.of(chip(
                    name,
                    Text.of("casefile.letters.show", name),
                    "fth-file-text",
                    () -> opens.letter().accept(letter.letterId())));
        }
        if (what instanceof Filing.DocumentFiled filed) {
            return view.state().papers().stream()
                    .filter(paper -> paper.documentId() == filed.documentId())
                    .findFirst()
                    .map(paper -> chip(
                            Text.of("casefile.paper.open"),
                            Text.of("casefile.paper.button", Text.of("casefile.paper.open"), paper.name()),
                            "fth-paperclip",
                            () -> opens.paper().accept(paper)));
        }
        return original(what)
                .map(kept -> chip(
                        Text.of("casefile.timeline.original"),
                        Text.of("casefile.timeline.original-of", kept.name()),
                        "fth-paperclip",
                        () -> opens.original().accept(kept)));
    }

    /** What came from an officer or went to one, as it was. */
    private static Optional<Opens.Original> original(Happening what) {
        Opens.Original kept = new Opens.Original("", "");
        if (what instanceof OfficerWork.ReplyReceived reply) {
            kept = new Opens.Original(reply.kept(), reply.file());
        } else if (what instanceof OfficerWork.ContributionReceived part) {
            kept = new Opens.Original(part.kept(), part.file());
        } else if (what instanceof OfficerWork.PackSent pack) {
            kept = new Opens.Original(pack.kept(), Text.of("casefile.timeline.pack-file"));
        }
        return Optional.of(kept).filter(named -> !named.hash().isEmpty());
    }

    private static Button chip(String words, String spoken, String icon, Runnable open) {
        Button chip = ButtonRow.button(Command.of("document", words, open).withIcon(icon));
        chip.getStyleClass().add("small");
        chip.setAccessibleText(spoken);
        return chip;
    }
}
