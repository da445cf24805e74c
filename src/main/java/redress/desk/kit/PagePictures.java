package redress.desk.kit;

import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import redress.documents.PdfPages;

/** The pages of one or more PDFs as pictures and as text; made off the screen. */
public final class PagePictures {

    /** Sharp enough for a page as wide as the pane at 100 %. */
    private static final float DOTS_PER_INCH = 110;

    private final byte[] pdf;
    private final List<Image> images;
    private final String text;

    private PagePictures(byte[] pdf, List<Image> images, String text) {
        this.pdf = pdf;
        this.images = List.copyOf(images);
        this.text = text;
    }

    /**
     * Draws every page.
     *
     * @param pdfs at least one; the first is the one that is saved to a file
     */
    public static PagePictures of(List<byte[]> pdfs) {
        List<Image> images = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        for (byte[] pdf : pdfs) {
            try (PdfPages pages = PdfPages.open(pdf)) {
                for (int page = 0; page < pages.count(); page++) {
                    images.add(picture(pages.image(page, DOTS_PER_INCH)));
                    text.append(pages.text(page)).append('\n');
                }
            }
        }
        return new PagePictures(pdfs.get(0), images, text.toString());
    }

    /** The first PDF, whole. */
    public byte[] pdf() {
        return pdf.clone();
    }

    /** The pages in order. */
    public List<Image> images() {
        return images;
    }

    /** The words of all pages. */
    public String text() {
        return text;
    }

    private static Image picture(BufferedImage page) {
        int width = page.getWidth();
        int height = page.getHeight();
        WritableImage image = new WritableImage(width, height);
        int[] dots = page.getRGB(0, 0, width, height, new int[width * height], 0, width);
        image.getPixelWriter().setPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), dots, 0, width);
        return image;
    }
}
