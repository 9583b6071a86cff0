package org.aspirant.tool.platformlink.roster;

import org.aspirant.lti.claim.NrpsClaim;
import org.aspirant.tool.platformlink.admission.Tenancy;

/**
 * Where the members of a course are listed, as its newest launch said.
 *
 * @param tenancy through which door launches of the course come
 * @param contextId the platform's id of the course, which its list must name
 * @param failures how often in a row the list could not be read
 */
public record ListAddress(Tenancy tenancy, String contextId, NrpsClaim claim, int failures) {}
