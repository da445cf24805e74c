package redress.documents;

import com.itextpdf.kernel.utils.DefaultSafeXmlParserFactory;
import com.itextpdf.kernel.xmp.XMPException;
import com.itextpdf.kernel.xmp.XMPMeta;
import com.itextpdf.kernel.xmp.XMPMetaFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import javax.xml.parsers.DocumentBuilderFactory;

/**
 * What a document says of itself for archives: the same for all but title, instant and maker. Filled in by hand, because iText
 * puts it together anew through an XML parser, which takes a third of a letter's time.
 */
final class Xmp {

    private final String pattern;

    private final XMPMeta read;

    private Xmp(String pattern) {
        this.pattern = pattern;
        try {
            this.read = XMPMetaFactory.parseFromBuffer(of(new Imprint("A document", Instant.EPOCH, "0"), "Redress"));
        } catch (XMPException e) {
            throw new IllegalStateException("The file xmp.xml of the program is damaged", e);
        }
    }

    /** What iText's own checks look at: the same for every document, but for its title, instant and maker. */
    XMPMeta read() {
        return read;
    }

    static Xmp shipped() {
        try (InputStream in = Xmp.class.getResourceAsStream("/redress/documents/xmp.xml")) {
            if (in == null) {
                throw new IllegalStateException("The file xmp.xml is missing from the program");
            }
            return new Xmp(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    byte[] of(Imprint imprint, String producer) {
        return pattern.replace(
                        "{made}", imprint.made().truncatedTo(ChronoUnit.SECONDS).toString())
                .replace("{producer}", DocxText.escaped(producer))
                .replace("{title}", DocxText.escaped(CleanText.of(imprint.title())))
                .getBytes(StandardCharsets.UTF_8);
    }

    /** The JDK's own parser, asked for by name: iText else searches all jars for another, twice a document. */
    static final class Parsers extends DefaultSafeXmlParserFactory {

        @Override
        protected DocumentBuilderFactory createDocumentBuilderFactory() {
            return DocumentBuilderFactory.newDefaultInstance();
        }
    }
}
