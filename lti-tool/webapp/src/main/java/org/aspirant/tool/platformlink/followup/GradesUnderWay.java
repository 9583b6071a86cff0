package org.aspirant.tool.platformlink.followup;

import java.util.Map;
import org.aspirant.academy.people.SubjectId;
import org.aspirant.tool.platformlink.delivery.Standing;

/**
 * Where the released grades of an activity are.
 *
 * @param standings by candidate; a test user's grade never leaves and has none
 * @param paused whether nothing is sent at present, from any course
 */
public record GradesUnderWay(Map<SubjectId, Standing> standings, boolean paused) {

    public GradesUnderWay {
        standings = Map.copyOf(standings);
    }
}
