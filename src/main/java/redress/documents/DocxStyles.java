package redress.documents;

/** The styles and lists a Word letter refers to. */
final class DocxStyles {

    static final String SPACE = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
    static final int BULLETS = 1;
    static final int NUMBERS = 2;

    private DocxStyles() {}

    /** @param points size of the text; Word counts half points */
    static String styles(int points) {
        int half = points * 2;
        return "<w:styles " + SPACE + "><w:docDefaults><w:rPrDefault><w:rPr>"
                + "<w:rFonts w:ascii=\"Arial\" w:hAnsi=\"Arial\" w:cs=\"Arial\"/><w:sz w:val=\"" + half
                + "\"/><w:szCs w:val=\"" + half
                + "\"/><w:lang w:val=\"en-GB\""
                + " w:bidi=\"ar-SA\"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after=\"160\""
                + " w:line=\"276\" w:lineRule=\"auto\"/></w:pPr></w:pPrDefault></w:docDefaults><w:style"
                + " w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\"><w:name w:val=\"Normal\"/></w:style>"
                + heading(1, half) + heading(2, half) + heading(3, half)
                + "<w:style w:type=\"paragraph\" w:styleId=\"Caption\"><w:name w:val=\"caption\"/><w:basedOn"
                + " w:val=\"Normal\"/><w:pPr><w:keepNext/></w:pPr><w:rPr><w:b/></w:rPr></w:style><w:style"
                + " w:type=\"paragraph\" w:styleId=\"ListParagraph\"><w:name w:val=\"List Paragraph\"/><w:basedOn"
                + " w:val=\"Normal\"/></w:style><w:style w:type=\"table\" w:styleId=\"TableGrid\"><w:name"
                + " w:val=\"Table Grid\"/><w:tblPr><w:tblBorders>"
                + border("top") + border("left") + border("bottom") + border("right") + border("insideH")
                + border("insideV") + "</w:tblBorders></w:tblPr></w:style></w:styles>";
    }

    private static String heading(int level, int half) {
        return "<w:style w:type=\"paragraph\" w:styleId=\"Heading" + level + "\"><w:name w:val=\"heading " + level
                + "\"/><w:basedOn w:val=\"Normal\"/><w:next w:val=\"Normal\"/><w:pPr><w:keepNext/><w:outlineLvl"
                + " w:val=\""
                + (level - 1) + "\"/></w:pPr><w:rPr><w:b/><w:sz w:val=\"" + half + "\"/></w:rPr></w:style>";
    }

    private static String border(String side) {
        return "<w:" + side + " w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"B4BFBB\"/>";
    }

    /** @param lists for each list in the letter whether it is numbered; each counts from 1 */
    static String numbering(java.util.List<Boolean> lists) {
        StringBuilder xml = new StringBuilder("<w:numbering " + SPACE + ">")
                .append(kind(BULLETS, "bullet", "•"))
                .append(kind(NUMBERS, "decimal", "%1."));
        for (int i = 0; i < lists.size(); i++) {
            xml.append("<w:num w:numId=\"").append(i + 1).append("\"><w:abstractNumId w:val=\"");
            xml.append(lists.get(i) ? NUMBERS : BULLETS).append("\"/><w:lvlOverride w:ilvl=\"0\">");
            xml.append("<w:startOverride w:val=\"1\"/></w:lvlOverride></w:num>");
        }
        return xml.append("</w:numbering>").toString();
    }

    private static String kind(int id, String format, String sign) {
        return "<w:abstractNum w:abstractNumId=\"" + id + "\"><w:multiLevelType w:val=\"singleLevel\"/>"
                + "<w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"" + format + "\"/><w:lvlText w:val=\""
                + sign + "\"/><w:lvlJc w:val=\"left\"/><w:pPr><w:ind w:left=\"567\" w:hanging=\"425\"/></w:pPr></w:lvl>"
                + "</w:abstractNum>";
    }
}
