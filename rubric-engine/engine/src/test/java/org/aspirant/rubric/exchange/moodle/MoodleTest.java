package org.aspirant.rubric.exchange.moodle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.aspirant.rubric.Fixture;
import org.aspirant.rubric.criteria.Level;
import org.aspirant.rubric.criteria.Rubric;
import org.aspirant.rubric.exchange.Bundle;
import org.aspirant.rubric.exchange.JsonText;
import org.aspirant.rubric.exchange.RandomBundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rubrics and marking guides as Moodle's web services give and take them. */
class MoodleTest {

    private static final String ANSWER =
            """
            {"areas": [{
              "cmid": 8, "contextid": 443, "component": "mod_assign", "areaname": "submissions",
              "activemethod": "rubric",
              "definitions": [
                {"id": 3, "method": "rubric", "name": "Memo", "description": "Rates reasons.",
                 "descriptionformat": 1, "status": 20, "copiedfromid": null, "timecreated": 1776695382,
                 "usercreated": 3, "timemodified": 1776745403, "usermodified": 3, "timecopied": 0,
                 "rubric": {"rubric_criteria": [
                   {"id": 6, "sortorder": 2, "description": "Reach", "descriptionformat": 1,
                    "levels": [
                      {"id": 17, "score": 1, "definition": "Some", "definitionformat": 1},
                      {"id": 16, "score": -2, "definition": "Nobody", "definitionformat": 1}]},
                   {"id": 5, "sortorder": 1, "description": "Grounds\\nWhat it rests on",
                    "descriptionformat": 1,
                    "levels": [
                      {"id": 13, "score": 0, "definition": "None", "definitionformat": 1},
                      {"id": 14, "score": 1.5, "definition": "Named\\nA ground is named.", "definitionformat": 1}]}]}},
                {"id": 4, "method": "guide", "name": "Talk", "description": "", "descriptionformat": 1,
                 "status": 20, "timecreated": 1, "usercreated": 3, "timemodified": 1, "usermodified": 3,
                 "guide": {"guide_criteria": [
                   {"id": 9, "sortorder": 1, "shortname": "Clear", "description": "Is it heard?",
                    "descriptionformat": 1, "descriptionmarkers": "Sit at the back.",
                    "descriptionmarkersformat": 1, "maxscore": 2}],
                  "guide_comments": [{"id": 1, "sortorder": 1, "description": "Speak up.", "descriptionformat": 1}]}},
                {"id": 7, "method": "checklist", "name": "Other", "status": 20, "timecreated": 1,
                 "usercreated": 3, "timemodified": 1, "usermodified": 3}]}],
             "warnings": []}
            """;

    private static Bundle read(String text) {
        return Fixture.model(MoodleReader.read("m.json", text)).bundle();
    }

    private static JsonNode written(Bundle bundle) {
        return JsonText.parse(Fixture.model(MoodleWriter.write("b", bundle)).text());
    }

    @Test
    void rubricsAndMarkingGuidesBecomeRubrics() {
        var imported = Fixture.model(MoodleReader.read("m.json", ANSWER));
        var memo = imported.bundle().rubrics().get(0);
        var talk = imported.bundle().rubrics().get(1);

        assertThat(memo.criteria())
                .extracting(c -> c.id(), c -> c.title(), c -> c.question())
                .containsExactly(
                        tuple("Grounds", "Grounds", "What it rests on"),
                        tuple("Reach", "Reach", "Reach"));
        assertThat(memo.criteria().get(0).levels())
                .extracting(Level::title, Level::descriptor, level -> level.value().toString())
                .containsExactly(
                        tuple("None", "None", "0"), tuple("Named", "A ground is named.", "3/2"));
        assertThat(memo.criteria().get(1).levels())
                .extracting(level -> level.value().toString())
                .containsExactly("0", "1");
        assertThat(talk.criteria().get(0).levels())
                .extracting(Level::id, Level::title)
                .containsExactly(
                        tuple("points-0", "0 of 2"),
                        tuple("points-1", "1 of 2"),
                        tuple("points-2", "2 of 2"));
        assertThat(imported.notes())
                .extracting(note -> note.wrong() + "; " + note.right())
                .containsExactlyInAnyOrder(
                        "a criterion names no competency, 3 times; \"unaligned\" stands for it; name"
                                + " the right one",
                        "a level has a score under 0; read as 0, as Moodle does",
                        "a marking guide takes any score up to its maximum; whole points are levels"
                                + " of ours",
                        "a definition of the method \"checklist\"; carried along");
    }

    /**
     * Moodle changes a criterion or a level where its id is, and makes a new one where there is
     * none.
     */
    @Test
    void whatCameFromMoodleGoesBackToTheSameCriteriaAndLevels() {
        JsonNode areas = written(read(ANSWER)).path("areas");

        assertThat(areas.at("/0/contextid").asInt()).isEqualTo(443);
        assertThat(areas.at("/0/definitions/0/id").asInt()).isEqualTo(3);
        JsonNode grounds = areas.at("/0/definitions/0/rubric/rubric_criteria/0");
        assertThat(grounds.path("id").asInt()).isEqualTo(5);
        assertThat(grounds.path("description").asText()).isEqualTo("Grounds\nWhat it rests on");
        assertThat(grounds.at("/levels/1/id").asInt()).isEqualTo(14);
        assertThat(grounds.at("/levels/1/definition").asText())
                .isEqualTo("Named\nA ground is named.");
        assertThat(grounds.at("/levels/1/score").decimalValue()).isEqualByComparingTo("1.5");
        assertThat(areas.at("/1/activemethod").asText()).isEqualTo("guide");
        JsonNode guide = areas.at("/1/definitions/0/guide");
        assertThat(guide.at("/guide_criteria/0/descriptionmarkers").asText())
                .isEqualTo("Sit at the back.");
        assertThat(guide.at("/guide_criteria/0/maxscore").asInt()).isEqualTo(2);
        assertThat(guide.at("/guide_comments/0/description").asText()).isEqualTo("Speak up.");
    }

