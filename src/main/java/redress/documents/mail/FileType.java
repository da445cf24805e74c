package redress.documents.mail;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What a file is by its content; its name is believed only where it makes things worse. */
public enum FileType {
    EMAIL("message/rfc822", "eml", "E-mail", Risk.NONE),
    OUTLOOK("application/vnd.ms-outlook", "msg", "Outlook e-mail", Risk.NONE),
    PDF("application/pdf", "pdf", "PDF", Risk.NONE),
    JPEG("image/jpeg", "jpg", "Picture", Risk.NONE),
    PNG("image/png", "png", "Picture", Risk.NONE),
    GIF("image/gif", "gif", "Picture", Risk.NONE),
    TIFF("image/tiff", "tif", "Picture", Risk.NONE),
    WEBP("image/webp", "webp", "Picture", Risk.NONE),
    HEIC("image/heic", "heic", "Picture", Risk.NONE),
    BITMAP("image/bmp", "bmp", "Picture", Risk.NONE),
    WORD("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx", "Word", Risk.NONE),
    EXCEL("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx", "Excel", Risk.NONE),
    POWERPOINT(
            "application/vnd.openxmlformats-officedocument.presentationml.presentation",
            "pptx",
            "PowerPoint",
            Risk.NONE),
    OPEN_DOCUMENT("application/vnd.oasis.opendocument", "odt", "OpenDocument", Risk.NONE),
    OLD_OFFICE("application/x-ole-storage", "doc", "Older Office document", Risk.NONE),
    RTF("application/rtf", "rtf", "Rich text", Risk.NONE),
    TEXT("text/plain", "txt", "Text", Risk.NONE),
    SOUND("audio/mpeg", "mp3", "Sound", Risk.NONE),
    VIDEO("video/mp4", "mp4", "Video", Risk.NONE),
    MACROS("application/vnd.ms-office.macros", "docm", "Document with macros", Risk.CAREFUL),
    LOCKED("application/x-ole-encrypted", "docx", "Document with a password", Risk.CAREFUL),
    WEB_PAGE("text/html", "html", "Web page", Risk.CAREFUL),
    ARCHIVE("application/zip", "zip", "Packed files", Risk.CAREFUL),
    OTHER("application/octet-stream", "bin", "File", Risk.CAREFUL),
    PROGRAM("application/x-msdownload", "exe", "Program", Risk.KEPT_OUT);

    private static final Set<String> PROGRAM_NAMES =
            Set.of(("exe com scr pif bat cmd js jse mjs vbs vbe wsf wsh hta ps1"
                            + " psm1 lnk msi msp mst reg jar cpl dll sys drv ocx chm iso img vhd vhdx application gadget inf scf"
                            + " sct ws msc appx apk dmg pkg sh command desktop url website xll")
                    .split(" "));
    private static final Set<String> MACRO_NAMES =
            Set.of("docm", "dotm", "xlsm", "xltm", "xlam", "xlsb", "pptm", "potm", "ppsm", "ppam", "sldm");
    private static final Set<String> PAGE_NAMES = Set.of("htm", "html", "xhtml", "shtml", "mht", "mhtml", "svg", "xml");
    private static final int TEXT_SAMPLE_BYTES = 4096;

    private final String mediaType;
    private final String extension;
    private final String label;
    private final Risk risk;

    FileType(String mediaType, String extension, String label, Risk risk) {
        this.mediaType = mediaType;
        this.extension = extension;
        this.label = label;
        this.risk = risk;
    }

    /** As it is kept: "application/pdf". */
    public String mediaType() {
        return mediaType;
    }

    /** The ending a file of this type gets, without the full stop. */
    public String extension() {
        return extension;
    }

    /** As it is shown: "Picture". */
    public String label() {
        return label;
    }

    public Risk risk() {
        return risk;
    }

    /** The type kept under this media type; {@link #OTHER} for one that this program does not write. */
    public static FileType kept(String mediaType) {
        return Arrays.stream(values())
                .filter(type -> type.mediaType.equals(mediaType))
                .findFirst()
                .orElse(OTHER);
    }

    /** Looks at the content first, then at the name. Nothing is unpacked. */
    public static FileType of(String name, byte[] bytes) {
        String ending = ending(name);
        FileType inside = byContent(bytes);
        if (inside == PROGRAM || PROGRAM_NAMES.contains(ending)) {
            return PROGRAM;
        }
        if (MACRO_NAMES.contains(ending)) {
            return MACROS;
        }
        boolean plain = inside == TEXT || inside == EMAIL;
        if (plain && PAGE_NAMES.contains(ending)) {
            return WEB_PAGE;
        }
        return inside == TEXT && ending.equals("eml") ? EMAIL : inside;
    }

    static String ending(String name) {
        int stop = name.lastIndexOf('.');
        return stop < 0 ? "" : name.substring(stop + 1).strip().toLowerCase(Locale.ROOT);
    }

    private static FileType byContent(byte[] bytes) {
        for (Mark mark : MARKS) {
            if (mark.isIn(bytes)) {
                return mark.type;
            }
        }
        if (starts(bytes, 0, 'M', 'Z') && !isText(bytes)) {
            return PROGRAM;
        }
        if (starts(bytes, 0, 'P', 'K', 3, 4)) {
            return zip(bytes);
        }
        if (starts(bytes, 0, 0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1)) {
            return oldOffice(bytes);
        }
        return isText(bytes) ? text(bytes) : OTHER;
    }

    /** Bytes at a place that give a type away. */
    private record Mark(FileType type, int at, List<Integer> bytes) {

        static Mark of(FileType type, int at, Integer... bytes) {
            return new Mark(type, at, List.of(bytes));
        }

