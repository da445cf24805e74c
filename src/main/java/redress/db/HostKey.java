package redress.db;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/**
 * The key and certificate by which desks know the PC that keeps the cases. Made when they are first shared, in
 * NAME-host.p12 beside the database; it is in no backup, so cases restored elsewhere are another host.
 */
record HostKey(PrivateKey secret, X509Certificate certificate) {

    private static final String TYPE = "EC";
    private static final String ALIAS = "host";
    // the file is guarded by who may read it, so its password guards nothing
    private static final char[] PASSWORD = "redress".toCharArray();
    private static final int DAYS = 365 * 50;

    boolean isOfType(String type) {
        return TYPE.equals(type);
    }

    String fingerprint() {
        return Tls.fingerprint(certificate);
    }

    /** Reads the key, or makes one where there is none. */
    static HostKey of(Path file, Clock clock) throws IOException {
        try {
            return Files.exists(file) ? read(file) : make(file, clock);
        } catch (GeneralSecurityException | OperatorCreationException e) {
            throw new IOException("The certificate of this PC cannot be read or made", e);
        }
    }

    private static HostKey read(Path file) throws IOException, GeneralSecurityException {
        KeyStore store = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(file)) {
            store.load(in, PASSWORD);
        }
        if (store.getKey(ALIAS, PASSWORD) instanceof PrivateKey secret
                && store.getCertificate(ALIAS) instanceof X509Certificate certificate) {
            return new HostKey(secret, certificate);
        }
        throw new GeneralSecurityException("no key in it");
    }

    private static HostKey make(Path file, Clock clock)
            throws IOException, GeneralSecurityException, OperatorCreationException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance(TYPE);
        generator.initialize(new ECGenParameterSpec("secp256r1"));
        KeyPair pair = generator.generateKeyPair();
        Instant now = clock.instant();
        X500Name name = new X500Name("CN=Redress");
        X509Certificate certificate = new JcaX509CertificateConverter()
                .getCertificate(new JcaX509v3CertificateBuilder(
                                name,
                                new BigInteger(120, new SecureRandom()),
                                Date.from(now.minus(1, ChronoUnit.DAYS)),
                                Date.from(now.plus(DAYS, ChronoUnit.DAYS)),
                                name,
                                pair.getPublic())
                        .build(new JcaContentSignerBuilder("SHA256withECDSA").build(pair.getPrivate())));
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(null, PASSWORD);
        store.setKeyEntry(ALIAS, pair.getPrivate(), PASSWORD, new Certificate[] {certificate});
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        store.store(bytes, PASSWORD);
        PrivateFile.write(file, bytes.toByteArray());
        return new HostKey(pair.getPrivate(), certificate);
    }
}
