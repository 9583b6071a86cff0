package org.aspirant.tool.platformlink.connect;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.aspirant.lti.claim.LtiScope;
import org.aspirant.lti.dynamic.PlatformProduct;
import org.aspirant.lti.registration.DeploymentId;
import org.aspirant.lti.registration.Deployments;
import org.aspirant.lti.registration.Registration;

/**
 * A platform that registered itself.
 *
 * @param registration what launches are checked against
 * @param deployment the one that the platform named, if it named one
 * @param product what the platform says it is
 * @param scopes what the platform lets the tool do
 * @param state whether it may launch
 * @param registeredAt when it registered, or last renewed its registration
 */
public record Connection(
        Registration registration,
        Optional<DeploymentId> deployment,
        PlatformProduct product,
        Set<LtiScope> scopes,
        ConnectionState state,
        Instant registeredAt) {

    public Connection {
        scopes = Set.copyOf(scopes);
    }

    /**
     * Which deployments the registration names where a platform named this one: it alone, so that
     * others wait; but on Canvas none, since a registration there gets another deployment whenever
     * an account installs the tool.
     */
    public static Deployments deployments(
            PlatformProduct product, Optional<DeploymentId> deployment) {
        return product.isCanvas() || deployment.isEmpty()
                ? Deployments.any()
                : Deployments.expected(deployment.get().value());
    }

    public boolean isApproved() {
        return state == ConnectionState.APPROVED;
    }
}
