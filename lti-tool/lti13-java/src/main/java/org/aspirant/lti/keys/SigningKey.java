package org.aspirant.lti.keys;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.interfaces.RSAPublicKey;
import java.text.ParseException;
import java.util.Base64;
import java.util.Map;
import org.aspirant.lti.json.StrictJson;

/**
 * One of our own keys: RSA of at least {@value #MIN_BITS} bits, for RS256.
 *
 * <p>Its id is its thumbprint (RFC 7638), so it cannot change and cannot be given twice.
 */
public final class SigningKey {

    public static final int MIN_BITS = 2048;

    private final RSAKey key;
    private final JWSSigner signer;
    private final JWSHeader header;

    private SigningKey(RSAKey key) throws JOSEException {
        this.key = key;
        this.signer = new RSASSASigner(key.toPrivateKey());
        this.header =
                new JWSHeader.Builder(JWSAlgorithm.RS256)
                        .type(JOSEObjectType.JWT)
                        .keyID(key.getKeyID())
                        .build();
    }

    /** A new key of 2048 bits. */
    public static SigningKey generate() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(MIN_BITS);
            KeyPair pair = generator.generateKeyPair();
            return named(
                    new RSAKey.Builder((RSAPublicKey) pair.getPublic())
                            .privateKey(pair.getPrivate())
                            .build());
        } catch (NoSuchAlgorithmException | JOSEException e) {
            throw new IllegalStateException("every JDK has RSA", e);
        }
    }

    /**
     * A key that was stored.
     *
     * @param privateJwk what {@link #privateJwk()} gave
     * @throws IllegalArgumentException if it is not a private RSA key of at least {@value
     *     #MIN_BITS} bits; the message does not quote it
     */
    public static SigningKey parse(String privateJwk) {
        try {
            RSAKey parsed = RSAKey.parse(privateJwk);
            if (!parsed.isPrivate() || parsed.size() < MIN_BITS) {
                throw new IllegalArgumentException("not a private RSA key of 2048 bits or more");
            }
            return named(parsed);
        } catch (ParseException | JOSEException e) {
            throw new IllegalArgumentException("not a private RSA key in JWK form");
        }
    }

    private static SigningKey named(RSAKey key) throws JOSEException {
        return new SigningKey(
                new RSAKey.Builder(key)
                        .keyIDFromThumbprint()
                        .algorithm(JWSAlgorithm.RS256)
                        .keyUse(KeyUse.SIGNATURE)
                        .build());
    }

    public String keyId() {
        return key.getKeyID();
    }

    /** The key with its private part, as JSON: to be encrypted before it is stored anywhere. */
    public String privateJwk() {
        return key.toJSONString();
    }

    /** A signed token that says this, in compact form. */
    public String sign(Map<String, ?> claims) {
        JWSObject token = new JWSObject(header, new Payload(StrictJson.write(claims)));
        try {
            token.sign(signer);
        } catch (JOSEException e) {
            throw new IllegalStateException("an RSA key of our own could not sign", e);
        }
        return token.serialize();
    }

    /** The public half as PEM (RFC 7468), for platforms that want a key and no address of a set. */
    public String publicPem() {
        try {
            return "-----BEGIN PUBLIC KEY-----\n"
                    + Base64.getMimeEncoder(64, new byte[] {'\n'})
                            .encodeToString(key.toPublicKey().getEncoded())
                    + "\n-----END PUBLIC KEY-----\n";
        } catch (JOSEException e) {
            throw new IllegalStateException("an RSA key has a public half", e);
        }
    }

    Map<String, Object> publicJwk() {
        return key.toPublicJWK().toJSONObject();
    }

    /** The id only. */
    @Override
    public String toString() {
        return "SigningKey[" + keyId() + "]";
    }
}
