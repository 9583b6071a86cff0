package org.aspirant.rubric.format;

import static org.aspirant.rubric.Fixture.problems;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.aspirant.rubric.Fixture;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The example framework and rubric with one mistake each. */
class FrameworkAndRubricRefusalsTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    a link that the theory has not   | serves: open-reasons | serves: closed-doors            | f.yaml:25:17: "closed-doors" is not in the theory of action; give one of open-reasons
                    a level less than four           | '          - {id: growing, title: Growing, behaviour: Names one ground and does not test it.}\\n' | '' | /domains/0/competencies/0/levels has 3 entries; give at least 4
                    standards that are not declared  | {to: PSEL,           | {to: CPSEL,                     | "CPSEL" is not in the framework's standards; give one of NELP, PSEL
                    a match of a kind there is not   | match: related       | match: close                    | /domains/0/competencies/0/crosswalks/0/match is the text "close"; give one of exact, partial, related, none
                    a code where nothing matches     | {to: NELP, match: none | {to: NELP, code: '1.1', match: none | a code is named where nothing matches
                    a match without a code           | {to: PSEL, code: "10", | {to: PSEL,                    | the crosswalk names no code; add the key code
                    a disposition with a taken id    | id: D1               | id: J1                          | competency or disposition "J1" is there twice
                    no non-example                   | '            nonExample: The memo says that research supports the decision.\\n' | '' | lacks nonExample
                    a version of nothing             | version: 1           | version: 0                      | /version is 0; give at least 1
                    """)
    void aMistakeInAFrameworkIsNamed(String situation, String right, String mistake, String problem)
            throws IOException {
        String framework = example("framework.yaml");
        String from = right.replace("\\n", "\n");
        assertThat(framework).contains(from);

        assertThat(problems(FrameworkCompiler.compile("f.yaml", framework.replace(from, mistake))))
                .anySatisfy(said -> assertThat(said).contains(problem));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    an unknown framework     | framework: tallgrass | framework: meadow   | r.yaml:5:12: there is no framework "meadow"; give one of tallgrass
                    an unknown competency    | competency: J1       | competency: J9      | the framework has no competency "J9"; give one of J1
                    levels out of order      | {id: weighed, value: 2 | {id: weighed, value: 9 | level "tested" has the value 3 after a level of 9; order levels
                    one level twice          | {id: weighed         | {id: named          | level "named" is there twice
                    a level without words    | descriptor: A ground is named. | descriptor: "" | /criteria/0/levels/1/descriptor is the text ""; give some text
                    """)
    void aMistakeInARubricIsNamed(String situation, String right, String mistake, String problem)
            throws IOException {
        var framework =
                Fixture.model(FrameworkCompiler.compile("f.yaml", example("framework.yaml")));
        String rubric = example("rubric.yaml");
        assertThat(rubric).contains(right);

        assertThat(
                        problems(
                                RubricCompiler.compile(
                                        "r.yaml",
                                        rubric.replace(right, mistake),
                                        new Known(List.of(framework), List.of()))))
                .anySatisfy(said -> assertThat(said).contains(problem));
    }

    private static String example(String name) throws IOException {
        return Files.readString(Path.of("src/test/resources/examples").resolve(name));
    }
}
