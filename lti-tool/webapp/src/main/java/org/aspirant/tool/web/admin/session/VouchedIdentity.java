package org.aspirant.tool.web.admin.session;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;
import java.util.Optional;
import org.aspirant.tool.administration.identity.DistrictIdentity;
import org.aspirant.tool.administration.identity.DistrictProvider;

/**
 * Whom the provider vouches for in this request: the server has asked it before the request comes
 * to us, on the addresses that {@code web.xml} names, and checked issuer, audience, signature and
 * nonce.
 */
@RequestScoped
public class VouchedIdentity {

    @Inject DistrictProvider provider;
    @Inject HttpServletRequest request;

    /** Whether there is a provider at all. */
    public boolean offered() {
        return provider.issuer().isPresent();
    }

    /** Whoever is called so by the provider. */
    public Optional<DistrictIdentity> named(String subject) {
        return provider.issuer().map(issuer -> new DistrictIdentity(issuer, subject));
    }

    /**
     * Who it is; empty where the server asked nobody. The server forgets it then: our own session
     * is the only one that lasts.
     */
    public Optional<DistrictIdentity> take() {
        Principal vouched = request.getUserPrincipal();
        if (vouched == null) {
            return Optional.empty();
        }
        try {
            request.logout();
        } catch (ServletException e) {
            throw new IllegalStateException(e);
        }
        return named(vouched.getName());
    }
}
