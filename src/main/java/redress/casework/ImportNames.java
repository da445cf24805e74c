package redress.casework;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Names of one sort a council knows. One written in another way ("planning") is taken as the one known ("Planning"). */
final class ImportNames {

    private final Map<String, String> byKey = new HashMap<>();
    private final Set<String> known;
    private final boolean open;

    /**
     * The names, before any row is read.
     *
     * @param known those that are kept
     * @param agreed new ones that may be taken in
     * @param open whether any other new one may be, too
     */
    ImportNames(Collection<String> known, Collection<String> agreed, boolean open) {
        this.known = Set.copyOf(known);
        this.open = open;
        known.forEach(name -> byKey.putIfAbsent(ImportText.key(name), name));
        agreed.forEach(name -> byKey.putIfAbsent(ImportText.key(name), name));
    }

    /** The name as the council writes it; a new one, where they are taken in, as it is written here. */
    Optional<String> find(String typed) {
        String key = ImportText.key(typed);
        if (open) {
            byKey.putIfAbsent(key, typed);
        }
        return Optional.ofNullable(byKey.get(key));
    }

    /** Whether it is kept or agreed, in whatever way it is written. */
    boolean has(String typed) {
        return byKey.containsKey(ImportText.key(typed));
    }

    /** Whether it is not kept yet. */
    boolean isNew(String name) {
        return !known.contains(name);
    }

    /** Those that are kept, by the alphabet. */
    List<String> known() {
        return known.stream().sorted().toList();
    }
}
