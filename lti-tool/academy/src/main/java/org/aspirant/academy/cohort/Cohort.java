package org.aspirant.academy.cohort;

import java.util.List;
import org.aspirant.academy.simulation.RunState;
import org.aspirant.academy.simulation.scenario.Scenario;
import org.aspirant.academy.submission.Submission;

/**
 * Those who have handed in runs on one version of a simulation.
 *
 * @param members in the order of handing in; no stand-ins of a platform
 * @param onOtherVersions how many have handed in runs that cannot be compared with these
 */
record Cohort(Scenario scenario, List<Member> members, int onOtherVersions) {

    Cohort {
        members = List.copyOf(members);
    }

    /** One person's run, as it was handed in. */
    record Member(Submission submission, RunState run) {}
}
