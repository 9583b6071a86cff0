package org.aspirant.rubric.plan;

import org.aspirant.rubric.canonical.CanonicalJson;
import org.aspirant.rubric.canonical.ContentHash;
import org.aspirant.rubric.canonical.JsonObject;
import org.jspecify.annotations.Nullable;

/**
 * Everything that decides: what is rated, by how many, how ratings become a score and which score
 * is enough. All of it is data, and its hash stands in every decision made under it.
 *
 * @param id never reused for another assessment
 * @param basis what the criteria come from
 * @param scale the levels of every criterion that does not say otherwise
 */
public record AssessmentPlan(
        String id,
        String title,
        Basis basis,
        Scale scale,
        Composition composition,
        Raters raters,
        Resolution resolution,
        PassRules rules,
        Handling handling,
        GradeColumns grade) {

    /**
     * What the criteria come from.
     *
     * @param framework the id of the framework whose competencies they name
     * @param rubric the id of the rubric that describes their levels, or null
     * @param example whether a cut or range is ours and not that of the source that the plan
     *     follows
     */
    public record Basis(String framework, @Nullable String rubric, boolean example) {}

    /** The document that compiles to this plan again, defaults filled in, and that is hashed. */
    public String canonicalJson() {
        return CanonicalJson.of(json());
    }

    public ContentHash hash() {
        return ContentHash.of(json());
    }

    private JsonObject json() {
        return new JsonObject()
                .with("schema", "plan/1")
                .with("id", id)
                .with("title", title)
                .with("framework", basis.framework())
                .withIfPresent("rubric", basis.rubric())
                .with("example", basis.example())
                .with("scale", scale.json())
                .with("tasks", composition.tasks().stream().map(Task::json).toList())
                .with("combine", composition.combine().key())
                .with("raters", raters.json())
                .with("resolve", resolution.resolve().key())
                .with("discrepancy", resolution.discrepancy().json())
                .with("third", resolution.third().key())
                .with("floors", rules.floors().stream().map(PassRules.Floor::json).toList())
                .with("counts", rules.counts().stream().map(PassRules.CountRule::json).toList())
                .with("cuts", rules.cuts().stream().map(PassRules.Cut::json).toList())
                .with("codes", handling.codes().stream().map(Handling.ConditionCode::json).toList())
                .with("missing", handling.missing().key())
                .with("resubmission", handling.resubmission().key())
                .with("evidence", handling.evidence().key())
                .with("grade", grade.json());
    }
}
