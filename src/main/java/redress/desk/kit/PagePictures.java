package redress.desk.kit;

import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import redress.documents.PdfPages;

/** The pages of one or more PDFs as pictures and as text; made off the screen. */
public final class PagePictures {

    /** Sharp enough for a page as wide as half the window at 100 %. */
    private static final float DOTS_PER_INCH = 110;

    private static final int OPAQUE = 0xFF000000;

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

    /** The first PDF. */
    public byte[] pdf() {
        return pdf.clone();
    }

    public List<Image> images() {
        return images;
    }

    /** The words of all pages, in reading order. */
    public String text() {
        return text;
    }

    /**
     * The pages as sheets of paper, each as wide as the place given, at most as wide as it was drawn.
     *
     * @param place what they will stand in
     */
    public List<StackPane> sheets(Region place) {
        return images.stream().map(image -> sheet(new ImageView(image), place)).toList();
    }

    private StackPane sheet(ImageView view, Region place) {
        view.setPreserveRatio(true);
        view.setSmooth(true);
        view.setAccessibleText(text);
        StackPane sheet = new StackPane(view);
        sheet.getStyleClass().add("sheet");
        view.fitWidthProperty()
                .bind(place.widthProperty()
                        .map(width ->
                                Math.min(width.doubleValue(), view.getImage().getWidth())));
        return sheet;
    }

    private static Image picture(BufferedImage page) {
        int width = page.getWidth();
        int height = page.getHeight();
        int[] dots = page.getRaster().getPixels(0, 0, width, height, (int[]) null);
        int[] packed = new int[width * height];
        for (int i = 0, from = 0; i < packed.length; i++, from += 3) {
            packed[i] = OPAQUE | dots[from] << 16 | dots[from + 1] << 8 | dots[from + 2];
        }
        WritableImage image = new WritableImage(width, height);
        image.getPixelWriter().setPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), packed, 0, width);
        return image;
    }
}
