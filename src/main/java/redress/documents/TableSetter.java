package redress.documents;

import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.tagging.PdfStructureAttributes;
import com.itextpdf.kernel.pdf.tagging.StandardRoles;
import com.itextpdf.kernel.pdf.tagutils.AccessibilityProperties;
import com.itextpdf.layout.borders.Border;
import com.itextpdf.layout.borders.SolidBorder;
import com.itextpdf.layout.element.Div;
import com.itextpdf.layout.element.Paragraph;
import com.itextpdf.layout.element.Table;
import com.itextpdf.layout.properties.CaptionSide;
import com.itextpdf.layout.properties.TextAlignment;
import com.itextpdf.layout.properties.UnitValue;
import java.util.List;

/** Sets a table: caption above, tinted header row repeated on each page, thin rules, row and column heads marked. */
final class TableSetter {

    private static final float WORDS_SHARE = 2.4f;
    /** Beside this many columns of numbers words give way, so that "fewer than 5" has room in each. */
    private static final int MANY_NUMBERS = 5;

    private static final float WORDS_BESIDE_MANY = 1.7f;
    /** Tables up to this many rows are not torn apart at the end of a page. */
    private static final int SHORT = 20;

    private static final int SHORT_LINES = 30;
    private static final int CHARACTERS_A_LINE = 28;

    private final Typesetter types;
    private final float size;

    TableSetter(Typesetter types) {
        this.types = types;
        this.size = Math.max(10, types.size() - 1);
    }

    /** Whether it is kept on one page: with what leads to it, it would fill no more than most of one. */
    static boolean isShort(Block.Table block) {
        int lines = block.rows().stream().mapToInt(TableSetter::lines).sum();
        return block.rows().size() <= SHORT && lines <= SHORT_LINES;
    }

    /** About as many lines as the longest text of a row takes. */
    private static int lines(List<Cell> row) {
        int longest = row.stream().mapToInt(cell -> cell.shown().length()).max().orElse(0);
        return 1 + longest / CHARACTERS_A_LINE;
    }

    Table set(Block.Table block) {
        Table table = new Table(widths(block));
        table.setWidth(UnitValue.createPercentValue(100)).setMarginBottom(size).setMarginTop(size * 0.4f);
        table.setCaption(caption(block.caption()), CaptionSide.TOP);
        table.setKeepTogether(isShort(block));
        for (Block.Column column : block.columns()) {
            table.addHeaderCell(head(column));
        }
        for (List<Cell> row : block.rows()) {
            add(table, block, row, false);
        }
        if (!block.total().isEmpty()) {
            add(table, block, block.total(), true);
        }
        return table;
    }

    /** Rounded down, because iText warns on the console where they make more than 100 by a millionth. */
    private static UnitValue[] widths(Block.Table block) {
        boolean many = block.columns().stream().filter(Block.Column::number).count() >= MANY_NUMBERS;
        double all = block.columns().stream()
                .mapToDouble(column -> share(column, many))
                .sum();
        return block.columns().stream()
                .map(column ->
                        UnitValue.createPercentValue((float) (Math.floor(share(column, many) / all * 1000) / 10)))
                .toArray(UnitValue[]::new);
    }

    private static float share(Block.Column column, boolean many) {
        return column.number() || column.brief() ? 1 : many ? WORDS_BESIDE_MANY : WORDS_SHARE;
    }

    private Div caption(String words) {
        Div caption = new Div();
        caption.add(types.strong(words, size + 1).setMarginBottom(size * 0.4f).setKeepWithNext(true));
        caption.getAccessibilityProperties().setRole(StandardRoles.CAPTION);
        return caption;
    }

    private com.itextpdf.layout.element.Cell head(Block.Column column) {
        com.itextpdf.layout.element.Cell cell = cell(column.title(), column, true);
        cell.setBackgroundColor(Typesetter.TINT).setBorderBottom(new SolidBorder(Typesetter.MUTED, 0.8f));
        mark(cell, "Column");
        return cell;
    }

    private void add(Table table, Block.Table block, List<Cell> row, boolean total) {
        for (int i = 0; i < row.size(); i++) {
            com.itextpdf.layout.element.Cell cell = cell(
                    held(row.get(i).shown(), block.columns().get(i).number()),
                    block.columns().get(i),
                    total);
            if (total) {
                cell.setBorderTop(new SolidBorder(Typesetter.MUTED, 1.2f));
            } else {
                cell.setBorderBottom(new SolidBorder(Typesetter.LINE, 0.5f));
            }
            if (i == 0) {
                mark(cell, "Row");
            }
            table.addCell(cell);
        }
    }

    /** What stands for a number is never broken: its column becomes as wide as "fewer than 5". */
    private static String held(String words, boolean number) {
        return number ? words.replace(' ', '\u00A0') : words;
    }

    /** The texts of two columns never touch. */
    private com.itextpdf.layout.element.Cell cell(String words, Block.Column column, boolean bold) {
        Paragraph paragraph = (bold ? types.strong(words, size) : types.bare(words, size))
                .setMultipliedLeading(1.15f)
                .setTextAlignment(column.number() ? TextAlignment.RIGHT : TextAlignment.LEFT);
        com.itextpdf.layout.element.Cell cell = new com.itextpdf.layout.element.Cell();
        cell.setBorder(Border.NO_BORDER).setPadding(size * 0.22f).setKeepTogether(true);
        if (column.number()) {
            cell.setPaddingLeft(size * 0.5f);
        } else {
            cell.setPaddingRight(size * 0.7f);
        }
        cell.add(paragraph);
        return cell;
    }

    private static void mark(com.itextpdf.layout.element.Cell cell, String scope) {
        AccessibilityProperties access = cell.getAccessibilityProperties();
        access.setRole(StandardRoles.TH);
        PdfStructureAttributes attributes = new PdfStructureAttributes("Table");
        attributes.addEnumAttribute(PdfName.Scope.getValue(), scope);
        access.addAttributes(attributes);
    }
}
