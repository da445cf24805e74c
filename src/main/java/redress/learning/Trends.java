package redress.learning;

import java.time.LocalDate;
import java.util.List;
import redress.casework.Cases;
import redress.db.Database;
import redress.lessons.LessonRow;
import redress.lessons.LessonStore;

/** The trends a council's complaints show, each with the action that is under way because of it. */
public final class Trends {

    private final Database database;
    private final Cases cases;
    private final TrendStore store = new TrendStore();
    private final LessonStore lessons = new LessonStore();

    public Trends(Database database, Cases cases) {
        this.database = database;
        this.cases = cases;
    }

    /** Those of today, with most cases first. */
    public List<Trend> today() {
        LocalDate today = cases.today();
        LocalDate since = today.minusYears(2);
        return database.read(handle -> {
            List<LessonRow> underWay = lessons.outstanding(handle);
            return new TrendRules(store.complaints(handle, since), today)
                    .find(store.notMade(handle, since, today)).stream()
                            .map(trend -> trend.answeredBy(underWay.stream()
                                    .filter(row -> row.trend().equals(trend.key()))
                                    .map(LessonRow::id)
                                    .findFirst()))
                            .toList();
        });
    }

    /** Those of one service. */
    public List<Trend> of(String service) {
        return today().stream().filter(trend -> trend.service().equals(service)).toList();
    }
}
