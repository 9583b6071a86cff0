package org.aspirant.rubric.whatif;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.aspirant.rubric.plan.AssessmentPlan;
import org.aspirant.rubric.plan.PassRules.Cut;
import org.aspirant.rubric.scoring.AtAnyCut;
import org.aspirant.rubric.scoring.Disagreement;
import org.jspecify.annotations.Nullable;

/**
 * Where one candidate stands, wherever the cut is.
 *
 * <p>That depends on the cut only by which readers it comes between, each two of them from the one
 * composite to the other; so there are a few standings, each made when a cut first asks for it.
 */
final class AnyStanding {

    private final AssessmentPlan plan;
    private final AtAnyCut candidate;
    private final List<Disagreement> disagreements;
    private final Map<BitSet, Standing> made = new HashMap<>();
    private final Standing undisputed;

    AnyStanding(AssessmentPlan plan, AtAnyCut candidate) {
        this.plan = plan;
        this.candidate = candidate;
        this.disagreements =
                plan.resolution().discrepancy().straddlesCut()
                        ? candidate.disagreements()
                        : List.of();
        this.undisputed = new Standing(plan, candidate.decision(disagreement -> false));
    }

    Standing at(@Nullable Cut cut) {
        return cut == null || disagreements.isEmpty() ? undisputed : straddled(cut);
    }

    private Standing straddled(Cut cut) {
        var straddling = new BitSet();
        for (int at = 0; at < disagreements.size(); at++) {
            straddling.set(at, disagreements.get(at).straddles(cut));
        }
        return straddling.isEmpty()
                ? undisputed
                : made.computeIfAbsent(straddling, key -> disputed(cut));
    }

    private Standing disputed(Cut cut) {
        return new Standing(plan, candidate.decision(disagreement -> disagreement.straddles(cut)));
    }
}
