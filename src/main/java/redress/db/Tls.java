package redress.db;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.Principal;
import java.security.PrivateKey;
import java.security.cert.CertificateEncodingException;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import javax.net.ssl.KeyManager;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;
import javax.net.ssl.TrustManager;
import javax.net.ssl.X509ExtendedKeyManager;
import javax.net.ssl.X509ExtendedTrustManager;

/**
 * How this process speaks with other PCs: it trusts the certificates of the join files it was given and no others, and
 * shows that of the cases it shares. H2 takes the process's one default context and cannot be handed another, so this is
 * that context; nothing else in Redress uses the network.
 */
final class Tls {

    private static final Tls OF_THIS_PROCESS = install();

    private final Set<String> trusted = ConcurrentHashMap.newKeySet();
    private final AtomicReference<Optional<HostKey>> shown = new AtomicReference<>(Optional.empty());

    private Tls() {}

    static Tls ofThisProcess() {
        return OF_THIS_PROCESS;
    }

    private static Tls install() {
        try {
            Tls tls = new Tls();
            SSLContext context = SSLContext.getInstance("TLSv1.3");
            context.init(new KeyManager[] {tls.new Showing()}, new TrustManager[] {tls.new Trusting()}, null);
            SSLContext.setDefault(context);
            // else H2 puts a key everybody has into the home directory
            System.setProperty("javax.net.ssl.keyStore", "NONE");
            System.setProperty("javax.net.ssl.keyStorePassword", "");
            return tls;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has TLS", e);
        }
    }

    /** From now on a PC that proves to have this certificate is believed. */
    void trust(String fingerprint) {
        trusted.add(fingerprint);
    }

    /** From now on this process proves by this key who it is. */
    void show(HostKey key) {
        shown.set(Optional.of(key));
    }

    /**
     * Looks whether somebody at this address has this certificate and its key. Sends nothing but the greeting.
     *
     * @throws IOException where nobody answers, or somebody else; then {@link #isOtherHost} tells which
     */
    void prove(String address, int port, String fingerprint, int milliseconds) throws IOException {
        trust(fingerprint);
        try (Socket plain = new Socket()) {
            plain.connect(new InetSocketAddress(address, port), milliseconds);
            plain.setSoTimeout(4 * milliseconds);
            if (SSLSocketFactory.getDefault() instanceof SSLSocketFactory sockets
                    && sockets.createSocket(plain, address, port, true) instanceof SSLSocket socket) {
                socket.startHandshake();
                if (!(socket.getSession().getPeerCertificates()[0] instanceof X509Certificate certificate)
                        || !fingerprint(certificate).equals(fingerprint)) {
                    throw new SSLException(new OtherHost());
                }
            }
        }
    }

    /** Whether a connection failed because another PC answered than the one of the join file. */
    static boolean isOtherHost(Throwable error) {
        return Stream.iterate(error, cause -> cause != null, Throwable::getCause)
                .anyMatch(OtherHost.class::isInstance);
    }

    /** The SHA-256 of a certificate, 64 hexadecimal digits. */
    static String fingerprint(X509Certificate certificate) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(certificate.getEncoded()));
        } catch (CertificateEncodingException | NoSuchAlgorithmException e) {
            throw new IllegalStateException("A certificate has bytes, and Java has SHA-256", e);
        }
    }

    /** The other PC is not the one the join file was made by. */
    static final class OtherHost extends CertificateException {
        private static final long serialVersionUID = 1;

        OtherHost() {
            super("not the certificate of the join file");
        }
    }

    /** Looks at the fingerprint alone, before anything is sent: names and dates of a certificate prove nothing here. */
    private final class Trusting extends X509ExtendedTrustManager {

        private void check(X509Certificate[] chain) throws CertificateException {
            if (chain.length == 0 || !trusted.contains(fingerprint(chain[0]))) {
                throw new OtherHost();
            }
        }

        @Override
        public void checkServerTrusted(X509Certificate[] chain, String type) throws CertificateException {
            check(chain);
        }

        @Override
        public void checkServerTrusted(X509Certificate[] chain, String type, Socket socket)
                throws CertificateException {
            check(chain);
        }

        @Override
        public void checkServerTrusted(X509Certificate[] chain, String type, SSLEngine engine)
                throws CertificateException {
            check(chain);
        }

        @Override
        public void checkClientTrusted(X509Certificate[] chain, String type) throws CertificateException {
            throw new OtherHost();
        }

        @Override
        public void checkClientTrusted(X509Certificate[] chain, String type, Socket socket)
                throws CertificateException {
            throw new OtherHost();
        }

        @Override
        public void checkClientTrusted(X509Certificate[] chain, String type, SSLEngine engine)
                throws CertificateException {
            throw new OtherHost();
        }

        @Override
        public X509Certificate[] getAcceptedIssuers() {
            return new X509Certificate[0];
        }
    }

    private final class Showing extends X509ExtendedKeyManager {

        private static final String ALIAS = "host";

        /** Java's interface answers with an empty reference where there is no key of this kind. */
        @Override
        public String chooseServerAlias(String type, Principal[] issuers, Socket socket) {
            return shown.get()
                    .filter(key -> key.isOfType(type))
                    .map(key -> ALIAS)
                    .orElse(null);
        }

        @Override
        public String[] getServerAliases(String type, Principal[] issuers) {
            return new String[] {ALIAS};
        }

        @Override
        public String chooseClientAlias(String[] types, Principal[] issuers, Socket socket) {
            return null;
        }

        @Override
        public String[] getClientAliases(String type, Principal[] issuers) {
            return new String[0];
        }

        @Override
        public X509Certificate[] getCertificateChain(String alias) {
            return shown.get()
                    .map(key -> new X509Certificate[] {key.certificate()})
                    .orElse(null);
        }

        @Override
        public PrivateKey getPrivateKey(String alias) {
            return shown.get().map(HostKey::secret).orElse(null);
        }
    }
}
