package org.aspirant.tool.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.aspirant.practicelms.PracticeLms;
import org.aspirant.practicelms.PracticeSettings;
import org.aspirant.tool.it.HostilePlatform.Begun;
import org.aspirant.tool.it.HostilePlatform.Keys;

/**
 * A tool with narrow limits that is registered at a hostile platform too. It believes whoever is on
 * this machine where a request comes from, so that each test has addresses of its own.
 *
 * @param other the same tool, and a platform of another organization
 */
record HostileSite(TestSite site, TestSite other, HostilePlatform platform, String database)
        implements AutoCloseable {

    static final int LAUNCHES = 100;
    static final int REFUSALS = 100;

    private static int addresses;

    static HostileSite start(String name) {
        // Tests look into the database while the tool uses it.
        return start(
                name,
                "jdbc:h2:file:"
                        + Path.of("target/servers", name, "shared-data").toAbsolutePath()
                        + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE"
                        + ";DEFAULT_NULL_ORDERING=HIGH;AUTO_SERVER=TRUE",
                "aspirant");
    }

    /**
     * The same with a database of the test's own.
     *
     * @param database its JDBC address
     * @param user who needs no password there
     */
    static HostileSite start(String name, String database, String user) {
        var platform = new HostilePlatform();
        int port = ToolServer.freePort();
        PracticeLms other =
                PracticeLms.start(PracticeSettings.forTool(URI.create("http://localhost:" + port)));
        try {
            Path file = Files.createTempFile("hostile", ".yaml");
            file.toFile().deleteOnExit();
            Files.writeString(file, platform.registrationsYaml() + other.registrationYaml());
            TestSite site =
                    TestSite.start(
                            name,
                            port,
                            Map.of(
                                    "ASPIRANT_REGISTRATIONS",
                                    file.toString(),
                                    "ASPIRANT_LAUNCHES_PER_MINUTE",
                                    Integer.toString(LAUNCHES),
                                    "ASPIRANT_REFUSALS_PER_MINUTE",
                                    Integer.toString(REFUSALS),
                                    "ASPIRANT_TRUSTED_PROXIES",
                                    "127.0.0.0/8, ::1",
                                    "DB_URL",
                                    database,
                                    "DB_USER",
                                    user));
            return new HostileSite(site, new TestSite(site.tool(), other), platform, database);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** An address of RFC 5737's third block of examples that nobody had before. */
    static synchronized String anotherAddress() {
        addresses++;
        return "203.0." + (113 + addresses / 250) + "." + (1 + addresses % 250);
    }

    Visitor visitor() {
        return Visitor.from(site, anotherAddress());
    }

    Begun begin(Keys keys) {
        return HostilePlatform.begin(visitor(), site, keys);
    }

    /** Posts a token for a login. */
    Page post(Begun begun, String token) {
        return begun.visitor().arrive(posting(begun, token));
    }

    HttpRequest.Builder posting(Begun begun, String token) {
        return Visitor.posting(launch(), form(begun, token));
    }

    static String form(Begun begun, String token) {
        return Form.encoded(
                java.util.List.of(
                        new Form.Field("state", begun.state()), new Form.Field("id_token", token)));
    }

    URI launch() {
        return site.tool().at("/lti/launch");
    }

    /** A launch with nothing wrong, to see that the server still takes them. */
    Page goodLaunch(Keys keys) {
        Begun begun = begin(keys);
        return post(begun, platform.token(HostilePlatform.message(site, keys), begun));
    }

    /** Whatever was sent, nothing in the log is a fault of ours, and a good launch is one. */
    void stillLaunches() {
        assertThat(goodLaunch(Keys.GOOD).status()).isEqualTo(200);
        assertThat(log()).doesNotContain("a fault of ours", "OutOfMemory", "id_token=");
    }

    private String log() {
        try {
            return Files.readString(site.tool().log());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        site.close();
        other.lms().close();
        platform.close();
    }
}
