package org.aspirant.rubric.plan;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.aspirant.rubric.exact.Exact;

/** How several values become one: the criteria of a task, or the tasks of a plan. */
public enum Combine {
    /** Σ weight · value: a task of weight 2 counts double. Parts left out add nothing. */
    SUM,
    /** Σ value ∕ n over the parts that are there; weights must not differ. */
    MEAN,
    /** Σ weight · value ∕ Σ weight over the parts that are there. */
    WEIGHTED_MEAN;

    /** One of the values combined, with its weight. */
    public record Part(Exact weight, Exact value) {}

    /**
     * Combines values into one.
     *
     * @return empty if there is no part
     */
    public Optional<Exact> of(List<Part> parts) {
        if (parts.isEmpty()) {
            return Optional.empty();
        }
        Exact total = Exact.ZERO;
        Exact weights = Exact.ZERO;
        for (Part part : parts) {
            total = total.plus(this == MEAN ? part.value() : part.weight().times(part.value()));
            weights = weights.plus(part.weight());
        }
        return Optional.of(
                switch (this) {
                    case SUM -> total;
                    case MEAN -> total.dividedBy(Exact.of(parts.size()));
                    case WEIGHTED_MEAN -> total.dividedBy(weights);
                });
    }

    /** As documents write it. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
