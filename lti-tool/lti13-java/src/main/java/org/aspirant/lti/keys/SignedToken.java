package org.aspirant.lti.keys;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.util.Base64URL;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;
import org.aspirant.lti.json.StrictJson;
import org.aspirant.lti.json.UnreadableJsonException;

/**
 * A token in compact form whose header has been read, and nothing else.
 *
 * <p>{@code jwk}, {@code jku}, {@code x5u} and {@code x5c} in a header are ignored: a token does
 * not say which key to trust. The claims come out only through {@link VerificationKey#verified}.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc7515#section-5.2">RFC 7515, section 5.2</a>
 */
public final class SignedToken {

    /** The longest token that is read, in characters. */
    public static final int MAX_LENGTH = 64 * 1024;

    private static final Pattern BASE64URL = Pattern.compile("[A-Za-z0-9_-]+");

    private final JWSHeader header;
    private final String signingInput;
    private final String payload;
    private final String signature;

    private SignedToken(JWSHeader header, String[] parts) {
        this.header = header;
        this.signingInput = parts[0] + "." + parts[1];
        this.payload = parts[1];
        this.signature = parts[2];
    }

    public static TokenReading read(String compact) {
        if (compact.length() > MAX_LENGTH) {
            return refuse(TokenFault.TOO_LARGE, compact.length() + " characters");
        }
        String[] parts = compact.split("\\.", -1);
        if (parts.length == 5) {
            return refuse(TokenFault.ENCRYPTED, "five parts");
        }
        if (parts.length != 3 || !isBase64Url(parts[0])) {
            return refuse(TokenFault.NOT_A_TOKEN, parts.length + " parts");
        }
        ObjectNode header;
        try {
            header = StrictJson.object(decode(parts[0]));
        } catch (UnreadableJsonException | IllegalArgumentException e) {
            return refuse(TokenFault.NOT_A_TOKEN, "header: " + e.getMessage());
        }
        JsonNode algorithm = header.path("alg");
        if (header.has("enc")) {
            return refuse(TokenFault.ENCRYPTED, "header has enc");
        }
        if (!algorithm.isTextual() || !algorithm.textValue().equals("RS256")) {
            return refuse(TokenFault.WRONG_ALGORITHM, "alg is not RS256");
        }
        if (header.has("crit")) {
            return refuse(TokenFault.CRITICAL_HEADER, "header has crit");
        }
        JsonNode keyId = header.path("kid");
        if (!keyId.isTextual() || keyId.textValue().isBlank()) {
            return refuse(TokenFault.NO_KEY_ID, "header has no kid");
        }
        if (!isBase64Url(parts[1]) || !isBase64Url(parts[2])) {
            return refuse(TokenFault.NOT_A_TOKEN, "payload or signature is not base64url");
        }
        try {
            // Nimbus gets a header with only what was checked here.
            JWSHeader checked =
                    JWSHeader.parse(
                            "{\"alg\":\"RS256\",\"kid\":" + keyId + "}", new Base64URL(parts[0]));
            return new TokenReading.Read(new SignedToken(checked, parts));
        } catch (ParseException e) {
            return refuse(TokenFault.NOT_A_TOKEN, "header");
        }
    }

    /** The key that the token says it was signed with; never blank. */
    public String keyId() {
        return header.getKeyID();
    }

    /**
     * Whom the token claims to speak for, unchecked: good for nothing but finding the keys that the
     * signature must be checked with.
     */
    public Optional<String> claimedSubject() {
        try {
            JsonNode subject = claims().path("sub");
            return subject.isTextual() ? Optional.of(subject.textValue()) : Optional.empty();
        } catch (UnreadableJsonException e) {
            return Optional.empty();
        }
    }

    JWSHeader header() {
        return header;
    }

    byte[] signingInput() {
        return signingInput.getBytes(StandardCharsets.US_ASCII);
    }

    Base64URL signature() {
        return new Base64URL(signature);
    }

    /** The claims; package-private so that nobody reads them before the signature is checked. */
    ObjectNode claims() throws UnreadableJsonException {
        try {
            return StrictJson.object(decode(payload));
        } catch (IllegalArgumentException e) {
            throw new UnreadableJsonException("not base64url");
        }
    }

    private static boolean isBase64Url(String part) {
        return BASE64URL.matcher(part).matches();
    }

    private static String decode(String part) {
        return new String(Base64.getUrlDecoder().decode(part), StandardCharsets.UTF_8);
    }

    private static TokenReading refuse(TokenFault fault, String detail) {
        return new TokenReading.Unreadable(fault, detail);
    }

    /** The key id only. */
    @Override
    public String toString() {
        return "SignedToken[" + keyId() + "]";
    }
}
