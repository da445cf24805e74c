package redress.desk.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Hyperlink;
import redress.casework.Cases;
import redress.casework.Suggestion;
import redress.desk.kit.ChoiceField;
import redress.desk.kit.Text;
import redress.desk.kit.Words;
import redress.desk.kit.Work;
import redress.procedure.Choice;
import redress.procedure.Procedure;

/** Offers the service and the cause that past cases with the same words had, with the count that speaks for it. */
final class Suggesting {

    private static final int LEAST_LETTERS = 3;

    private final Cases cases;
    private final Procedure procedure;
    private final Work.Lane lane;

    Suggesting(Cases cases, Procedure procedure, Work work) {
        this.cases = cases;
        this.procedure = procedure;
        this.lane = work.lane();
    }

    /** Offers what is not chosen yet; each link chooses when it is pressed, and nothing is chosen before. */
    void about(String words, ChoiceField<String> service, ChoiceField<Choice> cause, Consumer<List<Hyperlink>> offer) {
        if (words.strip().length() < LEAST_LETTERS
                || (service.chosen().isPresent() && cause.chosen().isPresent())) {
            offer.accept(List.of());
            return;
        }
        lane.run(() -> cases.suggested(words)).then(found -> offer.accept(links(found, service, cause)));
    }

    private List<Hyperlink> links(Suggestion.Both found, ChoiceField<String> service, ChoiceField<Choice> cause) {
        List<Hyperlink> links = new ArrayList<>();
        found.service()
                .filter(one -> service.chosen().isEmpty() && service.getItems().contains(one.value()))
                .ifPresent(one -> links.add(Words.link(
                        Text.of("intake.offer.service", one.value(), one.with(), one.all(), one.word()), () -> {
                            service.choose(one.value());
                            service.requestFocus();
                        })));
        found.cause()
                .filter(one -> cause.chosen().isEmpty())
                .ifPresent(one -> procedure.causes().stream()
                        .filter(known -> known.id().equals(one.value()))
                        .forEach(known -> links.add(Words.link(
                                Text.of("intake.offer.cause", known.label(), one.with(), one.all(), one.word()), () -> {
                                    cause.choose(known);
                                    cause.requestFocus();
                                }))));
        return links;
    }
}
