package org.aspirant.tool.platformlink.admission;

/**
 * An activity in the platform's own words.
 *
 * @param tenancy through which door launches of it come
 * @param resourceLinkId the platform's id of the link
 */
public record PlatformPlace(Tenancy tenancy, String resourceLinkId) {}
