package redress.commands;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import redress.calendar.Region;
import redress.council.Council;
import redress.procedure.Procedure;

/** The council of a database made by an import, as far as its procedure tells; the rest is entered in Settings. */
final class NewCouncil {

    private static final Set<String> NO_INITIAL =
            Set.of("council", "district", "borough", "city", "county", "metropolitan", "unitary", "of", "and", "the");
    private static final int LONGEST_PREFIX = 4;

    private NewCouncil() {}

    static Council of(Procedure procedure, Region region) {
        return new Council(
                procedure.council(),
                prefix(procedure.council()),
                region,
                "Complaints Co-ordinator",
                "",
                "",
                "",
                "",
                procedure.id());
    }

    /** The initials of the council's name: NN for North Norfolk District Council. */
    static String prefix(String council) {
        List<String> words = Arrays.stream(
                        council.toUpperCase(Locale.ROOT).replaceAll("['’]", "").split("[^A-Z]+"))
                .filter(word -> !word.isEmpty() && !NO_INITIAL.contains(word.toLowerCase(Locale.ROOT)))
                .toList();
        if (words.isEmpty()) {
            return "RC";
        }
        if (words.size() == 1) {
            return (words.get(0) + "C").substring(0, 2);
        }
        StringBuilder initials = new StringBuilder();
        words.stream().limit(LONGEST_PREFIX).forEach(word -> initials.append(word.charAt(0)));
        return initials.toString();
    }
}
