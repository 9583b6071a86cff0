package org.aspirant.rubric.exchange.badge;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import org.aspirant.rubric.Fixture;
import org.aspirant.rubric.exchange.AspirantReader;
import org.aspirant.rubric.exchange.Bundle;
import org.aspirant.rubric.exchange.JsonText;
import org.aspirant.rubric.exchange.caseframework.CaseWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Achievements of Open Badges 3.0. */
class BadgeTest {

    private static final String RUBRIC =
            """
            id: reasons
            version: 2
            title: Reasons given
            framework: tallgrass
            about: Rates the reasoning, never the choice.
            criteria:
              - id: grounds
                competency: J1
                title: Grounds
                question: What does the decision rest on?
                levels:
                  - {id: none, value: 0, title: Nothing, descriptor: No reason.}
                  - {id: named, value: 1.5, title: Named, descriptor: A ground is named.}
                  - {id: weighed, value: 3, title: Weighed, descriptor: Grounds are weighed.}
            """;
    private static final String PLAN =
            """
            id: two
            title: Two readers
            framework: tallgrass
            rubric: reasons
            scale: [{id: none, value: 0}, {id: named, value: 1.5}, {id: weighed, value: 3}]
            tasks: [{id: memo, criteria: [{id: grounds, competency: J1}]}]
            floors: [{criterion: grounds, atLeast: 1}]
            """;

    private static Bundle bundle() {
        return Fixture.model(AspirantReader.read(Map.of("r.yaml", RUBRIC, "p.yaml", PLAN)))
                .bundle();
    }

    private static JsonNode achievement() {
        return JsonText.parse(Fixture.model(BadgeWriter.write("b", bundle())).text());
    }

    @Test
    void eachCriterionIsAResultDescriptionWhoseLevelsAreThoseOfTheCasePackage() {
        JsonNode result = achievement().at("/resultDescription/0");
        JsonNode criterion =
                JsonText.parse(Fixture.model(CaseWriter.write("c", bundle())).text())
                        .at("/CFRubrics/0/CFRubricCriteria/0");

        assertThat(result.path("resultType").asText()).isEqualTo("RubricCriterionLevel");
        assertThat(result.path("id")).isEqualTo(criterion.path("uri"));
        assertThat(result.at("/alignment/0/targetType").asText()).isEqualTo("CFRubricCriterion");
        assertThat(result.at("/alignment/1/targetType").asText()).isEqualTo("CFItem");
        assertThat(result.at("/alignment/1/targetUrl")).isEqualTo(criterion.at("/CFItemURI/uri"));
        assertThat(result.at("/rubricCriterionLevel").findValuesAsText("points"))
                .containsExactly("0", "1.5", "3");
        assertThat(result.at("/rubricCriterionLevel/1/id"))
                .isEqualTo(criterion.at("/CFRubricCriterionLevels/1/uri"));
    }

    @Test
    void theFloorOfAPlanIsTheLevelRequired() {
        JsonNode result = achievement().at("/resultDescription/0");

        assertThat(result.path("requiredLevel")).isEqualTo(result.at("/rubricCriterionLevel/1/id"));
    }

    @Test
    void theRubricComesBackWithItsTitleForTheQuestion() {
        var back = Fixture.model(BadgeReader.read("a.json", achievement().toString()));

        assertThat(back.notes()).isEmpty();
        assertThat(back.bundle().rubrics().get(0).canonicalJson())
                .isEqualTo(
                        bundle().rubrics()
                                .get(0)
                                .canonicalJson()
                                .replace("What does the decision rest on?", "Grounds"));
    }

    @Test
    void whatABadgeHasNoPlaceForIsNamed() {
        assertThat(Fixture.model(BadgeWriter.write("b", bundle())).lost())
                .containsExactly(
                        "plan two: who reads, how readings are resolved, floors, counts, codes and"
                                + " evidence",
                        "rubric reasons, grounds: the question stands in the narrative only");
    }

    private static List<String> refused(String description, String achieved) {
        ObjectNode credential = JsonText.parse("{}").deepCopy();
        ObjectNode subject = credential.putObject("credentialSubject");
        subject.set("achievement", achievement());
        ObjectNode result = subject.putArray("result").addObject();
        result.put("resultDescription", description).put("achievedLevel", achieved);
        return Fixture.problems(BadgeReader.read("c.json", credential.toString()));
    }

    @Test
    void anAchievedLevelIsOneOfTheLinkedDescription() {
        String description = achievement().at("/resultDescription/0/id").asText();

        assertThat(refused(description, "urn:uuid:other"))
                .singleElement()
                .asString()
                .endsWith(
                        ": achievedLevel \"urn:uuid:other\" is no level of its description; name a"
                                + " level of the result description that the result links to");
        assertThat(refused("urn:uuid:none", "urn:uuid:other"))
                .singleElement()
                .asString()
                .endsWith(
                        ": the achievement has no result description \"urn:uuid:none\"; name one of"
                                + " the achievement's");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
        an empty file   | ``       | a.json: the file is empty; give one YAML or JSON document
        not JSON        | `eyJhbG` | a.json: it is no JSON object: it begins with "e"; give the JSON document, which begins with {
        no levels       | `{}`     | a.json:1:1: no result description of it has levels; give an Achievement whose resultDescription has at least two rubricCriterionLevels
        points in words | `{"resultDescription":[{"name":"C","rubricCriterionLevel":[{"name":"a","points":"1,5"},{"name":"b","points":"2"}]}]}` | a.json:1:59: a level of "C" has the points "1,5"; give a number such as "3" or "2.5"
        """)
    void refusesWithItsReason(String situation, String text, String problem) {
        assertThat(Fixture.problems(BadgeReader.read("a.json", text == null ? "" : text)))
                .containsExactly(problem);
    }
}
