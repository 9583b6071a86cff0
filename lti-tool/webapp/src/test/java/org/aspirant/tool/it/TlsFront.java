package org.aspirant.tool.it;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.util.Base64;
import java.util.List;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLServerSocket;
import javax.net.ssl.TrustManager;
import javax.net.ssl.X509TrustManager;

/**
 * TLS before a server that speaks plain HTTP, as a load balancer does it: with a certificate that
 * is made by the JDK's keytool, which browsers in tests are told not to mind.
 */
final class TlsFront implements AutoCloseable {

    private static final String PASSWORD = "only-in-tests";
    private static final String ALIAS = "tls";
    private static final byte[] LOOPBACK = {127, 0, 0, 1};

    private final SSLServerSocket socket;
    private final Certificate certificate;
    private final int behind;

    private TlsFront(SSLServerSocket socket, Certificate certificate, int behind) {
        this.socket = socket;
        this.certificate = certificate;
        this.behind = behind;
    }

    /**
     * Listens on a free port.
     *
     * @param behind the port of the server on this machine; it may start later
     */
    static TlsFront before(int behind) {
        try {
            KeyStore keys = certified();
            var socket =
                    (SSLServerSocket)
                            serving(keys)
                                    .getServerSocketFactory()
                                    .createServerSocket(0, 50, InetAddress.getByAddress(LOOPBACK));
            TlsFront front = new TlsFront(socket, keys.getCertificate(ALIAS), behind);
            inBackground(front::accept);
            return front;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What whoever minds certificates has to trust, in PEM. */
    String certificate() {
        try {
            return "-----BEGIN CERTIFICATE-----\n"
                    + Base64.getMimeEncoder().encodeToString(certificate.getEncoded())
                    + "\n-----END CERTIFICATE-----\n";
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    int port() {
        return socket.getLocalPort();
    }

    @Override
    public void close() {
        quietly(socket);
    }

    private void accept() {
        while (!socket.isClosed()) {
            try {
                Socket browser = socket.accept();
                inBackground(() -> serve(browser));
            } catch (IOException goneAgainOrTheEnd) {
                Thread.onSpinWait();
            }
        }
    }

    private void serve(Socket browser) {
        try (browser;
                Socket server = new Socket(InetAddress.getByAddress(LOOPBACK), behind)) {
            inBackground(() -> pass(server, browser));
            pass(browser, server);
        } catch (IOException e) {
            // The server is not there yet, or no more.
            return;
        }
    }

    private static void pass(Socket from, Socket to) {
        try (from;
                to) {
            byte[] some = new byte[16 * 1024];
            InputStream in = from.getInputStream();
            for (int read = in.read(some); read >= 0; read = in.read(some)) {
                to.getOutputStream().write(some, 0, read);
                to.getOutputStream().flush();
            }
        } catch (IOException e) {
            // The other side hung up.
            return;
        }
    }

    private static void inBackground(Runnable work) {
        Thread thread = new Thread(work, "tls-front");
        thread.setDaemon(true);
        thread.start();
    }

    private static void quietly(AutoCloseable open) {
        try {
            open.close();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** For browsers that mind no certificate. */
    static SSLContext withoutMinding() {
        try {
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(null, new TrustManager[] {new Unminding()}, null);
            return context;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static final class Unminding implements X509TrustManager {

        @Override
        public void checkClientTrusted(X509Certificate[] chain, String type) {}

        @Override
        public void checkServerTrusted(X509Certificate[] chain, String type) {}

        @Override
        public X509Certificate[] getAcceptedIssuers() {
            return new X509Certificate[0];
        }
    }

    private static SSLContext serving(KeyStore keys) throws GeneralSecurityException {
        var managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        managers.init(keys, PASSWORD.toCharArray());
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(managers.getKeyManagers(), null, null);
        return context;
    }

    private static KeyStore certified() throws IOException {
        Path folder = Files.createTempDirectory("tls");
        Path store = folder.resolve("tls.p12");
        var keytool =
                new ProcessBuilder(
                                List.of(
                                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                                .toString(),
                                        "-genkeypair",
                                        "-alias",
                                        ALIAS,
                                        "-keyalg",
                                        "EC",
                                        "-dname",
                                        "CN=localhost",
                                        "-ext",
                                        "san=dns:localhost,ip:127.0.0.1",
                                        "-validity",
                                        "2",
                                        "-storetype",
                                        "PKCS12",
                                        "-storepass",
                                        PASSWORD,
                                        "-keystore",
                                        store.toString()))
                        .redirectErrorStream(true)
                        .start();
        String said = new String(keytool.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        try (InputStream in = Files.newInputStream(store)) {
            KeyStore keys = KeyStore.getInstance("PKCS12");
            keys.load(in, PASSWORD.toCharArray());
            return keys;
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException("keytool: " + said, e);
        } finally {
            ToolServer.delete(folder);
        }
    }
}
