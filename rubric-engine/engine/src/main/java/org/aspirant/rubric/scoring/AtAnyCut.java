package org.aspirant.rubric.scoring;

import java.util.List;
import java.util.function.Predicate;
import org.aspirant.rubric.rating.CandidateId;

/**
 * One candidate's readings, while it is open where the deciding cut will be.
 *
 * <p>A cut changes no value. Where a plan watches for readers on different sides of it, it can come
 * between two readers, and then what they differ on has to be adjudicated first.
 */
public final class AtAnyCut {

    private final Scoring scoring;
    private final Disputes disputes;
    private final CandidateId candidate;
    private final List<TaskScore> read;
    private final List<Disagreement> disagreements;

    AtAnyCut(Scoring scoring, Disputes disputes, CandidateId candidate, List<TaskScore> read) {
        this.scoring = scoring;
        this.disputes = disputes;
        this.candidate = candidate;
        this.read = read;
        this.disagreements = disputes.disagreements(read);
    }

    /** Of readers whom a cut can come between. */
    public List<Disagreement> disagreements() {
        return disagreements;
    }

    /**
     * What the readings come to. Whether a decided candidate passes is said by the plan's own cut.
     *
     * @param straddling which disagreements the cut comes between
     */
    public Decision decision(Predicate<Disagreement> straddling) {
        return scoring.decide(candidate, read, disputes.inDispute(disagreements, straddling));
    }
}
