package org.aspirant.lti.registration;

/**
 * What names a registration: every tenant of a hosted platform may share one issuer, so the issuer
 * alone does not.
 *
 * @param issuer the platform, compared character by character; 1 to 255 characters
 * @param clientId the tool at that platform; 1 to 255 characters
 */
public record RegistrationKey(String issuer, String clientId) {

    public RegistrationKey {
        Ids.check("issuer", issuer);
        Ids.check("client id", clientId);
    }
}
