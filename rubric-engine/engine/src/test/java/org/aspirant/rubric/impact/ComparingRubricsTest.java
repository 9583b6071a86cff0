package org.aspirant.rubric.impact;

import static org.aspirant.rubric.Fixture.model;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.aspirant.rubric.criteria.Rubric;
import org.aspirant.rubric.format.Known;
import org.aspirant.rubric.format.RubricCompiler;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an edit of a rubric is called, and what follows from it for ratings made by the old one. */
class ComparingRubricsTest {

    private String text;

    @BeforeEach
    void example() throws IOException {
        text = Files.readString(Path.of("src/test/resources/examples/rubric.yaml"));
    }

    private static Rubric rubric(String yaml) {
        return model(RubricCompiler.compile("rubric.yaml", yaml, Known.NOTHING));
    }

    @Test
    void theSameRubricHasNoChanges() {
        assertThat(ComparingRubrics.changes(rubric(text), rubric(text))).isEmpty();
    }

    @ParameterizedTest(name = "{0}: {3}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    a title                | title: Reasons given                  | title: Reasons                            | WORDS '' NOTHING
                    a question             | question: What does the decision rest on? | question: What is it built on?        | WORDS 'grounds' NOTHING
                    what a level looks like | descriptor: A ground is named.       | descriptor: Two grounds are named.        | DESCRIPTOR 'grounds' REVIEW
                    a competency           | competency: J1                        | competency: P1                            | COMPETENCY 'grounds' NOTHING
                    a value                | id: tested, value: 3                  | id: tested, value: 4                      | LEVEL_VALUE 'grounds' RESCORE
                    another id             | id: tested, value: 3                  | id: proved, value: 3                      | LEVEL_RENAMED 'grounds' NOTHING
                    what counts as absence | value: 0, absence: true, title: Nothing there | value: 0, title: Nothing there    | LEVEL_ABSENCE 'grounds' RESCORE
                    another rubric         | id: reasons                           | id: others                                | REPLACED '' REFUSE
                    """)
    void anEditIsNamedWithWhatFollows(String situation, String old, String revised, String change) {
        assertThat(text).contains(old);

        assertThat(
                        ComparingRubrics.changes(
                                rubric(text), rubric(text.replaceFirst(quoted(old), revised))))
                .extracting(each -> each.kind() + " '" + each.where() + "' " + each.consequence())
                .containsExactly(change);
    }

    @Test
    void aLevelThatIsGoneHasToBeRatedAgain() {
        String without = text.replaceFirst("(?m)^ +- \\{id: tested, value: 3.*\\n", "");

        assertThat(ComparingRubrics.changes(rubric(text), rubric(without)))
                .extracting(Change::kind, Change::consequence)
                .containsExactly(tuple(ChangeKind.LEVEL_REMOVED, Consequence.RERATE));
    }

    private static String quoted(String literal) {
        return Pattern.quote(literal);
    }
}
