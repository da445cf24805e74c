package redress.casework;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import redress.people.Person;

/**
 * People as they stand in somebody's list, one a line: name, address, postcode, e-mail address, and what concerns them
 * alone. The parts are divided by tabs, by semicolons, or by commas where there is neither.
 */
final class PastedGroup {

    private static final Pattern POSTCODE = Pattern.compile("(?i)[A-Z]{1,2}\\d[A-Z\\d]?\\s*\\d[A-Z]{2}");
    private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s]+");

    private final List<String> address = new ArrayList<>();
    private final List<String> point = new ArrayList<>();
    private String postcode = "";
    private String email = "";

    private PastedGroup() {}

    static List<Groups.Newcomer> read(String pasted) {
        return pasted.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .map(line -> new PastedGroup().one(line))
                .toList();
    }

    private Groups.Newcomer one(String line) {
        String divider = line.contains("\t") ? "\t" : line.contains(";") ? ";" : ",";
        List<String> parts = Arrays.stream(line.split(Pattern.quote(divider), -1))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
        if (parts.isEmpty()) {
            throw new Refused("“" + line + "” names nobody. Type the name first.");
        }
        parts.subList(1, parts.size()).forEach(this::part);
        Person person = new Person(
                0,
                0,
                "",
                parts.get(0),
                "",
                String.join("\n", address),
                postcode,
                email,
                "",
                email.isEmpty() || !postcode.isEmpty() ? "post" : "email",
                "");
        return new Groups.Newcomer(person, String.join(divider + " ", point));
    }

    private void part(String part) {
        if (POSTCODE.matcher(part).matches()) {
            postcode = part;
        } else if (EMAIL.matcher(part).matches()) {
            email = part;
        } else if (postcode.isEmpty() && email.isEmpty()) {
            address.add(part);
        } else {
            point.add(part);
        }
    }
}
