package redress.letters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import redress.casework.CaseState;
import redress.casework.Refused;
import redress.casework.SampleCouncil;
import redress.casework.Setup;
import redress.documents.Fonts;
import redress.documents.PdfPages;
import redress.documents.StructureOutline;

class TemplatesTest {

    private static final LocalDate FIRST_APRIL = LocalDate.of(2026, 4, 1);
    private static final String OWN = """
            name: Acknowledgement
            subject: We have it, {{case.reference}}
            ---
            Thank you.

            {{> contact}}
            """;

    @TempDir
    Path folder;

    private SampleCouncil council;
    private Letters letters;
    private Templates templates;

    @BeforeEach
    void setUp() {
        council = SampleCouncil.in(folder, "north-norfolk", FIRST_APRIL);
        letters = new Letters(council.database, council.cases, council.setup, council.clock);
        templates = letters.templates();
    }

    @AfterEach
    void close() {
        council.close();
    }

    private TemplateVersion save(String id, String text, Validity validity) {
        int basedOn = templates.history(id).stream()
                .mapToInt(TemplateVersion::number)
                .max()
                .orElse(0);
        return templates.save(new Templates.Edit(id, text, validity, basedOn, UUID.randomUUID()), Setup.CO_ORDINATOR);
    }

    private CaseState written(LocalDate date) {
        council.clock.set(date);
        CaseState state = council.open(SampleCouncil.complaint(FIRST_APRIL));
        return letters.write(state, LetterDraft.plain("acknowledgement", date), Setup.CO_ORDINATOR, UUID.randomUUID());
    }

    private String textOf(CaseState state) {
        return text(letters.pdf(state.letters().get(0).letterId()));
    }

    private static String text(byte[] pdf) {
        try (PdfPages pages = PdfPages.open(pdf)) {
            StringBuilder all = new StringBuilder();
            for (int page = 0; page < pages.count(); page++) {
                all.append(pages.text(page)).append('\n');
            }
            return all.toString().replaceAll("[\\s\u00a0]+", " ");
        }
    }

    @Test
    void aFreshDatabaseListsTheShippedTextsAsUnchanged() {
        assertThat(templates.list())
                .extracting(TemplateInfo::id)
                .startsWith("acknowledgement")
                .contains("shared/contact", "shared/ombudsman");
        assertThat(templates.list())
                .noneMatch(TemplateInfo::own)
                .allMatch(one -> one.changed().isEmpty());
        assertThat(templates.newest("acknowledgement").text()).isEqualTo(ShippedTemplates.text("acknowledgement"));
    }

    @Test
    void aLetterIsMadeFromTheCouncilsNewestText() {
        save("acknowledgement", OWN, Validity.ALWAYS);
        save("acknowledgement", OWN.replace("Thank you.", "Thank you, truly."), Validity.ALWAYS);

        assertThat(textOf(written(FIRST_APRIL))).contains("We have it, SM-2026-0001", "Thank you, truly.");
        TemplateInfo info = templates.list().get(0);
        assertThat(info.own()).isTrue();
        assertThat(info.changed()).contains(FIRST_APRIL);
    }

    @Test
    void aTextWithFaultsIsNotKeptAndEveryFaultIsTold() {
        String wrong = OWN.replace("Thank you.", "{{case.refrence}} {{#if nobody}}x{{/if}} 🦄");

        assertThatThrownBy(() -> save("acknowledgement", wrong, Validity.ALWAYS))
                .isInstanceOf(TemplateException.class)
                .hasMessageContaining("line 4, column 1: There is no field “case.refrence”")
                .hasMessageContaining("line 4, column 19: There is no field “nobody”")
                .hasMessageContaining("UNICORN");
        assertThat(templates.history("acknowledgement")).hasSize(1);
    }

