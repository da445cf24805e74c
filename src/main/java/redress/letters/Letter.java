package redress.letters;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A letter that was written: its PDF is kept under the hash of its bytes.
 *
 * @param recipient "customer" or "assistant-director"
 * @param pdfHash SHA-256 of the PDF, 64 hexadecimal digits
 */
public record Letter(
        long id,
        long caseId,
        String purpose,
        String template,
        int templateVersion,
        LocalDate written,
        String recipient,
        String pdfHash,
        Optional<LocalDate> sent) {}
