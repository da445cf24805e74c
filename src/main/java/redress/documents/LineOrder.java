package redress.documents;

import com.itextpdf.layout.element.Paragraph;
import com.itextpdf.layout.element.Text;
import com.itextpdf.layout.layout.LayoutContext;
import com.itextpdf.layout.layout.LayoutResult;
import com.itextpdf.layout.properties.Leading;
import com.itextpdf.layout.properties.Property;
import com.itextpdf.layout.renderer.DrawContext;
import com.itextpdf.layout.renderer.IRenderer;
import com.itextpdf.layout.renderer.LineRenderer;
import com.itextpdf.layout.renderer.ParagraphRenderer;
import java.text.Bidi;
import java.util.List;

/** Puts the words of each line into the order in which they stand on paper, after lines were broken in reading order. */
final class LineOrder extends ParagraphRenderer {

    private static final float LATIN_HEIGHT = 1.13f;

    private final int base;

    /** @param base the paragraph's own level: 1 if it runs from right to left */
    LineOrder(Paragraph paragraph, int base) {
        super(paragraph);
        this.base = base;
    }

    /** Words that know their embedding level. */
    static final class Levelled extends Text {

        private final int level;

        Levelled(Piece piece) {
            super(piece.drawn());
            this.level = piece.level();
            setFont(piece.font());
            if (piece.turned()) {
                getAccessibilityProperties().setActualText(piece.words()).setLanguage(piece.language());
            }
        }
    }

    @Override
    public IRenderer getNextRenderer() {
        return new LineOrder((Paragraph) getModelElement(), base);
    }

    /** The distance of lines is that of Latin letters: that of Arabic fonts would tear a letter apart. */
    @Override
    public LayoutResult layout(LayoutContext context) {
        Leading leading = this.<Leading>getProperty(Property.LEADING);
        if (leading.getType() == Leading.MULTIPLIED) {
            float size = getPropertyAsUnitValue(Property.FONT_SIZE).getValue();
            setProperty(Property.LEADING, new Leading(Leading.FIXED, leading.getValue() * size * LATIN_HEIGHT));
        }
        return super.layout(context);
    }

    @Override
    public void draw(DrawContext context) {
        getLines().forEach(this::order);
        super.draw(context);
    }

    private void order(LineRenderer line) {
        List<IRenderer> words = line.getChildRenderers();
        if (words.isEmpty()) {
            return;
        }
        byte[] levels = new byte[words.size()];
        float x = Float.MAX_VALUE;
        for (int i = 0; i < levels.length; i++) {
            levels[i] = (byte) (words.get(i).getModelElement() instanceof Levelled known ? known.level : base);
            x = Math.min(x, left(words.get(i)));
        }
        Object[] order = words.toArray();
        Bidi.reorderVisually(levels, 0, order, 0, order.length);
        for (Object word : order) {
            IRenderer renderer = (IRenderer) word;
            renderer.move(x - left(renderer), 0);
            x += renderer.getOccupiedArea().getBBox().getWidth();
        }
    }

    private static float left(IRenderer renderer) {
        return renderer.getOccupiedArea().getBBox().getLeft();
    }
}
