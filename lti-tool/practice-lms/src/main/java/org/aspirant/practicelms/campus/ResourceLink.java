package org.aspirant.practicelms.campus;

/**
 * A placement of the tool in a course: one activity.
 *
 * @param id the {@code resource_link.id} of messages, at most 255 characters
 */
public record ResourceLink(String id, String title, String description) {}
