package org.aspirant.tool.it;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.aspirant.lti.http.Parameters;

/**
 * A district's identity provider: OpenID Connect by code, with a client secret and a proof key (RFC
 * 7636), as certified providers do it. Whoever comes is signed in already, as {@link #person}.
 */
final class DistrictLogin implements AutoCloseable {

    static final String CLIENT = "aspirant";
    static final String SECRET = "a secret of the client";

    /** What a test wants it to get wrong. */
    enum Mistake {
        NONE,
        OTHER_AUDIENCE,
        OTHER_ISSUER,
        OTHER_NONCE,
        OTHER_KEY,
        EXPIRED,
        CUT_SHORT,
        NO_JSON,
        AWAY
    }

    private record Granted(Map<String, String> asked, String subject) {}

    private final HttpServer server;
    private final TlsFront front;
    private final RSAKey key = key("1");
    private final RSAKey unpublished = key("1");
    private final Map<String, Granted> codes = new ConcurrentHashMap<>();
    private volatile String person = "nobody";
    private volatile Mistake mistake = Mistake.NONE;
    private volatile String error = "";
    private volatile String token = "";

    private DistrictLogin(HttpServer server) {
        this.server = server;
        this.front = TlsFront.before(server.getAddress().getPort());
        serve("/.well-known/openid-configuration", this::configuration);
        serve("/authorize", this::authorize);
        serve("/token", this::token);
        serve("/jwks", asking -> json(asking, 200, new JWKSet(key).toString()));
        server.start();
    }

    static DistrictLogin start() {
        try {
            return new DistrictLogin(
                    HttpServer.create(
                            new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String issuer() {
        return "https://localhost:" + front.port();
    }

    /** Who is signed in here from now on, and what goes wrong with it. */
    void person(String subject, Mistake wrong) {
        person = subject;
        mistake = wrong;
        error = "";
    }

    /** Lets nobody pass from now on, and says so in this way. */
    void turnAway(String with) {
        error = with;
    }

    /** The last ID token that it gave out. */
    String lastToken() {
        return token;
    }

    /** The certificate to trust, in PEM. */
    String certificate() {
        return front.certificate();
    }

    @Override
    public void close() {
        front.close();
        server.stop(0);
    }

    private interface Answering {
        void answer(HttpExchange asking) throws IOException;
    }

    private void serve(String path, Answering answering) {
        server.createContext(
                path,
                asking -> {
                    try (asking) {
                        answering.answer(asking);
                    }
                });
    }

    private void configuration(HttpExchange asking) throws IOException {
        json(
                asking,
                200,
                """
                {"issuer": "%1$s", "authorization_endpoint": "%1$s/authorize",
                 "token_endpoint": "%1$s/token", "jwks_uri": "%1$s/jwks",
                 "response_types_supported": ["code"], "subject_types_supported": ["public"],
                 "scopes_supported": ["openid"], "code_challenge_methods_supported": ["S256"],
                 "id_token_signing_alg_values_supported": ["RS256"],
                 "token_endpoint_auth_methods_supported":
                     ["client_secret_post", "client_secret_basic"]}"""
                        .formatted(issuer()));
    }

    private void authorize(HttpExchange asking) throws IOException {
        Map<String, String> asked = single(asking.getRequestURI().getRawQuery());
        boolean right =
                CLIENT.equals(asked.get("client_id"))
                        && "code".equals(asked.get("response_type"))
                        && "S256".equals(asked.get("code_challenge_method"))
                        && asked.getOrDefault("nonce", "").length() >= 16
                        && asked.getOrDefault("redirect_uri", "")
                                .endsWith("/admin/oidcclient/redirect/district");
        if (!right) {
            json(asking, 400, "{\"error\": \"invalid_request\"}");
            return;
        }
        asking.getResponseHeaders()
                .set(
                        "Location",
                        asked.get("redirect_uri")
                                + (error.isEmpty() ? "?code=" + code(asked) : "?error=" + error)
                                + "&state="
                                + URLEncoder.encode(
                                        asked.getOrDefault("state", ""), StandardCharsets.UTF_8));
        asking.sendResponseHeaders(302, -1);
    }

    private String code(Map<String, String> asked) {
        String code = UUID.randomUUID().toString();
        codes.put(code, new Granted(asked, person));
        return code;
    }

    private void token(HttpExchange asking) throws IOException {
        Map<String, String> form =
                single(new String(asking.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        Granted granted = codes.remove(form.getOrDefault("code", ""));
        boolean right =
                granted != null
                        && SECRET.equals(form.get("client_secret"))
                        && challenge(form.getOrDefault("code_verifier", ""))
                                .equals(granted.asked().get("code_challenge"))
                        && form.getOrDefault("redirect_uri", "")
                                .equals(granted.asked().get("redirect_uri"));
        if (!right || granted == null) {
            json(asking, 400, "{\"error\": \"invalid_grant\"}");
            return;
        }
        token = idToken(granted);
        switch (mistake) {
            case AWAY -> json(asking, 503, "{\"error\": \"temporarily_unavailable\"}");
            case NO_JSON -> json(asking, 200, "id_token=" + token);
            case CUT_SHORT -> json(asking, 200, tokens(token.substring(0, token.lastIndexOf('.'))));
            default -> json(asking, 200, tokens(token));
        }
    }

    private static String tokens(String idToken) {
        return """
        {"access_token": "%s", "token_type": "Bearer", "expires_in": 300, "id_token": "%s"}"""
                .formatted(UUID.randomUUID(), idToken);
    }

    private String idToken(Granted granted) {
        Instant now = Instant.now();
        boolean expired = mistake == Mistake.EXPIRED;
        var claims =
                new JWTClaimsSet.Builder()
                        .issuer(
                                mistake == Mistake.OTHER_ISSUER
                                        ? "https://other.example"
                                        : issuer())
                        .subject(granted.subject())
                        .audience(mistake == Mistake.OTHER_AUDIENCE ? "another client" : CLIENT)
                        .issueTime(Date.from(now.minusSeconds(expired ? 7200 : 0)))
                        .expirationTime(Date.from(now.plusSeconds(expired ? -3600 : 300)))
                        .claim(
                                "nonce",
                                mistake == Mistake.OTHER_NONCE
                                        ? "not what was asked"
                                        : granted.asked().get("nonce"))
                        .build();
        var token =
                new SignedJWT(new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("1").build(), claims);
        try {
            token.sign(new RSASSASigner(mistake == Mistake.OTHER_KEY ? unpublished : key));
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
        return token.serialize();
    }

    private static void json(HttpExchange asking, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        asking.getResponseHeaders().set("Content-Type", "application/json");
        asking.sendResponseHeaders(status, bytes.length);
        asking.getResponseBody().write(bytes);
    }

    private static Map<String, String> single(String encoded) {
        return Parameters.parse(encoded).values().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, field -> field.getValue().get(0)));
    }

    private static String challenge(String verifier) {
        try {
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(
                            MessageDigest.getInstance("SHA-256")
                                    .digest(verifier.getBytes(StandardCharsets.US_ASCII)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static RSAKey key(String id) {
        try {
            return new RSAKeyGenerator(2048).keyID(id).generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }
}
