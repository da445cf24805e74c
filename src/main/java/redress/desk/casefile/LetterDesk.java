package redress.desk.casefile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Scene;
import javafx.util.Subscription;
import redress.casework.CaseState;
import redress.casework.Deed;
import redress.casework.Export;
import redress.casework.LetterMark;
import redress.casework.Refused;
import redress.casework.Setup;
import redress.desk.kit.Command;
import redress.desk.kit.PagePictures;
import redress.desk.kit.PrintPopover;
import redress.desk.kit.Text;
import redress.desk.kit.Work;
import redress.documents.DocumentException;
import redress.documents.PrintOrder;
import redress.letters.LetterDraft;
import redress.letters.MergeException;

/** Shows letters in the left half: those kept, and the one being filled in, drawn anew whenever a field is left. */
final class LetterDesk {

    private final Work work;
    private final CaseDesk desk;
    private final Work.Lane lane;
    private final LetterPane pane;
    private final Consumer<LetterPane> show;
    private final Command close;
    private Subscription following = Subscription.EMPTY;
    private List<LetterDraft> drawn = List.of();
    /** The case whose letter it is. */
    private Optional<Long> shown = Optional.empty();

    private Optional<Command> print = Optional.empty();
    private Optional<Command> word = Optional.empty();

    /**
     * A desk with nothing on it.
     *
     * @param show brings the pane to the left half
     * @param close puts the case back there
     */
    LetterDesk(Work work, CaseDesk desk, Consumer<LetterPane> show, Runnable close) {
        this.work = work;
        this.desk = desk;
        this.lane = work.lane();
        this.pane = new LetterPane(
                work,
                desk.undo(),
                () -> shown.map(Export::ofCase).ifPresent(desk.cases().traces()::leaves));
        this.show = show;
        this.close = Command.of("letter.close", Text.of("casefile.letter.close"), close);
    }

    /** Shows a letter that was written, from the very bytes that were kept. */
    void open(CaseState state, long letter) {
        state.letters().stream().filter(mark -> mark.letterId() == letter).forEach(mark -> open(state, List.of(mark)));
    }

    private void open(CaseState state, List<LetterMark> kept) {
        List<Long> ids = kept.stream().map(LetterMark::letterId).toList();
        work.run(() -> PagePictures.of(
                        ids.stream().map(id -> desk.letters().pdf(id)).toList()))
                .orElse(Refused.class, refused -> desk.undo().note(refused.getMessage()))
                .orElse(DocumentException.class, damaged -> desk.undo().note(damaged.getMessage()))
                .then(pages -> {
                    print = Optional.of(
                            Command.of("letter.print", Text.of("casefile.letter.print"), () -> choosePrinter(ids))
                                    .withIcon("fth-printer"));
                    word = Optional.of(Command.of(
                                    "letter.word", Text.of("casefile.letter.word"), () -> saveWord(state, ids.get(0)))
                            .withIcon("fth-file-text"));
                    show(state, kept.get(0).purpose(), pages);
                });
    }

    private void saveWord(CaseState state, long letter) {
        work.run(() -> desk.letters().word(letter))
                .orElse(Refused.class, refused -> desk.undo().note(refused.getMessage()))
                .then(docx -> pane.save(state.reference() + ".docx", docx));
    }

    /** How the letter in sight is printed once more; empty where none that is kept is in sight. */
    Optional<Command> print() {
        return print.filter(command -> pane.getScene() != null);
    }

    private void choosePrinter(List<Long> letters) {
        new PrintPopover(work, desk.post().printing().printers(), order -> print(letters, order)).open(pane.printer());
    }

    private void print(List<Long> letters, PrintOrder order) {
        work.run(() -> desk.post().printing().print(letters, order, Setup.SIGNED_IN, (place, of) -> true))
                .then(run -> run.failure()
                        .ifPresentOrElse(
                                desk.undo()::note,
                                () -> desk.undo().tell(Text.of("casefile.done.printed-again", run.printer()))));
    }

    /** Draws the letters of an act as its fields are filled in, until stopped; of sending, those that wait. */
    void follow(ActPanel panel, CaseState state) {
        stop();
        if (panel.act().deed() == Deed.MARK_SENT) {
            open(state, state.lettersToSend());
        }
        panel.act().letters().ifPresent(drafts -> {
            draw(state, drafts);
            following =
                    panel.sceneProperty().flatMap(Scene::focusOwnerProperty).subscribe(owner -> draw(state, drafts));
        });
    }

    void stop() {
        print = Optional.empty();
        word = Optional.empty();
        following.unsubscribe();
        following = Subscription.EMPTY;
        drawn = List.of();
    }

    private void draw(CaseState state, Supplier<List<LetterDraft>> drafts) {
        String purpose;
        List<LetterDraft> wanted;
        try {
            wanted = drafts.get();
            purpose = wanted.get(0).template();
        } catch (Refused refused) {
            explain(Text.of("casefile.letter.none"), List.of(refused.getMessage()));
            return;
        }
        if (wanted.equals(drawn)) {
            return;
        }
        drawn = wanted;
        print = Optional.empty();
        word = Optional.empty();
        lane.run(() -> PagePictures.of(wanted.stream()
                        .map(draft -> desk.letters().preview(state, draft))
                        .toList()))
                .orElse(Refused.class, refused -> explain(name(state, purpose), List.of(refused.getMessage())))
                .orElse(
                        MergeException.class,
                        lacking -> explain(
                                name(state, purpose),
                                lacking.sentences().stream()
                                        .map(Fields::withoutFieldName)
                                        .toList()))
                .then(pages -> {
                    // the act may have been left meanwhile
                    if (drawn.equals(wanted)) {
                        show(state, purpose, pages);
                    }
                });
    }

    private void explain(String title, List<String> sentences) {
        pane.explain(title, sentences, close);
        show.accept(pane);
    }

    private void show(CaseState state, String purpose, PagePictures pages) {
        shown = Optional.of(state.caseId());
        List<Command> more = new ArrayList<>();
        print.ifPresent(more::add);
        word.ifPresent(more::add);
        more.add(close);
        pane.show(name(state, purpose), state.reference() + "-" + purpose + ".pdf", pages, more);
        show.accept(pane);
    }

    private static String name(CaseState state, String purpose) {
        return new Labels(state.procedure()).letter(purpose);
    }
}
