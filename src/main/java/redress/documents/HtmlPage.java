package redress.documents;

import java.util.List;
import redress.documents.Block.BarChart;
import redress.documents.Block.Heading;
import redress.documents.Block.ListBlock;
import redress.documents.Block.PageBreak;
import redress.documents.Block.Paragraph;
import redress.documents.Block.Table;

/** A report as one self-contained, accessible web page: no script, nothing loaded from elsewhere. */
public final class HtmlPage {

    private static final String STYLE = """
            :root { color-scheme: light dark; --ink: #17211f; --paper: #fff; --accent: #0a5a63; --line: #b4bfbb; --tint: #e9efed; }
            @media (prefers-color-scheme: dark) { :root { --ink: #e7eeec; --paper: #171f1e; --accent: #66c7cd; --line: #53625e; --tint: #0c1211; } }
            body { font: 1.0625rem/1.5 "Liberation Sans", Arial, sans-serif; color: var(--ink); background: var(--paper); margin: 0 auto; max-width: 52rem; padding: 1rem 1.5rem 4rem; }
            h1 { font-size: 2rem; line-height: 1.2; } h2 { font-size: 1.5rem; margin-top: 2.5rem; } h3 { font-size: 1.15rem; }
            a { color: var(--accent); } a:focus-visible { outline: 3px solid var(--ink); outline-offset: 2px; }
            .skip { position: absolute; left: -999rem; } .skip:focus { position: static; }
            .council { color: var(--accent); font-weight: bold; margin-bottom: 0; } .period { font-size: 1.25rem; }
            .practice { border: 3px solid var(--ink); padding: .5rem 1rem; font-weight: bold; }
            .wide { overflow-x: auto; } table { border-collapse: collapse; width: 100%; margin: 1.5rem 0; }
            caption { font-weight: bold; text-align: left; padding-bottom: .4rem; }
            th, td { padding: .35rem .6rem; text-align: left; border-bottom: 1px solid var(--line); vertical-align: top; }
            th { font-weight: normal; } thead th { font-weight: bold; background: var(--tint); }
            .n { text-align: right; font-variant-numeric: tabular-nums; } tr.total > * { font-weight: bold; border-top: 2px solid var(--ink); }
            figure { margin: 1.5rem 0; } svg { width: 100%; height: auto; } svg text { font-size: 11px; fill: var(--ink); }
            .now { fill: var(--accent); } .before { fill: var(--paper); stroke: var(--ink); } .strong { font-weight: bold; }
            @media print { .skip, nav { display: none; } }
            """;

    private final StringBuilder html = new StringBuilder(16 * 1024);
    private int charts;
    private int sections;

    private HtmlPage() {}

    /** The whole page, to be stored as UTF-8. */
    public static String of(ReportDocument report) {
        return of(report, false);
    }

    /**
     * The same, perhaps of a practice council.
     *
     * @param practice whether its head says that all in it is made up
     */
    public static String of(ReportDocument report, boolean practice) {
        HtmlPage page = new HtmlPage();
        page.head(report, practice);
        page.contents(report.sections());
        report.blocks().forEach(page::block);
        page.html
                .append("</main>\n<footer><p>")
                .append(escaped(report.accessLine()))
                .append("</p></footer>\n</body>\n</html>\n");
        return page.html.toString();
    }

