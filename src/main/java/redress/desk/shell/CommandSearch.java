package redress.desk.shell;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import redress.desk.kit.Command;

/** Which commands are meant by what was typed: their words begin with it, in whatever order. */
final class CommandSearch {

    private CommandSearch() {}

    /** Those that can be done first, of them those that begin with what was typed; else in the order given. */
    static List<Command> of(List<Command> commands, String typed) {
        String low = typed.strip().toLowerCase(Locale.UK);
        if (low.isEmpty()) {
            return List.of();
        }
        List<String> wanted = List.of(low.split("\\s+", -1));
        return commands.stream()
                .filter(command -> holds(command.text(), wanted))
                .sorted(Comparator.comparing(
                                (Command command) -> command.refusal().get().isPresent())
                        .thenComparing(command ->
                                !command.text().toLowerCase(Locale.UK).startsWith(low)))
                .toList();
    }

    private static boolean holds(String text, List<String> wanted) {
        List<String> words = Arrays.asList(text.toLowerCase(Locale.UK).split("[^\\p{L}\\p{N}]+", -1));
        return wanted.stream().allMatch(each -> words.stream().anyMatch(word -> word.startsWith(each)));
    }
}
