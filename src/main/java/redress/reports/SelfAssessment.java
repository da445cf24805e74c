package redress.reports;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import redress.codes.Assessment;
import redress.codes.Assessment.Answer;
import redress.codes.CodeParagraph;
import redress.documents.Dates;
import redress.reports.CodeSettings.Setting;

/**
 * A council's self-assessment against a Code: what the co-ordinator says to each paragraph, beside what the cases of the
 * year and the procedure say and what the program proposes out of both.
 *
 * @param said by the council; its newest of the year
 */
public record SelfAssessment(Assessment said, List<Row> rows) {

    public SelfAssessment {
        rows = List.copyOf(rows);
    }

    /**
     * A paragraph.
     *
     * @param measure out of the cases of the year
     * @param number of the measure: "97 of 100 (97%)", hidden where it is small and published; "" where there is none
     * @param set what the procedure or Redress itself says; "" where nothing
     * @param proposed empty where there is neither a figure nor a setting: the co-ordinator decides
     * @param answer what the co-ordinator says
     * @param before what was said in the assessment before; offered again
     */
    public record Row(
            CodeParagraph paragraph,
            Optional<CodeMeasure> measure,
            String number,
            String set,
            Optional<Boolean> proposed,
            Answer answer,
            Answer before) {

        /** Whether the co-ordinator has decided. */
        public boolean isDecided() {
            return answer.complies().isPresent();
        }

        /** What counts: decided, or else proposed. */
        public Optional<Boolean> complies() {
            return answer.complies().or(() -> proposed);
        }

        private String measured() {
            return measure.map(one -> one.said() + ": " + number + ".").orElse("");
        }

        /** Figure and setting, one after the other; "" where there is neither. */
        public String said() {
            return joined(measured(), set);
        }

        /** The same with the council's own evidence. */
        public String evidence() {
            return joined(said(), answer.evidence().strip());
        }

        private static String joined(String... parts) {
            return Stream.of(parts).filter(words -> !words.isEmpty()).collect(Collectors.joining(" "));
        }
    }

    /** How many paragraphs are followed, or not, or not decided. */
    public long count(Optional<Boolean> complies) {
        return rows.stream().filter(row -> row.complies().equals(complies)).count();
    }

    /** How many nobody has decided yet, proposed or not. */
    public long undecided() {
        return rows.stream().filter(row -> !row.isDecided()).count();
    }

    /**
     * Puts it together.
     *
     * @param before the assessment before, whose words are offered again
     */
    static SelfAssessment of(
            Assessment said, Assessment before, CodeFigures figures, Map<String, Setting> settings, Told told) {
        return new SelfAssessment(
                said,
                CodeParagraph.of(said.key().code()).stream()
                        .map(paragraph -> {
                            String check = paragraph.check();
                            Optional<CodeMeasure> measure = figures.measure(check);
                            Optional<Setting> set =
                                    Optional.ofNullable(settings.get(check)).or(() -> ofItself(check, said, told));
                            return new Row(
                                    paragraph,
                                    measure,
                                    measure.map(one -> one.number(told.shown())).orElse(""),
                                    set.map(Setting::sentence).orElse(""),
                                    proposed(measure, set),
                                    said.answer(paragraph.id()),
                                    before.answer(paragraph.id()));
                        })
                        .toList());
    }

    /**
     * What is known beside cases and procedure.
     *
     * @param learned whether the council has written what it learned
     */
    record Told(Disclosure shown, boolean learned) {}

    /** Yes only where neither the figure nor the setting speaks against it. */
    private static Optional<Boolean> proposed(Optional<CodeMeasure> measure, Optional<Setting> set) {
        List<Boolean> said = Stream.concat(
                        measure.flatMap(CodeMeasure::always).stream(), set.map(Setting::holds).stream())
                .toList();
        return said.isEmpty() ? Optional.empty() : Optional.of(said.stream().allMatch(yes -> yes));
    }

    /** What the assessment and the report say of themselves (8.2, 8.3, 9.3). */
    private static Optional<Setting> ofItself(String check, Assessment said, Told told) {
        return switch (check) {
            case "published" ->
                said.approval()
                        .map(by -> new Setting(
                                true,
                                "Approved by " + by.by() + " on " + Dates.words(by.on())
                                        + (by.response().isBlank() ? "." : ", with its response.")));
            case "assessed-again" ->
                said.begun()
                        .map(day -> new Setting(
                                true,
                                "Assessed again on " + Dates.words(day) + ": "
                                        + said.why().strip()));
            case "told-what-learned" ->
                told.learned() ? Optional.of(new Setting(true, "“What we learned” in this report.")) : Optional.empty();
            default -> Optional.empty();
        };
    }
}
