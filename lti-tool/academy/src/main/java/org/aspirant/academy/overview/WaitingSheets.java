package org.aspirant.academy.overview;

import java.time.Instant;
import org.aspirant.academy.activity.Activity;

/**
 * What waits for an assessor or adjudicator in an activity.
 *
 * @param rating how many open sheets there are to rate, 0 or more
 * @param settling how many there are to settle, 0 or more
 * @param due when the first of them is due
 */
public record WaitingSheets(Activity activity, int rating, int settling, Instant due) {}
