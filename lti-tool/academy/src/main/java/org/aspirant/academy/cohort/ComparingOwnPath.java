package org.aspirant.academy.cohort;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aspirant.academy.course.Authority;
import org.aspirant.academy.course.Participant;
import org.aspirant.academy.course.StaffRole;
import org.aspirant.academy.people.Words;
import org.aspirant.academy.play.Playthrough;
import org.aspirant.academy.simulation.Decision;
import org.aspirant.academy.simulation.scenario.About;
import org.aspirant.academy.simulation.view.DecidedPlace;
import org.aspirant.academy.submission.Submission;
import org.aspirant.academy.submission.Submissions;
import org.aspirant.academy.submission.Works;

/**
 * Tells somebody who has handed in how the others decided, at the decisions of their own path only.
 *
 * <p>Never before: what others did would decide for them. And not while somebody assesses in the
 * course, so that no reading is made in the light of what most did.
 */
public final class ComparingOwnPath {

    private final Authority authority;
    private final Submissions submissions;
    private final Works works;
    private final Gathering gathering;
    private final Words words;

    public ComparingOwnPath(
            Authority authority,
            Submissions submissions,
            Works works,
            Gathering gathering,
            Words words) {
        this.authority = authority;
        this.submissions = submissions;
        this.works = works;
        this.gathering = gathering;
        this.words = words;
    }

    /**
     * The comparison.
     *
     * @param language in which the simulation is told, where it exists in it
     */
    public CohortOutcome compare(Participant who, String language) {
        if (reads(who)) {
            return new CohortOutcome.NotAllowed(CohortFault.READS_SUBMISSIONS);
        }
        return submissions
                .of(who.place(), who.subject())
                .map(submission -> compared(who, submission, language))
                .orElseGet(() -> new CohortOutcome.NotAllowed(CohortFault.NOT_SUBMITTED));
    }

    private boolean reads(Participant who) {
        return authority.holds(who, StaffRole.ASSESSOR)
                || authority.holds(who, StaffRole.ADJUDICATOR);
    }

    private CohortOutcome compared(Participant who, Submission submission, String language) {
        var cohort = gathering.on(who.place(), submission.pins().simulationHash());
        Optional<Playthrough> own = works.of(submission).map(work -> work.at().in(language));
        if (cohort.isEmpty() || own.isEmpty()) {
            return new CohortOutcome.NotAllowed(CohortFault.EDITION_GONE);
        }
        return cohort.get()
                .scenario()
                .debriefing()
                .comparison()
                .map(
                        rules ->
                                new Comparing(who, cohort.get(), rules, words)
                                        .told(
                                                about(own.get()),
                                                places(own.get()),
                                                taken(own.get())))
                .orElseGet(() -> new CohortOutcome.NotAllowed(CohortFault.NOT_COMPARED));
    }

    private static About about(Playthrough own) {
        return own.state().scenario().about();
    }

    /** In the order of the path; a place that was come to twice, where it was first. */
    private static List<DecidedPlace> places(Playthrough own) {
        return own.state().decisions().stream()
                .map(Decision::place)
                .distinct()
                .map(place -> DecidedPlace.of(own.state(), own.ownWords(), place))
                .toList();
    }

    private static Map<String, List<String>> taken(Playthrough own) {
        var taken = new LinkedHashMap<String, List<String>>();
        own.state().decisions().forEach(one -> taken.put(one.place(), one.taken()));
        return taken;
    }
}
