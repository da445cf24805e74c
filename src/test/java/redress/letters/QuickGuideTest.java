package redress.letters;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import redress.documents.AccessiblePdf;
import redress.documents.Fonts;
import redress.documents.PdfLinter;
import redress.documents.PdfPages;
import redress.documents.Vera;

final class QuickGuideTest {

    @Test
    void the_quick_guide_is_two_accessible_pages() throws Exception {
        byte[] guide = new QuickGuide(new AccessiblePdf(Fonts.shipped())).pdf();

        try (PdfPages pages = PdfPages.open(guide)) {
            assertThat(pages.count()).isEqualTo(2);
            assertThat(pages.text(0)).contains("The first morning", "Ctrl+Enter");
            assertThat(pages.text(1)).contains("When something is wrong", "Page 2 of 2");
        }
        assertThat(Vera.complaints(guide)).isEmpty();
        assertThat(PdfLinter.complaints(guide)).isEmpty();
    }
}
