package redress.learning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Finds trends: a pure function of the complaints, the changes not made, and the day. */
final class TrendRules {

    /** Fewer complaints than this show nothing. */
    static final int FEWEST = 3;

    private static final int MONTHS = 3;

    private final List<Seen> complaints;
    private final LocalDate today;

    TrendRules(List<Seen> complaints, LocalDate today) {
        this.complaints = List.copyOf(complaints);
        this.today = today;
    }

    /** The trends of the day, those with most cases first. */
    List<Trend> find(List<Agreed> notMade) {
        List<Trend> trends = new ArrayList<>();
        Map<String, List<Seen>> groups = new TreeMap<>(
                complaints.stream().collect(Collectors.groupingBy(one -> one.service() + "\t" + one.cause())));
        groups.values().forEach(group -> {
            rising(group, trends);
            repeated(group, trends);
            notDone(group, notMade, trends);
        });
        trends.sort(Comparator.comparing(Trend::now).reversed());
        return List.copyOf(trends);
    }

    private void rising(List<Seen> group, List<Trend> trends) {
        LocalDate since = today.minusMonths(MONTHS);
        LocalDate start = since.minusMonths(MONTHS);
        List<Seen> now = among(group, one -> one.received().isAfter(since));
        int before = among(
                        group,
                        one -> one.received().isAfter(start) && !one.received().isAfter(since))
                .size();
        if (now.size() >= FEWEST && now.size() > before) {
            trends.add(trend(Trend.Sort.RISING, now, before));
        }
    }

    private void repeated(List<Seen> group, List<Trend> trends) {
        LocalDate year = today.minusYears(1);
        List<Seen> upheld = among(
                group,
                one -> one.upheld()
                        && one.closed().filter(day -> day.isAfter(year)).isPresent());
        if (upheld.size() >= FEWEST) {
            int earlier = among(
                            group,
                            one -> one.upheld()
                                    && one.closed()
                                            .filter(day -> !day.isAfter(year) && day.isAfter(year.minusYears(1)))
                                            .isPresent())
                    .size();
            trends.add(trend(Trend.Sort.REPEATED, upheld, earlier));
        }
    }

    /** One more case upheld that came after a change was agreed is enough: the same could have been prevented. */
    private void notDone(List<Seen> group, List<Agreed> notMade, List<Trend> trends) {
        notMade.stream()
                .filter(one -> one.service().equals(group.get(0).service())
                        && one.cause().equals(group.get(0).cause()))
                .min(Comparator.comparing(Agreed::day))
                .ifPresent(agreed -> {
                    List<Seen> since =
                            among(group, one -> one.upheld() && one.received().isAfter(agreed.day()));
                    if (!since.isEmpty()) {
                        List<Seen> all = new ArrayList<>(among(
                                group, one -> one.reference().equals(agreed.reference()) && !since.contains(one)));
                        int before = all.size();
                        all.addAll(since);
                        trends.add(trend(Trend.Sort.NOT_DONE, all, before));
                    }
                });
    }

    private static List<Seen> among(List<Seen> group, Predicate<Seen> test) {
        return group.stream()
                .filter(test)
                .sorted(Comparator.comparing(Seen::received).thenComparing(Seen::reference))
                .toList();
    }

    private static Trend trend(Trend.Sort sort, List<Seen> cases, int before) {
        Seen first = cases.get(0);
        return new Trend(
                sort,
                first.service(),
                first.cause(),
                cases.size(),
                before,
                cases.stream().map(Seen::reference).toList(),
                Optional.empty());
    }
}
