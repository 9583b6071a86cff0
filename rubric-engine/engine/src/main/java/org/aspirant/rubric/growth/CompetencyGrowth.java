package org.aspirant.rubric.growth;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.aspirant.rubric.exact.Exact;
import org.aspirant.rubric.rating.CandidateId;
import org.jspecify.annotations.Nullable;

/**
 * One candidate's scores on one competency.
 *
 * @param competency an id of the latest framework
 * @param scores one an occasion, from the oldest; null where the candidate has none
 */
public record CompetencyGrowth(
        CandidateId candidate, String competency, List<@Nullable Exact> scores) {

    public CompetencyGrowth {
        scores = Collections.unmodifiableList(new ArrayList<>(scores));
    }

    /** What the scores that are there come to. */
    public Optional<Exact> rolledUp(RollUp method) {
        return method.of(
                scores.stream().filter(Objects::nonNull).map(Objects::requireNonNull).toList());
    }
}
