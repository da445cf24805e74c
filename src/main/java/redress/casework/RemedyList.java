package redress.casework;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is owed to the person, in the course of being folded: by the number of the entry that agreed it. */
final class RemedyList {

    private final Map<Long, Remedy> remedies = new LinkedHashMap<>();

    void agree(Happening.RemedyAgreed what, Entry entry) {
        LocalDate agreed = entry.happened().date();
        remedies.put(
                entry.seq(),
                new Remedy(
                        entry.seq(),
                        what.kind(),
                        what.what(),
                        what.owner(),
                        agreed,
                        what.due(),
                        what.amount(),
                        Optional.empty(),
                        ""));
    }

    void finish(Happening.RemedyDone what, Entry entry) {
        Remedy owed = remedies.get(what.remedy());
        if (owed == null) {
            throw new Refused("No remedy of that number was agreed in this case.");
        }
        remedies.put(owed.entry(), owed.done(entry.happened().date(), what.evidence()));
    }

    List<Remedy> all() {
        return List.copyOf(remedies.values());
    }
}
