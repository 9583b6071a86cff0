package org.aspirant.rubric.exchange.caseframework;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.aspirant.rubric.Fixture;
import org.aspirant.rubric.exchange.Bundle;
import org.aspirant.rubric.exchange.Imported;
import org.aspirant.rubric.exchange.JsonText;
import org.aspirant.rubric.framework.Competency;
import org.aspirant.rubric.framework.Crosswalk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is made of packages that others have written, and what is not. */
class CaseReaderTest {

    private static final String DOCUMENT =
            """
            "CFDocument": {
              "identifier": "00000000-0000-4000-8000-00000000000d",
              "uri": "https://case.example.org/d", "creator": "Hollow Creek", "title": "Figures",
              "lastChangeDateTime": "2025-03-01T08:00:00Z"}
            """;

    private static String uuid(int number) {
        return "00000000-0000-4000-8000-00000000000" + number;
    }

    private static String object(int number, String members) {
        return """
                {"identifier": "%s", "uri": "https://case.example.org/%d",
                 "lastChangeDateTime": "2025-03-01T08:00:00Z", %s}"""
                .formatted(uuid(number), number, members);
    }

    private static String item(int number, String code) {
        return object(
                number,
                "\"fullStatement\": \"Says %s\", \"humanCodingScheme\": \"%s\""
                        .formatted(code, code));
    }

    private static String association(int number, String type, int origin, int destination) {
        return object(
                number,
                """
                "associationType": "%s",
                "originNodeURI": {"title": "o", "identifier": "%s", "uri": "https://case.example.org/o"},
                "destinationNodeURI": {"title": "d", "identifier": "%s", "uri": "https://case.example.org/d"}"""
                        .formatted(type, uuid(origin), uuid(destination)));
    }

    private static Imported read(String members) {
        return Fixture.model(CaseReader.read("p.json", "{" + DOCUMENT + "," + members + "}"));
    }

    private static List<String> refused(String members) {
        return Fixture.problems(CaseReader.read("p.json", "{" + DOCUMENT + "," + members + "}"));
    }

    private static JsonNode carried(Imported imported) {
        return imported.bundle().json().path("carried").path(CaseReader.FORMAT);
    }

    private static String rubric(String levels) {
        String criterion =
                object(
                        2,
                        "\"description\": \"What is it counted from?\", \"CFRubricCriterionLevels\": ["
                                + levels
                                + "]");
        return "\"CFRubrics\": [%s]"
                .formatted(
                        object(
                                1,
                                "\"title\": \"Counting\", \"CFRubricCriteria\": [%s]"
                                        .formatted(criterion)));
    }

    @Test
    void aServersPackageOfTwentySeventeenBecomesAFrameworkAndAStrictPackage() {
        var imported =
                Fixture.model(
                        CaseReader.read("ratio.json", StrictSchema.resource("ratio-package.json")));
        var framework = imported.bundle().frameworks().get(0);

        assertThat(framework.title()).isEqualTo("Working with figures");
        assertThat(framework.profile()).isEqualTo("hollow-creek-cooperative");
        assertThat(framework.domains()).hasSize(2);
        assertThat(framework.competencies().map(Competency::id))
                .containsExactly("HC.F.3", "HC.F.5", "HC.F.7", "HC.F.4", "HC.F.6", "HC.F.8");
        assertThat(framework.competencies().flatMap(c -> c.statement().crosswalks().stream()))
                .extracting(Crosswalk::standards)
                .containsOnly("standards.example.net");
        assertThat(imported.notes())
                .extracting(Object::toString)
                .contains(
                        "ratio.json:13:24: CFItem has the unknown member \"CFDocumentURI\", 8 times;"
                                + " kept in its extensions under org.aspirant",
                        "ratio.json:8:27: CFDocument's lastChangeDateTime is written"
                                + " \"9999-99-99T99:99:99\"; rewritten as the standard has it");
        JsonNode carried = carried(imported);
        assertThat(StrictSchema.violations(carried)).isEmpty();
        assertThat(carried.at("/CFItems/0/educationLevel/0").asText()).isEqualTo("06");
        assertThat(carried.at("/CFItems/0/extensions/org.aspirant/kept/CFDocumentURI").asText())
                .startsWith("https://frameworks.example.org/uri/");
    }