    /** What we fill in for ourselves is not for candidates to read. */
    @Test
    void whatNobodyChangedGoesBackWordForWord() {
        String answer =
                ANSWER.replace("Grounds\\nWhat it", "Grounds\\r\\n\\r\\nWhat it")
                        .replace("Named\\nA ground is", "Named \\n\\nA ground is")
                        .replace("Is it heard?", "")
                        .replace("Rates reasons.", " Rates\\n\\nreasons. ");
        JsonNode then = JsonText.parse(answer);
        JsonNode areas = written(read(answer)).path("areas");

        for (String place :
                List.of(
                        "/definitions/0/description",
                        "/definitions/0/rubric/rubric_criteria/1/description",
                        "/definitions/0/rubric/rubric_criteria/1/levels/1/definition")) {
            String back = place.replace("criteria/1", "criteria/0");
            assertThat(areas.at("/0" + back)).as(place).isEqualTo(then.at("/areas/0" + place));
        }
        assertThat(areas.at("/1/definitions/0/description").asText("?")).isEmpty();
        assertThat(areas.at("/1/definitions/0/guide/guide_criteria/0/description").asText("?"))
                .isEmpty();
    }

    /** What {@code core_grading_save_definitions} requires of every definition. */
    @Test
    void newRubricsHaveEverythingThatMoodleAsksFor() {
        Bundle bundle = read(ANSWER);
        var fresh = new Bundle(List.of(), bundle.rubrics().subList(0, 1), List.of(), Map.of());

        var exported = Fixture.model(MoodleWriter.write("b", fresh));
        JsonNode area = JsonText.parse(exported.text()).at("/areas/0");

        assertThat(area.fieldNames())
                .toIterable()
                .containsExactly(
                        "cmid",
                        "contextid",
                        "component",
                        "areaname",
                        "activemethod",
                        "definitions");
        assertThat(area.at("/definitions/0").fieldNames())
                .toIterable()
                .contains(
                        "method",
                        "name",
                        "status",
                        "timecreated",
                        "usercreated",
                        "timemodified",
                        "usermodified",
                        "rubric")
                .doesNotContain("id");
        assertThat(area.at("/definitions/0/rubric/rubric_criteria/0").has("id")).isFalse();
        assertThat(exported.lost())
                .containsExactly(
                        "rubric Memo: which activity it is for; put in its cmid and contextid");
    }

    @Test
    void titlesTextsAndScoresComeBack() {
        int compared = 0;
        for (long seed = 0; seed < 200; seed++) {
            Bundle bundle = new RandomBundle(seed).next();
            if (bundle.rubrics().isEmpty() || hasLevelsOfOneValue(bundle)) {
                continue;
            }
            Bundle back = read(written(bundle).toString());

            assertThat(JsonText.of(written(back)).replaceAll("\"sortorder\".*", ""))
                    .as("seed %d", seed)
                    .isEqualTo(JsonText.of(written(bundle)).replaceAll("\"sortorder\".*", ""));
            compared++;
        }
        assertThat(compared).isGreaterThan(50);
    }

    private static boolean hasLevelsOfOneValue(Bundle bundle) {
        return bundle.rubrics().stream()
                .map(Rubric::criteria)
                .flatMap(List::stream)
                .anyMatch(
                        c ->
                                c.levels().stream().map(Level::value).distinct().count()
                                        < c.levels().size());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
        an empty file     | ``             | m.json: the file is empty; give one YAML or JSON document
        not JSON          | `hello`        | m.json: it is no JSON object: it begins with "h"; give the JSON document, which begins with {
        Moodle's refusal  | `{"exception":"moodle_exception","message":"Access control exception"}` | m.json:1:1: it is a refusal of Moodle's: "Access control exception"; let an administrator allow the function to the token's user, and ask again
        nothing in it     | `{"areas":[]}` | m.json:1:1: there is no rubric and no marking guide in it; give the answer of core_grading_get_definitions, which has areas with definitions, or grading.xml of a backup
        no criteria       | `{"areas":[{"definitions":[{"method":"rubric","name":"R"}]}]}` | m.json:1:27: "R" has no criteria; give it at least one
        one level         | `{"areas":[{"definitions":[{"method":"rubric","name":"R","rubric":{"rubric_criteria":[{"description":"C","levels":[{"score":1}]}]}}]}]}` | m.json:1:86: criterion "C" has 1 levels; give at least two
        a score twice     | `{"areas":[{"definitions":[{"method":"rubric","name":"R","rubric":{"rubric_criteria":[{"description":"C","levels":[{"score":1},{"score":1.0}]}]}}]}]}` | m.json:1:127: two levels of "C" have the score 1; give each level of a criterion a score of its own
        a score in words  | `{"areas":[{"definitions":[{"method":"rubric","name":"R","rubric":{"rubric_criteria":[{"description":"C","levels":[{"score":"1,5"},{"score":1}]}]}}]}]}` | m.json:1:115: a level has the score "1,5"; give a number
        a guide of 200    | `{"areas":[{"definitions":[{"method":"guide","name":"R","guide":{"guide_criteria":[{"shortname":"C","maxscore":200}]}}]}]}` | m.json:1:83: criterion "C" has a maximum of "200"; give a number from 1 to 99
        """)
    void refusesWithItsReason(String situation, String text, String problem) {
        assertThat(Fixture.problems(MoodleReader.read("m.json", text == null ? "" : text)))
                .containsExactly(problem);
    }
}
