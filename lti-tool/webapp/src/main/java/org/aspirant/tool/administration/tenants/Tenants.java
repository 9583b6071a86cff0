package org.aspirant.tool.administration.tenants;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.aspirant.academy.people.OrganizationId;
import org.aspirant.tool.platformlink.admission.NewDeployments;
import org.aspirant.tool.platformlink.connect.PlatformName;

/**
 * Port: the tenants. Whoever asks has been found to be allowed to; called inside a unit of work.
 */
public interface Tenants {

    /** All, by name. */
    List<Organization> organizations();

    /** All, those that wait first, then the newest first. */
    List<Deployment> deployments();

    Optional<Deployment> deployment(String id);

    /**
     * Lets people in through a deployment that waits or was refused.
     *
     * @return false if it is admitted already
     */
    boolean admit(Deployment deployment, OrganizationId into, Instant at);

    /** Makes an organization that no deployment joins by itself but those of this one's kind. */
    OrganizationId add(Deployment deployment, String name, Instant at);

    /**
     * Keeps people from coming in through a deployment.
     *
     * @return false if it is admitted, or refused already
     */
    boolean refuse(Deployment deployment, Instant at);

    /** What an administrator let a registration admit by itself; empty if none said. */
    Optional<NewDeployments> newDeployments(PlatformName platform);

    void setNewDeployments(PlatformName platform, NewDeployments admitted, Instant at);
}
