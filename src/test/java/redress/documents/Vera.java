package redress.documents;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/** Asks veraPDF whether a file keeps PDF/UA-1 and PDF/A-2a. */
public final class Vera {

    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private Vera() {}

    /** Every failed check of both profiles; empty if the file keeps them. */
    public static List<String> complaints(byte[] pdf) throws Exception {
        List<String> complaints = new ArrayList<>();
        for (String id : List.of("ua1", "2a")) {
            PDFAFlavour flavour = PDFAFlavour.byFlavourId(id);
            try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
                    PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
                ValidationResult result = validator.validate(parser);
                for (TestAssertion failed : result.getTestAssertions()) {
                    if (failed.getStatus() == TestAssertion.Status.FAILED) {
                        complaints.add(id + " " + failed.getRuleId().getClause() + "-"
                                + failed.getRuleId().getTestNumber() + " " + failed.getMessage());
                    }
                }
                if (!result.isCompliant() && complaints.isEmpty()) {
                    complaints.add(id + " is not kept");
                }
            }
        }
        return complaints;
    }
}
