package redress.documents;

import com.itextpdf.io.image.ImageDataFactory;
import com.itextpdf.layout.element.Image;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.Locale;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/** A picture to print, such as a crest. Whatever the file held, here are only its dots, on white, as PNG. */
public final class Picture {

    /** The largest file taken, in bytes. */
    public static final int LARGEST_FILE = 10 * 1024 * 1024;

    private static final long MOST_DOTS = 40_000_000;
    private static final Set<String> KINDS = Set.of("png", "jpeg");

    private final byte[] png;

    private Picture(byte[] png) {
        this.png = png;
    }

    /**
     * Reads a PNG or JPEG file and writes it anew, no larger than a printer needs.
     *
     * @param longest dots along the longer side, at most
     * @throws DocumentException if it is another kind of file, damaged or too large
     */
    public static Picture of(byte[] file, int longest) {
        if (file.length > LARGEST_FILE) {
            throw new DocumentException("The picture is larger than 10 MB. Save it smaller, then choose it again.");
        }
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(file))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                throw notAPicture();
            }
            ImageReader reader = readers.next();
            try {
                return new Picture(dots(reader, in, longest));
            } finally {
                reader.dispose();
            }
        } catch (IOException | IllegalArgumentException e) {
            throw new DocumentException(
                    "The picture is damaged or of an unusual kind. Save it as PNG, then try again.", e);
        }
    }

    /** The picture as a PNG file. */
    public byte[] png() {
        return png.clone();
    }

    /** The picture on paper, said in words to who cannot see it; fits into the given width and height in points. */
    Image fitting(float width, float height, String words) {
        Image image = new Image(ImageDataFactory.create(png)).scaleToFit(width, height);
        image.getAccessibilityProperties().setAlternateDescription(words);
        return image;
    }

    private static byte[] dots(ImageReader reader, ImageInputStream in, int longest) throws IOException {
        if (!KINDS.contains(reader.getFormatName().toLowerCase(Locale.ROOT))) {
            throw notAPicture();
        }
        reader.setInput(in, true, true);
        int width = reader.getWidth(0);
        int height = reader.getHeight(0);
        if ((long) width * height > MOST_DOTS) {
            throw new DocumentException(
                    "The picture has %d by %d dots, which is too many. Save it smaller, then choose it again."
                            .formatted(width, height));
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(onWhite(reader.read(0), Math.min(1, (double) longest / Math.max(width, height))), "png", out);
        return out.toByteArray();
    }

    private static BufferedImage onWhite(BufferedImage image, double scale) {
        int width = Math.max(1, (int) Math.round(image.getWidth() * scale));
        int height = Math.max(1, (int) Math.round(image.getHeight() * scale));
        BufferedImage white = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D paper = white.createGraphics();
        paper.setColor(Color.WHITE);
        paper.fillRect(0, 0, width, height);
        paper.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        paper.drawImage(image, 0, 0, width, height, null);
        paper.dispose();
        return white;
    }

    private static DocumentException notAPicture() {
        return new DocumentException(
                "Only PNG and JPEG pictures can be used. Save the picture as PNG, then try again.");
    }
}