    @Test
    void goingBackMakesAnOldTextTheNewestVersionAndForgetsNothing() {
        save("acknowledgement", OWN, Validity.ALWAYS);
        save("acknowledgement", OWN.replace("Thank you.", "Thanks."), Validity.ALWAYS);

        templates.goBack("acknowledgement", 1, Setup.CO_ORDINATOR);
        assertThat(templates.newest("acknowledgement").text()).isEqualTo(OWN);
        templates.goBack("acknowledgement", 0, Setup.CO_ORDINATOR);

        assertThat(templates.list().get(0).own()).isFalse();
        assertThat(templates.newest("acknowledgement").text()).isEqualTo(ShippedTemplates.text("acknowledgement"));
        assertThat(templates.history("acknowledgement"))
                .extracting(TemplateVersion::number)
                .containsExactly(4, 3, 2, 1, 0);
        assertThat(templates.history("acknowledgement").get(0).by()).contains("Ruth Calloway");
    }

    @Test
    void twoVersionsAreComparedLineByLine() {
        save("acknowledgement", OWN, Validity.ALWAYS);
        save("acknowledgement", OWN.replace("Thank you.", "Thanks."), Validity.ALWAYS);

        List<LineChange> changes = templates.compare("acknowledgement", 1, 2);

        assertThat(changes)
                .filteredOn(change -> change.kind() != LineChange.Kind.SAME)
                .containsExactly(
                        new LineChange(LineChange.Kind.REMOVED, "Thank you."),
                        new LineChange(LineChange.Kind.ADDED, "Thanks."));
        assertThat(changes)
                .filteredOn(change -> change.kind() == LineChange.Kind.SAME)
                .hasSize(6);
    }

    @Test
    void aSecondDeskThatSavedMeanwhileIsNotOverwritten() {
        save("acknowledgement", OWN, Validity.ALWAYS);
        Templates.Edit late = new Templates.Edit("acknowledgement", OWN, Validity.ALWAYS, 0, UUID.randomUUID());

        assertThatThrownBy(() -> templates.save(late, Setup.CO_ORDINATOR))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("meanwhile");
    }

    @ParameterizedTest
    @CsvSource({
        "a|b|c|d|e, a|B|c|d|e, a|b|c|D|e, a|B|c|D|e, ''",
        "a|b|c, a|b|x|c, b|c, b|x|c, ''",
        "a|b|c, a|b|c, a|y|c, a|y|c, ''",
        "a|b|c, a|z|c, a|z|c, a|z|c, ''",
        "a|b|c|d|e, a|B|c|d|E, a|X|c|d|e, a|B|c|d|E, b/B/X",
        "a|b|c, a|c, a|b2|c, a|c, b//b2"
    })
    void twoTextsFromOneAreLaidTogetherAndOnlyTheSameLinesAreAskedAbout(
            String was, String yours, String theirs, String together, String asked) {
        TextMerge merge = TextMerge.of(lines(was), lines(yours), lines(theirs));

        assertThat(merge.asked().stream()
                        .map(piece -> String.join("|", piece.was()) + "/" + String.join("|", piece.yours()) + "/"
                                + String.join("|", piece.theirs())))
                .isEqualTo(asked.isEmpty() ? List.of() : List.of(asked));
        assertThat(merge.settled(Set.of(0))).isEqualTo(lines(together));
    }

    private static String lines(String words) {
        return words.replace('|', '\n');
    }

    @Test
    void whatASecondDeskSavedIsPutTogetherWithWhatIsBeingTyped() {
        save("acknowledgement", OWN, Validity.ALWAYS);
        Templates.Edit mine = new Templates.Edit(
                "acknowledgement",
                OWN.replace("Thank you.", "Thank you for telling us."),
                Validity.ALWAYS,
                1,
                UUID.randomUUID());
        assertThat(templates.meanwhile(mine)).isEmpty();
        save("acknowledgement", OWN.replaceFirst("subject: .*", "subject: We have your complaint"), Validity.ALWAYS);

        Templates.Meanwhile both = templates.meanwhile(mine).orElseThrow();
        assertThat(both.merge().asked()).isEmpty();
        assertThat(both.newest().number()).isEqualTo(2);
        assertThat(both.merge().settled(Set.of()))
                .contains("Thank you for telling us.", "subject: We have your complaint");
    }

