package org.aspirant.tool.administration.tenants;

import java.time.Instant;
import org.aspirant.academy.people.OrganizationId;
import org.aspirant.tool.platformlink.connect.PlatformName;

/**
 * A tenant, as administrators see it.
 *
 * @param platform the registration that its people come through
 * @param name as the platform, or an administrator, called it
 */
public record Organization(
        OrganizationId id, PlatformName platform, String name, Instant createdAt) {}
