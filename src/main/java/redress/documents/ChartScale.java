package redress.documents;

import java.math.BigDecimal;
import redress.documents.Block.BarChart;

/** Turns a value into a bar's length; the axis starts at 0 and the largest value takes all the room. */
record ChartScale(double largest, float room) {

    static ChartScale of(BarChart chart, float room) {
        double largest = chart.series().stream()
                .flatMap(series -> series.values().stream())
                .flatMap(cell -> cell.amount().stream())
                .mapToDouble(BigDecimal::doubleValue)
                .max()
                .orElse(0);
        return new ChartScale(largest, room);
    }

    /** Between 0 and the room; a value without amount, zero or negative has no bar. */
    float length(Cell value) {
        double amount = value.amount().map(BigDecimal::doubleValue).orElse(0d);
        return largest <= 0 || amount <= 0 ? 0 : (float) (amount / largest * room);
    }
}
