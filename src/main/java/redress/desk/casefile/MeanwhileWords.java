package redress.desk.casefile;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import redress.casework.CaseState;
import redress.casework.Entry;
import redress.desk.kit.DateWords;
import redress.desk.kit.Text;

/** Says what others recorded on a case while a form was open: who, what and when. */
record MeanwhileWords(CaseState now, LocalDate today) {

    private static final ZoneId ZONE = ZoneId.of("Europe/London");

    /** One sentence about all of them; "" where nobody recorded anything. */
    String sentence(List<Entry> entries) {
        if (entries.isEmpty()) {
            return "";
        }
        Entry last = entries.get(entries.size() - 1);
        return entries.size() == 1
                ? Text.of("together.meanwhile.one", last.recordedBy(), what(last), when(last))
                : Text.of("together.meanwhile.many", entries.size(), last.recordedBy(), what(last), when(last));
    }

    String what(Entry entry) {
        return new Sentences(now).of(entry).title();
    }

    /** "10:41", with the day where it was not today. */
    String when(Entry entry) {
        LocalDateTime at = LocalDateTime.ofInstant(entry.recordedAt(), ZONE);
        return at.toLocalDate().equals(today)
                ? DateWords.time(at)
                : Text.of("together.when", DateWords.list(at.toLocalDate(), today), DateWords.time(at));
    }
}
