package redress.desk.letters;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import redress.calendar.WorkingCalendar;
import redress.desk.kit.DraftKeeper;
import redress.letters.TemplateVersion;
import redress.letters.Templates;

/**
 * A text as it was found.
 *
 * @param history its versions, the newest first; none of a new shared paragraph
 * @param kept what was typed before and not saved, by field; empty if nothing
 */
record Opened(
        String id, List<TemplateVersion> history, Map<String, String> kept, LocalDate today, WorkingCalendar calendar) {

    static Opened read(TemplatesDesk desk, String id) {
        return new Opened(
                id,
                desk.letters().templates().history(id),
                DraftKeeper.read(desk.drafts().kept(key(id))),
                desk.cases().today(),
                desk.cases().calendar());
    }

    /** The version it goes on from. */
    Optional<TemplateVersion> newest() {
        return history.stream().findFirst();
    }

    static String key(String id) {
        return "template-" + id;
    }

    boolean shared() {
        return Templates.isShared(id);
    }

    /** The number of the version what is typed began from, which may not be the newest any more. */
    int number() {
        return Optional.ofNullable(kept.get("based"))
                .map(Integer::valueOf)
                .or(() -> newest().map(TemplateVersion::number))
                .orElse(0);
    }
}
