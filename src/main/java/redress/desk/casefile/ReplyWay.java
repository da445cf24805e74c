package redress.desk.casefile;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import redress.desk.kit.Text;

/** How an officer's answer or a pack came or went. */
enum ReplyWay {
    EMAIL,
    FORM,
    WORD,
    PDF,
    TELEPHONE,
    MEETING,
    PAPER;

    /** As entries name it. */
    String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** "Word file", on a choice. */
    String words() {
        return switch (this) {
            case EMAIL -> Text.of("officers.way.email");
            case FORM -> Text.of("officers.way.form");
            case WORD -> Text.of("officers.way.word");
            case PDF -> Text.of("officers.way.pdf");
            case TELEPHONE -> Text.of("officers.way.telephone");
            case MEETING -> Text.of("officers.way.meeting");
            case PAPER -> Text.of("officers.way.paper");
        };
    }

    private String by() {
        return switch (this) {
            case EMAIL -> Text.of("officers.by.email");
            case FORM -> Text.of("officers.by.form");
            case WORD -> Text.of("officers.by.word");
            case PDF -> Text.of("officers.by.pdf");
            case TELEPHONE -> Text.of("officers.by.telephone");
            case MEETING -> Text.of("officers.by.meeting");
            case PAPER -> Text.of("officers.by.paper");
        };
    }

    /** "by e-mail", in a sentence. */
    static String by(String id) {
        return of(id).map(ReplyWay::by).orElseGet(() -> Way.by(id));
    }

    static Optional<ReplyWay> of(String id) {
        return List.of(values()).stream().filter(way -> way.id().equals(id)).findFirst();
    }
}
