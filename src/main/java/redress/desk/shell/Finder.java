package redress.desk.shell;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.LongConsumer;
import java.util.function.Supplier;
import redress.casework.CaseFilter;
import redress.casework.CaseRow;
import redress.casework.Cases;
import redress.casework.PersonHit;
import redress.casework.SearchHits;
import redress.desk.kit.Text;

/** What the find field finds of cases and people; with nothing typed the cases opened last, then the newest ones. */
public final class Finder implements Function<String, List<Found>> {

    private static final int LAST = 5;
    private static final int MOST_CASES = 7;
    private static final int MOST_PEOPLE = 3;

    private final Cases cases;
    private final LongConsumer openCase;
    private final Consumer<PersonHit> openPerson;
    private final Supplier<List<Long>> opened;

    /**
     * Over these cases.
     *
     * @param opened the cases opened last, by id, the latest first
     */
    public Finder(Cases cases, LongConsumer openCase, Consumer<PersonHit> openPerson, Supplier<List<Long>> opened) {
        this.cases = cases;
        this.openCase = openCase;
        this.openPerson = openPerson;
        this.opened = opened;
    }

    @Override
    public List<Found> apply(String typed) {
        if (typed.isBlank()) {
            return last().stream().map(this::found).toList();
        }
        SearchHits hits = cases.searchEverything(typed, MOST_CASES, MOST_PEOPLE);
        List<Found> all = new ArrayList<>(hits.cases().stream().map(this::found).toList());
        hits.people().forEach(hit -> all.add(found(hit)));
        return all;
    }

    private List<CaseRow> last() {
        Set<CaseRow> rows = new LinkedHashSet<>(cases.rows(opened.get()));
        rows.addAll(cases.list(CaseFilter.all(LAST)));
        return rows.stream().limit(LAST).toList();
    }

    private Found found(CaseRow row) {
        return new Found(
                Text.of("shell.find.cases"),
                row.reference() + "  " + row.subject(),
                row.person(),
                () -> openCase.accept(row.id()));
    }

    private Found found(PersonHit hit) {
        return new Found(
                Text.of("shell.find.people"), hit.person().fullName(), detail(hit), () -> openPerson.accept(hit));
    }

    private static String detail(PersonHit hit) {
        return hit.person().postcode().isBlank()
                ? Text.of("shell.find.person", hit.cases())
                : Text.of("shell.find.person-at", hit.cases(), hit.person().postcode());
    }
}
