package redress.casework;

import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** Which of the cases found is meant most likely: its reference, then its person, then its subject, then its texts. */
final class SearchRank {

    private static final int REFERENCE = 8;
    private static final int PERSON = 4;
    private static final int SUBJECT = 2;

    private final String typed;
    private final Set<String> words;

    SearchRank(String typed) {
        this.typed = SearchWords.whole(typed);
        this.words = SearchWords.typed(typed);
    }

    List<CaseRow> sorted(List<CaseRow> found) {
        Comparator<CaseRow> likest = Comparator.comparingInt(row -> -score(row));
        return found.stream()
                .sorted(likest.thenComparing(CaseRow::received, Comparator.reverseOrder())
                        .thenComparing(CaseRow::id, Comparator.reverseOrder()))
                .toList();
    }

    private int score(CaseRow row) {
        String reference = SearchWords.whole(row.reference());
        int score = isEndOf(row.reference()) || reference.equals(typed) ? REFERENCE : 0;
        score += begins(SearchWords.of(row.person())) ? PERSON : 0;
        return score + (begins(SearchWords.of(row.subject())) ? SUBJECT : 0);
    }

    /** "0192" and "192" are the end of NN-2026-0192. */
    private boolean isEndOf(String reference) {
        String number = SearchWords.number(typed);
        return !number.isEmpty() && SearchWords.number(reference).equals(number);
    }

    private boolean begins(Set<String> in) {
        return !words.isEmpty() && words.stream().allMatch(word -> in.stream().anyMatch(each -> each.startsWith(word)));
    }
}
