package org.aspirant.rubric.exchange.moodle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import org.aspirant.rubric.Fixture;
import org.aspirant.rubric.criteria.Criterion;
import org.aspirant.rubric.criteria.Level;
import org.aspirant.rubric.exchange.Bundle;
import org.aspirant.rubric.exchange.Exported;
import org.aspirant.rubric.exchange.Imported;
import org.aspirant.rubric.exchange.JsonText;
import org.aspirant.rubric.exchange.RandomBundle;
import org.aspirant.rubric.exchange.Unsaid;
import org.aspirant.rubric.format.CompileOutcome.Compiled;
import org.junit.jupiter.api.Test;

/** {@code grading.xml} of an activity in a backup of Moodle's. */
class MoodleBackupTest {

    private static final String BACKUP =
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <areas>
              <area id="12">
                <areaname>submissions</areaname>
                <activemethod>rubric</activemethod>
                <definitions>
                  <definition id="3">
                    <method>rubric</method>
                    <name>Memo &amp; talk</name>
                    <description>Rates reasons.</description>
                    <descriptionformat>1</descriptionformat>
                    <status>20</status>
                    <timecreated>1776695382</timecreated>
                    <timemodified>1776745403</timemodified>
                    <options>{"lockzeropoints":"0"}</options>
                    <plugin_gradingform_rubric_definition>
                      <criteria>
                        <criterion id="6">
                          <sortorder>2</sortorder>
                          <description>Reach</description>
                          <descriptionformat>0</descriptionformat>
                          <levels>
                            <level id="17"><score>1.00000</score><definition>Some</definition><definitionformat>0</definitionformat></level>
                            <level id="16"><score>0.00000</score><definition>Nobody</definition><definitionformat>0</definitionformat></level>
                          </levels>
                        </criterion>
                        <criterion id="5">
                          <sortorder>1</sortorder>
                          <description>Grounds
            What it rests on</description>
                          <descriptionformat>0</descriptionformat>
                          <levels>
                            <level id="13"><score>0.00000</score><definition>None</definition><definitionformat>0</definitionformat></level>
                            <level id="14"><score>1.50000</score><definition>Named
            A ground is named.</definition><definitionformat>0</definitionformat></level>
                          </levels>
                        </criterion>
                      </criteria>
                    </plugin_gradingform_rubric_definition>
                    <instances>
                      <instance id="1"><raterid>44</raterid><itemid>7</itemid></instance>
                    </instances>
                  </definition>
                  <definition id="4">
                    <method>guide</method>
                    <name>Talk</name>
                    <description>$@NULL@$</description>
                    <descriptionformat>0</descriptionformat>
                    <status>20</status>
                    <timecreated>1</timecreated>
                    <timemodified>1</timemodified>
                    <options>$@NULL@$</options>
                    <plugin_gradingform_guide_definition>
                      <guidecriteria>
                        <guidecriterion id="9">
                          <sortorder>1</sortorder>
                          <shortname>Clear</shortname>
                          <description>Is it heard?</description>
                          <descriptionformat>0</descriptionformat>
                          <descriptionmarkers>Sit at the back.</descriptionmarkers>
                          <descriptionmarkersformat>0</descriptionmarkersformat>
                          <maxscore>2.00000</maxscore>
                        </guidecriterion>
                        <guidecomments>
                          <guidecomment id="1"><sortorder>1</sortorder><description>Speak up.</description><descriptionformat>0</descriptionformat></guidecomment>
                        </guidecomments>
                      </guidecriteria>
                    </plugin_gradingform_guide_definition>
                    <instances>
                    </instances>
                  </definition>
                </definitions>
              </area>
            </areas>
            """;

    private static Imported read(String text) {
        return Fixture.model(MoodleReader.read("grading.xml", text));
    }

    private static Exported written(Bundle bundle) {
        return Fixture.model(MoodleWriter.write("out/grading.xml", bundle));
    }

    @Test
    void rubricsAndMarkingGuidesBecomeRubrics() {
        Imported imported = read(BACKUP);
        var memo = imported.bundle().rubrics().get(0);
        var talk = imported.bundle().rubrics().get(1);

        assertThat(memo.title()).isEqualTo("Memo & talk");
        assertThat(talk.about()).isEqualTo(Unsaid.TEXT);
        assertThat(memo.criteria())
                .extracting(Criterion::title, Criterion::question)
                .containsExactly(tuple("Grounds", "What it rests on"), tuple("Reach", "Reach"));
        assertThat(memo.criteria().get(0).levels())
                .extracting(Level::title, Level::descriptor, level -> level.value().toString())
                .containsExactly(
                        tuple("None", "None", "0"), tuple("Named", "A ground is named.", "3/2"));
        assertThat(talk.criteria().get(0).levels())
                .extracting(Level::title)
                .containsExactly("0 of 2", "1 of 2", "2 of 2");
    }

    /** A rubric is no place for who was graded how. */
    @Test
    void gradesInTheBackupAreLeftOutAndNotCarried() {
        Imported imported = read(BACKUP);

        assertThat(imported.notes())
                .extracting(Object::toString)
                .contains(
                        "grading.xml:40:9: there are grades in it, which are about people; left out,"
                                + " and nothing of them is kept");
        assertThat(imported.bundle().json().toString()).doesNotContain("raterid");
    }

    @Test
    void aFormOfAnotherMethodIsLeftOutAndNoted() {
        Imported imported =
                read(
                        BACKUP.replace(
                                "<definition id=\"4\">\n        <method>guide</method>",
                                "<definition id=\"4\">\n        <method>checklist</method>"));

        assertThat(imported.bundle().rubrics()).hasSize(1);
        assertThat(imported.notes())
                .extracting(Object::toString)
                .contains(
                        "grading.xml:44:7: a definition of the method \"checklist\"; left out: only"
                                + " rubrics and marking guides are read");
    }

    /** Comments of a guide that stand in the old place are written in the new one. */
    @Test
    void whatIsReadIsWrittenAgain() {
        Bundle bundle = read(BACKUP).bundle();

        Exported exported = written(bundle);

        assertThat(written(read(exported.text()).bundle()).text()).isEqualTo(exported.text());
        assertThat(exported.text())
                .contains("<options>{\"lockzeropoints\":\"0\"}</options>")
                .contains("</guidecriteria>\n          <guidecomments>\n")
                .contains("<criterion id=\"5\">\n              <sortorder>1</sortorder>")
                .contains("<level id=\"14\">\n                  <score>1.50000</score>")
                .contains("<description>Speak up.</description>")
                .contains("<maxscore>2.00000</maxscore>")
                .contains("<descriptionmarkers>Sit at the back.</descriptionmarkers>")
                .containsOnlyOnce("<area id=")
                .doesNotContain("cmid");
        assertThat(exported.lost())
                .containsExactly(
                        "rubric Talk: what its levels say; a marking guide has a maximum only");
    }

    /** Ids of a backup are those of another activity, or of another site. */
    @Test
    void forTheWebServiceABackupGivesNoIds() {
        var exported = Fixture.model(MoodleWriter.write("m.json", read(BACKUP).bundle()));

        assertThat(JsonText.parse(exported.text()).findValues("id"))
                .as("ids, but for the guide's comments, whose criteria have none")
                .isEmpty();
        assertThat(exported.text()).doesNotContain("lockzeropoints");
        assertThat(exported.lost())
                .contains(
                        "rubric memo-talk: which activity it is for; put in its cmid and contextid",
                        "rubric memo-talk: the options of its form, which the web service cannot"
                                + " set");
    }

    /** Titles, texts and scores, with all kinds of characters, there and back twice. */
    @Test
    void randomRubricsComeBack() {
        int compared = 0;
        for (long seed = 0; seed < 300; seed++) {
            Bundle bundle = new RandomBundle(seed).next();
            if (bundle.rubrics().isEmpty()) {
                continue;
            }
            var one = new Bundle(List.of(), bundle.rubrics().subList(0, 1), List.of(), Map.of());
            String first = written(one).text();
            if (!(MoodleReader.read("grading.xml", first) instanceof Compiled<Imported> back)) {
                continue;
            }

            assertThat(written(back.model().bundle()).text()).as("seed %d", seed).isEqualTo(first);
            var service =
                    Fixture.model(
                            MoodleReader.read(
                                    "m.json",
                                    Fixture.model(MoodleWriter.write("m.json", one)).text()));
            assertThat(back.model().bundle().rubrics())
                    .as("seed %d, as the web service gives it", seed)
                    .isEqualTo(service.bundle().rubrics());
            compared++;
        }
        assertThat(compared).isGreaterThan(100);
    }

    @Test
    void twoRubricsOfOneActivityAreRefused() {
        Bundle bundle = read(BACKUP).bundle();
        var both =
                new Bundle(
                        List.of(),
                        List.of(bundle.rubrics().get(0), bundle.rubrics().get(1)),
                        List.of(),
                        Map.of());

        assertThat(Fixture.problems(MoodleWriter.write("grading.xml", both)))
                .containsExactly(
                        "grading.xml: \"Memo & talk\" and \"Talk\" are both a rubric for"
                                + " \"submissions\"; convert each by itself: grading.xml is of one"
                                + " activity");
    }
}
