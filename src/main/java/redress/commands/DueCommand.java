package redress.commands;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import redress.calendar.BankHolidays;
import redress.calendar.Closure;
import redress.calendar.DueDate;
import redress.calendar.Moment;
import redress.calendar.Region;
import redress.calendar.WorkingCalendar;
import redress.procedure.NearestWord;

/** Counts a deadline from the days given, by a procedure and a calendar, without any database. */
@Command(
        name = "due",
        description = "Counts when a deadline is due: one line per date, FROM, TAB, DUE.",
        mixinStandardHelpOptions = true)
final class DueCommand implements Runnable {

    private final Terminal terminal;

    @Option(names = "--procedure", required = true, paramLabel = "ID", description = "Whose rules: an id or a file.")
    private String procedure = "";

    @Option(names = "--clock", required = true, paramLabel = "NAME", description = "Which deadline: stage-1-response.")
    private String clock = "";

    @Option(
            names = "--from",
            required = true,
            paramLabel = "DATE[,DATE...]",
            description =
                    "Days its anchor happened: 2026-04-01, or 2026-04-02T16:00. - reads them from standard input.")
    private String from = "";

    @Option(
            names = "--region",
            paramLabel = "R",
            defaultValue = "england-and-wales",
            description = "Whose bank holidays: england-and-wales (unless said), scotland or northern-ireland.")
    private String region = "";

    @Option(
            names = "--closed",
            paramLabel = "A..B",
            description = "Days the council is closed, both ends included; may be given several times.")
    private List<String> closed = new ArrayList<>();

    @ArgGroup(exclusive = true)
    private Form form = new Form();

    /** Explained or as JSON, not both. */
    static final class Form {
        @Option(names = "--explain", description = "Says how each was counted.")
        private boolean explain;

        @Option(names = "--json", description = "The dates and their working as a JSON array.")
        private boolean json;
    }

    DueCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public void run() {
        CountedClock counted = new CountedClock(ChosenProcedure.of(procedure), clock, calendar());
        List<Moment> moments = moments();
        if (form.json) {
            terminal.out()
                    .print(DueJson.of(moments.stream().map(counted::explained).toList()) + "\n");
        } else if (form.explain) {
            terminal.line(String.join(
                            "\n",
                            moments.stream()
                                    .map(counted::explained)
                                    .map(DueDate::asText)
                                    .toList())
                    .stripTrailing());
        } else {
            printPlain(counted, moments);
        }
        counted.warning(moments).ifPresent(terminal::complain);
    }

    private void printPlain(CountedClock counted, List<Moment> moments) {
        StringBuilder lines = new StringBuilder();
        for (Moment moment : moments) {
            lines.append(moment).append('\t').append(counted.due(moment)).append('\n');
        }
        terminal.out().print(lines);
    }

    private WorkingCalendar calendar() {
        List<String> regions = Arrays.stream(Region.values()).map(Region::id).toList();
        Region known = Region.of(region)
                .orElseThrow(() -> new WrongUsage(
                        "There is no region \"" + Terminal.plain(region) + "\". " + NearestWord.hint(region, regions)));
        try {
            return WorkingCalendar.of(
                    known,
                    BankHolidays.shipped(),
                    closed.stream().map(DueCommand::closure).toList());
        } catch (IllegalArgumentException e) {
            throw new WrongUsage("--closed: " + e.getMessage());
        }
    }

    private static Closure closure(String given) {
        String[] ends = given.split("\\.\\.", 2);
        return new Closure(day(ends[0]), day(ends[ends.length - 1]), "as given by --closed");
    }

    private static LocalDate day(String text) {
        Moment moment = Moment.parse(text.strip());
        if (moment.time().isPresent()) {
            throw new IllegalArgumentException("Give days without an hour: 2026-12-28..2026-12-31.");
        }
        return moment.date();
    }

    private List<Moment> moments() {
        try (Stream<String> given = from.equals("-") ? typed() : Arrays.stream(from.split(",", -1))) {
            return given.map(String::strip).map(Moment::parse).toList();
        } catch (IllegalArgumentException e) {
            throw new WrongUsage("--from: " + Terminal.plain(e.getMessage()));
        }
    }

    private Stream<String> typed() {
        return new BufferedReader(new InputStreamReader(terminal.in(), StandardCharsets.UTF_8))
                .lines()
                .filter(line -> !line.isBlank());
    }
}
