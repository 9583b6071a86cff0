package org.aspirant.rubric.format;

import static org.aspirant.rubric.format.Findings.quoted;
import static org.aspirant.rubric.format.Nodes.text;

import com.fasterxml.jackson.databind.JsonNode;
import org.aspirant.rubric.exact.Exact;
import org.aspirant.rubric.plan.AssessmentPlan;
import org.aspirant.rubric.plan.PassRules.Floor;
import org.aspirant.rubric.plan.Raters;
import org.aspirant.rubric.plan.Task;

/** Checks of a plan against itself: rules that name what is not there or ask what cannot be. */
final class PlanSense {

    private final AssessmentPlan plan;
    private final JsonNode root;
    private final Findings findings;

    PlanSense(AssessmentPlan plan, JsonNode root, Findings findings) {
        this.plan = plan;
        this.root = root;
        this.findings = findings;
    }

    void check(References references) {
        checkCuts();
        checkFloors();
        checkRaters();
        if (plan.resolution().discrepancy().straddlesCut() && plan.rules().cuts().isEmpty()) {
            findings.add(
                    root.path("discrepancy").path("straddlesCut"),
                    "there is no cut to straddle",
                    "add cuts, or take straddlesCut out");
        }
        notNegative(root.path("discrepancy").path("gap"));
        notNegative(root.path("discrepancy").path("total"));
        new ColumnSense(plan, root.path("grade"), findings).check();
        if (!plan.composition().highest().isPositive()) {
            findings.add(
                    root.path("tasks"),
                    "the highest composite is " + plan.composition().highest(),
                    "give some level a value over 0");
        }
        references.framework(root.path("framework"));
        references.rubric(root);
        for (int t = 0; t < plan.composition().tasks().size(); t++) {
            Task task = plan.composition().tasks().get(t);
            for (int c = 0; c < task.criteria().size(); c++) {
                JsonNode node = root.path("tasks").path(t).path("criteria").path(c);
                references.competency(root.path("framework"), node.path("competency"));
                references.described(root, node, task.criteria().get(c).levels());
            }
        }
    }

    private void checkCuts() {
        for (JsonNode cut : root.path("cuts")) {
            within(
                    cut.path("atLeast"),
                    "cut " + quoted(text(cut, "id")),
                    "composites",
                    plan.composition().lowest(),
                    plan.composition().highest());
            notNegative(cut.path("sem"));
        }
    }

    private void checkFloors() {
        for (int i = 0; i < plan.rules().floors().size(); i++) {
            Floor floor = plan.rules().floors().get(i);
            JsonNode node = root.path("floors").path(i);
            String taskId = floor.task();
            String criterionId = floor.criterion();
            if (taskId != null && plan.composition().task(taskId).isEmpty()) {
                findings.unknownTask(node.path("task"), plan);
                continue;
            }
            var tasks =
                    plan.composition().tasks().stream()
                            .filter(task -> taskId == null || task.id().equals(taskId))
                            .toList();
            if (criterionId == null) {
                Task task = tasks.get(0);
                within(
                        node.path("atLeast"),
                        "the floor of task " + quoted(task.id()),
                        "its scores",
                        task.lowest(),
                        task.highest());
                continue;
            }
            var criteria =
                    tasks.stream().flatMap(task -> task.criterion(criterionId).stream()).toList();
            if (criteria.isEmpty()) {
                findings.add(
                        node.path("criterion"),
                        "there is no criterion " + quoted(criterionId),
                        "name a criterion of the plan");
            }
            criteria.forEach(
                    criterion ->
                            within(
                                    node.path("atLeast"),
                                    "the floor of criterion " + quoted(criterionId),
                                    "its levels",
                                    criterion.levels().lowest(),
                                    criterion.levels().highest()));
        }
    }

    private void checkRaters() {
        if (plan.raters().reading() instanceof Raters.Sampled sampled) {
            checkShare(sampled.share());
        }
        if (plan.raters().reading() instanceof Raters.Seeded seeded) {
            checkShare(seeded.share());
        }
        if (plan.raters().reading() instanceof Raters.Targeted targeted) {
            JsonNode ranges = root.path("raters").path("criticalRanges");
            for (int i = 0; i < targeted.ranges().size(); i++) {
                var range = targeted.ranges().get(i);
                if (plan.composition().task(range.task()).isEmpty()) {
                    findings.unknownTask(ranges.path(i).path("task"), plan);
                }
                if (range.atMost().isBelow(range.atLeast())) {
                    findings.add(
                            ranges.path(i),
                            "no score is at least "
                                    + range.atLeast()
                                    + " and at most "
                                    + range.atMost(),
                            "give the lower end as atLeast and the upper as atMost");
                }
            }
            findings.unique(ranges, "task", "critical range");
        }
    }

    private void checkShare(Exact share) {
        if (!share.isAtLeast(Exact.ZERO) || !Exact.ONE.isAtLeast(share)) {
            findings.add(
                    root.path("raters").path("share"),
                    "the share is " + share,
                    "give a share from 0 to 1; a tenth is 0.1");
        }
    }

    private void within(JsonNode at, String what, String of, Exact lowest, Exact highest) {
        Exact asked = Nodes.exact(at);
        if (asked.isBelow(lowest) || !highest.isAtLeast(asked)) {
            findings.add(
                    at,
                    what
                            + " is "
                            + at.asText()
                            + ", and "
                            + of
                            + " go from "
                            + lowest
                            + " to "
                            + highest,
                    "give a number in that range");
        }
    }

    private void notNegative(JsonNode number) {
        if (!number.isMissingNode() && Nodes.exact(number).isBelow(Exact.ZERO)) {
            findings.add(number, "it is " + number.asText(), "give 0 or more");
        }
    }
}
