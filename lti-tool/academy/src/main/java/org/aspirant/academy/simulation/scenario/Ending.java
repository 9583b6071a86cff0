package org.aspirant.academy.simulation.scenario;

import java.util.List;
import org.aspirant.academy.markdown.Passage;

/**
 * One way in which it can end.
 *
 * @param causes tried in order; the last always holds
 */
public record Ending(String id, String title, Passage text, List<Cause> causes) {

    public Ending {
        causes = List.copyOf(causes);
    }

    /**
     * What it goes back to.
     *
     * @param node where that decision was made
     * @param because a sentence for the candidate
     */
    public record Cause(String node, Condition when, Passage because) {}
}
