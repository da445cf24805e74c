package redress.letters;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The closed dictionary of fields, seen from one place in a template: inside a list, its items' fields come first. */
public final class Fields {

    private final Deque<Map<String, Field>> scopes;

    private Fields(Deque<Map<String, Field>> scopes) {
        this.scopes = scopes;
    }

    /** A dictionary of these fields. */
    public static Fields of(List<Field> fields) {
        return new Fields(new ArrayDeque<>(List.of(byName(fields))));
    }

    /** Every field known here by that name. */
    public Optional<Field> find(String name) {
        return scopes.stream()
                .flatMap(scope -> Optional.ofNullable(scope.get(name)).stream())
                .findFirst();
    }

    /** All fields known here, those of the innermost list first, in the order of the dictionary. */
    public List<Field> all() {
        return scopes.stream().flatMap(scope -> scope.values().stream()).toList();
    }

    /** The known name most like a mistyped one, if any is like it at all. */
    public Optional<String> nearest(String mistyped) {
        int tolerated = Math.max(2, mistyped.length() / 2);
        return all().stream()
                .map(Field::name)
                .min(Comparator.comparingInt(name -> distance(mistyped, name)))
                .filter(name -> distance(mistyped, name) <= tolerated);
    }

    Fields inside(Field list) {
        Deque<Map<String, Field>> inner = new ArrayDeque<>(scopes);
        inner.addFirst(byName(list.items()));
        return new Fields(inner);
    }

    private static Map<String, Field> byName(List<Field> fields) {
        Map<String, Field> named = new LinkedHashMap<>();
        for (Field field : fields) {
            if (named.put(field.name(), field) != null) {
                throw new IllegalArgumentException("The field " + field.name() + " is there twice");
            }
        }
        return named;
    }

    /** How many letters must be changed, added, left out or swapped with their neighbour. */
    private static int distance(String a, String b) {
        int[][] steps = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                if (i == 0 || j == 0) {
                    steps[i][j] = i + j;
                    continue;
                }
                int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                int best = Math.min(steps[i - 1][j], steps[i][j - 1]) + 1;
                best = Math.min(best, steps[i - 1][j - 1] + change);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    best = Math.min(best, steps[i - 2][j - 2] + 1);
                }
                steps[i][j] = best;
            }
        }
        return steps[a.length()][b.length()];
    }
}
