package redress.documents.mail;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.poifs.filesystem.DirectoryEntry;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** An Outlook file built for a test, property by property as [MS-OXMSG] describes it. */
final class MsgFile {

    static final int SUBJECT = 0x0037;
    static final int BODY = 0x1000;
    static final int SENDER_NAME = 0x0C1A;
    static final int SENDER_ADDRESS = 0x0C1F;
    static final int SENDER_SMTP = 0x5D01;
    static final int HEADERS = 0x007D;
    static final int SUBMITTED = 0x0039;
    static final int DELIVERED = 0x0E06;

    private static final int HTML = 0x1013;
    private static final int ATTACH_DATA = 0x3701;
    private static final int ATTACH_LONG_NAME = 0x3707;
    private static final long FILETIME_OF_1970 = 116_444_736_000_000_000L;

    private final Map<Integer, String> texts = new TreeMap<>();
    private final Map<Integer, Instant> times = new TreeMap<>();
    private final List<Map.Entry<String, byte[]>> files = new ArrayList<>();
    private final List<MsgFile> inner = new ArrayList<>();
    private byte[] html = new byte[0];

    MsgFile text(int property, String value) {
        texts.put(property, value);
        return this;
    }

    MsgFile time(int property, Instant value) {
        times.put(property, value);
        return this;
    }

    MsgFile html(String page) {
        html = page.getBytes(StandardCharsets.UTF_8);
        return this;
    }

    MsgFile file(String name, byte[] bytes) {
        files.add(Map.entry(name, bytes));
        return this;
    }

    MsgFile inside(MsgFile message) {
        inner.add(message);
        return this;
    }

    byte[] bytes() {
        try (POIFSFileSystem system = new POIFSFileSystem();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            write(system.getRoot(), 32);
            system.writeFilesystem(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(DirectoryEntry to, int header) throws IOException {
        for (Map.Entry<Integer, String> text : texts.entrySet()) {
            stream(to, name(text.getKey(), 0x001F), text.getValue().getBytes(StandardCharsets.UTF_16LE));
        }
        if (html.length > 0) {
            stream(to, name(HTML, 0x0102), html);
        }
        int number = 0;
        for (Map.Entry<String, byte[]> file : files) {
            DirectoryEntry attachment = to.createDirectory("__attach_version1.0_#%08X".formatted(number++));
            stream(attachment, name(ATTACH_DATA, 0x0102), file.getValue());
            stream(attachment, name(ATTACH_LONG_NAME, 0x001F), file.getKey().getBytes(StandardCharsets.UTF_16LE));
            stream(attachment, "__properties_version1.0", new byte[8]);
        }
        for (MsgFile message : inner) {
            DirectoryEntry attachment = to.createDirectory("__attach_version1.0_#%08X".formatted(number++));
            message.write(attachment.createDirectory(name(ATTACH_DATA, 0x000D)), 24);
            stream(attachment, "__properties_version1.0", new byte[8]);
        }
        stream(to, "__properties_version1.0", properties(header));
    }

    private byte[] properties(int header) {
        ByteBuffer buffer = ByteBuffer.allocate(header + 16 * times.size()).order(ByteOrder.LITTLE_ENDIAN);
        buffer.position(header);
        times.forEach((property, at) -> {
            buffer.putInt(property << 16 | 0x0040).putInt(6);
            buffer.putLong(at.getEpochSecond() * 10_000_000 + FILETIME_OF_1970);
        });
        return buffer.array();
    }

    private static String name(int property, int type) {
        return "__substg1.0_%04X%04X".formatted(property, type);
    }

    private static void stream(DirectoryEntry to, String name, byte[] bytes) throws IOException {
        to.createDocument(name, new ByteArrayInputStream(bytes));
    }
}
