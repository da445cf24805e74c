package redress.documents;

import com.itextpdf.kernel.geom.Rectangle;
import com.itextpdf.layout.Document;
import com.itextpdf.layout.element.IElement;
import com.itextpdf.layout.layout.LayoutArea;
import com.itextpdf.layout.layout.LayoutContext;
import com.itextpdf.layout.layout.LayoutResult;
import com.itextpdf.layout.renderer.IRenderer;

/** How much room an element takes, without placing it. */
final class Measure {

    private static final float ENDLESS = 100_000;

    private Measure() {}

    /** The height in points at the given width in points. */
    static float height(IElement element, float width, Document document) {
        IRenderer renderer = element.createRendererSubTree().setParent(document.getRenderer());
        LayoutResult result =
                renderer.layout(new LayoutContext(new LayoutArea(1, new Rectangle(0, 0, width, ENDLESS))));
        return result.getOccupiedArea().getBBox().getHeight();
    }
}