        boolean isIn(byte[] file) {
            return starts(file, at, bytes.stream().mapToInt(Integer::intValue).toArray());
        }
    }

    private static final List<Mark> MARKS = List.of(
            Mark.of(PROGRAM, 0, 0x7F, 0x45, 0x4C, 0x46),
            Mark.of(PROGRAM, 0, 0xCA, 0xFE, 0xBA, 0xBE),
            Mark.of(PROGRAM, 0, 0xCF, 0xFA, 0xED, 0xFE),
            Mark.of(PROGRAM, 0, 0xCE, 0xFA, 0xED, 0xFE),
            Mark.of(PROGRAM, 0, 0x4C, 0, 0, 0, 1, 0x14, 2, 0),
            Mark.of(PROGRAM, 0, 0x23, 0x21, 0x2F),
            Mark.of(PDF, 0, 0x25, 0x50, 0x44, 0x46, 0x2D),
            Mark.of(JPEG, 0, 0xFF, 0xD8, 0xFF),
            Mark.of(PNG, 0, 0x89, 0x50, 0x4E, 0x47),
            Mark.of(GIF, 0, 0x47, 0x49, 0x46, 0x38),
            Mark.of(TIFF, 0, 0x49, 0x49, 0x2A, 0),
            Mark.of(TIFF, 0, 0x4D, 0x4D, 0, 0x2A),
            Mark.of(WEBP, 8, 0x57, 0x45, 0x42, 0x50),
            Mark.of(HEIC, 4, 0x66, 0x74, 0x79, 0x70, 0x68, 0x65),
            Mark.of(VIDEO, 4, 0x66, 0x74, 0x79, 0x70),
            Mark.of(BITMAP, 0, 0x42, 0x4D, -1, -1, -1, -1, 0, 0, 0, 0),
            Mark.of(RTF, 0, 0x7B, 0x5C, 0x72, 0x74, 0x66),
            Mark.of(SOUND, 0, 0x49, 0x44, 0x33),
            Mark.of(SOUND, 0, 0xFF, 0xFB),
            Mark.of(SOUND, 8, 0x57, 0x41, 0x56, 0x45),
            Mark.of(ARCHIVE, 0, 0x52, 0x61, 0x72, 0x21),
            Mark.of(ARCHIVE, 0, 0x37, 0x7A, 0xBC, 0xAF),
            Mark.of(ARCHIVE, 0, 0x1F, 0x8B));

    /** Names of the packed files stand in the open, so nothing need be unpacked and no bomb goes off. */
    private static FileType zip(byte[] bytes) {
        if (holds(bytes, "vbaProject.bin", StandardCharsets.ISO_8859_1)) {
            return MACROS;
        }
        if (holds(bytes, "[Content_Types].xml", StandardCharsets.ISO_8859_1)) {
            return holds(bytes, "word/document", StandardCharsets.ISO_8859_1)
                    ? WORD
                    : holds(bytes, "xl/workbook", StandardCharsets.ISO_8859_1)
                            ? EXCEL
                            : holds(bytes, "ppt/presentation", StandardCharsets.ISO_8859_1) ? POWERPOINT : ARCHIVE;
        }
        if (holds(bytes, "META-INF/MANIFEST.MF", StandardCharsets.ISO_8859_1)) {
            return PROGRAM;
        }
        return holds(bytes, "mimetypeapplication/vnd.oasis.opendocument", StandardCharsets.ISO_8859_1)
                ? OPEN_DOCUMENT
                : ARCHIVE;
    }

    private static FileType oldOffice(byte[] bytes) {
        if (holds(bytes, "__properties_version1.0", StandardCharsets.UTF_16LE)) {
            return OUTLOOK;
        }
        if (holds(bytes, "_VBA_PROJECT", StandardCharsets.UTF_16LE)) {
            return MACROS;
        }
        return holds(bytes, "EncryptedPackage", StandardCharsets.UTF_16LE) ? LOCKED : OLD_OFFICE;
    }

    private static FileType text(byte[] bytes) {
        String begin = new String(bytes, 0, Math.min(bytes.length, TEXT_SAMPLE_BYTES), StandardCharsets.ISO_8859_1)
                .stripLeading()
                .toLowerCase(Locale.ROOT);
        if (begin.startsWith("<!doctype html") || begin.startsWith("<html") || begin.startsWith("<svg")) {
            return WEB_PAGE;
        }
        if (MailText.looksLikeMail(bytes)) {
            return EMAIL;
        }
        return begin.contains("<script") ? WEB_PAGE : TEXT;
    }

    private static boolean isText(byte[] bytes) {
        for (int i = 0; i < Math.min(bytes.length, TEXT_SAMPLE_BYTES); i++) {
            int b = bytes[i] & 0xFF;
            if (b < 0x20 && b != '\n' && b != '\r' && b != '\t' && b != '\f' && b != 0x1B) {
                return false;
            }
        }
        return bytes.length > 0;
    }

    /** Minus one stands for any byte. */
    private static boolean starts(byte[] bytes, int at, int... wanted) {
        if (bytes.length < at + wanted.length) {
            return false;
        }
        for (int i = 0; i < wanted.length; i++) {
            if (wanted[i] >= 0 && (bytes[at + i] & 0xFF) != wanted[i]) {
                return false;
            }
        }
        return true;
    }

    private static boolean holds(byte[] bytes, String words, java.nio.charset.Charset charset) {
        byte[] wanted = words.getBytes(charset);
        for (int i = 0; i + wanted.length <= bytes.length; i++) {
            if (bytes[i] == wanted[0] && Arrays.equals(bytes, i, i + wanted.length, wanted, 0, wanted.length)) {
                return true;
            }
        }
        return false;
    }
}
