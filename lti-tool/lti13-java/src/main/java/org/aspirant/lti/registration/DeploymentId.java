package org.aspirant.lti.registration;

/**
 * One installation of the tool under a registration: the boundary between tenants.
 *
 * @param value case-sensitive; 1 to 255 characters
 */
public record DeploymentId(String value) {

    public DeploymentId {
        Ids.check("deployment id", value);
    }
}
