package org.aspirant.rubric.format.results;

import java.util.List;
import java.util.OptionalDouble;
import org.aspirant.rubric.canonical.CanonicalJson;
import org.aspirant.rubric.canonical.JsonObject;
import org.aspirant.rubric.statistics.composite.CompositeReport;
import org.aspirant.rubric.statistics.generalizability.DecisionStudy;
import org.aspirant.rubric.statistics.generalizability.GeneralizabilityStudy;
import org.jspecify.annotations.Nullable;

/** A generalizability study as JSON. What does not exist is null. */
public final class PlanStudyJson {

    private PlanStudyJson() {}

    /**
     * {@code {"components":{…},"observed":{…},"studies":[{…}]}}, and with a plan {@code composite}.
     *
     * @param composite null: there is no plan
     */
    public static String document(
            GeneralizabilityStudy study,
            List<DecisionStudy> studies,
            @Nullable CompositeReport composite) {
        var components = new JsonObject();
        study.components().forEach(components::with);
        return CanonicalJson.of(
                new JsonObject()
                        .withIfPresent(
                                "composite",
                                composite == null ? null : CompositeJson.json(composite))
                        .with("components", components)
                        .with("observed", decision(study.observed()))
                        .with("studies", studies.stream().map(PlanStudyJson::decision).toList()));
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
