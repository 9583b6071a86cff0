package org.aspirant.rubric.format;

import static org.aspirant.rubric.format.Findings.quoted;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aspirant.rubric.criteria.Criterion;
import org.aspirant.rubric.criteria.Rubric;
import org.aspirant.rubric.framework.Competency;
import org.aspirant.rubric.framework.Framework;
import org.aspirant.rubric.plan.Scale;

/** Follows what one document says of another, as far as the others are known. */
final class References {

    private final Known known;
    private final Findings findings;

    References(Known known, Findings findings) {
        this.known = known;
        this.findings = findings;
    }

    void framework(JsonNode id) {
        if (!known.frameworks().isEmpty() && known.framework(id.asText()).isEmpty()) {
            findings.add(
                    id,
                    "there is no framework " + quoted(id.asText()),
                    "give one of " + joined(known.frameworks().stream().map(Framework::id)));
        }
    }

    void competency(JsonNode framework, JsonNode id) {
        known.framework(framework.asText())
                .filter(f -> !id.isMissingNode() && f.competency(id.asText()).isEmpty())
                .ifPresent(
                        f -> {
                            boolean disposition =
                                    f.dispositions().stream()
                                            .anyMatch(d -> d.id().equals(id.asText()));
                            findings.add(
                                    id,
                                    "the framework has no competency "
                                            + quoted(id.asText())
                                            + (disposition
                                                    ? "; that is a disposition, which is not rated"
                                                    : ""),
                                    "give one of " + joined(f.competencies().map(Competency::id)));
                        });
    }

    void rubric(JsonNode plan) {
        JsonNode id = plan.path("rubric");
        if (id.isMissingNode() || known.rubrics().isEmpty()) {
            return;
        }
        var rubric = known.rubric(id.asText());
        if (rubric.isEmpty()) {
            findings.add(
                    id,
                    "there is no rubric " + quoted(id.asText()),
                    "give one of " + joined(known.rubrics().stream().map(Rubric::id)));
            return;
        }
        if (!rubric.get().framework().equals(plan.path("framework").asText())) {
            findings.add(
                    plan.path("framework"),
                    "the rubric belongs to the framework " + quoted(rubric.get().framework()),
                    "name that framework, or another rubric");
        }
    }

    /** Holds a plan's criterion against the rubric that describes it. */
    void described(JsonNode plan, JsonNode criterion, Scale levels) {
        known.rubric(plan.path("rubric").asText())
                .ifPresent(rubric -> described(rubric, criterion, levels));
    }

    private void described(Rubric rubric, JsonNode criterion, Scale levels) {
        JsonNode id = criterion.path("id");
        var described = rubric.criterion(id.asText());
        if (described.isEmpty()) {
            findings.add(
                    id,
                    "the rubric has no criterion " + quoted(id.asText()),
                    "give one of " + joined(rubric.criteria().stream().map(Criterion::id)));
            return;
        }
        JsonNode competency = criterion.path("competency");
        if (!competency.isMissingNode()
                && !competency.asText().equals(described.get().competency())) {
            findings.add(
                    competency,
                    "the rubric ties this criterion to " + described.get().competency(),
                    "give the same competency here");
        }
        for (Scale.Level level : levels.levels()) {
            boolean same =
                    described
                            .get()
                            .level(level.id())
                            .filter(
                                    in ->
                                            in.value().equals(level.value())
                                                    && in.absence() == level.absence())
                            .isPresent();
            if (!same) {
                findings.add(
                        id,
                        "the rubric describes no level "
                                + quoted(level.id())
                                + " of value "
                                + level.value()
                                + (level.absence() ? " marked as absence" : "")
                                + " for "
                                + quoted(id.asText()),
                        "use the rubric's levels with their values and absence flags");
            }
        }
    }

    private static String joined(Stream<String> ids) {
        return ids.collect(Collectors.joining(", "));
    }
}
