package org.aspirant.rubric.format;

import static org.aspirant.rubric.format.Nodes.constant;
import static org.aspirant.rubric.format.Nodes.each;
import static org.aspirant.rubric.format.Nodes.exact;
import static org.aspirant.rubric.format.Nodes.exactOrNull;
import static org.aspirant.rubric.format.Nodes.flag;
import static org.aspirant.rubric.format.Nodes.text;
import static org.aspirant.rubric.format.Nodes.textOrNull;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Comparator;
import java.util.List;
import org.aspirant.rubric.exact.Exact;
import org.aspirant.rubric.plan.AssessmentPlan;
import org.aspirant.rubric.plan.Combine;
import org.aspirant.rubric.plan.Composition;
import org.aspirant.rubric.plan.GradeColumn;
import org.aspirant.rubric.plan.GradeColumns;
import org.aspirant.rubric.plan.Handling;
import org.aspirant.rubric.plan.PassRules;
import org.aspirant.rubric.plan.PlanCriterion;
import org.aspirant.rubric.plan.Raters;
import org.aspirant.rubric.plan.Resolution;
import org.aspirant.rubric.plan.Scale;
import org.aspirant.rubric.plan.Task;

/** Compiles plan documents; what a document leaves out gets the default that its schema names. */
public final class PlanCompiler {

    private static final DocumentReader READER = new DocumentReader("/schemas/plan.schema.json");
    private static final Exact DEFAULT_POINTS = Exact.of(100);

    private PlanCompiler() {}

    /**
     * Loads what compiling takes, which is long in a program that just began: for one that has
     * something else to do meanwhile in another thread.
     */
    public static void prepare() {
        DocumentReader.parse("id: [{id: plan}]", new Findings(""));
    }

    /**
     * Compiles one document.
     *
     * @param file the name that problems carry
     * @param text YAML or JSON
     * @param known the frameworks and rubrics that the plan may refer to
     */
    public static CompileOutcome<AssessmentPlan> compile(String file, String text, Known known) {
        var findings = new Findings(file);
        return DocumentReader.parse(text, findings)
                .map(root -> compile(root, known, findings))
                .orElseGet(findings::refused);
    }

    /** Compiles a document that is parsed already, maybe as part of a larger one. */
    public static CompileOutcome<AssessmentPlan> compile(
            JsonNode document, Known known, Findings findings) {
        var root = READER.check(document, findings);
        root.ifPresent(shaped -> new PlanShape(shaped, findings).check());
        if (root.isEmpty() || !findings.none()) {
            return findings.refused();
        }
        var plan = plan(root.get());
        new PlanSense(plan, root.get(), findings).check(new References(known, findings));
        return findings.none() ? new CompileOutcome.Compiled<>(plan) : findings.refused();
    }

    private static AssessmentPlan plan(JsonNode root) {
        Scale scale = new Scale(ascending(each(root, "scale", PlanCompiler::level)));
        return new AssessmentPlan(
                text(root, "id"),
                text(root, "title"),
                new AssessmentPlan.Basis(
                        text(root, "framework"), textOrNull(root, "rubric"), flag(root, "example")),
                scale,
                new Composition(
                        each(root, "tasks", task -> task(task, scale)),
                        constant(root, "combine", Combine.SUM)),
                raters(root.path("raters")),
                new Resolution(
                        constant(root, "resolve", Resolution.Resolve.MEAN),
                        discrepancy(root.path("discrepancy")),
                        constant(root, "third", Resolution.Third.BLIND)),
                new PassRules(
                        each(root, "floors", PlanCompiler::floor),
                        each(root, "counts", PlanCompiler::count),
                        each(root, "cuts", PlanCompiler::cut)),
                new Handling(
                        each(root, "codes", PlanCompiler::code),
                        constant(root, "missing", Handling.Missing.AWAITED),
                        constant(root, "resubmission", Handling.Resubmission.LATEST),
                        constant(root, "evidence", Handling.EvidenceRule.OPTIONAL)),
                new GradeColumns(
                        GradeColumn.own(
                                constant(root.path("grade"), "column", GradeColumn.Kind.DECISION),
                                exact(root.path("grade"), "points", DEFAULT_POINTS)),
                        each(root.path("grade"), "further", PlanCompiler::further)));
    }

