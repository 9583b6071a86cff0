package org.aspirant.tool.administration.identity;

/**
 * Whom an identity provider vouches for. The subject is never used again for somebody else, which a
 * name or an address may be.
 *
 * @param issuer the provider, as its ID tokens name it
 * @param subject 1 to 255 characters
 * @see <a href="https://openid.net/specs/openid-connect-core-1_0.html#IDToken">OpenID Connect Core,
 *     section 2</a>
 */
public record DistrictIdentity(String issuer, String subject) {

    private static final int LONGEST = 255;

    public DistrictIdentity {
        if (issuer.isBlank() || subject.isBlank() || subject.length() > LONGEST) {
            throw new IllegalArgumentException("nobody that a provider may name");
        }
    }
}
