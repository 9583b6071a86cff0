package org.aspirant.lti.testing;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.nimbusds.jose.jwk.RSAKey;
import java.nio.charset.StandardCharsets;
import java.security.Signature;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.aspirant.lti.json.StrictJson;
import org.aspirant.lti.keys.SigningKey;

/** Tokens that no honest platform makes, put together by hand. */
public final class Forgery {

    private Forgery() {}

    /** Signed with RSA and SHA-256 whatever the header says. */
    public static String signed(String header, String payload, SigningKey key) {
        try {
            Signature signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(RSAKey.parse(key.privateJwk()).toPrivateKey());
            String input = part(header) + "." + part(payload);
            signature.update(input.getBytes(StandardCharsets.US_ASCII));
            return input + "." + part(signature.sign());
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    /** With the platform's public key as the secret of HS256. */
    public static String withPublicKeyAsSecret(String payload, SigningKey key) {
        try {
            RSAKey rsa = RSAKey.parse(key.privateJwk());
            String header = "{\"alg\":\"HS256\",\"kid\":\"" + key.keyId() + "\"}";
            String input = part(header) + "." + part(payload);
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(rsa.toRSAPublicKey().getEncoded(), "HmacSHA256"));
            return input + "." + part(mac.doFinal(input.getBytes(StandardCharsets.US_ASCII)));
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    /** What a token says, believed. */
    public static ObjectNode claimsOf(String token) {
        String payload = token.substring(token.indexOf('.') + 1, token.lastIndexOf('.'));
        try {
            return StrictJson.object(
                    new String(Base64.getUrlDecoder().decode(payload), StandardCharsets.UTF_8));
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    public static String part(String text) {
        return part(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String part(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
