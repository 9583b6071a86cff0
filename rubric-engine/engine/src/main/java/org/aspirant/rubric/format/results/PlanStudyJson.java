package org.aspirant.rubric.format.results;

import java.util.OptionalDouble;
import org.aspirant.rubric.canonical.CanonicalJson;
import org.aspirant.rubric.canonical.JsonObject;
import org.aspirant.rubric.statistics.composite.PlanStudy;
import org.aspirant.rubric.statistics.generalizability.DecisionStudy;
import org.aspirant.rubric.statistics.generalizability.FewestTasks;
import org.jspecify.annotations.Nullable;

/** A generalizability study as JSON. What does not exist is null. */
public final class PlanStudyJson {

    private PlanStudyJson() {}

    /**
     * {@code {"components":{…},"observed":{…},"studies":[{…}]}}, with a plan {@code composite}, and
     * {@code enough}, if that was asked for: for each number of assessors the study with the fewest
     * tasks that is dependable enough, or one that has only {@code assessors}.
     */
    public static String document(PlanStudy found) {
        var components = new JsonObject();
        found.study().components().forEach(components::with);
        var composite = found.composite();
        return CanonicalJson.of(
                new JsonObject()
                        .withIfPresent(
                                "composite",
                                composite == null ? null : CompositeJson.json(composite))
                        .with("components", components)
                        .with("observed", decision(found.study().observed()))
                        .with(
                                "studies",
                                found.studies().stream().map(PlanStudyJson::decision).toList())
                        .withIfPresent(
                                "enough",
                                found.enough().isEmpty()
                                        ? null
                                        : found.enough().stream()
                                                .map(PlanStudyJson::enough)
                                                .toList()));
    }

    private static JsonObject enough(FewestTasks each) {
        return each.study()
                .map(PlanStudyJson::decision)
                .orElseGet(() -> new JsonObject().with("assessors", number(each.assessors())));
    }

    private static JsonObject decision(DecisionStudy study) {
        return new JsonObject()
                .with("tasks", study.tasks())
                .with("assessors", number(study.assessors()))
                .with("generalizability", number(study.generalizability()))
                .with("dependability", number(study.dependability()))
                .with("sem", study.sem())
                .withIfPresent("dependabilityAtCut", number(study.dependabilityAtCut()));
    }

    private static @Nullable Double number(OptionalDouble number) {
        return number.isPresent() ? number.getAsDouble() : null;
    }
}
