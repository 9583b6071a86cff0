package org.aspirant.academy.memory;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.aspirant.academy.activity.Activities;
import org.aspirant.academy.assessment.Ledger;
import org.aspirant.academy.course.ActivityId;
import org.aspirant.academy.course.ActivityKey;
import org.aspirant.academy.course.CourseKey;
import org.aspirant.academy.overview.Tallies;
import org.aspirant.academy.overview.Tally;
import org.aspirant.academy.play.Run;
import org.aspirant.academy.play.Runs;
import org.aspirant.academy.release.Releases;
import org.aspirant.academy.submission.Submissions;
import org.aspirant.rubric.scoring.Decision;

record MemoryTallies(
        Activities activities, Runs runs, Submissions submissions, Ledger ledger, Releases releases)
        implements Tallies {

    @Override
    public Map<ActivityId, Tally> inCourse(CourseKey course) {
        var tallies = new HashMap<ActivityId, Tally>();
        activities.inCourse(course).stream()
                .map(activity -> activity.key())
                .forEach(place -> tallies.put(place.activity(), tally(place)));
        tallies.values().removeIf(Tally.NOBODY::equals);
        return tallies;
    }

    private Tally tally(ActivityKey place) {
        int released = releases.in(place).size();
        return new Tally(
                (int) runs.recorded(place).stream().map(Run::subject).distinct().count(),
                submissions.in(place).size(),
                (int)
                                ledger.decisions(place).values().stream()
                                        .filter(decision -> isFinal(decision.status()))
                                        .count()
                        - released,
                released);
    }

    private static boolean isFinal(String key) {
        return Arrays.stream(Decision.Status.values())
                .anyMatch(status -> status.isFinal() && status.key().equals(key));
    }
}
