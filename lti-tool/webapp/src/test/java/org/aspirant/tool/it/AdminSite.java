package org.aspirant.tool.it;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;

/**
 * A tool of its own for those who administer it, since its first secret can be used but once.
 *
 * @param login the identity provider of a district, which it asks
 * @param firstRun the secret of the first start
 * @param dolores who became an administrator by it, and is signed in
 */
record AdminSite(TestSite site, DistrictLogin login, String firstRun, AdminAccount dolores)
        implements AutoCloseable {

    private static final Pattern SECRET = Pattern.compile("(?m)([a-z0-9]{4}-){6}[a-z0-9]{2}$");

    private static final AtomicInteger ADDRESSES = new AtomicInteger();

    static AdminSite start(String name) {
        DistrictLogin login = DistrictLogin.start();
        TestSite site =
                TestSite.start(
                        name,
                        Map.of(
                                "ASPIRANT_SIGN_IN",
                                "district-sign-in.xml",
                                "ASPIRANT_SIGN_IN_ISSUER",
                                login.issuer(),
                                "ASPIRANT_SIGN_IN_CLIENT_ID",
                                DistrictLogin.CLIENT,
                                "ASPIRANT_SIGN_IN_CLIENT_SECRET",
                                DistrictLogin.SECRET,
                                "ASPIRANT_SIGN_IN_TLS",
                                "false",
                                "ASPIRANT_TRUSTED_PROXIES",
                                "127.0.0.1, ::1",
                                // How the server is told of further certificates to trust.
                                "cert_defaultKeyStore",
                                file(login.certificate())));
        String firstRun = secretsInTheLog(site).get(0);
        return new AdminSite(
                site, login, firstRun, AdminAccount.enrol(visitor(site), firstRun, "dolores"));
    }

    private static String file(String certificate) {
        try {
            Path file = Files.createTempFile("district", ".pem");
            file.toFile().deleteOnExit();
            return Files.writeString(file, certificate).toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every secret that a start has printed. */
    static List<String> secretsInTheLog(TestSite site) {
        try {
            return SECRET.matcher(Files.readString(site.tool().log()))
                    .results()
                    .map(found -> found.group())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Somebody else who administers all of it, signed in. */
    AdminAccount another(String name) {
        String secret = new Operator(site, new Visitor(site)).administratorsSecret();
        return AdminAccount.enrol(visitor(), secret, name);
    }

    /** Somebody at an address of their own, so that nobody pays for another's guesses. */
    Visitor visitor() {
        return visitor(site);
    }

    private static Visitor visitor(TestSite site) {
        return Visitor.from(site, "192.0.2." + ADDRESSES.incrementAndGet());
    }

    @Override
    public void close() {
        site.close();
        login.close();
    }
}
