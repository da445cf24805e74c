package redress.letters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import redress.documents.AccessiblePdf;
import redress.documents.Fonts;
import redress.documents.Imprint;
import redress.documents.LetterPdf;
import redress.documents.PdfLinter;
import redress.documents.PdfPages;
import redress.documents.StructureOutline;
import redress.documents.Vera;
import redress.procedure.LetterPurpose;

class ShippedTemplatesTest {

    private static final Fonts FONTS = Fonts.shipped();
    private static final LetterPdf LETTERS = new LetterPdf(new AccessiblePdf(FONTS));
    private static final Path GOLDEN = Path.of("src/test/resources/golden");

    @Test
    void every_template_serves_a_purpose_that_procedures_know() {
        assertThat(ShippedTemplates.ids()).isSubsetOf(LetterPurpose.ids());
    }

    @ParameterizedTest
    @MethodSource("variants")
    void every_letter_is_accessible_and_archivable(String id, int points, String name, int size) throws Exception {
        byte[] pdf = letter(id, points, name, size);
        assertThat(Vera.complaints(pdf)).isEmpty();
        assertThat(PdfLinter.complaints(pdf)).isEmpty();
    }

    static Stream<Arguments> variants() {
        return ShippedTemplates.ids().stream()
                .flatMap(id -> Stream.of(
                        Arguments.of(id, 1, "Mrs T. Pellow", 12),
                        Arguments.of(id, 12, "Siân Ŵynne-Ŷorath", 14),
                        Arguments.of(id, 2, "Łucja Żółkiewska-Dąbrowska", 20),
                        Arguments.of(id, 1, "سارة أحمد الخطيب", 12)));
    }

    @ParameterizedTest
    @MethodSource("ids")
    void the_text_and_structure_of_each_letter_stay_as_they_were_read_and_approved(String id) throws Exception {
        byte[] pdf = letter(id, 2, "Mrs T. Pellow", 14);
        StringBuilder seen = new StringBuilder();
        try (PdfPages pages = PdfPages.open(pdf)) {
            for (int page = 0; page < pages.count(); page++) {
                seen.append("=== page ").append(page + 1).append('\n').append(pages.text(page));
            }
        }
        seen.append("=== structure\n").append(StructureOutline.of(pdf));
        Path golden = GOLDEN.resolve(id + ".txt");
        if (Boolean.getBoolean("redress.golden")) {
            Files.writeString(golden, seen, StandardCharsets.UTF_8);
        }
        assertThat(seen.toString()).isEqualTo(Files.readString(golden, StandardCharsets.UTF_8));
    }

    static List<String> ids() {
        return ShippedTemplates.ids();
    }

    @Test
    void no_sentence_of_ours_is_longer_than_25_words() throws IOException {
        List<String> texts = new ArrayList<>(ShippedTemplates.shared().values());
        ShippedTemplates.ids().forEach(id -> texts.add(ShippedTemplates.text(id)));
        assertThat(texts.stream()
                        .flatMap(text -> Arrays.stream(text.replaceAll("\\{\\{[#/>][^}]*}}|\\{\\{else}}", "")
                                .replaceAll("\\{\\{[^}]*}}", "word")
                                .split("(?<=[.:?])\\s+|\\n")))
                        .filter(sentence -> sentence.split("\\s+").length > 25))
                .isEmpty();
    }

    @Test
    void a_procedure_without_a_stage_2_window_promises_no_date_for_it() {
        Values values = Samples.everything(1, "Mrs T. Pellow").build();
        Values noWindow = without(values, "stage_2.until");
        String text = words("stage-1-response", noWindow);
        assertThat(text)
                .contains("You can also ask us to look at your complaint again, at stage 2. Tell us which parts")
                .doesNotContain("Your request must reach us");
    }

    @Test
    void an_upheld_response_cannot_go_out_without_an_apology() {
        Values values = without(Samples.values(1, "Mrs T. Pellow"), "response.apology");
        assertThatThrownBy(() -> words("stage-1-response", values))
                .isInstanceOf(MergeException.class)
                .hasMessage("“response.apology” is empty. The letter needs an apology for what went wrong.");
    }

    private static Values without(Values values, String name) {
        Values.Builder rest = Values.of();
        values.byName().entrySet().stream()
                .filter(entry -> !entry.getKey().equals(name))
                .forEach(entry -> rest.put(entry.getKey(), entry.getValue()));
        return rest.build();
    }

    static String words(String id, Values values) {
        return new Merge(FONTS)
                .of(ShippedTemplates.of(id), values).body().stream()
                        .map(MergeTest::words)
                        .reduce("", (a, b) -> a + b + "\n");
    }

    static byte[] letter(String id, int points, String name, int size) {
        Merged merged = new Merge(FONTS).of(ShippedTemplates.of(id), Samples.of(id, points, name));
        Imprint imprint = new Imprint(merged.subject(), Instant.parse("2026-11-23T09:12:00Z"), id);
        return LETTERS.write(Samples.page(merged, name, size), imprint);
    }
}
