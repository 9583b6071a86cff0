package org.aspirant.rubric.exchange.moodle;

import static org.assertj.core.api.Assertions.assertThat;

import org.aspirant.rubric.Fixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** XML that is no backup of Moodle's, and XML that means harm. */
class HostileXmlTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
        a page             | `<html lang="en"></html>` | grading.xml:1:1: it begins with <html>; give activities/…/grading.xml of a backup, which begins with <areas>
        no rubric          | `<areas></areas>` | grading.xml:1:1: there is no rubric and no marking guide in it; give the answer of core_grading_get_definitions, which has areas with definitions, or grading.xml of a backup
        a laugh            | `<!DOCTYPE a [<!ENTITY b "bb"><!ENTITY c "&b;&b;">]><areas>&c;</areas>` | grading.xml:1:1: it has a document type; take out <!DOCTYPE …>: a backup has none, and what it declares is not read
        a file of ours     | `<?xml version="1.0"?><!DOCTYPE a SYSTEM "file:///etc/passwd"><areas/>` | grading.xml:1:22: it has a document type; take out <!DOCTYPE …>: a backup has none, and what it declares is not read
        a score in words   | `<areas><area id="1"><definitions><definition id="1"><method>rubric</method><name>R</name><plugin_gradingform_rubric_definition><criteria><criterion id="1"><description>C</description><levels><level id="1"><score>1,5</score></level></levels></criterion></criteria></plugin_gradingform_rubric_definition></definition></definitions></area></areas>` | grading.xml:1:192: a level has the score "1,5"; give a number
        """)
    void refusesWithItsReason(String situation, String text, String problem) {
        assertThat(Fixture.problems(MoodleReader.read("grading.xml", text)))
                .containsExactly(problem);
    }

    /** Ten entities of ten of the one before: a thousand million words, if they are unfolded. */
    @Test
    void whatUnfoldsWithoutEndIsRefusedForItsDocumentType() {
        var bomb = new StringBuilder("<?xml version=\"1.0\"?>\n<!DOCTYPE areas [\n");
        bomb.append("<!ENTITY l0 \"ha\">\n");
        for (int i = 1; i < 10; i++) {
            bomb.append("<!ENTITY l%d \"%s\">\n".formatted(i, ("&l" + (i - 1) + ";").repeat(10)));
        }
        bomb.append("]>\n<areas>&l9;</areas>");

        assertThat(Fixture.problems(MoodleReader.read("grading.xml", bomb.toString())))
                .containsExactly(
                        "grading.xml:2:1: it has a document type; take out <!DOCTYPE …>: a backup"
                                + " has none, and what it declares is not read");
    }

    @Test
    void whatIsTooDeepTooLongOrBrokenIsRefused() {
        String deep = "<areas>".repeat(60) + "</areas>".repeat(60);
        String broken = "<areas>\n  <area id=\"1\"></areas>";
        String undeclared = "<areas>&nbsp;</areas>";

        assertThat(Fixture.problems(MoodleReader.read("g.xml", deep)))
                .containsExactly(
                        "g.xml:1:351: the element \"areas\" is in 50 others; keep it flatter");
        assertThat(Fixture.problems(MoodleReader.read("g.xml", "<" + "a".repeat(4_000_000))))
                .containsExactly("g.xml: the file has 4000001 characters; keep it under 4000000");
        assertThat(Fixture.problems(MoodleReader.read("g.xml", broken)))
                .singleElement()
                .asString()
                .startsWith("g.xml:2:")
                .contains("it is no XML: ");
        assertThat(Fixture.problems(MoodleReader.read("g.xml", undeclared)))
                .singleElement()
                .asString()
                .contains("it is no XML: ");
    }
}