    private static GradeColumn further(JsonNode node) {
        return new GradeColumn(
                text(node, "id"),
                text(node, "title"),
                constant(node, "column", GradeColumn.Kind.POINTS),
                exact(node, "points", DEFAULT_POINTS),
                node.has("task")
                        ? new GradeColumn.Part(text(node, "task"), textOrNull(node, "criterion"))
                        : null);
    }

    private static Scale.Level level(JsonNode node) {
        return new Scale.Level(text(node, "id"), exact(node.path("value")), flag(node, "absence"));
    }

    private static Task task(JsonNode node, Scale scale) {
        return new Task(
                text(node, "id"),
                exact(node, "weight", Exact.ONE),
                constant(node, "combine", Combine.SUM),
                each(node, "criteria", criterion -> criterion(criterion, scale)));
    }

    private static PlanCriterion criterion(JsonNode node, Scale scale) {
        return new PlanCriterion(
                text(node, "id"),
                textOrNull(node, "competency"),
                exact(node, "weight", Exact.ONE),
                node.has("levels")
                        ? new Scale(
                                ascending(each(node, "levels", level -> ownLevel(level, scale))))
                        : scale);
    }

    private static Scale.Level ownLevel(JsonNode node, Scale scale) {
        return node.isObject() ? level(node) : scale.level(node.asText()).orElseThrow();
    }

    private static List<Scale.Level> ascending(List<Scale.Level> levels) {
        return levels.stream()
                .sorted(
                        Comparator.comparing(Scale.Level::value)
                                .thenComparing(level -> !level.absence())
                                .thenComparing(Scale.Level::id))
                .toList();
    }

    private static Raters raters(JsonNode node) {
        Raters.Reading reading =
                switch (node.has("perTask") ? text(node, "perTask") : "one") {
                    case "none" -> new Raters.None();
                    case "all" -> new Raters.All();
                    case "sampled" ->
                            new Raters.Sampled(
                                    exact(node.path("share")), node.path("seed").asLong());
                    case "seeded" ->
                            new Raters.Seeded(
                                    exact(node.path("share")), node.path("seed").asLong());
                    case "targeted" ->
                            new Raters.Targeted(
                                    each(node, "criticalRanges", PlanCompiler::criticalRange));
                    default -> new Raters.One();
                };
        int least = reading instanceof Raters.All ? Raters.All.LEAST : 1;
        return new Raters(
                reading,
                node.path("minimumAssessors").asInt(least),
                node.path("newAssessors").path("tasks").asInt(0));
    }

    private static Raters.CriticalRange criticalRange(JsonNode node) {
        return new Raters.CriticalRange(
                text(node, "task"), exact(node.path("atLeast")), exact(node.path("atMost")));
    }

    private static Resolution.Discrepancy discrepancy(JsonNode node) {
        return new Resolution.Discrepancy(
                exactOrNull(node, "gap"), exactOrNull(node, "total"), flag(node, "straddlesCut"));
    }

    private static PassRules.Floor floor(JsonNode node) {
        return new PassRules.Floor(
                textOrNull(node, "task"),
                textOrNull(node, "criterion"),
                exact(node.path("atLeast")));
    }

    private static PassRules.CountRule count(JsonNode node) {
        return new PassRules.CountRule(
                constant(node, "per", PassRules.Per.TASK),
                exact(node.path("below")),
                node.path("atMost").asInt());
    }

    private static PassRules.Cut cut(JsonNode node) {
        return new PassRules.Cut(
                text(node, "id"), exact(node.path("atLeast")), exactOrNull(node, "sem"));
    }

    private static Handling.ConditionCode code(JsonNode node) {
        JsonNode escalate = node.path("escalate");
        return new Handling.ConditionCode(
                text(node, "id"),
                constant(node, "effect", Handling.Effect.ZERO),
                escalate.isMissingNode()
                        ? null
                        : new Handling.Escalation(
                                escalate.path("atLeast").asInt(),
                                constant(escalate, "to", Handling.Effect.INCOMPLETE)));
    }
}
