package redress.lessons;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Whether the entries can stand as they are: nothing needed is left empty, and nothing follows what ended it. */
final class LessonChecks {

    private static final int LONGEST = 20_000;

    private LessonChecks() {}

    static boolean ends(LessonStep what) {
        return what instanceof LessonStep.Done || what instanceof LessonStep.Held || what instanceof LessonStep.Dropped;
    }

    /** What is wrong, in one sentence. */
    static Optional<String> fault(List<LessonEntry> standing) {
        if (standing.isEmpty()) {
            return Optional.empty();
        }
        if (!(standing.get(0).what() instanceof LessonStep.Agreed agreed)) {
            return Optional.of("What was recorded later rests on this. Take that back first.");
        }
        List<LessonEntry> before = new ArrayList<>();
        Optional<String> wrong = Optional.empty();
        for (LessonEntry entry : standing) {
            wrong = wrong.or(() -> order(before, entry, agreed.kind())).or(() -> words(entry));
            before.add(entry);
        }
        return wrong;
    }

    private static Optional<String> order(List<LessonEntry> before, LessonEntry entry, LessonKind kind) {
        LessonStep what = entry.what();
        if (!before.isEmpty() && what instanceof LessonStep.Agreed) {
            return Optional.of("It was agreed already.");
        }
        if (before.stream().anyMatch(one -> ends(one.what()))) {
            return Optional.of("It has ended already. Agree it anew where there is more to do.");
        }
        if (!before.isEmpty() && entry.day().isBefore(before.get(0).day())) {
            return Optional.of("It cannot have happened before it was agreed. Look at the day.");
        }
        if (what instanceof LessonStep.Held && !kind.isHeld()) {
            return Optional.of("This is nothing that is held. Record it as done.");
        }
        return what instanceof LessonStep.Done && kind.isHeld()
                ? Optional.of("Record the meeting or the review: who was there, and what was said.")
                : Optional.empty();
    }

    private static Optional<String> words(LessonEntry entry) {
        LessonStep what = entry.what();
        if (what instanceof LessonStep.Agreed agreed) {
            return agreed(agreed, entry.day());
        }
        if (what instanceof LessonStep.Progress one) {
            return missing(one.words(), "Say how far it is.");
        }
        if (what instanceof LessonStep.Filed one) {
            return missing(one.name(), "Say what the file is called.");
        }
        if (what instanceof LessonStep.Done one) {
            return missing(one.evidence(), "Say how we know that it is done.");
        }
        if (what instanceof LessonStep.Held one) {
            return missing(one.with(), "Say who was there.")
                    .or(() -> missing(one.discussed(), "Say what was talked about."))
                    .or(() -> missing(one.agreed(), "Say what was agreed, or that nothing was."));
        }
        return what instanceof LessonStep.Dropped one
                ? missing(one.reason(), "Say why it is given up.")
                : Optional.empty();
    }

    private static Optional<String> agreed(LessonStep.Agreed one, LocalDate day) {
        boolean held = one.kind().isHeld();
        return missing(one.what(), held ? "Say what it is about." : "Say what changes, or what is to be taught.")
                .or(() -> missing(
                        one.owner(), held ? "Say with whom, or who looks." : "Say who sees to it, or nobody will."))
                .or(() -> held && one.service().isBlank() ? Optional.of("Say which service it is.") : Optional.empty())
                .or(() -> held && one.due().isEmpty() ? Optional.of("Say on which day it is.") : Optional.empty())
                .or(() -> !held && one.due().filter(due -> due.isBefore(day)).isPresent()
                        ? Optional.of("It cannot be due before the day it is agreed. Choose a later day.")
                        : Optional.empty())
                .or(() -> one.about()
                        .filter(span -> span.to().isBefore(span.from()))
                        .map(span -> "The time looked at ends before it begins. Look at the two days."));
    }

    private static Optional<String> missing(String text, String sentence) {
        if (text.length() > LONGEST) {
            return Optional.of(
                    "This is too long: " + text.length() + " characters, and " + LONGEST + " can be kept. Shorten it.");
        }
        return text.isBlank() ? Optional.of(sentence) : Optional.empty();
    }
}
