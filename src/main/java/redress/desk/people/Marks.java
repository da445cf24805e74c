package redress.desk.people;

import java.util.ArrayList;
import java.util.List;
import redress.desk.kit.PersonWords;
import redress.desk.kit.Status;
import redress.desk.kit.StatusLine;
import redress.desk.kit.Text;
import redress.people.Care;
import redress.people.Profile;

/** What to mind with a person, the gravest first, as one line of a list. */
record Marks(Status status, List<String> all) {

    static Marks of(Profile profile) {
        List<String> all = new ArrayList<>();
        Care care = profile.care();
        care.restriction().ifPresent(r -> all.add(Text.of("people.mark.restricted")));
        if (!care.safety().isBlank()) {
            all.add(Text.of("people.mark.safety"));
        }
        if (!care.vulnerable().isBlank()) {
            all.add(Text.of("people.mark.vulnerable"));
        }
        if (!profile.person().preferredFormat().isEmpty()) {
            all.add(PersonWords.format(profile.person().preferredFormat()));
        }
        care.adjustments().forEach(adjustment -> all.add(adjustment.what()));
        boolean grave = care.restriction().isPresent() || !care.safety().isBlank();
        return new Marks(grave ? Status.RESTRICTED : Status.ADJUSTMENT, List.copyOf(all));
    }

    boolean isEmpty() {
        return all.isEmpty();
    }

    String words() {
        return String.join(", ", all);
    }

    StatusLine line() {
        return new StatusLine(status, all.get(0), String.join(", ", all.subList(1, all.size())));
    }
}
