package redress.commands;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import redress.casework.CaseFilter;
import redress.casework.CaseRow;
import redress.casework.Cases;
import redress.casework.Export;
import redress.db.Database;
import redress.procedure.CaseKind;
import redress.procedure.NearestWord;

/** Lists cases, for people or as JSON. */
@Command(name = "cases", description = "Lists cases, the newest first.", mixinStandardHelpOptions = true)
final class CasesCommand implements Runnable {

    private static final int MOST = 1_000_000;

    private final Terminal terminal;

    @Mixin
    private DatabaseOption database = new DatabaseOption();

    @Option(names = "--open", description = "Only cases that are not closed.")
    private boolean open;

    @Option(names = "--kind", paramLabel = "K", description = "Only cases of this kind: complaint, compliment ...")
    private Optional<String> kind = Optional.empty();

    @Option(
            names = "--search",
            paramLabel = "TEXT",
            description = "Only cases with these words in reference, person or subject.")
    private Optional<String> search = Optional.empty();

    @Option(names = "--json", description = "As a JSON array.")
    private boolean json;

    CasesCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public void run() {
        Optional<CaseKind> wanted = kind.map(CasesCommand::kind);
        try (Database opened = database.open(terminal)) {
            Cases cases = new Cases(opened, terminal.clock());
            List<CaseRow> rows = rows(cases, wanted);
            cases.traces().leaves(Export.list("cases"));
            if (json) {
                terminal.out().print(json(rows) + "\n");
            } else {
                StringBuilder lines = new StringBuilder();
                rows.forEach(row -> lines.append(line(row)).append('\n'));
                terminal.out().print(lines);
            }
        }
    }

    private List<CaseRow> rows(Cases cases, Optional<CaseKind> wanted) {
        CaseFilter filter = (open ? CaseFilter.open(MOST) : CaseFilter.all(MOST)).kind(wanted);
        return cases.list(filter.words(search.orElse("")));
    }

    private static CaseKind kind(String given) {
        List<String> ids = Arrays.stream(CaseKind.values()).map(CaseKind::id).toList();
        return CaseKind.of(given)
                .orElseThrow(() -> new WrongUsage(
                        "There is no kind of case \"" + Terminal.plain(given) + "\". " + NearestWord.hint(given, ids)));
    }

    private static String json(List<CaseRow> rows) {
        ArrayNode array = JsonMapper.builder().build().createArrayNode();
        for (CaseRow row : rows) {
            array.addObject()
                    .put("reference", row.reference())
                    .put("kind", row.kind().id())
                    .put("status", row.status().id())
                    .put("stage", row.stage())
                    .put("received", row.received().toString())
                    .put("service", row.service().orElse(null))
                    .put("officer", row.officer().orElse(null))
                    .put("nextDeadline", row.nextDeadline().orElse(null))
                    .put("due", row.due().map(LocalDate::toString).orElse(null))
                    .put("person", row.person())
                    .put("subject", row.subject());
        }
        return array.toPrettyString();
    }

    private static String line(CaseRow row) {
        return Stream.of(
                        row.reference(),
                        row.kind().id(),
                        row.status().id(),
                        row.received().toString(),
                        row.nextDeadline().orElse("-"),
                        row.due().map(LocalDate::toString).orElse("-"),
                        row.service().orElse("-"),
                        row.officer().orElse("-"),
                        row.person(),
                        row.subject())
                .map(Terminal::plain)
                .reduce((a, b) -> a + "\t" + b)
                .orElseThrow();
    }
}
