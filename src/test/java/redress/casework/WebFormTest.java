package redress.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import redress.Clause;

/** Entries of web forms, as councils' websites send them. */
class WebFormTest {

    private static final String COMPLAINT = """
            A new form was submitted.

            Title: Mrs
            Your name: Pamela Garrod
            Email address: pamela.garrod@post.example
            Phone number: 01632 960114
            Address line 1: 7 Sluice Lane
            Address line 2: Winterfleet
            Postcode: ZZ99 4QD
            Please tell us about your complaint: The bin was missed
            on 6 and on 20 November.

            It was ten to seven: too early, they said.
            What would you like us to do to put it right?: Empty it
            Have you told us before: Yes
            """;

    @Test
    @Clause("NS-16")
    void theFieldsOfAnEmailedFormAreTakenAndNothingOfItIsLost() {
        WebForm form = WebForm.of("Complaint form 1042", COMPLAINT).orElseThrow();

        assertThat(form.kind().orElseThrow().id()).isEqualTo("complaint");
        assertThat(form.value(ImportColumn.NAME)).isEqualTo("Pamela Garrod");
        assertThat(form.value(ImportColumn.EMAIL)).isEqualTo("pamela.garrod@post.example");
        assertThat(form.value(ImportColumn.ADDRESS)).isEqualTo("7 Sluice Lane\nWinterfleet");
        assertThat(form.value(ImportColumn.POSTCODE)).isEqualTo("ZZ99 4QD");
        assertThat(form.desired()).isEqualTo("Empty it");
        assertThat(form.description())
                .contains("The bin was missed", "on 6 and on 20 November.", "too early, they said.")
                .contains("Have you told us before: Yes");
    }

    @ParameterizedTest
    @CsvSource({
        "Compliment form, '', compliment",
        "suggestions.csv, '', suggestion",
        "Compliments or suggestions, '', ''",
        "Feedback received, Type of feedback: Complaint, complaint",
        "Compliments or suggestions, What type of feedback is it?: Suggestion, suggestion",
        "Report of a fly-tip, '', ''",
        "service-requests, '', service-request"
    })
    @Clause({"NS-16", "NS-02"})
    void theKindIsThatOfItsFieldElseTheOneKindTheFormIsCalledBy(String called, String line, String kind) {
        String text = "Name: Rosa Penfold\nEmail: rosa@mail.example\nComments: As ever\nPostcode: ZZ99 1QD\n" + line;

        assertThat(WebForm.of(called, text)
                        .orElseThrow()
                        .kind()
                        .map(found -> found.id())
                        .orElse(""))
                .isEqualTo(kind);
    }

    @Test
    void anOrdinaryLetterIsNoFormAndARowIsItsFilledCells() {
        assertThat(WebForm.of("Bins", "Dear Sir,\nName of the driver: unknown.\nTime: 7:10\nYours, P. Garrod"))
                .isEmpty();
        assertThat(WebForm.text(List.of("Name?", "Phone", "Details"), List.of("Rosa", " ", "Full\nagain")))
                .isEqualTo("Name: Rosa\nDetails: Full\nagain");
    }
}
