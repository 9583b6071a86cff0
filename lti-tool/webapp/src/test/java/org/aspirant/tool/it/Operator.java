package org.aspirant.tool.it;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;

/** Whoever may read the data folder of a server, and so gives it commands. */
record Operator(TestSite site, Visitor visitor) {

    /** A fresh registration link. */
    String invite() {
        HttpResponse<String> made = post("invitations", "for=Northfield&days=1");
        if (made.statusCode() != 201) {
            throw new AssertionError("no invitation: " + made.body());
        }
        return made.body().lines().findFirst().orElseThrow();
    }

    /** A fresh secret that makes an administrator of the server. */
    String administratorsSecret() {
        return post("administrators/secret", "").body().lines().findFirst().orElseThrow();
    }

    HttpResponse<String> post(String command, String form) {
        return visitor.send(
                Visitor.posting(site.tool().at("/operator/" + command), form)
                        .header("Authorization", "Bearer " + key()));
    }

    /** A command about the platform as it calls itself and the tool now. */
    HttpResponse<String> aboutThePlatform(String command) {
        return post(
                "connections/" + command,
                "issuer="
                        + URLEncoder.encode(site.lms().issuer(), StandardCharsets.UTF_8)
                        + "&client_id="
                        + site.lms().clientId());
    }

    String connections() {
        return get("connections").body();
    }

    HttpResponse<String> get(String command) {
        return visitor.send(
                HttpRequest.newBuilder(site.tool().at("/operator/" + command))
                        .header("Authorization", "Bearer " + key())
                        .GET());
    }

    private String key() {
        try {
            return Files.readString(site.tool().log().resolveSibling("data/operator-key")).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
