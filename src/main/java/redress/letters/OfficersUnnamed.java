package redress.letters;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import redress.council.Officer;

/**
 * Puts "Officer A", "Officer B" ... for the names of officers in what a response says, where the council chooses so: it
 * cannot know where the response is published.
 */
final class OfficersUnnamed {

    private static final String TITLES = "(?:Mr|Mrs|Ms|Miss|Mx|Dr)\\.?";

    /** Of these the customer's or the council's own names are made, which stay. */
    private static final Pattern KEPT = Pattern.compile("(customer|recipient|council|representative|ombudsman)\\..*");

    private final List<Officer> officers;
    private final List<Officer> met = new ArrayList<>();

    private OfficersUnnamed(List<Officer> officers) {
        this.officers = officers.stream()
                .filter(officer -> officer.name().strip().contains(" "))
                .sorted(Comparator.comparing((Officer officer) -> officer.name().length())
                        .reversed())
                .toList();
    }

    static Values in(Values values, List<Officer> officers) {
        return new OfficersUnnamed(officers).values(values);
    }

    private Values values(Values values) {
        Values.Builder all = Values.of();
        for (Map.Entry<String, Value> field : new TreeMap<>(values.byName()).entrySet()) {
            all.put(
                    field.getKey(),
                    KEPT.matcher(field.getKey()).matches() ? field.getValue() : value(field.getValue()));
        }
        return all.build();
    }

    private Value value(Value value) {
        if (value instanceof Value.Words words) {
            return new Value.Words(unnamed(words.text()));
        }
        return value instanceof Value.Items list
                ? new Value.Items(list.items().stream().map(this::values).toList())
                : value;
    }

    private String unnamed(String words) {
        String text = words;
        for (Officer officer : officers) {
            Matcher named = pattern(officer).matcher(text);
            if (named.find()) {
                text = named.replaceAll(letter(officer));
            }
        }
        return text;
    }

    /** The whole name, with or without its title, or the surname after a title. */
    private static Pattern pattern(Officer officer) {
        String[] names = officer.name().strip().split("\\s+", -1);
        String whole = Stream.of(names).map(Pattern::quote).collect(Collectors.joining("\\s+"));
        String surname = Pattern.quote(names[names.length - 1]);
        return Pattern.compile("(?<![\\p{L}\\p{N}])(?:(?:" + TITLES + "\\s+)?" + whole + "|" + TITLES + "\\s+" + surname
                + ")(?![\\p{L}\\p{N}])");
    }

    private String letter(Officer officer) {
        if (!met.contains(officer)) {
            met.add(officer);
        }
        int place = met.indexOf(officer);
        return "Officer " + (place < 26 ? String.valueOf((char) ('A' + place)) : String.valueOf(place + 1));
    }
}
