package redress.desk.casefile;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import redress.desk.kit.Text;

/** How words went from one to the other. */
enum Way {
    POST,
    EMAIL,
    TELEPHONE,
    MEETING,
    VISIT;

    static final List<Way> WRITTEN = List.of(POST, EMAIL);
    static final List<Way> SPOKEN = List.of(TELEPHONE, MEETING, VISIT);

    /** As entries name it. */
    String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** "Telephone", on a choice. */
    String words() {
        return switch (this) {
            case POST -> Text.of("casefile.way.post");
            case EMAIL -> Text.of("casefile.way.email");
            case TELEPHONE -> Text.of("casefile.way.telephone");
            case MEETING -> Text.of("casefile.way.meeting");
            case VISIT -> Text.of("casefile.way.visit");
        };
    }

    /** "by telephone", in a sentence. */
    private String by() {
        return switch (this) {
            case POST -> Text.of("casefile.by.post");
            case EMAIL -> Text.of("casefile.by.email");
            case TELEPHONE -> Text.of("casefile.by.telephone");
            case MEETING -> Text.of("casefile.by.meeting");
            case VISIT -> Text.of("casefile.by.visit");
        };
    }

    /** "by telephone"; for a way we do not name, "by" and its own word. */
    static String by(String id) {
        return of(id).map(Way::by).orElseGet(() -> Text.of("casefile.by.other", id.replace('-', ' ')));
    }

    static Optional<Way> of(String id) {
        return List.of(values()).stream().filter(way -> way.id().equals(id)).findFirst();
    }
}
