package org.aspirant.tool.it;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.aspirant.practicelms.PracticeLms;
import org.aspirant.practicelms.PracticeSettings;
import org.aspirant.practicelms.registration.ToolRegistration;

/**
 * A tool at https://localhost and a platform at https://127.0.0.1: two sites, both over TLS. What
 * they say to each other without a browser goes past the TLS, since neither knows the certificate.
 */
record TlsSite(ToolServer server, TlsFront before, PracticeLms lms, TlsFront beforeLms, URI tool)
        implements AutoCloseable {

    static TlsSite start(String name) {
        int toolPort = ToolServer.freePort();
        int lmsPort = ToolServer.freePort();
        TlsFront before = TlsFront.before(toolPort);
        TlsFront beforeLms = TlsFront.before(lmsPort);
        URI tool = URI.create("https://localhost:" + before.port());
        URI platform = URI.create("https://127.0.0.1:" + beforeLms.port());
        PracticeLms lms =
                PracticeLms.start(PracticeSettings.forTool(tool).onPort(lmsPort).at(platform));
        lms.useTool(
                ToolRegistration.of(tool)
                        .withKeysAt(URI.create("http://localhost:" + toolPort + "/lti/jwks")));
        String direct = "http://127.0.0.1:" + lmsPort;
        String registration =
                lms.registrationYaml()
                        .replace("tokenEndpoint: " + platform, "tokenEndpoint: " + direct)
                        .replace("jwksUri: " + platform, "jwksUri: " + direct);
        ToolServer server =
                ToolServer.start(
                        name,
                        toolPort,
                        Map.of(
                                "ASPIRANT_DEV",
                                "true",
                                "ASPIRANT_BASE_URL",
                                tool.toString(),
                                "ASPIRANT_PRACTICE_LMS",
                                file(registration).toString()));
        return new TlsSite(server.awaitReady(), before, lms, beforeLms, tool);
    }

    private static Path file(String registration) {
        try {
            Path file = Files.createTempFile("registration", ".yaml");
            file.toFile().deleteOnExit();
            return Files.writeString(file, registration);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        server.close();
        before.close();
        lms.close();
        beforeLms.close();
    }
}
