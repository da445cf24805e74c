package redress.letters;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A letter's text with fields. It begins with a small header:
 *
 * <pre>
 * name: Acknowledgement
 * subject: Your complaint {{case.reference}}
 * ---
 * </pre>
 *
 * <p>Then Markdown of few kinds: paragraphs, {@code ##} and {@code ###} headings, {@code **bold**}, lists, links to https
 * and mailto, a line {@code ***} for a new page. Fields: {@code {{name}}}, {@code {{name | format}}}, {@code {{name?}}} where
 * it may be empty, {@code {{#if name}} .. {{else}} .. {{/if}}}, {@code {{#each list}} .. {{/each}}}, {@code {{> shared}}}.
 */
public final class Template {

    private final String id;
    private final String name;
    private final List<Part> subject;
    private final List<Part> body;
    private final Set<String> included;

    Template(String id, String name, List<Part> subject, List<Part> body, Set<String> included) {
        this.id = id;
        this.name = name;
        this.subject = List.copyOf(subject);
        this.body = List.copyOf(body);
        this.included = Set.copyOf(included);
    }

    /**
     * Reads a template.
     *
     * @param id names it in errors: "stage-1-response"
     * @param fields what it may use
     * @param shared paragraphs kept once for all templates
     * @throws TemplateException with everything that is wrong
     */
    public static Template parse(String id, String text, Fields fields, SharedParagraphs shared) {
        return new TemplateReader(id, text, fields, shared).read();
    }

    /** "stage-1-response". */
    public String id() {
        return id;
    }

    /** "Stage 1 response". */
    public String name() {
        return name;
    }

    /** The names of the shared paragraphs it takes in. */
    Set<String> included() {
        return included;
    }

    /** Every field it may print or look at, in the order of the letter. */
    Set<Field> used() {
        Set<Field> fields = new LinkedHashSet<>();
        subject.forEach(part -> add(part, fields));
        body.forEach(part -> add(part, fields));
        return fields;
    }

    List<Part> subject() {
        return subject;
    }

    List<Part> body() {
        return body;
    }

    private static void add(Part part, Set<Field> fields) {
        if (part instanceof Part.Slot slot) {
            fields.add(slot.field());
        } else if (part instanceof Part.Choice choice) {
            fields.add(choice.field());
            choice.filled().forEach(inner -> add(inner, fields));
            choice.otherwise().forEach(inner -> add(inner, fields));
        } else if (part instanceof Part.Repeat repeat) {
            fields.add(repeat.list());
            repeat.each().forEach(inner -> add(inner, fields));
        }
    }
}
