package org.aspirant.lti.keys;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import java.security.interfaces.RSAPublicKey;
import java.util.Optional;
import org.aspirant.lti.json.UnreadableJsonException;

/** Somebody else's public key, RSA of at least 2048 bits. */
public final class VerificationKey {

    private final RSASSAVerifier verifier;

    VerificationKey(RSAPublicKey key) {
        this.verifier = new RSASSAVerifier(key);
    }

    /**
     * What the token says, if this key signed it.
     *
     * @return empty if the signature is not this key's
     * @throws UnreadableJsonException if it is, and what was signed is not one JSON object
     */
    public Optional<ObjectNode> verified(SignedToken token) throws UnreadableJsonException {
        try {
            if (!verifier.verify(token.header(), token.signingInput(), token.signature())) {
                return Optional.empty();
            }
        } catch (JOSEException e) {
            return Optional.empty();
        }
        return Optional.of(token.claims());
    }
}
