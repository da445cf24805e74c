package redress.db;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * What a desk needs to find the PC that keeps the cases and to know it again. It lets nobody see a case: for that an
 * account is needed.
 *
 * @param format 1
 * @param council its name, for the person who joins
 * @param hosts the PC's name and addresses, the likeliest first
 * @param port of its TCP server
 * @param database which database; another one at the same address is refused
 * @param certificate SHA-256 of the host's certificate, 64 hexadecimal digits
 * @param door the secret of the SQL user that may see who can sign in
 */
public record JoinFile(
        @JsonProperty(required = true) int format,
        @JsonProperty(required = true) String council,
        @JsonProperty(required = true) List<String> hosts,
        @JsonProperty(required = true) int port,
        @JsonProperty(required = true) UUID database,
        @JsonProperty(required = true) String certificate,
        @JsonProperty(required = true) String door) {

    /** How the file's name ends. */
    public static final String SUFFIX = ".redress-join";

    private static final int FORMAT = 1;
    private static final int LONGEST = 16_384;
    private static final int MOST_HOSTS = 20;
    private static final int LONGEST_NAME = 300;
    private static final Pattern HOST = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._:-]{0,252}");
    private static final Pattern FINGERPRINT = Pattern.compile("[0-9a-f]{64}");
    private static final Pattern SECRET = Pattern.compile("[0-9a-f]{48}");
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}\\p{Cf}]");

    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(SerializationFeature.INDENT_OUTPUT)
            .build();

    /** @throws IllegalArgumentException where something is not of the form it must have */
    @JsonCreator
    public JoinFile {
        hosts = List.copyOf(hosts);
        check(format == FORMAT);
        check(council.length() <= LONGEST_NAME && !CONTROL.matcher(council).find());
        check(!hosts.isEmpty() && hosts.size() <= MOST_HOSTS);
        check(hosts.stream().allMatch(host -> HOST.matcher(host).matches()));
        check(port > 0 && port < 65_536);
        check(FINGERPRINT.matcher(certificate).matches() && SECRET.matcher(door).matches());
        check(database != null);
    }

    private static void check(boolean sound) {
        if (!sound) {
            throw new IllegalArgumentException("This is no join file.");
        }
    }

    /** The name of the PC to speak of: the first of its names. */
    public String host() {
        return hosts.get(0);
    }

    /**
     * Reads one that somebody chose.
     *
     * @throws JoinRefused where it is not there, or no join file
     */
    public static JoinFile read(Path file) {
        String name = String.valueOf(file.getFileName());
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(LONGEST + 1);
            if (bytes.length > LONGEST) {
                throw none(name, new IOException("too long"));
            }
            return of(name, new String(bytes, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new JoinRefused(
                    JoinRefused.Reason.NO_JOIN_FILE,
                    name + " cannot be read. Copy it to this PC again, then choose it there.",
                    e);
        }
    }

    private static JoinFile of(String name, String json) {
        try {
            return Optional.ofNullable(MAPPER.readValue(json, JoinFile.class))
                    .orElseThrow(() -> new IllegalArgumentException("nothing"));
        } catch (JsonProcessingException | IllegalArgumentException | NullPointerException e) {
            throw none(name, e);
        }
    }

    private static JoinRefused none(String name, Exception cause) {
        return new JoinRefused(
                JoinRefused.Reason.NO_JOIN_FILE,
                name + " is no join file of this Redress. On the PC that keeps the cases, make it anew in Settings, "
                        + "Sharing.",
                cause);
    }

    /** Writes it, replacing an older one; only the user of this program may read it until it is copied. */
    public void write(Path file) {
        try {
            PrivateFile.write(file.toAbsolutePath(), json().getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new JoinRefused(
                    JoinRefused.Reason.NO_JOIN_FILE,
                    file.getFileName() + " could not be written. Choose a folder you may write to.",
                    e);
        }
    }

    private String json() {
        try {
            return MAPPER.writeValueAsString(this);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Words and numbers can be written", e);
        }
    }

    /** Without the secret. */
    @Override
    public String toString() {
        return host() + ":" + port + "/" + database;
    }
}
