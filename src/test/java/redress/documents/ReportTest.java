package redress.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import redress.documents.Block.BarChart;
import redress.documents.Block.Column;
import redress.documents.Block.Heading;
import redress.documents.Block.Paragraph;
import redress.documents.Block.Series;
import redress.documents.Block.Table;

class ReportTest {

    private static final ReportPdf REPORTS = new ReportPdf(new AccessiblePdf(Fonts.shipped()));
    private static final Imprint IMPRINT =
            new Imprint("Complaints and compliments, 2025-26", Instant.parse("2026-04-30T12:00:00Z"), "annual 2025-26");

    @Test
    void a_report_with_tables_charts_and_contents_is_accessible_and_archivable() throws Exception {
        byte[] pdf = REPORTS.write(report(8, 60), IMPRINT);
        assertThat(Vera.complaints(pdf)).isEmpty();
        assertThat(PdfLinter.complaints(pdf)).isEmpty();
    }

    @Test
    void the_contents_list_names_the_page_on_which_each_section_begins() {
        byte[] pdf = REPORTS.write(report(6, 30), IMPRINT);
        try (PdfPages pages = PdfPages.open(pdf)) {
            String contents = pages.text(1);
            for (int section = 1; section <= 6; section++) {
                Matcher line =
                        Pattern.compile("Section " + section + "\\D*?(\\d+)\\R").matcher(contents);
                assertThat(line.find()).as(contents).isTrue();
                int page = Integer.parseInt(line.group(1));
                assertThat(pages.text(page - 1)).contains("Section " + section);
            }
        }
    }

    @Test
    void a_table_over_two_pages_repeats_its_header() {
        byte[] pdf = REPORTS.write(report(1, 60), IMPRINT);
        try (PdfPages pages = PdfPages.open(pdf)) {
            long headers = 0;
            for (int i = 0; i < pages.count(); i++) {
                headers += pages.text(i).contains("Last year") ? 1 : 0;
            }
            assertThat(headers).isGreaterThanOrEqualTo(2);
        }
    }

    @Test
    void the_web_page_marks_language_headers_captions_and_charts_and_has_no_script() {
        String html = HtmlPage.of(report(2, 3));
        assertThat(html)
                .contains(
                        "<html lang=\"en-GB\">",
                        "<caption>Table 1. Complaints",
                        "<th scope=\"col\"",
                        "<th scope=\"row\"")
                .contains("role=\"img\" aria-labelledby=\"chart-1-t chart-1-d\"", "class=\"skip\" href=\"#main\"")
                .doesNotContain("<script", "src=", "http:");
    }

    @Test
    void a_practice_council_s_report_says_so_on_every_page_and_stays_accessible() throws Exception {
        ReportPdf practice = new ReportPdf(new AccessiblePdf(Fonts.shipped(), () -> true));
        Imprint imprint = new Imprint("Practice", Instant.EPOCH, "practice");
        byte[] pdf = practice.write(report(3, 12), imprint);

        assertThat(PdfLinter.complaints(pdf)).isEmpty();
        assertThat(Vera.complaints(pdf)).isEmpty();
        try (PdfPages pages = PdfPages.open(pdf);
                PdfPages own = PdfPages.open(REPORTS.write(report(3, 12), imprint))) {
            assertThat(pages.count()).isEqualTo(own.count()).isGreaterThan(3);
            for (int page = 0; page < pages.count(); page++) {
                assertThat(pages.text(page).replaceAll("\\s", ""))
                        .as("page " + page)
                        .contains("PRACTICE");
                assertThat(own.text(page)).doesNotContain("PRACTICE");
            }
        }
        assertThat(HtmlPage.of(report(2, 3), true))
                .contains(
                        "<title>Practice: ",
                        "<header>\n<p class=\"practice\">Practice: everything in this is made up.");
        assertThat(Sheet.notes(true, List.of("2025-26")))
                .containsExactly("Practice: everything in this is made up.", "2025-26");
    }

