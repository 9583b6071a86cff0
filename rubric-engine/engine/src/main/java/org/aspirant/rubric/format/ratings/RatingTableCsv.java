package org.aspirant.rubric.format.ratings;

import static org.aspirant.rubric.format.Findings.quoted;

import java.io.Reader;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.aspirant.rubric.exact.Exact;
import org.aspirant.rubric.format.CompileOutcome;
import org.aspirant.rubric.format.CompileOutcome.Compiled;
import org.aspirant.rubric.format.CompileOutcome.Refused;
import org.aspirant.rubric.plan.AssessmentPlan;
import org.aspirant.rubric.plan.PlanCriterion;
import org.aspirant.rubric.plan.Raters;
import org.aspirant.rubric.plan.Scale;
import org.aspirant.rubric.plan.Task;
import org.aspirant.rubric.rating.Mark.AtLevel;
import org.aspirant.rubric.rating.RatingOutcome;
import org.aspirant.rubric.rating.RatingOutcome.Admitted;
import org.aspirant.rubric.rating.RatingRole;
import org.aspirant.rubric.rating.RatingRules;
import org.aspirant.rubric.table.RatingTable;
import org.aspirant.rubric.table.RatingTableBuilder;
import org.jspecify.annotations.Nullable;

/**
 * Ratings as CSV, read row by row into a table for statistics: rows of role {@code rating} only.
 * Millions of rows need no more memory than their table.
 *
 * <p>Of several attempts at a candidate's task the latest that was read counts. A time is not
 * looked at, and neither is evidence.
 */
public final class RatingTableCsv {

    private final RatingTableBuilder builder = new RatingTableBuilder();
    private final @Nullable AssessmentPlan plan;
    private final @Nullable RatingRules rules;
    private final Map<Mark, Exact> known = new HashMap<>();

    /** A level as a row names it, where the plan has been found to have it. */
    private record Mark(String task, String criterion, String level) {}

    private RatingTableCsv(@Nullable AssessmentPlan plan) {
        this.plan = plan;
        this.rules = plan == null ? null : new RatingRules(plan);
    }

    /**
     * Reads ratings.
     *
     * @param file the name that problems carry
     * @param text read to its end, or until too much is wrong, and closed
     * @param plan says which tasks, criteria, levels and codes there are; null: every level has to
     *     be a number, and the rest is as the file says
     * @return the table; or up to a hundred problems
     * @throws java.io.UncheckedIOException if the text cannot be read
     */
    public static CompileOutcome<RatingTable> read(
            String file, Reader text, @Nullable AssessmentPlan plan) {
        var reading = new RatingTableCsv(plan);
        var problems = RatingRows.read(file, text, reading::take);
        if (!problems.isEmpty()) {
            return new Refused<>(problems);
        }
        reading.declareScales();
        return new Compiled<>(reading.builder.build());
    }

    private void take(RatingRow row) {
        boolean coded = row.level().isEmpty();
        Exact value;
        if (plan == null || rules == null) {
            value = coded ? null : number(row).orElse(null);
        } else {
            value = planned(row, plan, rules).orElse(null);
        }
        if ((coded || value != null) && row.role() == RatingRole.RATING) {
            builder.add(
                    row.candidate(),
                    row.task(),
                    row.criterion(),
                    row.assessor(),
                    row.attempt(),
                    value);
        }
    }

    private Optional<Exact> number(RatingRow row) {
        var mark = new Mark("", "", row.level());
        Exact value = known.get(mark);
        if (value == null) {
            try {
                value = Exact.parse(row.level());
            } catch (NumberFormatException e) {
                row.problem(
                        RatingColumn.LEVEL,
                        "the level " + quoted(row.level()) + " is not a number",
                        "give a number such as 3 or 2.5, or name the plan that has this level");
                return Optional.empty();
            }
            known.put(mark, value);
        }
        return Optional.of(value);
    }

    /** Asks the plan once for each task, criterion and level, not once a row. */
    private Optional<Exact> planned(RatingRow row, AssessmentPlan plan, RatingRules rules) {
        var mark = new Mark(row.task(), row.criterion(), row.level());
        Exact value = known.get(mark);
        if (value != null) {
            return Optional.of(value);
        }
        var outcome = rules.admit(row.bare());
        if (outcome instanceof RatingOutcome.Refused refused) {
            row.refused(refused);
            return Optional.empty();
        }
        var event = ((Admitted) outcome).event();
        if (!(event.mark() instanceof AtLevel level)) {
            return Optional.empty();
        }
        var found =
                plan.composition()
                        .criterion(event.criterion())
                        .flatMap(criterion -> criterion.levels().level(level.level()))
                        .map(Scale.Level::value);
        if (!(plan.raters().reading() instanceof Raters.None)) {
            found.ifPresent(v -> known.put(mark, v));
        }
        return found;
    }

    private void declareScales() {
        if (plan == null) {
            return;
        }
        for (Task task : plan.composition().tasks()) {
            for (PlanCriterion criterion : task.criteria()) {
                builder.declare(
                        criterion.id(),
                        criterion.levels().levels().stream().map(Scale.Level::value).toList());
            }
        }
    }
}