    @Test
    void theWordingOfASharedParagraphGoesByTheDateOnTheLetter() {
        save("shared/contact", "Call 01632 960 111.", Validity.from(LocalDate.of(2026, 4, 10)));
        save(
                "shared/contact",
                "Call 01632 960 222.",
                Validity.between(LocalDate.of(2026, 4, 13), LocalDate.of(2026, 4, 14)));

        assertThat(textOf(written(FIRST_APRIL))).contains("Quote your reference", "01632 960100");
        assertThat(textOf(written(LocalDate.of(2026, 4, 10)))).contains("Call 01632 960 111.");
        assertThat(textOf(written(LocalDate.of(2026, 4, 14)))).contains("Call 01632 960 222.");
        assertThat(textOf(written(LocalDate.of(2026, 4, 15)))).contains("Call 01632 960 111.");
    }

    @Test
    void aDayWithoutAnyWordingIsNamed() {
        save("shared/contact", "Call 01632 960 111.", Validity.until(LocalDate.of(2026, 4, 10)));

        assertThatThrownBy(() -> written(LocalDate.of(2026, 4, 11)))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("No wording of the shared paragraph “contact” is valid on 11 April 2026");
        assertThat(textOf(written(LocalDate.of(2026, 4, 10)))).contains("Call 01632 960 111.");
    }

    @Test
    void aCouncilMayKeepSharedParagraphsOfItsOwn() {
        save("shared/opening-hours", "We are open from 9 to 5.", Validity.ALWAYS);
        save("acknowledgement", OWN + "\n{{> opening-hours}}\n", Validity.ALWAYS);

        assertThat(textOf(written(FIRST_APRIL))).contains("We are open from 9 to 5.");
        assertThatThrownBy(() -> templates.goBack("shared/opening-hours", 0, Setup.CO_ORDINATOR))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> save("shared/Opening Hours", "x", Validity.ALWAYS))
                .isInstanceOf(Refused.class);
    }

    @Test
    void aSharedParagraphIsTriedInEveryLetterThatTakesItIn() {
        save("acknowledgement", OWN.replace("{{> contact}}", "- {{> contact}}"), Validity.ALWAYS);

        assertThat(templates.problems("shared/contact", "Call us.\n\n    And this."))
                .extracting(TemplateProblem::sentence)
                .anyMatch(sentence -> sentence.contains("four or more spaces"));
        assertThat(templates.problems("shared/contact", "{{case.nmae}} {{> ombudsman}}"))
                .extracting(TemplateProblem::column)
                .containsExactly(1, 15);
        assertThat(templates.problems("shared/contact", " \n")).hasSize(1);
    }

    @Test
    void aKeptLetterCanBeMadeAgainWhateverHasChangedSince() throws Exception {
        save("shared/contact", "Call 01632 960 111.", Validity.ALWAYS);
        CaseState state = written(FIRST_APRIL);
        long letter = state.letters().get(0).letterId();
        byte[] kept = letters.pdf(letter);

        save("acknowledgement", OWN, Validity.ALWAYS);
        save("shared/contact", "Call nobody.", Validity.ALWAYS);
        byte[] again = new Reproduction(council.database, Fonts.shipped()).pdf(letter);

        assertThat(text(again)).isEqualTo(text(kept)).contains("01632 960 111");
        assertThat(StructureOutline.of(again)).isEqualTo(StructureOutline.of(kept));
        assertThat(again).isEqualTo(kept);
    }

    @Test
    void aTextOfAnyLengthIsRefusedWithASentence() {
        assertThat(templates
                        .problems("acknowledgement", "x".repeat(40_000))
                        .get(0)
                        .sentence())
                .contains("too long");
        assertThat(templates.problems("acknowledgement", "\n".repeat(1_000))).hasSize(1);
    }
}
