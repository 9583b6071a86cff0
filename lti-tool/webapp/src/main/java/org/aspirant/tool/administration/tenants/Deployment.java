package org.aspirant.tool.administration.tenants;

import java.time.Instant;
import java.util.Optional;
import org.aspirant.academy.people.OrganizationId;
import org.aspirant.tool.platformlink.connect.PlatformName;

/**
 * One installation of the tool at a platform.
 *
 * @param id ours, opaque
 * @param platform the registration it belongs to
 * @param deploymentId the platform's id of it
 * @param guid of the platform installation; empty where the platform does not say
 * @param platformName what the platform calls itself; empty where it does not say
 * @param organization whose people come through it; empty as long as it is not admitted
 * @param refused whether an administrator said no
 */
public record Deployment(
        String id,
        PlatformName platform,
        String deploymentId,
        String guid,
        String platformName,
        Optional<OrganizationId> organization,
        boolean refused,
        Instant firstSeen) {

    public boolean isWaiting() {
        return organization.isEmpty() && !refused;
    }
}
