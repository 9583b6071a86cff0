package org.aspirant.tool.it;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Makes the server that Arquillian starts: the one of the other integration tests, with a user
 * folder, a port and a database of its own, but without the application, which Arquillian deploys
 * with the test in it. {@code arquillian.xml} reads where it is from the system properties.
 */
final class InsideServer implements BeforeAllCallback {

    private static final String NAME = "inside";

    @Override
    public void beforeAll(ExtensionContext context) throws IOException {
        String runtime = System.getProperty("aspirant.liberty");
        if (runtime == null) {
            // Arquillian runs the test once more inside the server, where nothing is to be made.
            return;
        }
        int port = ToolServer.freePort();
        Path folder = Path.of("target/servers").resolve(NAME).toAbsolutePath();
        ToolServer.delete(folder);
        // Arquillian finds the process by the name of the server, so no other may be called so.
        String server = NAME + "-" + port;
        Path home = Files.createDirectories(folder.resolve("servers").resolve(server));
        Path usual = Path.of(runtime, "usr");
        ToolServer.copy(usual.resolve("shared/resources"), folder.resolve("shared/resources"));
        Files.writeString(
                home.resolve("server.xml"),
                withoutApplication(Files.readString(usual.resolve("servers/aspirant/server.xml"))));
        Files.writeString(
                home.resolve("server.env"),
                """
                keystore_password=only-in-tests
                HTTP_PORT=%d
                ASPIRANT_BASE_URL=http://localhost:%d
                ASPIRANT_DATA=%s
                ASPIRANT_DEV=true
                """
                        .formatted(port, port, folder.resolve("data")));
        System.setProperty("aspirant.inside.folder", folder.toString());
        System.setProperty("aspirant.inside.server", server);
    }

    /** With the ways in that Arquillian needs: JMX to deploy, a servlet to call the test. */
    private static String withoutApplication(String server) {
        String without =
                server.replaceFirst("(?s)<webApplication.*</webApplication>", "")
                        .replace(
                                "<featureManager>",
                                "<featureManager><feature>localConnector-1.0</feature>"
                                        + "<feature>servlet-6.1</feature>");
        if (without.contains("aspirant.war") || !without.contains("localConnector")) {
            throw new IllegalStateException("server.xml is not as it was: " + server);
        }
        return without;
    }
}
