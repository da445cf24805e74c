/**
 * Everything that becomes a file: letters and reports as accessible PDF, reports as HTML, tables as XLSX and CSV, and the
 * reading of tables and pages. The only package that sees iText, PDFBox, fastexcel and commons-csv. It knows no case.
 *
 * <p>One neutral model, {@link redress.documents.Block}, feeds all outputs. Start reading there, then {@link
 * redress.documents.AccessiblePdf}, {@link redress.documents.LetterPdf} and {@link redress.documents.ReportPdf}.
 */
package redress.documents;
