package org.aspirant.rubric.statistics.advice;

import java.util.List;
import org.aspirant.rubric.statistics.habits.AssessorHabits;
import org.aspirant.rubric.statistics.severity.DriftChart;
import org.aspirant.rubric.statistics.severity.Interaction;
import org.aspirant.rubric.statistics.severity.SeverityOutcome.Measured;

/**
 * Severity, and what was found with its measures held fixed.
 *
 * @param bias of assessors, by whatever groups of ratings were asked for; empty: none were
 * @param drift of assessors over time; empty: it was not asked for
 * @param habits of assessors; empty: the model has no facet of them
 * @param advice on decisions; empty: there is no plan, or it has no cut
 */
public record SeverityFindings(
        Measured measured,
        List<Interaction> bias,
        List<DriftChart> drift,
        List<AssessorHabits> habits,
        List<SeverityAdvice> advice) {

    public SeverityFindings {
        bias = List.copyOf(bias);
        drift = List.copyOf(drift);
        habits = List.copyOf(habits);
        advice = List.copyOf(advice);
    }
}
