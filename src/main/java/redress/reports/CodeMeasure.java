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
 * @param missing the cases in which it was not done as the Code asks
 */
public record CodeMeasure(String said, Figure part, Optional<Figure> whole, List<String> missing) {

    public CodeMeasure {
        missing = List.copyOf(missing);
    }

    /** One for each case. */
    static CodeMeasure of(String said, Figure part, Figure whole) {
        Set<String> left = new LinkedHashSet<>(whole.references());
        part.references().forEach(left::remove);
        return new CodeMeasure(said, part, Optional.of(whole), List.copyOf(left));
    }

    static CodeMeasure count(String said, Figure number) {
        return new CodeMeasure(said, number, Optional.empty(), List.of());
    }

    /** Whether it was done in every case; empty where there was none. */
    public Optional<Boolean> always() {
        return whole.filter(all -> all.value() > 0).map(all -> all.value() == part.value());
    }

    /** How often it was not done as the Code asks. */
    public long left() {
        return whole.map(all -> all.value() - part.value()).orElse(0L);
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
