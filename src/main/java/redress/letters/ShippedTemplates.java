package redress.letters;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The templates that come with Redress; a council may replace each by its own. */
public final class ShippedTemplates {

    private static final List<String> IDS = List.of(
            "acknowledgement",
            "contractor-acknowledgement",
            "data-protection-acknowledgement",
            "holding",
            "update",
            "stage-1-response",
            "covering",
            "stage-2-acknowledgement",
            "stage-2-refusal",
            "stage-2-referred-back",
            "stage-2-response",
            "mp-response",
            "councillor-response",
            "ombudsman-response",
            "closure",
            "remedy-follow-up",
            "thank-you",
            "compliment-copy",
            "staff-thanks",
            "staff-copy",
            "redirect",
            "request-for-service",
            "alternative-route",
            "form-request",
            "consent-request",
            "restriction-warning",
            "restriction-decision",
            "stop-correspondence");
    private static final List<String> SHARED =
            List.of("contact", "ombudsman", "ombudsman-final", "information-commissioner");

    private ShippedTemplates() {}

    /** The ids, which are those of the procedures' letter purposes. */
    public static List<String> ids() {
        return IDS;
    }

    /** The text of a shipped template, to be stored as the council's first version. */
    public static String text(String id) {
        if (!IDS.contains(id)) {
            throw new IllegalArgumentException("Redress comes with no template " + id);
        }
        return resource(id);
    }

    /** The shared paragraphs by name. */
    public static Map<String, String> shared() {
        Map<String, String> shared = new LinkedHashMap<>();
        SHARED.forEach(name -> shared.put(name, resource("shared/" + name)));
        return Map.copyOf(shared);
    }

    /** A shipped template, ready to be merged. */
    public static Template of(String id) {
        return Template.parse(id, text(id), LetterFields.dictionary(), SharedParagraphs.of(shared()));
    }

    private static String resource(String name) {
        String path = "/redress/letters/" + name + ".md";
        try (InputStream in = ShippedTemplates.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("The template " + path + " is missing from the program");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
