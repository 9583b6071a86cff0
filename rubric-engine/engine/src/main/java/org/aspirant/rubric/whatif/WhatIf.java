package org.aspirant.rubric.whatif;

import java.util.List;
import org.aspirant.rubric.canonical.ContentHash;
import org.aspirant.rubric.exact.Exact;
import org.aspirant.rubric.plan.AssessmentPlan;
import org.aspirant.rubric.plan.PassRules.Cut;
import org.aspirant.rubric.rating.CandidateId;
import org.aspirant.rubric.rating.RatingEvent;
import org.aspirant.rubric.scoring.Decision;
import org.aspirant.rubric.scoring.Scoring;
import org.jspecify.annotations.Nullable;

/**
 * Ratings scored once, to be held against any number of cuts. Not safe for several threads.
 *
 * <p>A cut changes no composite, so it is compared with those that are there. There is one thing
 * that it can change beside who passes: where a plan watches for readers on different sides of the
 * cut, who needs an adjudication; {@link AnyStanding} knows between which cuts. Another plan scores
 * everybody again; chance draws the same tasks for second readings as under the plan that the
 * ratings were made for.
 */
public final class WhatIf {

    private final AssessmentPlan plan;
    private final ContentHash drawnUnder;
    private final List<AnyStanding> standings;
    private final List<Standing> asItIs;
    private final List<Standing> before;

    private WhatIf(
            AssessmentPlan plan,
            List<RatingEvent> events,
            ContentHash drawnUnder,
            @Nullable List<Standing> before) {
        this.plan = plan;
        this.drawnUnder = drawnUnder;
        this.standings =
                new Scoring(plan, drawnUnder)
                        .atAnyCut(events).stream()
                                .map(candidate -> new AnyStanding(plan, candidate))
                                .toList();
        Cut cut = plan.rules().passing().orElse(null);
        this.asItIs = standings.stream().map(standing -> standing.at(cut)).toList();
        this.before = before == null ? asItIs : before;
    }

    /**
     * Scores ratings under the plan that they were made for.
     *
     * @throws IllegalArgumentException if the plan does not admit one
     */
    public static WhatIf of(AssessmentPlan plan, List<RatingEvent> events) {
        return new WhatIf(plan, events, plan.hash(), null);
    }

    /**
     * The same ratings under another plan, compared with what they came to under the first.
     *
     * @param events the same ones, as the other plan admits them: its levels can go by other ids
     * @throws IllegalArgumentException if the other plan does not admit one, or they are of other
     *     candidates
     */
    public WhatIf under(AssessmentPlan other, List<RatingEvent> events) {
        var whatIf = new WhatIf(other, events, drawnUnder, before);
        if (!whatIf.candidates().equals(candidates())) {
            throw new IllegalArgumentException("these are ratings of other candidates");
        }
        return whatIf;
    }

    /** Who was rated, by id. */
    public List<CandidateId> candidates() {
        return decisions().stream().map(Decision::candidate).toList();
    }

    /** One for each candidate. */
    public List<Decision> decisions() {
        return asItIs.stream().map(Standing::decision).toList();
    }

    public AssessmentPlan plan() {
        return plan;
    }

    /** What the plan makes of everybody as it is. */
    public Outcome asItIs(@Nullable Exact sem) {
        return at(plan.rules().passing().orElse(null), sem);
    }

    /** As {@link #at(Cut, Exact)}, for a grid of cuts. */
    public List<Outcome> at(List<Cut> cuts) {
        return cuts.stream().map(cut -> at(cut, null)).toList();
    }

    /**
     * What another deciding cut makes of everybody; floors and count rules stay.
     *
     * @param cut null: none
     * @param sem of the band around the cut; null: that of the cut, if it has one
     */
    public Outcome at(@Nullable Cut cut, @Nullable Exact sem) {
        Exact band = sem == null && cut != null ? cut.sem() : sem;
        var tallying = new Tallying(cut, band, plan.composition().tasks());
        for (int at = 0; at < standings.size(); at++) {
            tallying.add(standings.get(at).at(cut), before.get(at));
        }
        return tallying.outcome();
    }
}
