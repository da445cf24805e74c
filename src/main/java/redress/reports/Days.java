package redress.reports;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/** How long something took, in working days after the day of receipt; average and median to one decimal, half up. */
public record Days(int counted, Optional<BigDecimal> average, Optional<BigDecimal> median) {

    static Days of(List<Integer> days) {
        if (days.isEmpty()) {
            return new Days(0, Optional.empty(), Optional.empty());
        }
        List<Integer> sorted = days.stream().sorted().toList();
        long sum = sorted.stream().mapToLong(Integer::longValue).sum();
        int size = sorted.size();
        long middle = sorted.get((size - 1) / 2) + (long) sorted.get(size / 2);
        return new Days(size, Optional.of(divide(sum, size)), Optional.of(divide(middle, 2)));
    }

    private static BigDecimal divide(long sum, long count) {
        return BigDecimal.valueOf(sum).divide(BigDecimal.valueOf(count), 1, RoundingMode.HALF_UP);
    }
}
