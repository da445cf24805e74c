package redress.documents;

import com.itextpdf.kernel.colors.ColorConstants;
import com.itextpdf.kernel.geom.Rectangle;
import com.itextpdf.kernel.pdf.canvas.PdfCanvas;
import com.itextpdf.kernel.pdf.xobject.PdfFormXObject;
import com.itextpdf.layout.element.Div;
import com.itextpdf.layout.element.Image;
import java.util.List;
import redress.documents.Block.BarChart;
import redress.documents.Block.Series;

/** Horizontal bars with the value at each: this year filled, last year hollow, so that colour is never needed. */
final class Chart {

    private static final float WIDTH = 470;
    private static final float LABELS = 150;
    private static final float VALUES = 70;
    private static final float BAR = 11;
    private static final float GAP = 8;
    private static final float TEXT = 10;
    private static final float LEGEND = 22;

    private final Typesetter types;
    private final CanvasWords plain;
    private final CanvasWords bold;

    Chart(Typesetter types) {
        this.types = types;
        this.plain = types.drawn(Weight.REGULAR, TEXT, Typesetter.INK);
        this.bold = types.drawn(Weight.BOLD, TEXT, Typesetter.INK);
    }

    Div set(BarChart chart) {
        float row = chart.series().size() * (BAR + 2) + GAP;
        float height = LEGEND + row * chart.categories().size();
        PdfFormXObject drawing = new PdfFormXObject(new Rectangle(WIDTH, height));
        PdfCanvas canvas = new PdfCanvas(drawing, types.pdf());
        drawLegend(canvas, chart, height - TEXT);
        ChartScale scale = ChartScale.of(chart, WIDTH - LABELS - VALUES);
        for (int i = 0; i < chart.categories().size(); i++) {
            drawRow(canvas, chart, i, height - LEGEND - i * row, scale);
        }
        canvas.release();
        Image image = new Image(drawing);
        image.setAutoScaleWidth(true);
        image.getAccessibilityProperties().setAlternateDescription(ChartText.describe(chart));
        Div block = new Div()
                .setKeepTogether(true)
                .setMarginTop(types.size() * 0.5f)
                .setMarginBottom(types.size());
        block.add(types.strong(chart.title(), types.size())
                .setMarginBottom(types.size() * 0.4f)
                .setKeepWithNext(true));
        return block.add(image);
    }

    private void drawLegend(PdfCanvas canvas, BarChart chart, float y) {
        float x = LABELS;
        for (int i = 0; i < chart.series().size(); i++) {
            box(canvas, x, y - 1, 16, 9, i == 0);
            String name = chart.series().get(i).name();
            plain.write(canvas, name, x + 21, y);
            x += 21 + plain.width(name) + 24;
        }
    }

    private void drawRow(PdfCanvas canvas, BarChart chart, int category, float top, ChartScale scale) {
        float middle = top - chart.series().size() * (BAR + 2) / 2;
        List<String> label = lines(chart.categories().get(category));
        for (int i = 0; i < label.size(); i++) {
            float baseline = middle - TEXT * 0.36f + (label.size() - 1) * 6 - i * 12;
            plain.write(canvas, label.get(i), LABELS - 8 - plain.width(label.get(i)), baseline);
        }
        for (int i = 0; i < chart.series().size(); i++) {
            Series series = chart.series().get(i);
            Cell value = series.values().get(category);
            float y = top - (i + 1) * (BAR + 2) + 1;
            float length = scale.length(value);
            if (length > 0) {
                box(canvas, LABELS, y, length, BAR, i == 0);
            }
            (i == 0 ? bold : plain).write(canvas, value.shown(), LABELS + length + 5, y + BAR / 2 - TEXT * 0.36f);
        }
    }

    /** A category's name in at most two lines that fit the space left of the bars. */
    private List<String> lines(String name) {
        float room = LABELS - 10;
        if (plain.width(name) <= room) {
            return List.of(name);
        }
        int split = name.length();
        while (split > 0 && plain.width(name.substring(0, split)) > room) {
            int space = name.lastIndexOf(' ', split - 1);
            split = space > 0 ? space : split - 1;
        }
        return List.of(name.substring(0, split), shortened(name.substring(split).strip(), room));
    }

    private String shortened(String words, float room) {
        if (plain.width(words) <= room) {
            return words;
        }
        int end = words.length();
        while (end > 0 && plain.width(words.substring(0, end) + "…") > room) {
            end--;
        }
        return words.substring(0, end) + "…";
    }

    private static void box(PdfCanvas canvas, float x, float y, float width, float height, boolean filled) {
        canvas.saveState().setLineWidth(0.9f);
        if (filled) {
            canvas.setFillColor(Typesetter.ACCENT)
                    .rectangle(x, y, width, height)
                    .fill();
        } else {
            canvas.setFillColor(ColorConstants.WHITE).setStrokeColor(Typesetter.MUTED);
            canvas.rectangle(x + 0.45f, y + 0.45f, Math.max(0.5f, width - 0.9f), height - 0.9f)
                    .fillStroke();
        }
        canvas.restoreState();
    }
}
