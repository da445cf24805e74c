package redress.documents;

import java.awt.image.BufferedImage;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;

/** The pages of a finished PDF, as pictures and as text. Not for two threads at once. */
public final class PdfPages implements AutoCloseable {

    private final PDDocument document;
    private final PDFRenderer renderer;

    private PdfPages(PDDocument document) {
        this.document = document;
        this.renderer = new PDFRenderer(document);
    }

    /**
     * Opens a PDF for looking at it.
     *
     * @throws DocumentException if the bytes are no PDF, or a damaged or locked one
     */
    public static PdfPages open(byte[] pdf) {
        return new PdfPages(load(pdf));
    }

    static PDDocument load(byte[] pdf) {
        try {
            return Loader.loadPDF(pdf);
        } catch (IOException | RuntimeException e) {
            // the edge, here and below: over bytes of strangers PDFBox throws whatever it meets
            throw new DocumentException("The PDF cannot be shown: it is damaged or locked by a password.", e);
        }
    }

    public int count() {
        return document.getNumberOfPages();
    }

    /**
     * One page as it looks on paper.
     *
     * @param page from 0 on
     * @param dpi dots per inch: 96 for the screen at 100 %
     */
    public BufferedImage image(int page, float dpi) {
        try {
            return renderer.renderImageWithDPI(page, dpi, ImageType.RGB);
        } catch (IOException | RuntimeException e) {
            throw new DocumentException("Page " + (page + 1) + " cannot be shown: it is damaged.", e);
        }
    }

    /** The text of one page, counted from 0, in reading order. */
    public String text(int page) {
        try {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setStartPage(page + 1);
            stripper.setEndPage(page + 1);
            stripper.setLineSeparator("\n");
            return stripper.getText(document);
        } catch (IOException | RuntimeException e) {
            throw new DocumentException("The text of page " + (page + 1) + " cannot be read: it is damaged.", e);
        }
    }

    @Override
    public void close() {
        try {
            document.close();
        } catch (IOException e) {
            throw new DocumentException("The PDF could not be closed. Try again.", e);
        }
    }
}
