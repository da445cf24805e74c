package redress.audit;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** A SHA-256 over fields that each carry their length, so that no two lists of fields hash alike. */
final class Digests {

    private final MessageDigest sha256;

    Digests() {
        try {
            sha256 = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    Digests raw(byte[] bytes) {
        sha256.update(bytes);
        return this;
    }

    Digests number(int number) {
        return raw(ByteBuffer.allocate(Integer.BYTES).putInt(number).array());
    }

    Digests number(long number) {
        return raw(ByteBuffer.allocate(Long.BYTES).putLong(number).array());
    }

    Digests field(byte[] bytes) {
        return number(bytes.length).raw(bytes);
    }

    Digests field(String text) {
        return field(text.getBytes(StandardCharsets.UTF_8));
    }

    Digests field(Sha256 hash) {
        return field(hash.bytes());
    }

    Sha256 result() {
        return Sha256.of(sha256.digest());
    }
}
