package org.aspirant.rubric.impact;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.aspirant.rubric.plan.AssessmentPlan;
import org.aspirant.rubric.plan.GradeColumn;
import org.aspirant.rubric.plan.Handling;
import org.aspirant.rubric.plan.Handling.ConditionCode;
import org.aspirant.rubric.plan.PassRules;
import org.aspirant.rubric.plan.PlanCriterion;
import org.aspirant.rubric.plan.Raters;
import org.aspirant.rubric.plan.Task;
import org.jspecify.annotations.Nullable;

/** Finds what is different between two versions of a plan, part by part. */
public final class ComparingPlans {

    private final AssessmentPlan old;
    private final AssessmentPlan revised;
    private final List<Change> changes = new ArrayList<>();

    private ComparingPlans(AssessmentPlan old, AssessmentPlan revised) {
        this.old = old;
        this.revised = revised;
    }

    /** All that is different, in the order of a plan; of another plan, only that it is another. */
    public static List<Change> changes(AssessmentPlan old, AssessmentPlan revised) {
        var comparing = new ComparingPlans(old, revised);
        if (old.id().equals(revised.id())) {
            comparing.compare();
        } else {
            comparing.add(ChangeKind.REPLACED, "", old.id(), revised.id());
        }
        return List.copyOf(comparing.changes);
    }

    private void compare() {
        same(ChangeKind.WORDS, AssessmentPlan::title);
        same(ChangeKind.WORDS, plan -> plan.basis().example() ? "example" : "no example");
        same(ChangeKind.FRAMEWORK, plan -> plan.basis().framework());
        same(ChangeKind.RUBRIC, plan -> text(plan.basis().rubric()));
        tasks();
        same(ChangeKind.COMBINE, plan -> plan.composition().combine().key());
        same(ChangeKind.RATERS, plan -> raters(plan.raters()));
        if (draws(old) && draws(revised) && !old.hash().equals(revised.hash())) {
            add(ChangeKind.SAMPLE_REDRAWN, "", "", "");
        }
        same(ChangeKind.RESOLVE, plan -> plan.resolution().resolve().key());
        same(ChangeKind.DISCREPANCY, ComparingPlans::discrepancy);
        same(ChangeKind.THIRD, plan -> plan.resolution().third().key());
        same(ChangeKind.FLOORS, plan -> all(plan.rules().floors(), ComparingPlans::floor));
        same(ChangeKind.COUNTS, plan -> all(plan.rules().counts(), ComparingPlans::count));
        same(ChangeKind.CUTS, plan -> all(plan.rules().cuts(), ComparingPlans::cut));
        codes();
        same(ChangeKind.MISSING, plan -> plan.handling().missing().key());
        same(ChangeKind.RESUBMISSION, plan -> plan.handling().resubmission().key());
        same(ChangeKind.EVIDENCE, plan -> plan.handling().evidence().key());
        same(ChangeKind.GRADE_COLUMN, plan -> all(plan.grade().all(), ComparingPlans::column));
    }

    private void tasks() {
        for (Task task : old.composition().tasks()) {
            var other = revised.composition().task(task.id());
            if (other.isEmpty()) {
                add(ChangeKind.TASK_REMOVED, task.id(), task.id(), "");
            } else {
                task(task, other.get());
            }
        }
        for (Task task : revised.composition().tasks()) {
            if (old.composition().task(task.id()).isEmpty()) {
                add(ChangeKind.TASK_ADDED, task.id(), "", task.id());
            }
        }
    }

    private void task(Task before, Task after) {
        same(ChangeKind.WEIGHT, before.id(), before.weight(), after.weight());
        same(ChangeKind.COMBINE, before.id(), before.combine().key(), after.combine().key());
        for (PlanCriterion criterion : before.criteria()) {
            String where = before.key(criterion).toString();
            var other = after.criterion(criterion.id());
            if (other.isEmpty()) {
                add(ChangeKind.CRITERION_REMOVED, where, criterion.id(), "");
            } else {
                PlanCriterion now = other.get();
                same(
                        ChangeKind.COMPETENCY,
                        where,
                        text(criterion.competency()),
                        text(now.competency()));
                same(ChangeKind.WEIGHT, where, criterion.weight(), now.weight());
                changes.addAll(ComparingLevels.changes(where, criterion.levels(), now.levels()));
            }
        }
        for (PlanCriterion criterion : after.criteria()) {
            if (before.criterion(criterion.id()).isEmpty()) {
                add(
                        ChangeKind.CRITERION_ADDED,
                        after.key(criterion).toString(),
                        "",
                        criterion.id());
            }
        }
    }

