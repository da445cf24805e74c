package redress.commands;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Command;

/**
 * Lists the rules of the councils' policies that Redress knows, then the paragraphs of both ombudsmen's Codes that have
 * a limit, a record, a letter or a report: each with the tests that show it, and how many of each are shown.
 */
@Command(
        name = "clauses",
        description = "Lists every rule of the policies and of the Codes with the tests that show it.",
        mixinStandardHelpOptions = true)
final class ClausesCommand implements Runnable {

    private static final String RULES = "/redress/clauses.tsv";
    private static final String CODES = "/redress/codes.tsv";
    private static final String SHOWN = "/redress/clauses-shown.tsv";

    private final Terminal terminal;

    ClausesCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public void run() {
        Map<String, String> shown = new LinkedHashMap<>();
        for (String line : lines(SHOWN)) {
            String[] parts = line.split("\t", 2);
            shown.put(parts[0], parts[1]);
        }
        list(RULES, shown, "clauses");
        list(CODES, shown, "paragraphs of the Codes");
    }

    /** One line for each row (its number, its kind or Code, the rule, the tests) and one that counts them. */
    private void list(String resource, Map<String, String> shown, String what) {
        List<String> all = lines(resource);
        List<String> rules = all.subList(1, all.size());
        int count = 0;
        for (String line : rules) {
            String[] rule = line.split("\t", -1);
            Optional<String> tests = Optional.ofNullable(shown.get(rule[0]));
            terminal.line(String.join("\t", rule[0], rule[1], rule[2], tests.orElse("-")));
            count += tests.isPresent() ? 1 : 0;
        }
        terminal.line(count + " of " + rules.size() + " " + what + " are shown by a test");
    }

    private static List<String> lines(String resource) {
        try (InputStream in = ClausesCommand.class.getResourceAsStream(resource);
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines().filter(line -> !line.isBlank()).toList();
        } catch (IOException e) {
            throw new CommandFailed("The list of clauses cannot be read. Install Redress again.", e);
        }
    }
}
