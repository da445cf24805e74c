package redress.commands;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import redress.documents.PdfPages;
import redress.documents.SafeFile;

/** The pages of a PDF as pictures, for whoever has no reader at hand. */
final class PagePngs {

    private static final float DPI = 70;

    private PagePngs() {}

    /** Writes NAME-1.png, NAME-2.png and so on into the folder. */
    static void write(byte[] pdf, Path folder, String name) {
        try (PdfPages pages = PdfPages.open(pdf)) {
            for (int page = 0; page < pages.count(); page++) {
                SafeFile.write(folder.resolve(name + "-" + (page + 1) + ".png"), png(pages.image(page, DPI)));
            }
        }
    }

    private static byte[] png(BufferedImage image) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", bytes);
        } catch (IOException e) {
            throw new CommandFailed("A page could not be drawn. The PDF beside it is whole.");
        }
        return bytes.toByteArray();
    }
}