    @Test
    void words_of_a_customer_stay_words_on_the_web_page() {
        String hostile = "</td><script>alert('x')</script>\"&";
        ReportDocument report = new ReportDocument(
                hostile,
                hostile,
                hostile,
                LocalDate.of(2026, 4, 30),
                hostile,
                hostile,
                List.of(
                        new Heading(2, hostile),
                        Paragraph.of(hostile),
                        new Table(
                                hostile,
                                List.of(Column.words(hostile)),
                                List.of(List.of(Cell.words(hostile))),
                                List.of()),
                        new BarChart(
                                hostile,
                                List.of(hostile),
                                List.of(new Series(hostile, List.of(Cell.count(1)))),
                                hostile)));
        assertThat(HtmlPage.of(report)).doesNotContain("<script", "alert('x')");
    }

    @Test
    void a_charts_description_is_made_of_its_numbers() {
        BarChart chart = new BarChart(
                "Complaints by service",
                List.of("Environment", "Planning", "Leisure"),
                List.of(
                        new Series("2025-26", List.of(Cell.count(61), Cell.count(27), Cell.count(9))),
                        new Series("2024-25", List.of(Cell.count(66), Cell.count(14), Cell.words("fewer than 5")))),
                "table 3");
        assertThat(ChartText.describe(chart))
                .isEqualTo(
                        "Bar chart: Complaints by service. In 2025-26 the highest is Environment with 61 and the lowest"
                                + " Leisure with 9. Since 2024-25 the largest change is Planning, up from 14 to 27."
                                + " All values are in table 3.");
    }

    @Test
    void a_bar_is_as_long_as_its_share_of_the_largest_value() {
        BarChart chart = new BarChart(
                "Complaints",
                List.of("A", "B", "C"),
                List.of(new Series("now", List.of(Cell.count(50), Cell.count(25), Cell.dash()))),
                "table 1");
        ChartScale scale = ChartScale.of(chart, 200);
        assertThat(chart.series().get(0).values().stream().map(scale::length)).containsExactly(200f, 100f, 0f);
    }

    static ReportDocument report(int sections, int rows) {
        List<Block> blocks = new ArrayList<>();
        for (int s = 1; s <= sections; s++) {
            blocks.add(new Heading(2, "Section " + s));
            blocks.add(new Paragraph(List.of(
                    Run.plain("We received "),
                    Run.bold("148"),
                    Run.plain(" complaints, 8 more than the year before."))));
            List<List<Cell>> lines = new ArrayList<>();
            for (int r = 1; r <= rows; r++) {
                lines.add(List.of(
                        Cell.words("Service " + r),
                        Cell.count(r * 37L),
                        Cell.count(r * 31L),
                        Cell.share(new BigDecimal("0.89"), "8 of 9 (89%)")));
            }
            blocks.add(new Table(
                    "Table " + s + ". Complaints by service",
                    List.of(
                            Column.words("Service"),
                            Column.number("This year"),
                            Column.number("Last year"),
                            Column.number("In time")),
                    lines,
                    List.of(Cell.words("All"), Cell.count(1480), Cell.count(1240), Cell.dash())));
            blocks.add(new BarChart(
                    "Received, by service",
                    List.of("Environment", "Revenues and benefits with council tax recovery", "Leisure"),
                    List.of(
                            new Series("2025-26", List.of(Cell.count(61), Cell.count(24), Cell.words("fewer than 5"))),
                            new Series("2024-25", List.of(Cell.count(66), Cell.count(25), Cell.count(8)))),
                    "table " + s));
            blocks.add(new Heading(3, "How it is counted"));
            blocks.add(
                    Paragraph.of("A complaint is in time when the answer went out on or before the first due date."));
        }
        return new ReportDocument(
                "Saltmarsh District Council",
                "Complaints and compliments",
                "1 April 2025 to 31 March 2026",
                LocalDate.of(2026, 4, 30),
                "This report was made for the Overview and Scrutiny Committee. It says what people told us, how fast we"
                        + " answered, and what we changed.",
                "Tell us if you would like this report in large print, audio, easy read or another language.",
                blocks);
    }
}