    /** Text that a web page shows and never obeys. */
    static String escaped(String text) {
        StringBuilder safe = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(sign -> {
            switch (sign) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                case '\'' -> safe.append("&#39;");
                case '\n', '\t' -> safe.appendCodePoint(sign);
                default -> safe.appendCodePoint(Character.isISOControl(sign) ? ' ' : sign);
            }
        });
        return safe.toString();
    }

    private void head(ReportDocument report, boolean practice) {
        html.append("<!DOCTYPE html>\n<html lang=\"en-GB\">\n<head>\n<meta charset=\"utf-8\">\n")
                .append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>")
                .append(escaped((practice ? "Practice: " : "") + report.title() + ", " + report.period() + ", "
                        + report.council()))
                .append("</title>\n<style>\n")
                .append(STYLE)
                .append(
                        "</style>\n</head>\n<body>\n<a class=\"skip\" href=\"#main\">Skip to the report</a>\n<header>\n");
        if (practice) {
            line("p", "practice", PracticeWord.SENTENCE);
        }
        line("p", "council", report.council());
        line("h1", "", report.title());
        line("p", "period", report.period());
        line("p", "", report.summary());
        line("p", "", Dates.words(report.date()));
        html.append("</header>\n");
    }

    private void line(String tag, String style, String words) {
        html.append('<')
                .append(tag)
                .append(style.isEmpty() ? "" : " class=\"" + style + "\"")
                .append('>');
        html.append(escaped(words)).append("</").append(tag).append(">\n");
    }

    private void contents(List<Heading> headings) {
        html.append("<nav aria-labelledby=\"contents\">\n<h2 id=\"contents\">Contents</h2>\n<ol>\n");
        for (int i = 0; i < headings.size(); i++) {
            html.append("<li><a href=\"#section-").append(i + 1).append("\">");
            html.append(escaped(headings.get(i).text())).append("</a></li>\n");
        }
        html.append("</ol>\n</nav>\n<main id=\"main\" tabindex=\"-1\">\n");
    }

    private void block(Block block) {
        if (block instanceof Heading heading) {
            String id = heading.level() == 2 ? " id=\"section-" + ++sections + "\"" : "";
            html.append("<h").append(heading.level()).append(id).append('>').append(escaped(heading.text()));
            html.append("</h").append(heading.level()).append(">\n");
        } else if (block instanceof Paragraph paragraph) {
            html.append("<p>").append(runs(paragraph)).append("</p>\n");
        } else if (block instanceof ListBlock list) {
            String tag = list.numbered() ? "ol" : "ul";
            html.append('<').append(tag).append(">\n");
            list.items().forEach(item -> html.append("<li>").append(runs(item)).append("</li>\n"));
            html.append("</").append(tag).append(">\n");
        } else if (block instanceof Table table) {
            table(table);
        } else if (block instanceof BarChart chart) {
            html.append(SvgChart.of(chart, ++charts));
        } else if (!(block instanceof PageBreak)) {
            throw new IllegalStateException("Unknown block " + block.getClass());
        }
    }

    private static String runs(Paragraph paragraph) {
        StringBuilder text = new StringBuilder();
        for (Run run : paragraph.runs()) {
            String words = escaped(run.text()).replace("\n", "<br>\n");
            String weighted = run.bold() ? "<strong>" + words + "</strong>" : words;
            text.append(run.link()
                    .map(address -> "<a href=\"" + escaped(address) + "\">" + weighted + "</a>")
                    .orElse(weighted));
        }
        return text.toString();
    }

    private void table(Table table) {
        html.append("<div class=\"wide\" tabindex=\"0\" role=\"region\" aria-label=\"")
                .append(escaped(table.caption()))
                .append("\">\n<table>\n<caption>")
                .append(escaped(table.caption()))
                .append("</caption>\n<thead>\n<tr>");
        for (Block.Column column : table.columns()) {
            html.append("<th scope=\"col\"").append(column.number() ? " class=\"n\">" : ">");
            html.append(escaped(column.title())).append("</th>");
        }
        html.append("</tr>\n</thead>\n<tbody>\n");
        table.rows().forEach(row -> row(table, row, "<tr>"));
        html.append("</tbody>\n");
        if (!table.total().isEmpty()) {
            html.append("<tfoot>\n");
            row(table, table.total(), "<tr class=\"total\">");
            html.append("</tfoot>\n");
        }
        html.append("</table>\n</div>\n");
    }

    private void row(Table table, List<Cell> cells, String open) {
        html.append(open);
        for (int i = 0; i < cells.size(); i++) {
            String style = table.columns().get(i).number() ? " class=\"n\"" : "";
            String tag = i == 0 ? "th" : "td";
            html.append('<')
                    .append(tag)
                    .append(i == 0 ? " scope=\"row\"" : "")
                    .append(style)
                    .append('>');
            html.append(escaped(cells.get(i).shown())).append("</").append(tag).append('>');
        }
        html.append("</tr>\n");
    }
}
