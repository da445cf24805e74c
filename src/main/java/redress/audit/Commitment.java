package redress.audit;

/** What proves a payload without telling it: SHA-256(salt | length-prefixed format, length-prefixed body). */
public final class Commitment {

    /** Bytes of salt each payload gets of its own; without it a short body could be guessed from its commitment. */
    public static final int SALT_BYTES = 16;

    private Commitment() {}

    /**
     * The commitment to a payload.
     *
     * @param salt {@value #SALT_BYTES} random bytes
     * @param format number of the JSON format the body is written in
     * @param body the exact bytes stored
     */
    public static Sha256 of(byte[] salt, int format, byte[] body) {
        if (salt.length != SALT_BYTES) {
            throw new IllegalArgumentException("A salt has " + SALT_BYTES + " bytes");
        }
        return new Digests()
                .raw(salt)
                .field(Integer.toString(format))
                .field(body)
                .result();
    }
}
