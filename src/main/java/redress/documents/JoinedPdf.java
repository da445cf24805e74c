package redress.documents;

import com.itextpdf.kernel.geom.PageSize;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** Several documents made here as one: every page as it is, its tags kept, so that the whole is as accessible as its parts. */
public final class JoinedPdf {

    private final AccessiblePdf documents;

    public JoinedPdf(AccessiblePdf documents) {
        this.documents = documents;
    }

    /**
     * One after the other.
     *
     * @throws DocumentException where one of them was not made here, or is damaged
     */
    public byte[] of(List<byte[]> parts, Imprint imprint) {
        return of(parts, false, imprint);
    }

    /**
     * The same for a printer.
     *
     * @param twoSided whether each part shall begin on a new sheet when both sides are printed
     */
    public byte[] of(List<byte[]> parts, boolean twoSided, Imprint imprint) {
        try {
            return documents.write(
                    imprint,
                    (pdf, fonts) -> parts.forEach(part -> {
                        append(part, pdf);
                        if (twoSided && pdf.getNumberOfPages() % 2 == 1) {
                            pdf.addNewPage(PageSize.A4);
                        }
                    }));
        } catch (UncheckedIOException e) {
            throw new DocumentException("The pages cannot be put together, because one of the files is damaged.", e);
        }
    }

    private static void append(byte[] part, PdfDocument pdf) {
        try (PdfDocument source = new PdfDocument(new PdfReader(new ByteArrayInputStream(part)))) {
            source.copyPagesTo(1, source.getNumberOfPages(), pdf);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
