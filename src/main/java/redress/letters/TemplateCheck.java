package redress.letters;

import java.util.ArrayList;
import java.util.List;
import redress.documents.Fonts;

/** Finds all that is wrong with a text before it is kept. */
final class TemplateCheck {

    private static final int MOST_CHARACTERS = 30_000;
    private static final int MOST_LINES = 600;

    private final Fonts fonts;
    private final TemplateBook book;
    private final SharedParagraphs shared;

    /** A check against the shared paragraphs of one day. */
    TemplateCheck(Fonts fonts, TemplateBook book, SharedParagraphs shared) {
        this.fonts = fonts;
        this.book = book;
        this.shared = shared;
    }

    List<TemplateProblem> problems(String id, String text) {
        String name = TemplateBook.isShared(id) ? TemplateBook.sharedName(id) : id;
        if (text.length() > MOST_CHARACTERS || text.lines().count() > MOST_LINES) {
            return List.of(new TemplateProblem(
                    name,
                    1,
                    1,
                    "The text is too long: at most 600 lines and 30,000 characters can be kept. Shorten it."));
        }
        List<TemplateProblem> problems = new ArrayList<>();
        if (TemplateBook.isShared(id)) {
            paragraph(name, text, problems);
        } else {
            problems.addAll(of(id, text, shared));
        }
        problems.addAll(unprintable(name, text));
        return List.copyOf(problems);
    }

    /** A shared paragraph must be right by itself and in every letter that takes it in. */
    private void paragraph(String name, String text, List<TemplateProblem> problems) {
        if (text.isBlank()) {
            problems.add(new TemplateProblem(name, 1, 1, "The paragraph has no text. Write it here."));
            return;
        }
        SharedParagraphs changed = shared.with(name, text);
        problems.addAll(of(name, SharedParagraphs.framed(name), changed));
        if (!problems.isEmpty()) {
            return;
        }
        book.taking(name).forEach(id -> {
            String letter = book.inUse(id).orElse("");
            if (of(id, letter, shared).isEmpty()) {
                problems.addAll(of(id, letter, changed));
            }
        });
    }

    private static List<TemplateProblem> of(String id, String text, SharedParagraphs shared) {
        try {
            Template.parse(id, text, LetterFields.dictionary(), shared);
            return List.of();
        } catch (TemplateException wrong) {
            return wrong.problems();
        }
    }

    /** What no font of ours has would be a hole in every letter. */
    private List<TemplateProblem> unprintable(String name, String text) {
        if (fonts.unprintableIn(text.replace("\r", "")).isEmpty()) {
            return List.of();
        }
        SourceText source = new SourceText(name, text);
        String words = source.text();
        for (int at = 0; at < words.length(); at += Character.charCount(words.codePointAt(at))) {
            int place = at;
            if (at == 0 || Slots.allowedInTemplates(words.charAt(at))) {
                fonts.unprintableIn(Character.toString(words.codePointAt(at)))
                        .ifPresent(sign -> source.problem(place, sign.sentence()));
            }
        }
        return source.problems();
    }
}
