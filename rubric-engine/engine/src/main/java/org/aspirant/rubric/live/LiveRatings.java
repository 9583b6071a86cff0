package org.aspirant.rubric.live;

import java.util.List;
import org.aspirant.rubric.plan.AssessmentPlan;
import org.aspirant.rubric.rating.CandidateId;
import org.aspirant.rubric.rating.RatingEvent;
import org.aspirant.rubric.scoring.Decision;
import org.aspirant.rubric.scoring.RunningDecisions;
import org.aspirant.rubric.statistics.agreement.EstimatingAgreement.Estimates;
import org.aspirant.rubric.statistics.agreement.RunningAgreement;

/**
 * Ratings under a plan as they come in, and what follows from them at any moment: decisions and how
 * far assessors agree. A rating that comes changes its candidate's decision and its task's units,
 * and nothing else is looked at. Not for several threads.
 */
public final class LiveRatings {

    private final RunningDecisions decisions;
    private final RunningAgreement agreement;

    /** No ratings. */
    public LiveRatings(AssessmentPlan plan) {
        this.decisions = new RunningDecisions(plan);
        this.agreement = new RunningAgreement(plan);
    }

    /**
     * Takes a rating, in place of an earlier one with the same key.
     *
     * @throws IllegalArgumentException if the plan does not admit it; nothing has changed then
     */
    public void add(RatingEvent event) {
        var before = events(event);
        decisions.add(event);
        agreement.replace(before, events(event));
    }

    private List<RatingEvent> events(RatingEvent alike) {
        String task = alike.criterion().task();
        return decisions.events(alike.candidate()).stream()
                .filter(event -> event.criterion().task().equals(task))
                .toList();
    }

    /** Where the candidate stands, of whom there may be no rating yet. */
    public Decision decision(CandidateId candidate) {
        return decisions.decision(candidate);
    }

    /**
     * How far assessors agree on a criterion, in all its tasks; without the intervals that
     * resamples give, and without the consistency of decisions, which takes all candidates.
     *
     * @throws IllegalArgumentException if the plan has no such criterion
     */
    public Estimates agreement(String criterion) {
        return agreement.estimates(criterion);
    }
}
