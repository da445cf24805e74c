package redress.documents;

import java.util.Locale;
import redress.documents.Block.BarChart;

/** The same bars as {@link Chart}, as inline SVG with a title and a description for screen readers. */
final class SvgChart {

    private static final int WIDTH = 640;
    private static final int LABELS = 210;
    private static final int ROOM = 340;
    private static final int BAR = 13;

    private SvgChart() {}

    static String of(BarChart chart, int number) {
        int row = chart.series().size() * (BAR + 2) + 9;
        int height = 26 + row * chart.categories().size();
        String id = "chart-" + number;
        StringBuilder svg = new StringBuilder(4096);
        svg.append("<figure>\n<figcaption class=\"strong\">").append(HtmlPage.escaped(chart.title()));
        svg.append("</figcaption>\n<svg role=\"img\" aria-labelledby=\"")
                .append(id)
                .append("-t ")
                .append(id);
        svg.append("-d\" viewBox=\"0 0 ")
                .append(WIDTH)
                .append(' ')
                .append(height)
                .append("\">\n<title id=\"");
        svg.append(id).append("-t\">").append(HtmlPage.escaped(chart.title())).append("</title>\n<desc id=\"");
        svg.append(id)
                .append("-d\">")
                .append(HtmlPage.escaped(ChartText.describe(chart)))
                .append("</desc>\n");
        int x = LABELS;
        for (int i = 0; i < chart.series().size(); i++) {
            box(svg, x, 4, 16, i == 0);
            text(svg, x + 22, 15, "start", false, chart.series().get(i).name());
            x += 150;
        }
        ChartScale scale = ChartScale.of(chart, ROOM);
        for (int i = 0; i < chart.categories().size(); i++) {
            int top = 26 + i * row;
            text(
                    svg,
                    LABELS - 8,
                    top + row / 2,
                    "end",
                    false,
                    shortened(chart.categories().get(i)));
            for (int j = 0; j < chart.series().size(); j++) {
                Cell value = chart.series().get(j).values().get(i);
                int y = top + j * (BAR + 2);
                float length = scale.length(value);
                if (length > 0) {
                    box(svg, LABELS, y, length, j == 0);
                }
                text(svg, LABELS + length + 5, y + BAR - 3, "start", j == 0, value.shown());
            }
        }
        return svg.append("</svg>\n</figure>\n").toString();
    }

    private static String shortened(String name) {
        return name.length() <= 34 ? name : name.substring(0, 33) + "…";
    }

    private static void box(StringBuilder svg, float x, float y, float width, boolean filled) {
        svg.append(String.format(
                Locale.ROOT,
                "<rect class=\"%s\" x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%d\"/>\n",
                filled ? "now" : "before",
                x + 0.5,
                y + 0.5,
                Math.max(1, width - 1),
                BAR - 1));
    }

    private static void text(StringBuilder svg, float x, float y, String anchor, boolean bold, String words) {
        svg.append(String.format(
                Locale.ROOT,
                "<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"%s\"%s>%s</text>\n",
                x,
                y,
                anchor,
                bold ? " class=\"strong\"" : "",
                HtmlPage.escaped(words)));
    }
}
