package redress.reports;

import java.util.ArrayList;
import java.util.List;

/** A piece of a section. */
public sealed interface ReportItem permits ReportTable, ReportItem.Sentences, ReportItem.Points, ReportItem.Chart {

    /** A paragraph; its numbers are the same cells as in the tables. */
    record Sentences(List<Part> parts) implements ReportItem {
        public Sentences {
            parts = List.copyOf(parts);
        }

        /** The paragraph as text. */
        public String text() {
            return String.join("", parts.stream().map(Part::shown).toList());
        }
    }

    /** A bulleted list. */
    record Points(List<Sentences> points) implements ReportItem {
        public Points {
            points = List.copyOf(points);
        }
    }

    /**
     * Bars for the rows of a table.
     *
     * @param series the columns drawn: this year's, then last year's
     */
    record Chart(String title, ReportTable table, List<Integer> series) implements ReportItem {
        public Chart {
            series = List.copyOf(series);
        }
    }

    /** Words or a number in a sentence. */
    sealed interface Part {
        String shown();
    }

    record Words(String shown) implements Part {}

    record Counted(ReportCell cell) implements Part {
        @Override
        public String shown() {
            return cell.shown();
        }
    }

    /** Puts a paragraph together. */
    final class Saying {

        private final List<Part> parts = new ArrayList<>();

        Saying say(String words) {
            parts.add(new Words(words));
            return this;
        }

        Saying number(ReportCell cell) {
            parts.add(new Counted(cell));
            return this;
        }

        /** A share after its number, " (45%)"; nothing where it is not shown. */
        Saying inBrackets(ReportCell share) {
            return share.shown().equals(Disclosure.NOT_SHOWN)
                    ? this
                    : say(" (").number(share).say(")");
        }

        Sentences done() {
            return new Sentences(parts);
        }
    }
}
