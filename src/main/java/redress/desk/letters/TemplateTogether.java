package redress.desk.letters;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import redress.casework.Refused;
import redress.desk.kit.ClashPane;
import redress.desk.kit.Text;
import redress.desk.kit.Work;
import redress.letters.Templates;
import redress.letters.TextMerge;
import redress.letters.Validity;

/** Puts a text together with the version somebody else saved while it was being written, and asks where both changed the same. */
final class TemplateTogether {

    private final TemplatesDesk desk;
    private final Work work;
    private Optional<ClashPane> asking = Optional.empty();

    /**
     * A text made of both.
     *
     * @param newest number of the version it goes on from
     * @param sentence who saved what meanwhile
     */
    record Both(String text, Validity validity, int newest, String sentence) {}

    TemplateTogether(TemplatesDesk desk, Work work) {
        this.desk = desk;
        this.work = work;
    }

    /**
     * The rest of the editor.
     *
     * @param say shows a sentence
     * @param ask shows the question
     * @param back shows the text as it was typed
     * @param goOn takes the text made of both
     */
    record Ways(Consumer<String> say, Consumer<ClashPane> ask, Runnable back, Consumer<Both> goOn) {}

    /** Takes the answer, if somebody is asked. @return whether somebody was */
    boolean answer() {
        asking.ifPresent(ClashPane::save);
        return asking.isPresent();
    }

    /** After a save was refused: says why, or puts both texts together where somebody else saved one meanwhile. */
    void tell(Templates.Edit edit, Refused refused, Ways ways) {
        work.run(() -> desk.letters().templates().meanwhile(edit))
                .then(found -> found.ifPresentOrElse(
                        meanwhile -> put(meanwhile, ways), () -> ways.say().accept(refused.getMessage())));
    }

    private void put(Templates.Meanwhile meanwhile, Ways ways) {
        List<TextMerge.Piece> asked = meanwhile.merge().asked();
        if (asked.isEmpty()) {
            ways.goOn().accept(both(meanwhile, Set.of()));
            return;
        }
        ClashPane pane = new ClashPane(
                new ClashPane.Head(
                        Text.of("letters.together.title", who(meanwhile)),
                        Text.of("letters.together.choose"),
                        Text.of("letters.together.take"),
                        true),
                IntStream.range(0, asked.size())
                        .mapToObj(place -> asked(meanwhile, asked.get(place), place + 1))
                        .toList(),
                new ClashPane.Ways(
                        yours -> {
                            asking = Optional.empty();
                            ways.goOn().accept(both(meanwhile, yours));
                        },
                        () -> {
                            asking = Optional.empty();
                            ways.back().run();
                        }));
        asking = Optional.of(pane);
        ways.ask().accept(pane);
        pane.focusFirst();
    }

    private static ClashPane.Asked asked(Templates.Meanwhile meanwhile, TextMerge.Piece piece, int number) {
        return new ClashPane.Asked(
                Text.of("letters.together.lines", number),
                Optional.of(words(piece.was())),
                words(piece.yours()),
                Text.of("together.row.theirs", who(meanwhile), words(piece.theirs())));
    }

    private static String words(List<String> lines) {
        String words = String.join("\n", lines).strip();
        return words.isEmpty() ? Text.of("together.clash.nothing") : words;
    }

    private static Both both(Templates.Meanwhile meanwhile, Set<Integer> yours) {
        int number = meanwhile.newest().number();
        return new Both(
                meanwhile.merge().settled(yours),
                meanwhile.validity(),
                number,
                Text.of("letters.together.done", who(meanwhile), number));
    }

    private static String who(Templates.Meanwhile meanwhile) {
        return meanwhile.newest().by().orElse(Text.of("letters.together.somebody"));
    }
}
