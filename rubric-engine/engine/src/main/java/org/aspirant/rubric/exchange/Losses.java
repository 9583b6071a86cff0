package org.aspirant.rubric.exchange;

import static org.aspirant.rubric.format.Findings.quoted;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.aspirant.rubric.criteria.Criterion;
import org.aspirant.rubric.criteria.Level;
import org.aspirant.rubric.criteria.Rubric;
import org.aspirant.rubric.exact.Exact;
import org.aspirant.rubric.plan.AssessmentPlan;
import org.aspirant.rubric.plan.PlanCriterion;
import org.aspirant.rubric.plan.Task;

/** What a program that knows only criteria, levels and points has no place for. */
public final class Losses {

    private final String program;
    private final List<String> all = new ArrayList<>();

    /** Losses on the way to a program of this name. */
    public Losses(String program) {
        this.program = program;
    }

    /** In the order in which they were found. */
    public List<String> all() {
        return List.copyOf(all);
    }

    /** Adds a sentence. */
    public void add(String lost) {
        all.add(lost);
    }

    /** Frameworks, whole. */
    public void framework(Bundle bundle) {
        bundle.frameworks()
                .forEach(
                        framework ->
                                add(
                                        "framework "
                                                + framework.id()
                                                + ": "
                                                + program
                                                + " has no frameworks"));
    }

    /** Plans: weights and cuts by name, the rest in a word. */
    public void plans(Bundle bundle) {
        for (AssessmentPlan plan : bundle.plans()) {
            String of = "plan " + plan.id() + ": ";
            for (Task task : plan.composition().tasks()) {
                String ofTask = of + "task " + task.id();
                if (!task.weight().equals(Exact.ONE)) {
                    add(ofTask + " has the weight " + task.weight());
                }
                for (PlanCriterion criterion : task.criteria()) {
                    if (!criterion.weight().equals(Exact.ONE)) {
                        add(
                                ofTask
                                        + ", criterion "
                                        + criterion.id()
                                        + " has the weight "
                                        + criterion.weight());
                    }
                }
            }
            plan.rules()
                    .cuts()
                    .forEach(cut -> add(of + "cut " + cut.id() + " at " + cut.atLeast()));
            add(of + "who reads, how readings are resolved, floors, counts, codes and evidence");
        }
    }

    /** What a rubric says beside its criteria. */
    public void rubrics(Bundle bundle) {
        for (Rubric rubric : bundle.rubrics()) {
            String competencies =
                    rubric.criteria().stream()
                            .map(Criterion::competency)
                            .distinct()
                            .filter(id -> !id.equals(Unsaid.COMPETENCY))
                            .collect(Collectors.joining(", "));
            if (!competencies.isEmpty()) {
                add("rubric " + rubric.id() + ": that its criteria are for " + competencies);
            }
            if (rubric.version() != 1) {
                add("rubric " + rubric.id() + ": that it is version " + rubric.version());
            }
        }
    }

    /**
     * What the levels of a rubric say beside title, descriptor and points.
     *
     * @param points as they are written
     * @param limit what their rounding is due to
     */
    public void levels(Rubric rubric, Function<Level, String> points, String limit) {
        for (Criterion criterion : rubric.criteria()) {
            for (Level level : criterion.levels()) {
                String of =
                        "rubric " + rubric.id() + ", " + criterion.id() + ", level " + level.id();
                if (level.absence()) {
                    add(of + ": that there is nothing to rate");
                }
                if (level.sample() != null) {
                    add(of + ": the sample");
                }
                if (!Exact.parse(points.apply(level)).equals(level.value())) {
                    add(
                            of
                                    + ": the value "
                                    + quoted(level.value().toString())
                                    + " is written as "
                                    + points.apply(level)
                                    + "; "
                                    + program
                                    + " "
                                    + limit);
                }
            }
        }
    }
}
