package redress.reports;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import redress.calendar.TypedDate;
import redress.casework.Cases;
import redress.casework.Traces;
import redress.codes.AnnualLetter;
import redress.codes.AnnualLetters;
import redress.codes.Assessments;
import redress.codes.Code;
import redress.db.Change;
import redress.db.Database;

/**
 * Makes the reports of a council from its cases, and keeps what the council adds: words of its own, and figures once they
 * are fixed. The names of causes, stages and deadlines are those of the procedure in force at the period's end, wherever a
 * report is asked for, so that screen and file never differ.
 */
public final class AnnualReports {

    /** As many years of annual letters stand beside each other. */
    private static final int LETTERS = 5;

    private final Database database;
    private final Cases cases;
    private final String council;
    private final Assessments assessments;
    private final AnnualLetters letters;
    private final ReaderFacts facts;
    private final ReportStore store = new ReportStore();

    public AnnualReports(Database database, Cases cases, String council) {
        this.database = database;
        this.cases = cases;
        this.council = council;
        assessments = new Assessments(database);
        letters = new AnnualLetters(database);
        facts = new ReaderFacts(database);
    }

    /** One number that is not what it was when the figures were fixed: where it stands, then and now. */
    public record Changed(String table, String row, String column, String then, String now) {}

    /**
     * The report on one period: from the figures that were fixed, or as of today where none are.
     *
     * @param published true: numbers of 1 to 4 are hidden; false: all are shown, for use inside the council
     */
    public AnnualReport of(ReportingPeriod period, boolean published) {
        Optional<ReportStore.Fixed> fixed = fixed(period);
        return fixed.isPresent()
                ? made(
                        period,
                        published,
                        fixed.get().made(),
                        facts.fixed(fixed.get().hash()))
                : made(period, published, cases.today(), now());
    }

    private FixedFacts now() {
        return facts.now(cases.facts());
    }

    /** Keeps what accounts that read no case count with, as it is now; for who opens the cases as their owner. */
    public void prepare() {
        now();
    }

    private AnnualReport made(ReportingPeriod period, boolean published, LocalDate day, FixedFacts facts) {
        return AnnualReport.of(
                new AnnualReport.Request(
                        council,
                        period,
                        day,
                        cases.procedureInForce(period.end()),
                        cases.calendar(),
                        published,
                        words(period),
                        facts.restrictions(),
                        (period.isYear() ? added(period) : AnnualReport.Added.NOTHING).with(facts.learned())),
                facts.cases());
    }

    /**
     * Reads a day as people type it ("1 apr", "+10wd").
     *
     * @throws IllegalArgumentException with a sentence where it cannot be read
     */
    public LocalDate typed(String words) {
        return TypedDate.parse(words, cases.today(), cases.calendar());
    }

    /** What the audit keeps of reports that leave. */
    public Traces traces() {
        return cases.traces();
    }

    /** What the co-ordinator says of the Codes. */
    public Assessments assessments() {
        return assessments;
    }

    /** The figures of the ombudsmen's annual letters. */
    public AnnualLetters letters() {
        return letters;
    }

    /** The Codes the council answers to in a period. */
    public List<Code> codes(ReportingPeriod period) {
        return Code.binding(cases.procedureInForce(period.end()).landlord());
    }

    private AnnualReport.Added added(ReportingPeriod year) {
        List<String> years = Stream.iterate(year, ReportingPeriod::previous)
                .limit(LETTERS)
                .map(ReportingPeriod::toString)
                .sorted()
                .toList();
        Map<Code, List<AnnualLetter>> entered = new EnumMap<>(Code.class);
        codes(year).forEach(code -> entered.put(code, letters.of(years, code)));
        return new AnnualReport.Added(
                codes(year).stream()
                        .map(code -> assessments.newest(year.toString(), code))
                        .toList(),
                codes(year).stream()
                        .map(code -> assessments.newest(year.previous().toString(), code))
                        .toList(),
                entered,
                List.of());
    }

    /** The council's own words by section id. */
    public Map<String, String> words(ReportingPeriod period) {
        return database.read(handle -> store.words(handle, period.toString()));
    }

    /** Keeps the council's own words for a section; "" takes them away. */
    public void say(ReportingPeriod period, String section, String words, long account) {
        database.write(Change.once(account, "report.words", "report"), tx -> {
            tx.subject(period.toString());
            store.say(tx.handle(), period.toString(), section, words.strip(), tx.auditN());
            return period;
        });
    }

    /** The day the figures were fixed; empty where they follow the cases. */
    public Optional<LocalDate> fixedOn(ReportingPeriod period) {
        return fixed(period).map(ReportStore.Fixed::made);
    }

    private Optional<ReportStore.Fixed> fixed(ReportingPeriod period) {
        return database.read(handle -> store.fixed(handle, period.toString()));
    }

    /** Fixes the figures as they are today: what happens to the cases afterwards changes them no more. */
    public void fix(ReportingPeriod period, long account) {
        keep(period, new ReportStore.Fixed(cases.today(), kept(now())), "report.fix", account);
    }

    /** Lets the figures follow the cases again. */
    public void letGo(ReportingPeriod period, long account) {
        keep(period, new ReportStore.Fixed(cases.today(), ""), "report.let-go", account);
    }

    private void keep(ReportingPeriod period, ReportStore.Fixed fixed, String act, long account) {
        database.write(Change.once(account, act, "report"), tx -> {
            tx.subject(period.toString());
            store.fix(tx.handle(), period.toString(), fixed, tx.auditN());
            return period;
        });
    }

    private String kept(FixedFacts facts) {
        try {
            return database.blobs().put(new ByteArrayInputStream(facts.written()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What would be counted differently today; nothing where the figures are not fixed. */
    public List<Changed> changedSince(ReportingPeriod period) {
        if (fixed(period).isEmpty()) {
            return List.of();
        }
        Map<String, String> now = new HashMap<>();
        for (ReportTable table : made(period, false, cases.today(), now()).tables()) {
            cells(table).forEach(cell -> now.put(cell.place(), cell.shown()));
        }
        List<Changed> changed = new ArrayList<>();
        for (ReportTable table : of(period, false).tables()) {
            for (Placed cell : cells(table)) {
                String today = now.getOrDefault(cell.place(), "–");
                if (!cell.figure().isEmpty() && !today.equals(cell.shown())) {
                    changed.add(new Changed(table.caption(), cell.row(), cell.column(), cell.shown(), today));
                }
            }
        }
        return List.copyOf(changed);
    }

    /** A number and where it stands. */
    private record Placed(String place, String row, String column, String figure, String shown) {}

    private static List<Placed> cells(ReportTable table) {
        List<ReportTable.Row> rows = new ArrayList<>(table.rows());
        table.total().ifPresent(rows::add);
        List<Placed> cells = new ArrayList<>();
        for (ReportTable.Row row : rows) {
            for (int i = 0; i < row.cells().size(); i++) {
                String column = table.columns().get(i).title();
                ReportCell cell = row.cells().get(i);
                cells.add(new Placed(
                        table.id() + " " + i + " " + row.label(), row.label(), column, cell.figure(), cell.shown()));
            }
        }
        return cells;
    }
}
