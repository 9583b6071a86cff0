package org.aspirant.tool.platformlink.admission;

import org.aspirant.academy.people.OrganizationId;
import org.aspirant.lti.registration.DeploymentId;
import org.aspirant.lti.registration.RegistrationKey;

/**
 * Which tenant a launch belongs to, and through which door it came.
 *
 * @param organization our tenant
 * @param registration the tool at the platform
 * @param deployment the platform's id of the installation
 */
public record Tenancy(
        OrganizationId organization, RegistrationKey registration, DeploymentId deployment) {}
