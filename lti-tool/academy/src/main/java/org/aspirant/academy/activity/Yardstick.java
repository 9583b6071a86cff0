package org.aspirant.academy.activity;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aspirant.rubric.criteria.Criterion;
import org.aspirant.rubric.criteria.Rubric;
import org.aspirant.rubric.plan.AssessmentPlan;
import org.aspirant.rubric.plan.CriterionKey;
import org.aspirant.rubric.plan.Raters;
import org.jspecify.annotations.Nullable;

/**
 * What work is rated by: a plan, and the rubric that gives its criteria and levels their words.
 *
 * @param rubric null where the plan names none: nobody reads
 * @param frameworkHash of the framework that the plan names
 * @param meaning what a grade under the plan means, for candidates before they play, as Markdown;
 *     empty if its author says nothing
 * @param language of all of these texts, {@code en} or {@code es}; empty if its pack does not say
 */
public record Yardstick(
        AssessmentPlan plan,
        @Nullable Rubric rubric,
        String frameworkHash,
        String meaning,
        String language) {

    /**
     * The exact versions of a yardstick, each by the SHA-256 of its compiled form. A plan names its
     * rubric and framework by id, so its own hash does not tell which versions of them were meant.
     *
     * @param rubric empty where the plan names none
     * @param framework empty where there was none
     */
    public record Edition(String plan, String rubric, String framework) {

        /** Those that there are. */
        public Set<String> hashes() {
            return Stream.of(plan, rubric, framework)
                    .filter(hash -> !hash.isEmpty())
                    .collect(Collectors.toUnmodifiableSet());
        }
    }

    /** Which versions these are. */
    public Edition edition() {
        return new Edition(
                plan.hash().hex(), rubric == null ? "" : rubric.hash().hex(), frameworkHash);
    }

    /** The words for a criterion, where there are any. */
    public Optional<Criterion> words(CriterionKey key) {
        return Optional.ofNullable(rubric).flatMap(it -> it.criterion(key.criterion()));
    }

    /** Whether people read: not so under a plan that only asks for completion. */
    public boolean isRead() {
        return !(plan.raters().reading() instanceof Raters.None);
    }

    /** How many assessors read every submission, 0 under a plan that nobody reads under. */
    public int readers() {
        return isRead() ? plan.raters().readingsOfEveryCriterion() : 0;
    }

    /** Whether an adjudicator may be needed. */
    public boolean mayNeedAdjudicator() {
        return isRead()
                && plan.resolution().discrepancy().isWatched()
                && plan.resolution().resolve().needsAdjudicator();
    }
}
