package redress.casework;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Names of one sort a council knows. One written in another way ("planning") is taken as the one known ("Planning"). */
final class ImportNames {

    private final Map<String, String> byKey = new HashMap<>();
    private final boolean open;

    /** @param open whether new names are taken in; otherwise only known ones are found */
    ImportNames(Collection<String> known, boolean open) {
        known.forEach(name -> byKey.putIfAbsent(ImportText.key(name), name));
        this.open = open;
    }

    /** The name as the council writes it; a new one, where they are taken in, as it is written here. */
    Optional<String> find(String typed) {
        String key = ImportText.key(typed);
        if (open) {
            byKey.putIfAbsent(key, typed);
        }
        return Optional.ofNullable(byKey.get(key));
    }
}
