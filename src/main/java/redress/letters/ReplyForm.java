package redress.letters;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import redress.casework.CaseState;
import redress.casework.PointState;
import redress.documents.CleanText;
import redress.documents.Form;
import redress.procedure.Choice;

/**
 * The form an officer answers on. Each field has a name that the program finds again ("point-2-found"), and a label by
 * which the same words are found in an e-mail, a PDF or a Word file where the names are lost.
 */
final class ReplyForm {

    static final String CASE = "redress-case";
    static final String KIND = "reply-kind";
    static final String CHECKED = "checked";
    static final String APOLOGY = "apology";

    static final String CASE_LABEL = "Our reference";
    static final String KIND_LABEL = "This is";
    static final String CHECKED_LABEL = "How you looked into it";
    static final String APOLOGY_LABEL = "The apology, in your words";
    static final String DRAFT = "a draft";
    static final String FINAL = "the response itself";

    /** The questions on each point. */
    enum Question {
        FOUND("found", "What you found"),
        EVIDENCE("evidence", "What shows it"),
        FINDING("finding", "Is it upheld?"),
        RIGHT("right", "What puts it right, and by when"),
        LEARNED("learned", "What you learned");

        private final String id;
        private final String label;

        Question(String id, String label) {
            this.id = id;
            this.label = label;
        }

        String label() {
            return label;
        }

        /** The field's name for this point. */
        String of(int point) {
            return "point-" + point + "-" + id;
        }
    }

    private ReplyForm() {}

    static Form of(CaseState state) {
        List<Form.Part> parts = new ArrayList<>();
        parts.add(new Form.Words("Type your answers in the fields, save this file, and send it back with your e-mail."
                + " Fields you leave alone are not counted. If a form does not suit you, answer in your own words."));
        parts.add(new Form.Fixed(CASE, CASE_LABEL, state.reference()));
        parts.add(new Form.Choice(KIND, KIND_LABEL, List.of(DRAFT, FINAL)));
        parts.add(new Form.Answer(
                CHECKED, CHECKED_LABEL, "Records you read, people you spoke to by job title, places you visited."));
        for (PointState point : state.points()) {
            parts.add(new Form.Heading("Point " + point.number() + ": " + CleanText.of(point.text())));
            parts.add(answer(Question.FOUND, point, "What happened, and why, in plain words."));
            parts.add(answer(Question.EVIDENCE, point, "Dates, records, photographs. For us; not for the letter."));
            parts.add(new Form.Choice(
                    Question.FINDING.of(point.number()), Question.FINDING.label(), labels(findings(state))));
            parts.add(answer(Question.RIGHT, point, "What was or will be done, by whom, on which day."));
            parts.add(answer(Question.LEARNED, point, "What the service will do differently."));
        }
        parts.add(new Form.Heading("If something went wrong"));
        parts.add(new Form.Answer(APOLOGY, APOLOGY_LABEL, "What you are sorry for."));
        return new Form("Reply form " + state.reference(), parts);
    }

    private static Form.Answer answer(Question question, PointState point, String hint) {
        return new Form.Answer(question.of(point.number()), question.label(), hint);
    }

    /** The outcomes of the procedure that can be found on one point. */
    static List<Choice> findings(CaseState state) {
        return state.procedure().outcomes().stream()
                .filter(o -> List.of("upheld", "partially-upheld", "not-upheld").contains(o.id()))
                .toList();
    }

    private static List<String> labels(List<Choice> findings) {
        return findings.stream().map(Choice::label).toList();
    }

    /** The finding meant by what an officer typed: "Partly upheld", "Not upheld", "yes"; empty where it is not clear. */
    static Optional<String> finding(String typed, CaseState state) {
        String words = typed.strip().toLowerCase(Locale.UK).replaceAll("[^a-z ]", "");
        List<String> known = findings(state).stream().map(Choice::id).toList();
        Optional<String> exact = findings(state).stream()
                .filter(o -> o.label().equalsIgnoreCase(typed.strip()))
                .map(Choice::id)
                .findFirst();
        if (exact.isPresent() || words.length() > 60) {
            return exact;
        }
        String meant = words.matches("(.* )?(part|partly|partial|partially|in part)( .*)?")
                ? "partially-upheld"
                : words.matches("no|(.* )?not( .*)?")
                        ? "not-upheld"
                        : words.matches("yes|(.* )?upheld") ? "upheld" : "";
        return Optional.of(meant).filter(known::contains);
    }
}
