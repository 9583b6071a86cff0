package org.aspirant.tool.platformlink.delivery;

import org.aspirant.academy.people.SubjectId;

/**
 * The place of a grade among those of an activity.
 *
 * @param column the column's id in the plan
 */
public record Cell(SubjectId subject, String column) {}
