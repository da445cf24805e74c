package redress.letters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TemplateTest {

    private static final String HEADER = "name: Test\nsubject: Subject\n---\n";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {{case.refrence}}              | 1 | There is no field “case.refrence”. Did you mean “case.reference”?
            Hello {{complainant}}          | 7 | There is no field “complainant”. See the list of fields.
            {{case.received ~ short}}      | 1 | “case.received” is a date and has no format “short”. It may be: long, weekday.
            {{points}}                     | 1 | “points” is a list and cannot be printed. Use “{{#each points}}”.
            {{response.upheld}}            | 1 | “response.upheld” is yes or no and cannot be printed. Use “{{#if response.upheld}}”.
            {{#each today}}x{{/each}}      | 1 | “today” is not a list, so it cannot be repeated. Use “{{#if}}”.
            {{#if today}}x                 | 1 | “{{#if}}” is not closed by “{{/if}}”.
            x{{/if}}                       | 2 | “{{/if}}” does not fit: nothing is open here.
            {{#if today}}{{/each}}{{/if}}  | 14 | “{{/each}}” does not fit: “{{#if}}” is open here.
            a {{else}}                     | 3 | “{{else}}” belongs once between “{{#if field}}” and “{{/if}}”.
            {{#unless today}}              | 1 | “{{#unless today}}” is not known. Write “{{#if field}}” or “{{#each list}}”.
            a {{today                      | 3 | “{{” is not closed by “}}” on the same line.
            today}} b                      | 6 | “}}” closes nothing: its “{{” is missing.
            {{}}                           | 1 | “{{}}” is not a field. Write “{{name}}” or “{{name ~ format}}”.
            {{> ombudsmann}}               | 1 | There is no shared paragraph “ombudsmann”. Known are: contact, information-commissioner, ombudsman, ombudsman-final.
            # Title                        | 1 | “#” is kept for the subject. Use “##”.
            ### Lower                      | 1 | A heading “###” must stand below a heading “##”.
            a *slanted* word               | 3 | Slanted text is hard to read and not available. Use “**” for bold.
            a <b>word</b>                  | 3 | HTML is not available in letters.
            ![x](file:///etc/passwd)       | 1 | Pictures are not available in letters.
            [x](file:///etc/passwd)        | 1 | A link must lead to https:// or mailto:.
            [x](https://a.uk/{{today}})    | 1 | A link's address cannot hold a field. Print the field beside it.
            > said                         | 1 | A line may not begin with “>”.
            {{#if today}}# Title{{/if}}    | 14 | “#” is kept for the subject. Use “##”.
            {{#if today}}a{{else}}# T{{/if}} | 23 | “#” is kept for the subject. Use “##”.
            {{#each services}}{{finding}}{{/each}} | 19 | There is no field “finding”. Did you mean “findings”?
            {{#if todday}}{{case.nam}}{{/if}} | 1 | There is no field “todday”. Did you mean “today”?
            - a\\n  - b                    | 3 | A point of a list holds plain words only: no heading and no list in it.
            """)
    void each_fault_is_named_where_it_stands(String body, int column, String sentence) {
        String text = HEADER + body.replace("\\n", "\n").replace('~', '|') + "\n";
        List<TemplateProblem> problems = problems(text);
        assertThat(problems).isNotEmpty();
        assertThat(problems.get(0).sentence()).isEqualTo(sentence.replace('~', '|'));
        assertThat(problems.get(0).column()).isEqualTo(column);
    }

    @Test
    void all_faults_are_told_at_once_in_the_order_of_the_text() {
        String text = HEADER + "{{one}}\n\n{{case.reference}} {{two}}\n\n{{#if today}}\n*three*\n";
        assertThat(problems(text).stream().map(problem -> problem.line() + ":" + problem.column()))
                .containsExactly("4:1", "6:20", "8:1", "9:1");
    }

    @Test
    void a_fault_in_a_shared_paragraph_is_named_there() {
        TemplateException thrown = catchThrowableOfType(
                TemplateException.class,
                () -> Template.parse(
                        "letter",
                        HEADER + "{{> end}}\n",
                        LetterFields.dictionary(),
                        SharedParagraphs.of(Map.of("end", "Bye\n{{case.nmae}} {{> end}}"))));
        assertThat(thrown.problems().stream().map(problem -> problem.source() + " " + problem.line()))
                .containsExactly("end 2", "end 2");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Hello                                 | The template must begin with the lines “name: ...”, “subject: ...” and “---”.
            name: A\\n---\\nHello                  | The header lacks the line “subject: ...”.
            subject: A\\n---\\nHello               | The header lacks the line “name: ...”.
            name:\\nsubject: A\\n---\\nHello        | Write the name after “name:”.
            name: A\\nsubject: A\\n---\\n           | The letter has no text. Write it below the line “---”.
            """)
    void a_template_needs_its_header_and_text(String text, String sentence) {
        assertThat(problems(text.replace("\\n", "\n")).get(0).sentence()).isEqualTo(sentence);
    }

    private static List<TemplateProblem> problems(String text) {
        TemplateException thrown = catchThrowableOfType(
                TemplateException.class,
                () -> Template.parse(
                        "letter", text, LetterFields.dictionary(), SharedParagraphs.of(ShippedTemplates.shared())));
        assertThat(thrown).as("the template was accepted").isNotNull();
        return thrown.problems();
    }
}
