package org.aspirant.rubric.format;

import static org.aspirant.rubric.format.Findings.quoted;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.stream.Collectors;
import org.aspirant.rubric.exact.Exact;
import org.aspirant.rubric.plan.AssessmentPlan;
import org.aspirant.rubric.plan.GradeColumn;
import org.aspirant.rubric.plan.PlanCriterion;
import org.aspirant.rubric.plan.Task;
import org.jspecify.annotations.Nullable;

/** Checks of the columns that a plan asks of a gradebook. */
final class ColumnSense {

    private final AssessmentPlan plan;
    private final JsonNode grade;
    private final Findings findings;

    /**
     * The checks of one plan.
     *
     * @param grade the plan's key of that name
     */
    ColumnSense(AssessmentPlan plan, JsonNode grade, Findings findings) {
        this.plan = plan;
        this.grade = grade;
        this.findings = findings;
    }

    void check() {
        checkPoints(plan.grade().own(), grade);
        findings.unique(grade.path("further"), "column");
        findings.unique(grade.path("further"), "title", "column");
        for (int i = 0; i < plan.grade().further().size(); i++) {
            check(plan.grade().further().get(i), grade.path("further").path(i));
        }
    }

    private void check(GradeColumn further, JsonNode node) {
        checkPoints(further, node);
        if (further.id().equals(GradeColumn.OWN)) {
            findings.add(
                    node.path("id"),
                    "the plan's own column is known as " + quoted(GradeColumn.OWN),
                    "give another id");
        }
        GradeColumn.Part part = further.part();
        if (part == null) {
            return;
        }
        if (further.kind() != GradeColumn.Kind.POINTS) {
            findings.add(
                    node.path("column"),
                    "only the plan as a whole has a " + further.kind().key(),
                    "take task out, or give column: points");
        }
        plan.composition()
                .task(part.task())
                .ifPresentOrElse(
                        task -> checkPart(task, part.criterion(), node),
                        () -> findings.unknownTask(node.path("task"), plan));
    }

    private void checkPart(Task task, @Nullable String id, JsonNode node) {
        if (id == null) {
            checkHighest(task.highest(), "task " + quoted(task.id()), node.path("task"));
            return;
        }
        task.criterion(id)
                .ifPresentOrElse(
                        criterion ->
                                checkHighest(
                                        criterion.levels().highest(),
                                        "criterion " + quoted(id),
                                        node.path("criterion")),
                        () ->
                                findings.add(
                                        node.path("criterion"),
                                        "task "
                                                + quoted(task.id())
                                                + " has no criterion "
                                                + quoted(id),
                                        "give one of "
                                                + task.criteria().stream()
                                                        .map(PlanCriterion::id)
                                                        .collect(Collectors.joining(", "))));
    }

    private void checkHighest(Exact highest, String what, JsonNode at) {
        if (!highest.isPositive()) {
            findings.add(
                    at,
                    "the highest score of " + what + " is " + highest,
                    "give a part that can reach more than 0");
        }
    }

    private void checkPoints(GradeColumn column, JsonNode node) {
        if (!column.points().isPositive()) {
            findings.add(
                    node.path("points"),
                    "a column of " + column.points() + " points",
                    "give points over 0");
        }
    }
}
