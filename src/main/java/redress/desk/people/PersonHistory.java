package redress.desk.people;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import redress.desk.kit.DateWords;
import redress.desk.kit.PersonWords;
import redress.desk.kit.RowWords;
import redress.desk.kit.Text;
import redress.desk.kit.Words;
import redress.people.Adjustment;
import redress.people.Detail;
import redress.people.Merge;
import redress.people.PersonChange;
import redress.people.Profile;
import redress.people.Representative;

/** Every change of a person, newest first: who made it, when, what stood there and what stands there since. */
final class PersonHistory extends VBox {

    /** The words for what of a person two desks may both have changed. */
    static final RowWords WORDS =
            new RowWords(field -> name(Detail.valueOf(field)), (field, value) -> words(Detail.valueOf(field), value));

    private static final ZoneId ZONE = ZoneId.of("Europe/London");

    private record Line(Instant at, VBox box) {}

    /**
     * The whole history.
     *
     * @param back takes a change back
     */
    PersonHistory(PersonView view, Consumer<PersonChange> back) {
        getStyleClass().add("gap-panel");
        List<Line> lines = new ArrayList<>();
        view.page().changes().forEach(change -> lines.add(new Line(change.at(), change(change, back))));
        for (Merge merge : view.page().merges()) {
            lines.add(new Line(
                    merge.at(),
                    box(Text.of("people.history.merged", merge.person().fullName()), merge.at(), merge.by())));
            merge.undone()
                    .ifPresent(undone -> lines.add(new Line(
                            undone.at(),
                            box(
                                    Text.of(
                                            "people.history.apart",
                                            merge.person().fullName()),
                                    undone.at(),
                                    undone.by()))));
        }
        lines.sort(Comparator.comparing(Line::at).reversed());
        lines.forEach(line -> getChildren().add(line.box()));
        if (lines.isEmpty()) {
            getChildren().add(Words.body(Text.of("people.history.none")));
        }
    }

    private static VBox change(PersonChange change, Consumer<PersonChange> back) {
        String what = change.what().stream().sorted().map(PersonHistory::name).collect(Collectors.joining(", "));
        VBox box = box(what, change.at(), change.by());
        change.what().stream().sorted().forEach(detail -> {
            Label name = Words.small(name(detail));
            name.getStyleClass().add("detail-name");
            VBox values = new VBox();
            String was = words(change.was(), detail);
            if (!was.isBlank()) {
                Label struck = Words.muted(was);
                struck.getStyleClass().add("text-struck");
                struck.setAccessibleText(Text.of("people.history.was", was));
                values.getChildren().add(struck);
            }
            values.getChildren().add(Words.body(orNothing(words(change.became(), detail))));
            HBox.setHgrow(values, Priority.ALWAYS);
            HBox line = new HBox(name, values);
            line.getStyleClass().add("gap");
            box.getChildren().add(line);
        });
        box.getChildren()
                .add(Words.act(
                        "person.put-back",
                        Text.of("people.history.back"),
                        Text.of("people.history.back.this", what),
                        () -> back.accept(change)));
        return box;
    }

    private static VBox box(String title, Instant at, String by) {
        LocalDate day = LocalDate.ofInstant(at, ZONE);
        String when = Text.of(
                "people.history.when",
                DateWords.field(day),
                DateWords.time(at.atZone(ZONE).toLocalDateTime()),
                by);
        VBox box = new VBox(Words.strong(title), Words.small(when));
        box.getStyleClass().addAll("panel", "gap-small");
        return box;
    }

    private static String orNothing(String words) {
        return words.isBlank() ? Text.of("people.history.nothing") : words;
    }

    static String name(Detail detail) {
        return switch (detail) {
            case TITLE -> Text.of("people.detail.title");
            case NAME -> Text.of("people.detail.name");
            case ORGANISATION -> Text.of("people.detail.organisation");
            case ADDRESS -> Text.of("people.detail.address");
            case POSTCODE -> Text.of("people.detail.postcode");
            case EMAIL -> Text.of("people.detail.email");
            case TELEPHONE -> Text.of("people.detail.telephone");
            case WAY -> Text.of("people.detail.way");
            case FORMAT -> Text.of("people.detail.format");
            case LANGUAGE -> Text.of("people.detail.language");
            case ADJUSTMENTS -> Text.of("people.adjustments");
            case SAFETY -> Text.of("people.detail.safety");
            case VULNERABLE -> Text.of("people.detail.vulnerable");
            case REPRESENTATIVES -> Text.of("people.representatives");
            case RESTRICTION -> Text.of("people.restriction");
        };
    }

    private static Optional<String> words(Detail detail, Object value) {
        return switch (detail) {
            case WAY -> Optional.of(PersonWords.way(value.toString()));
            case FORMAT -> Optional.of(PersonWords.format(value.toString()));
            case ADJUSTMENTS, REPRESENTATIVES ->
                value instanceof List<?> many && !many.isEmpty()
                        ? Optional.of(many.stream().map(PersonHistory::one).collect(Collectors.joining("; ")))
                        : Optional.empty();
            default -> Optional.empty();
        };
    }

    private static String one(Object value) {
        return value instanceof Adjustment adjustment ? adjustment.what() : ((Representative) value).name();
    }

    /** What a detail said, in words. */
    static String words(Profile profile, Detail detail) {
        return switch (detail) {
            case WAY -> PersonWords.way(profile.person().preferredWay());
            case FORMAT -> PersonWords.format(profile.person().preferredFormat());
            case ADDRESS -> profile.person().address().strip().replace("\n", ", ");
            case ADJUSTMENTS ->
                profile.care().adjustments().stream().map(Adjustment::what).collect(Collectors.joining("; "));
            case REPRESENTATIVES ->
                profile.care().representatives().stream()
                        .map(Representative::name)
                        .collect(Collectors.joining("; "));
            case RESTRICTION -> profile.care().restriction().map(r -> r.terms()).orElse("");
            default -> String.valueOf(profile.value(detail));
        };
    }
}
