package org.aspirant.lti.registration;

import java.util.List;
import java.util.Optional;

/** Port: the registrations that the tool has. */
public interface Registrations {

    Optional<Registration> find(RegistrationKey key);

    /**
     * All registrations at an issuer, for a login request that names no client; a platform that
     * tenants share may have many.
     */
    List<Registration> ofIssuer(String issuer);
}
