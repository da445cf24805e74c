package redress.documents;

import java.awt.print.PrinterException;
import java.awt.print.PrinterJob;
import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javax.print.DocFlavor;
import javax.print.PrintException;
import javax.print.PrintService;
import javax.print.PrintServiceLookup;
import javax.print.SimpleDoc;
import javax.print.attribute.Attribute;
import javax.print.attribute.HashPrintRequestAttributeSet;
import javax.print.attribute.PrintRequestAttributeSet;
import javax.print.attribute.standard.Copies;
import javax.print.attribute.standard.JobName;
import javax.print.attribute.standard.MediaSizeName;
import javax.print.attribute.standard.Sides;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.printing.PDFPageable;

/** Printers as Java finds them: the way on Windows. A printer that takes PDF gets it; for the others the pages are drawn. */
final class JavaPrinters implements Printers {

    @Override
    public List<Printer> all() {
        Optional<String> usual = Optional.ofNullable(PrintServiceLookup.lookupDefaultPrintService())
                .map(PrintService::getName);
        return Arrays.stream(PrintServiceLookup.lookupPrintServices(null, null))
                .map(service -> new Printer(
                        service.getName(),
                        service.isAttributeValueSupported(Sides.TWO_SIDED_LONG_EDGE, null, null),
                        usual.filter(service.getName()::equals).isPresent()))
                .sorted(Comparator.comparing((Printer printer) -> !printer.usual())
                        .thenComparing(Printer::name))
                .toList();
    }

    @Override
    public void print(byte[] pdf, String title, PrintOrder order) {
        String name = order.printer().name();
        PrintService service = Arrays.stream(PrintServiceLookup.lookupPrintServices(null, null))
                .filter(found -> found.getName().equals(name))
                .findFirst()
                .orElseThrow(() -> new DocumentException(
                        "The printer " + name + " is no longer on this computer. Choose another."));
        PrintRequestAttributeSet asked = asked(service, title, order);
        try {
            if (service.isDocFlavorSupported(DocFlavor.BYTE_ARRAY.PDF)) {
                service.createPrintJob().print(new SimpleDoc(pdf, DocFlavor.BYTE_ARRAY.PDF, null), asked);
            } else {
                draw(pdf, title, service, asked);
            }
        } catch (PrintException | PrinterException | IOException e) {
            DocumentException refusal = CupsPrinters.notTaken(
                    name, Optional.ofNullable(e.getMessage()).orElse(""));
            refusal.initCause(e);
            throw refusal;
        }
    }

    private static PrintRequestAttributeSet asked(PrintService service, String title, PrintOrder order) {
        PrintRequestAttributeSet asked = new HashPrintRequestAttributeSet(new JobName(title, null));
        List<Attribute> wishes = List.of(
                new Copies(order.copies()),
                order.bothSides() ? Sides.TWO_SIDED_LONG_EDGE : Sides.ONE_SIDED,
                MediaSizeName.ISO_A4);
        // a wish the printer does not know would make it refuse the whole job
        wishes.stream()
                .filter(wish -> service.isAttributeValueSupported(wish, null, null))
                .forEach(asked::add);
        return asked;
    }

    private static void draw(byte[] pdf, String title, PrintService service, PrintRequestAttributeSet asked)
            throws PrinterException, IOException {
        try (PDDocument document = PdfPages.load(pdf)) {
            PrinterJob job = PrinterJob.getPrinterJob();
            job.setPrintService(service);
            job.setJobName(title);
            job.setPageable(new PDFPageable(document));
            job.print(asked);
        }
    }
}