    @Test
    void wrappedObjectsMisCasedNamesAndNumbersWithCommasAreMended() {
        var imported =
                Fixture.model(
                        CaseReader.read(
                                "p.json",
                                """
                                {"CFPackage": {"CFDocument": {%s}, "CFRubric": {
                                 "Identifier": "00000000-0000-4000-8000-000000000001", "Title": "Counting",
                                 "CFRubricCriterion": [{
                                  "identifier": "00000000-0000-4000-8000-00000000000A",
                                  "CFRubricCriterionLevel": [
                                   {"identifier": "%s", "quality": "low", "score": "0,5"},
                                   {"identifier": "%s", "quality": "high", "score": "2",
                                    "extensions": {"com.example": 1}, "colour": "red"}]}]}}}
                                """
                                        .formatted(DOCUMENT, uuid(3), uuid(4))));
        var criterion = imported.bundle().rubrics().get(0).criteria().get(0);

        assertThat(criterion.levels())
                .extracting(level -> level.value().toString())
                .containsExactly("1/2", "2");
        assertThat(imported.notes())
                .extracting(note -> note.wrong() + "; " + note.right())
                .contains(
                        "CFPackage is wrapped in an object; taken out of it",
                        "CFDocument is wrapped in an object; taken out of it",
                        "CFPackage has \"CFRubric\"; read as CFRubrics",
                        "CFRubric has \"Title\"; read as title",
                        "CFRubricCriterion's identifier is in capitals; read in lower case",
                        "CFRubricCriterionLevel's score is the text \"0,5\"; read as 0.5",
                        "CFRubricCriterionLevel's extensions is an object; read as a list of one",
                        "CFRubricCriterionLevel has the unknown member \"colour\"; kept in its"
                                + " extensions under org.aspirant",
                        "CFRubric lacks lastChangeDateTime; taken to be that of the document",
                        "CFRubric lacks uri; made from its identifier");
        assertThat(StrictSchema.violations(carried(imported))).isEmpty();
    }

    @Test
    void aCriterionWithoutACompetencyIsTiedToOneThatStandsForNone() {
        var imported =
                read(
                        "\"CFItems\": [%s], ".formatted(item(7, "A"))
                                + rubric(
                                        object(3, "\"score\": 1")
                                                + ","
                                                + object(4, "\"score\": 2")));

        assertThat(imported.bundle().rubrics().get(0).criteria().get(0).competency())
                .isEqualTo("unaligned");
        assertThat(imported.notes())
                .extracting(note -> note.wrong() + "; " + note.right())
                .contains(
                        "CFRubricCriterion points at no CFItem; tied to a competency that stands for"
                                + " none; name the right one");
        var written = written(imported.bundle());
        assertThat(JsonText.parse(written).at("/CFRubrics/0/CFRubricCriteria/0").has("CFItemURI"))
                .isFalse();
    }

    @Test
    void aCyclicFrameworkIsRefusedWithItsCycle() {
        String items =
                "\"CFItems\": [%s, %s, %s, %s]"
                        .formatted(item(1, "A"), item(2, "B"), item(3, "C"), item(4, "D"));
        String associations =
                "\"CFAssociations\": [%s, %s, %s, %s]"
                        .formatted(
                                association(5, "isChildOf", 4, 1),
                                association(6, "isChildOf", 1, 2),
                                association(7, "isChildOf", 2, 3),
                                association(8, "isChildOf", 3, 1));

        assertThat(refused(items + "," + associations))
                .containsExactly(
                        "p.json:5:14: items are under each other in a circle: A → B → C → A; take out"
                                + " one isChildOf of them");
    }

