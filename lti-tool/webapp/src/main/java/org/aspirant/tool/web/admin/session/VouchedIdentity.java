package org.aspirant.tool.web.admin.session;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger.Level;
import java.security.Principal;
import java.util.Optional;
import org.aspirant.tool.administration.identity.DistrictIdentity;
import org.aspirant.tool.administration.identity.DistrictProvider;
import org.aspirant.tool.administration.identity.VouchingFault;
import org.aspirant.tool.web.limit.ClientAddress;
import org.aspirant.tool.web.limit.RefusalLimit;
import org.jspecify.annotations.Nullable;

/**
 * Whom the provider vouches for in this request. The server asks it, and checks issuer, audience,
 * signature, times and nonce of what it answers; nobody whom it does not take gets past here.
 */
@RequestScoped
public class VouchedIdentity {

    private static final System.Logger LOG = System.getLogger("org.aspirant.refusals");

    @Inject DistrictProvider provider;
    @Inject RefusalLimit limit;
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
     * Asks the provider who it is.
     *
     * @param answer that cookies of the server go into
     * @param error with which the provider led back here; null if it has not
     */
    public Vouched ask(HttpServletResponse answer, @Nullable String error) {
        if (!offered()) {
            return new Vouched.ForNobody(VouchingFault.NOT_OFFERED);
        }
        return error == null ? ask(new HeldAnswer(answer)) : nobody(VouchingFault.of(error));
    }

    private Vouched ask(HeldAnswer held) {
        try {
            if (request.authenticate(held)) {
                return known();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ServletException e) {
            throw new IllegalStateException(e);
        }
        return held.onward()
                .<Vouched>map(Vouched.Later::new)
                .orElseGet(() -> nobody(VouchingFault.NO_ANSWER_TO_TRUST));
    }

    /** The server forgets who it is at once: our own session is the only one that lasts. */
    private Vouched known() throws ServletException {
        Principal vouched = request.getUserPrincipal();
        request.logout();
        return named(vouched.getName())
                .<Vouched>map(Vouched.For::new)
                .orElseThrow(() -> new IllegalStateException("no provider"));
    }

    private Vouched nobody(VouchingFault fault) {
        if (limit.admits(request.getRemoteAddr(), ClientAddress.forwarded(request))) {
            LOG.log(Level.INFO, "the district''s sign-in vouched for nobody: {0}", fault);
        }
        return new Vouched.ForNobody(fault);
    }
}