    private void codes() {
        for (ConditionCode code : old.handling().codes()) {
            var other = revised.handling().code(code.id());
            if (other.isEmpty()) {
                add(ChangeKind.CODE_REMOVED, code.id(), code(code), "");
            } else {
                same(ChangeKind.CODE_EFFECT, code.id(), code(code), code(other.get()));
            }
        }
        for (ConditionCode code : revised.handling().codes()) {
            if (old.handling().code(code.id()).isEmpty()) {
                add(ChangeKind.CODE_ADDED, code.id(), "", code(code));
            }
        }
    }

    private void same(ChangeKind kind, Function<AssessmentPlan, String> part) {
        same(kind, "", part.apply(old), part.apply(revised));
    }

    private void same(ChangeKind kind, String where, Object before, Object after) {
        if (!before.equals(after)) {
            add(kind, where, before.toString(), after.toString());
        }
    }

    private void add(ChangeKind kind, String where, String before, String after) {
        changes.add(new Change(kind, where, before, after));
    }

    /** Whether chance has a say in who is read twice. */
    private static boolean draws(AssessmentPlan plan) {
        var reading = plan.raters().reading();
        return reading instanceof Raters.Sampled || reading instanceof Raters.Seeded;
    }

    private static String raters(Raters raters) {
        return raters.reading().key()
                + drawn(raters.reading())
                + ", "
                + raters.minimumAssessors()
                + " assessors"
                + (raters.newAssessorTasks() > 0
                        ? ", " + raters.newAssessorTasks() + " first tasks of new assessors"
                        : "");
    }

    private static String drawn(Raters.Reading reading) {
        if (reading instanceof Raters.Sampled sampled) {
            return " " + sampled.share() + " by seed " + sampled.seed();
        } else if (reading instanceof Raters.Seeded seeded) {
            return " " + seeded.share() + " by seed " + seeded.seed();
        } else if (reading instanceof Raters.Targeted targeted) {
            return " "
                    + all(
                            targeted.ranges(),
                            range ->
                                    range.task() + " " + range.atLeast() + " to " + range.atMost());
        }
        return "";
    }

    private static String discrepancy(AssessmentPlan plan) {
        var discrepancy = plan.resolution().discrepancy();
        return "gap "
                + text(discrepancy.gap())
                + ", total "
                + text(discrepancy.total())
                + (discrepancy.straddlesCut() ? ", straddles cut" : "");
    }

    private static String column(GradeColumn column) {
        return (column.id().equals(GradeColumn.OWN) ? "" : column.id() + ": ")
                + column.kind().key()
                + (column.part() == null ? "" : " in " + column.part())
                + " of "
                + column.points()
                + (column.title().isEmpty() ? "" : " as " + column.title());
    }

    private static String floor(PassRules.Floor floor) {
        String of =
                floor.task() == null
                        ? text(floor.criterion())
                        : floor.criterion() == null
                                ? floor.task()
                                : floor.task() + "/" + floor.criterion();
        return of + " at least " + floor.atLeast();
    }

    private static String count(PassRules.CountRule rule) {
        return "at most " + rule.atMost() + " below " + rule.below() + " per " + rule.per().key();
    }

    private static String cut(PassRules.Cut cut) {
        return cut.id()
                + " "
                + cut.atLeast()
                + (cut.sem() == null ? "" : " less " + text(cut.sem()));
    }

    private static String code(ConditionCode code) {
        Handling.Escalation escalation = code.escalation();
        return code.effect().key()
                + (escalation == null
                        ? ""
                        : ", from " + escalation.atLeast() + " on " + escalation.to().key());
    }

    private static String text(@Nullable Object value) {
        return value == null ? "none" : value.toString();
    }

    private static <T> String all(List<T> rules, Function<T, String> words) {
        return rules.isEmpty()
                ? "none"
                : rules.stream().map(words).collect(Collectors.joining("; "));
    }
}
