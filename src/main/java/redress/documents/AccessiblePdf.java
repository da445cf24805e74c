package redress.documents;

import com.itextpdf.kernel.exceptions.PdfException;
import com.itextpdf.kernel.font.PdfFont;
import com.itextpdf.kernel.pdf.DocumentProperties;
import com.itextpdf.kernel.pdf.PdfAConformance;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfOutputIntent;
import com.itextpdf.kernel.pdf.PdfString;
import com.itextpdf.kernel.pdf.PdfUAConformance;
import com.itextpdf.kernel.pdf.PdfViewerPreferences;
import com.itextpdf.kernel.pdf.PdfWriter;
import com.itextpdf.kernel.pdf.WriterProperties;
import com.itextpdf.kernel.utils.XmlProcessorCreator;
import com.itextpdf.kernel.validation.ValidationContainer;
import com.itextpdf.kernel.xmp.XMPException;
import com.itextpdf.kernel.xmp.XMPMeta;
import com.itextpdf.layout.tagging.ProhibitedTagRelationsResolver;
import com.itextpdf.pdfa.PdfADocument;
import com.itextpdf.pdfua.checkers.PdfUA1Checker;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BiConsumer;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Opens every document as PDF/A-2a and PDF/UA-1 together: tagged, en-GB, all fonts inside, checked while it is written. The
 * result is bytes in memory; only a finished document ever leaves. Documents are made one at a time, since they share fonts.
 */
public final class AccessiblePdf {

    private static final DateTimeFormatter PDF_DATE = DateTimeFormatter.ofPattern("'D:'yyyyMMddHHmmss'Z'");
    // iText draws the six letters at random; a fixed tag makes the same letter the same bytes
    private static final Pattern SUBSET_TAG =
            Pattern.compile("/[A-Z]{6}\\+(?=LiberationSans|AtkinsonHyperlegibleNext|NotoSansArabic)");

    // it would tell that iText sells an add-on for other scripts
    private static final Logger ADVERTISEMENT = Logger.getLogger("com.itextpdf.layout.renderer.typography");

    static {
        ADVERTISEMENT.setLevel(Level.SEVERE);
        XmlProcessorCreator.setXmlParserFactory(new Xmp.Parsers());
    }

    private final Fonts fonts;
    private final BooleanSupplier practice;
    private final Xmp xmp = Xmp.shipped();
    private final ReentrantLock one = new ReentrantLock();

    public AccessiblePdf(Fonts fonts) {
        this(fonts, () -> false);
    }

    /** @param practice whether every page says that all is made up; asked for each document, before its pages are made */
    public AccessiblePdf(Fonts fonts, BooleanSupplier practice) {
        this.fonts = fonts;
        this.practice = practice;
    }

    /** Whether what is made now belongs to a practice council. */
    boolean isPractice() {
        return practice.getAsBoolean();
    }

    /** Something to be known of the fonts while no document is made. */
    <T> T with(Function<Fonts, T> asked) {
        one.lock();
        try {
            return asked.apply(fonts);
        } finally {
            one.unlock();
        }
    }

    /**
     * Makes one document.
     *
     * @throws DocumentException if what was written is not accessible or not archivable; nothing of it can be used
     */
    byte[] write(Imprint imprint, BiConsumer<PdfDocument, Fonts> content) {
        boolean marked = isPractice();
        one.lock();
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream(64 * 1024);
            Tagged pdf = new Tagged(out, imprint, xmp);
            content.accept(pdf, fonts);
            if (marked) {
                PracticeWord.draw(pdf, fonts);
            }
            pdf.date();
            pdf.close();
            return withFixedSubsetTag(out.toByteArray());
        } catch (PdfException e) {
            throw new DocumentException(
                    "“" + imprint.title() + "” was not made, because it would not be accessible: " + e.getMessage(), e);
        } finally {
            one.unlock();
        }
    }

    private static byte[] withFixedSubsetTag(byte[] pdf) {
        Matcher tags = SUBSET_TAG.matcher(new String(pdf, StandardCharsets.ISO_8859_1));
        byte[] fixed = "/REDRES+".getBytes(StandardCharsets.US_ASCII);
        while (tags.find()) {
            System.arraycopy(fixed, 0, pdf, tags.start(), fixed.length);
        }
        return pdf;
    }

    private static final class Tagged extends PdfADocument {

        private static final long serialVersionUID = 1L;
        private static final byte[] SRGB =
                ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

        private final transient Imprint imprint;
        private final transient Xmp xmp;

        Tagged(ByteArrayOutputStream out, Imprint imprint, Xmp xmp) {
            super(writer(out, imprint), PdfAConformance.PDF_A_2A, screenColours(), new DocumentProperties());
            this.imprint = imprint;
            this.xmp = xmp;
            setTagged();
            getDiContainer().getInstance(ValidationContainer.class).addChecker(new PdfUA1Checker(this));
            getDiContainer().register(ProhibitedTagRelationsResolver.class, new ProhibitedTagRelationsResolver(this));
            getCatalog().setLang(new PdfString("en-GB"));
            getCatalog().setViewerPreferences(new PdfViewerPreferences().setDisplayDocTitle(true));
            getDocumentInfo().setTitle(imprint.title());
            getDocumentInfo().setCreator("Redress");
        }

        /** In the order they came in: iText's own order changes from document to document, and with it the bytes. */
        @Override
        protected Set<PdfFont> getDocumentFonts() {
            Set<PdfFont> inOrder = new TreeSet<>(Comparator.comparingInt(
                    font -> font.getPdfObject().getIndirectReference().getObjNumber()));
            inOrder.addAll(super.getDocumentFonts());
            return inOrder;
        }

        @Override
        protected void updateXmpMetadata() {
            setXmpMetadata(xmp.of(imprint, getDocumentInfo().getProducer()));
        }

        /** Read once for all documents: else iText reads each anew, which takes an eighth of a letter's time. */
        @Override
        public XMPMeta getXmpMetadata() throws XMPException {
            // asked while it is still being built, when there is nothing to read yet
            return xmp == null ? super.getXmpMetadata() : xmp.read();
        }

        void date() {
            String made = PDF_DATE.format(imprint.made().atOffset(ZoneOffset.UTC));
            getDocumentInfo().setMoreInfo(PdfName.CreationDate.getValue(), made);
            getDocumentInfo().setMoreInfo(PdfName.ModDate.getValue(), made);
        }

        private static PdfWriter writer(ByteArrayOutputStream out, Imprint imprint) {
            PdfString id = new PdfString(imprint.fileId());
            return new PdfWriter(
                    out,
                    new WriterProperties()
                            .addPdfUaXmpMetadata(PdfUAConformance.PDF_UA_1)
                            .setInitialDocumentId(id)
                            .setModifiedDocumentId(id));
        }

        private static PdfOutputIntent screenColours() {
            return new PdfOutputIntent(
                    "Custom", "", "http://www.color.org", "sRGB IEC61966-2.1", new ByteArrayInputStream(SRGB));
        }
    }
}
