package redress.reports;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What the cases of a year say to a paragraph of a Code.
 *
 * @param said what is counted, as it stands before the number: "Complaints acknowledged within five working days of receipt"
 * @param part those that did as the Code asks
 * @param whole all it is asked of; empty where there is only a number and nothing to hold it against
 */
public record CodeMeasure(String said, Figure part, Optional<Figure> whole) {

    static CodeMeasure of(String said, Figure part, Figure whole) {
        return new CodeMeasure(said, part, Optional.of(whole));
    }

    static CodeMeasure count(String said, Figure number) {
        return new CodeMeasure(said, number, Optional.empty());
    }

    /** Whether it was done in every case; empty where there was none. */
    public Optional<Boolean> always() {
        return whole.filter(all -> all.value() > 0).map(all -> all.value() == part.value());
    }

    /** The cases in which it was not done as the Code asks. */
    public List<String> missing() {
        Set<String> left = new LinkedHashSet<>(whole.map(Figure::references).orElse(List.of()));
        part.references().forEach(left::remove);
        return List.copyOf(left);
    }

    /** All cases behind it. */
    public List<String> references() {
        return whole.orElse(part).references();
    }

    /** "97 of 100 (97%)", "12", or that there was none. */
    String number(Disclosure shown) {
        if (whole.isEmpty()) {
            return shown.count(part).shown();
        }
        Share share = new Share(part, whole.get());
        if (share.whole().value() == 0) {
            return "there was none";
        }
        return shown.hides(part) || shown.hides(share.whole())
                ? "not shown, because the numbers are small"
                : shown.partOf(share).shown() + " (" + shown.percent(share).shown() + ")";
    }
}
