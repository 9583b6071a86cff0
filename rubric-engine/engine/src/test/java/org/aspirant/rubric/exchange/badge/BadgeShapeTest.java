package org.aspirant.rubric.exchange.badge;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.aspirant.rubric.Fixture;
import org.aspirant.rubric.exchange.Bundle;
import org.aspirant.rubric.exchange.JsonText;
import org.aspirant.rubric.exchange.RandomBundle;
import org.junit.jupiter.api.Test;

/**
 * Whether achievements are as Open Badges 3.0 asks. The published JSON Schema comes under a licence
 * of its owner's that does not let it be passed on here, so what it says of the classes that we
 * write is written down by hand: which members they must have, of what kind, and of what
 * vocabulary. It allows members of others; we write none.
 *
 * @see <a href="https://purl.imsglobal.org/spec/ob/v3p0/schema/json/">1EdTech, JSON Schemas of Open
 *     Badges 3.0, Achievement, Alignment, Criteria, ResultDescription, RubricCriterionLevel</a>
 */
class BadgeShapeTest {

    /** What a member's value has to be. */
    private enum Kind {
        TEXT,
        ADDRESS,
        TYPE,
        OBJECT,
        LIST;

        boolean fits(JsonNode value, String type) {
            return switch (this) {
                case TEXT -> value.isTextual();
                case ADDRESS -> value.isTextual() && URI.create(value.asText()).isAbsolute();
                case TYPE ->
                        value.isArray() && !value.isEmpty() && value.get(0).asText().equals(type);
                case OBJECT -> value.isObject();
                case LIST -> value.isArray();
            };
        }
    }

    private record Shape(String type, Map<String, Kind> required, Map<String, Kind> optional) {}

    private static final Map<String, Kind> NONE = Map.of();
    private static final Shape ACHIEVEMENT =
            new Shape(
                    "Achievement",
                    Map.of(
                            "id", Kind.ADDRESS,
                            "type", Kind.TYPE,
                            "criteria", Kind.OBJECT,
                            "description", Kind.TEXT,
                            "name", Kind.TEXT),
                    Map.of(
                            "@context", Kind.LIST,
                            "achievementType", Kind.TEXT,
                            "version", Kind.TEXT,
                            "alignment", Kind.LIST,
                            "resultDescription", Kind.LIST));
    private static final Shape DESCRIPTION =
            new Shape(
                    "ResultDescription",
                    Map.of(
                            "id", Kind.ADDRESS,
                            "type", Kind.TYPE,
                            "name", Kind.TEXT,
                            "resultType", Kind.TEXT),
                    Map.of(
                            "alignment", Kind.LIST,
                            "requiredLevel", Kind.ADDRESS,
                            "rubricCriterionLevel", Kind.LIST));
    private static final Shape LEVEL =
            new Shape(
                    "RubricCriterionLevel",
                    Map.of("id", Kind.ADDRESS, "type", Kind.TYPE, "name", Kind.TEXT),
                    Map.of(
                            "alignment", Kind.LIST,
                            "description", Kind.TEXT,
                            "level", Kind.TEXT,
                            "points", Kind.TEXT));
    private static final Shape ALIGNMENT =
            new Shape(
                    "Alignment",
                    Map.of("type", Kind.TYPE, "targetName", Kind.TEXT, "targetUrl", Kind.ADDRESS),
                    Map.of(
                            "targetCode", Kind.TEXT,
                            "targetFramework", Kind.TEXT,
                            "targetType", Kind.TEXT));
    private static final Shape CRITERIA =
            new Shape("Criteria", NONE, Map.of("narrative", Kind.TEXT, "id", Kind.ADDRESS));

    private final List<String> wrong = new ArrayList<>();

    private void check(JsonNode object, Shape shape) {
        shape.required().forEach((name, kind) -> fits(object.path(name), name, kind, shape));
        Map<String, Kind> all = new TreeMap<>(shape.required());
        all.putAll(shape.optional());
        object.properties()
                .forEach(
                        member -> {
                            Kind kind = all.get(member.getKey());
                            if (kind == null) {
                                wrong.add(shape.type() + " has no " + member.getKey());
                            } else {
                                fits(member.getValue(), member.getKey(), kind, shape);
                            }
                        });
        object.path("alignment").forEach(alignment -> aligned(alignment, shape));
    }

    private void fits(JsonNode value, String name, Kind kind, Shape shape) {
        if (!kind.fits(value, shape.type())) {
            wrong.add(shape.type() + ": " + name + " is " + value);
        }
    }

    private void aligned(JsonNode alignment, Shape of) {
        if (!of.equals(ALIGNMENT)) {
            check(alignment, ALIGNMENT);
            if (!Set.of("CFItem", "CFRubric", "CFRubricCriterion", "CFRubricCriterionLevel")
                    .contains(alignment.path("targetType").asText())) {
                wrong.add("targetType is " + alignment.path("targetType"));
            }
        }
    }

    private List<String> wrongWith(JsonNode achievement) {
        wrong.clear();
        check(achievement, ACHIEVEMENT);
        check(achievement.path("criteria"), CRITERIA);
        if (!achievement.path("achievementType").asText().equals("Assessment")) {
            wrong.add("achievementType is of another vocabulary");
        }
        Set<String> ids = new HashSet<>();
        for (JsonNode result : achievement.path("resultDescription")) {
            check(result, DESCRIPTION);
            if (!result.path("resultType").asText().equals("RubricCriterionLevel")) {
                wrong.add("resultType is of another vocabulary");
            }
            Set<String> levels = new HashSet<>();
            for (JsonNode level : result.path("rubricCriterionLevel")) {
                check(level, LEVEL);
                levels.add(level.path("id").asText());
            }
            String required = result.path("requiredLevel").asText();
            if (!required.isEmpty() && !levels.contains(required)) {
                wrong.add("requiredLevel is no level of its description");
            }
            if (!ids.add(result.path("id").asText())) {
                wrong.add("two descriptions have one id");
            }
        }
        return wrong;
    }

    private static ObjectNode achievement(long seed) {
        Bundle bundle = new RandomBundle(seed).next();
        if (bundle.rubrics().isEmpty()) {
            return JsonText.parse("{}").deepCopy();
        }
        var one =
                new Bundle(
                        bundle.frameworks(), bundle.rubrics().subList(0, 1), List.of(), Map.of());
        return (ObjectNode) JsonText.parse(Fixture.model(BadgeWriter.write("b", one)).text());
    }

    @Test
    void achievementsHaveWhatTheStandardAsksForAndNothingElse() {
        int checked = 0;
        for (long seed = 0; seed < 300; seed++) {
            ObjectNode achievement = achievement(seed);
            if (!achievement.isEmpty()) {
                assertThat(wrongWith(achievement)).as("seed %d", seed).isEmpty();
                checked++;
            }
        }
        assertThat(checked).isGreaterThan(150);
    }

    @Test
    void whatIsAgainstTheStandardWouldBeSeen() {
        ObjectNode achievement = achievement(1);
        for (long seed = 2; achievement.isEmpty(); seed++) {
            achievement = achievement(seed);
        }
        achievement.remove("name");
        achievement.put("score", 3);
        ObjectNode result = (ObjectNode) achievement.at("/resultDescription/0");
        result.put("resultType", "Rubric").put("requiredLevel", "urn:uuid:none");

        assertThat(wrongWith(achievement))
                .containsExactlyInAnyOrder(
                        "Achievement: name is ",
                        "Achievement has no score",
                        "resultType is of another vocabulary",
                        "requiredLevel is no level of its description");
    }
}
