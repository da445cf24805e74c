package redress.audit;

import java.util.Arrays;
import java.util.HexFormat;

/** A hash of 32 bytes that compares by its bytes. */
public final class Sha256 {

    private final byte[] bytes;

    private Sha256(byte[] bytes) {
        this.bytes = bytes;
    }

    /** A hash from 32 bytes, which are copied. */
    public static Sha256 of(byte[] bytes) {
        if (bytes.length != 32) {
            throw new IllegalArgumentException("A SHA-256 has 32 bytes, not " + bytes.length);
        }
        return new Sha256(bytes.clone());
    }

    /** A hash from its 64 hexadecimal digits. */
    public static Sha256 parse(String digits) {
        return of(HexFormat.of().parseHex(digits));
    }

    public byte[] bytes() {
        return bytes.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Sha256 hash && Arrays.equals(hash.bytes, bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    /** 64 hexadecimal digits, lower case. */
    @Override
    public String toString() {
        return HexFormat.of().formatHex(bytes);
    }
}