    @Test
    void twoLevelsOfOneScoreAreRefused() {
        assertThat(
                        refused(
                                rubric(
                                        object(3, "\"score\": 2.0, \"quality\": \"low\"")
                                                + ","
                                                + object(
                                                        4, "\"score\": 2, \"quality\": \"high\""))))
                .containsExactly(
                        "p.json:8:80: levels \"low\" and \"high\" both have the score 2; give each"
                                + " level of a criterion a score of its own");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
        an empty file      | ``                           | p.json: the file is empty; give one YAML or JSON document
        not JSON           | `<html>no</html>`            | p.json: it is no JSON object: it begins with "<"; give the JSON document, which begins with {
        a list             | `[1]`                        | p.json: it is no JSON object: it begins with "["; give the JSON document, which begins with {
        half an object     | `{"CFDocument":`             | p.json:1:15: Unexpected end-of-input within/between Object entries; write one well-formed YAML or JSON document
        a member twice     | `{"CFItems":[],"CFItems":[]}` | p.json:1:24: Duplicate field 'CFItems'; write one well-formed YAML or JSON document
        no document        | `{}`                         | p.json:1:1: CFPackage lacks CFDocument; add the member CFDocument
        not an identifier  | `{"CFDocument":{"identifier":"7","uri":"a:b","creator":"c","title":"t","lastChangeDateTime":"2025-01-01T00:00:00Z"}}` | p.json:1:29: CFDocument's identifier is "7"; give a UUID such as 20c5134f-423d-4097-a971-3dd5152bf507
        items of no object | `{"CFDocument":{"identifier":"20c5134f-423d-4097-a971-3dd5152bf507","creator":"c","title":"t","lastChangeDateTime":"2025-01-01"},"CFItems":[7]}` | p.json:1:140: CFItems lists what is no object; list objects of CFItem
        nothing in it      | `{"CFDocument":{"identifier":"20c5134f-423d-4097-a971-3dd5152bf507","creator":"c","title":"t","lastChangeDateTime":"2025-01-01"}}` | p.json:1:1: there is nothing in it that a framework or a rubric could be made of; give a package with CFItems, or with CFRubrics whose criteria have levels
        """)
    void refusesWithItsReason(String situation, String text, String problem) {
        assertThat(Fixture.problems(CaseReader.read("p.json", text == null ? "" : text)))
                .containsExactly(problem);
    }

    @Test
    void anIdentifierUsedTwiceIsRefused() {
        assertThat(refused("\"CFItems\": [%s, %s]".formatted(item(1, "A"), item(1, "B"))))
                .containsExactly(
                        "p.json:6:117: item \"00000000-0000-4000-8000-000000000001\" is there twice;"
                                + " give each item another identifier");
    }

    @Test
    void oneChangedSentenceChangesOneMember() {
        String counted = "Says how a figure was counted";
        Bundle bundle =
                Fixture.model(CaseReader.read("p", StrictSchema.resource("ratio-package.json")))
                        .bundle();
        ObjectNode json = bundle.json();
        JsonNode carried = json.remove("carried");
        var changed =
                (ObjectNode)
                        JsonText.parse(
                                json.toString()
                                        .replace(
                                                counted + " and what was left out.",
                                                counted + "."));
        changed.set("carried", carried);

        List<String> before = written(bundle).lines().toList();
        List<String> after = written(Fixture.model(Bundle.compile("b", changed))).lines().toList();

        assertThat(after)
                .filteredOn(line -> !before.contains(line))
                .extracting(String::strip)
                .contains("\"fullStatement\" : \"Says how a figure was counted.\",")
                .hasSizeLessThan(10);
    }

    private static String written(Bundle bundle) {
        return Fixture.model(CaseWriter.write("b", bundle)).text();
    }
}
