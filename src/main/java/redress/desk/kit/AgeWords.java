package redress.desk.kit;

import java.util.stream.Collectors;
import redress.casework.AgeCheck;

/** Says how old a matter was when the complaint came. */
public final class AgeWords {

    private AgeWords() {}

    /** What the age means for it, in a sentence. */
    public static String of(AgeCheck check) {
        if (check.inTime()) {
            return Text.of("triage.age.in-time");
        }
        String late = check.beyond().stream()
                .map(one -> one.limit().since().equals("known")
                        ? Text.of("triage.age.known", one.limit().within(), DateWords.sentence(one.last()))
                        : Text.of("triage.age.happened", one.limit().within(), DateWords.sentence(one.last())))
                .collect(Collectors.joining(" "));
        String then = check.excluded()
                ? Text.of("triage.age.excluded", check.clauses())
                : check.exclusion().isPresent()
                        ? Text.of("triage.age.reasons", check.clauses())
                        : Text.of("triage.age.discretion", check.clauses());
        return late + " " + then;
    }

    /** A reason as the procedure words it, as the head of a field. */
    public static String capital(String words) {
        return words.isEmpty() ? words : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
