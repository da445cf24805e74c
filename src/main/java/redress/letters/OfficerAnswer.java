package redress.letters;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import redress.casework.Happening;

/**
 * What an officer answered, as far as it could be read: a proposal to be looked at before anything is recorded.
 *
 * @param way how it came: "form", "word", "pdf", "email", "paper"
 * @param reference the case it names; empty where it names none
 * @param draft whether the officer calls it a draft; empty where nothing is said
 * @param points by the number of the point
 * @param text all of it in words
 * @param came the day the e-mail came; empty where nothing says so
 */
public record OfficerAnswer(
        String way,
        Optional<String> reference,
        Optional<Boolean> draft,
        String checked,
        String apology,
        Map<Integer, OnPoint> points,
        String text,
        Optional<LocalDate> came) {

    public OfficerAnswer {
        points = Collections.unmodifiableMap(new TreeMap<>(points));
    }

    /** What was answered on one point; each "" where nothing was. The finding is an outcome's id. */
    public record OnPoint(String found, String evidence, Optional<String> finding, String right, String learned) {}

    OfficerAnswer cameOn(Optional<LocalDate> day) {
        return new OfficerAnswer(way, reference, draft, checked, apology, points, text, day);
    }

    /** Whether the answers could be told apart, point by point. */
    public boolean isByPoint() {
        return !points.isEmpty();
    }

    /** The findings it proposes; points without a clear finding have none. */
    public List<Happening.FindingMade> findings() {
        List<Happening.FindingMade> findings = new ArrayList<>();
        points.forEach((number, answer) -> answer.finding()
                .ifPresent(finding -> findings.add(new Happening.FindingMade(number, finding, answer.found()))));
        return List.copyOf(findings);
    }

    /** The words it proposes for the response letter, by the letter's field names. */
    public Map<String, String> letterWords() {
        Map<String, String> words = new LinkedHashMap<>();
        put(words, "response.checked", checked);
        put(words, "response.apology", apology);
        put(
                words,
                "response.remedy",
                joined(points.values().stream().map(OnPoint::right).toList()));
        put(
                words,
                "response.learning",
                joined(points.values().stream().map(OnPoint::learned).toList()));
        return Collections.unmodifiableMap(words);
    }

    private static void put(Map<String, String> words, String field, String text) {
        if (!text.isBlank()) {
            words.put(field, text);
        }
    }

    /** Several officers copy one sentence under every point; it is said once. */
    private static String joined(List<String> parts) {
        return String.join(
                "\n\n",
                parts.stream().filter(part -> !part.isBlank()).distinct().toList());
    }
}
