package org.aspirant.rubric.scoring;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.aspirant.rubric.plan.AssessmentPlan;
import org.aspirant.rubric.rating.CandidateId;
import org.aspirant.rubric.rating.RatingEvent;

/**
 * Decisions under a plan, kept up to date as ratings come in: of a rating that comes, only its
 * candidate is decided again. The same as scoring everything anew. Not for several threads.
 */
public final class RunningDecisions {

    private final Scoring scoring;
    private final SecondReadings second;
    private final Map<CandidateId, Map<RatingEvent.Key, RatingEvent>> latest = new HashMap<>();

    /** No ratings. */
    public RunningDecisions(AssessmentPlan plan) {
        this.scoring = new Scoring(plan);
        this.second = scoring.secondReadings();
    }

    /**
     * Takes a rating, in place of an earlier one with the same key.
     *
     * @throws IllegalArgumentException if the plan does not admit it; nothing has changed then
     */
    public void add(RatingEvent event) {
        var admitted = scoring.admitted(event);
        second.add(admitted);
        latest.computeIfAbsent(event.candidate(), id -> new LinkedHashMap<>())
                .put(event.key(), admitted);
    }

    /** The candidate's events, the latest of each key, as they are now. */
    public Collection<RatingEvent> events(CandidateId candidate) {
        return Collections.unmodifiableCollection(
                latest.getOrDefault(candidate, Map.of()).values());
    }

    /** Where the candidate stands, of whom there may be no event yet. */
    public Decision decision(CandidateId candidate) {
        return scoring.decide(candidate, events(candidate), second);
    }
}
