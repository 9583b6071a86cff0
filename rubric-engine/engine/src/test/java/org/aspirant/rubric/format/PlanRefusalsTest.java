package org.aspirant.rubric.format;

import static org.aspirant.rubric.Fixture.problems;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.aspirant.rubric.Fixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Plans with one mistake each, and what is said about it. */
class PlanRefusalsTest {

    private static final String PLAN =
            """
            id: p
            title: A plan
            framework: f
            scale: [{id: none, value: 0, absence: true}, {id: low, value: 1}, {id: high, value: 2}]
            tasks:
              - id: t
                combine: mean
                criteria:
                  - {id: a, competency: c}
                  - {id: b, competency: c}
            combine: mean
            raters: {perTask: one}
            resolve: mean
            cuts: [{id: met, atLeast: 1.5}]
            """;

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    an unknown key                   | resolve: mean         | resolv: mean                    | plan.yaml:13:9: the document has the unknown key resolv
                    a value out of the list          | resolve: mean         | resolve: average                | plan.yaml:13:10: /resolve is the text "average"; give one of mean, median
                    a number with a comma            | atLeast: 1.5          | atLeast: "1,5"                  | plan.yaml:14:27: /cuts/0/atLeast is the text "1,5"; give a number such as 3 or 2.75, or a fraction such as 8/3; no comma
                    a fraction over zero             | atLeast: 1.5          | atLeast: 3/0                    | /cuts/0/atLeast is the text "3/0"
                    a number with an endless tail    | atLeast: 1.5          | atLeast: 1e-999                 | plan.yaml:14:27: 1E-999 is not a number of this world
                    a word for a list                | cuts: [{id: met, atLeast: 1.5}] | cuts: met             | plan.yaml:14:7: /cuts is the text "met"; give a list
                    a missing key                    | title: A plan         | rubric: r                       | plan.yaml:1:1: the document lacks title; add the key title
                    an id with a space               | id: t                 | id: "t 1"                       | /tasks/0/id is the text "t 1"; give an id of letters
                    a cut over the highest composite | atLeast: 1.5          | atLeast: 2.5                    | plan.yaml:14:27: cut "met" is 2.5, and composites go from 0 to 2; give a number in that range
                    a cut under the lowest composite | atLeast: 1.5          | atLeast: -1                     | cut "met" is -1, and composites go from 0 to 2
                    a negative standard error        | atLeast: 1.5          | atLeast: 1.5, sem: -1           | it is -1; give 0 or more
                    the same criterion twice         | {id: b,               | {id: a,                         | plan.yaml:10:14: criterion "a" is there twice
                    the same level twice             | {id: high, value: 2}  | {id: low, value: 2}             | level "low" is there twice
                    two levels of one value          | {id: high, value: 2}  | {id: high, value: 1}            | plan.yaml:4:85: levels "low" and "high" are both worth 1
                    an id that is another's value    | {id: high, value: 2}  | {id: 1, value: 2}               | level id "1" is the value of level "low"
                    a criterion without a competency | {id: b, competency: c} | {id: b}                        | plan.yaml:10:9: criterion "b" gives evidence of nothing; add the key competency
                    a level that the scale has not   | {id: b, competency: c} | {id: b, competency: c, levels: [low, top]} | the scale has no level "top"; give one of high, low, none
                    weights in a mean                | {id: b, competency: c} | {id: b, competency: c, weight: 2} | a mean takes no weights, and these differ; use combine: weighted-mean
                    a weight of nothing              | {id: b, competency: c} | {id: b, competency: c, weight: 0} | criterion "b" has the weight 0; give a weight over 0
                    no way to combine criteria       | '    combine: mean'   | '    weight: 1'                 | it does not say how 2 criteria become one score; add the key combine
                    sampling without a share         | perTask: one          | perTask: sampled, seed: 1       | sampled reading lacks share
                    a share over the whole           | perTask: one          | perTask: sampled, seed: 1, share: 10 | the share is 10; give a share from 0 to 1
                    a seed without sampling          | perTask: one          | perTask: one, seed: 1           | seed belongs to sampled and seeded; take it out
                    seeding without a seed           | perTask: one          | perTask: seeded, share: 0.1     | seeded reading lacks seed
                    seeding over the whole           | perTask: one          | perTask: seeded, seed: 1, share: 2 | the share is 2; give a share from 0 to 1
                    new assessors among many         | perTask: one          | perTask: all, newAssessors: {tasks: 5} | with perTask: all no task is read a second time
                    new assessors for no task        | perTask: one          | perTask: one, newAssessors: {tasks: 0} | /raters/newAssessors/tasks is 0
                    targets without ranges           | perTask: one          | perTask: targeted               | targeted reading lacks criticalRanges
                    a range of an unknown task       | perTask: one          | perTask: targeted, criticalRanges: [{task: u, atLeast: 1, atMost: 2}] | there is no task "u"; give one of t
                    a range upside down              | perTask: one          | perTask: targeted, criticalRanges: [{task: t, atLeast: 2, atMost: 1}] | no score is at least 2 and at most 1
                    two ranges of a task             | perTask: one          | perTask: targeted, criticalRanges: [{task: t, atLeast: 1, atMost: 2}, {task: t, atLeast: 0, atMost: 1}] | critical range "t" is there twice
                    a floor of nothing               | resolve: mean         | floors: [{atLeast: 1}]          | /floors/0 names neither a task nor a criterion
                    a floor of an unknown task       | resolve: mean         | floors: [{task: u, atLeast: 1}] | there is no task "u"; give one of t
                    a floor of an unknown criterion  | resolve: mean         | floors: [{criterion: z, atLeast: 1}] | there is no criterion "z"
                    a floor out of reach             | resolve: mean         | floors: [{criterion: a, atLeast: 3}] | the floor of criterion "a" is 3, and its levels go from 0 to 2
                    nothing to straddle              | cuts: [{id: met, atLeast: 1.5}] | discrepancy: {straddlesCut: true} | there is no cut to straddle
                    a negative gap                   | resolve: mean         | discrepancy: {gap: -1}          | it is -1; give 0 or more
                    a column of no points            | resolve: mean         | grade: {points: 0}              | a column of 0 points
                    a further column of no points    | resolve: mean         | grade: {further: [{id: s, title: S, points: 0}]} | plan.yaml:13:45: a column of 0 points
                    a further column without a title | resolve: mean         | grade: {further: [{id: s}]}     | /grade/further/0 lacks title
                    two columns of one id            | resolve: mean         | grade: {further: [{id: s, title: S}, {id: s, title: T}]} | plan.yaml:13:43: column "s" is there twice; give each column another id
                    two columns of one heading       | resolve: mean         | grade: {further: [{id: s, title: S}, {id: u, title: S}]} | column "S" is there twice; give each column another title
                    a column called as the own one   | resolve: mean         | grade: {further: [{id: grade, title: S}]} | the plan's own column is known as "grade"; give another id
                    a column of an unknown task      | resolve: mean         | grade: {further: [{id: s, title: S, task: u}]} | there is no task "u"; give one of t
                    a column of an unknown criterion | resolve: mean         | grade: {further: [{id: s, title: S, task: t, criterion: z}]} | task "t" has no criterion "z"; give one of a, b
                    a criterion's column without task | resolve: mean        | grade: {further: [{id: s, title: S, criterion: a}]} | plan.yaml:13:19: /grade/further/0 has criterion without task; add the key task
                    a decision about a part          | resolve: mean         | grade: {further: [{id: s, title: S, task: t, column: decision}]} | only the plan as a whole has a decision; take task out, or give column: points
                    the same key twice               | resolve: mean         | title: Again                    | plan.yaml:13:6: Duplicate field 'title'
                    text that is no YAML             | resolve: mean         | resolve: [mean                  | write one well-formed YAML or JSON document
                    """)
    void aMistakeIsNamedWithItsPlaceAndWhatWouldBeRight(
            String situation, String right, String mistake, String problem) {
        assertThat(PLAN).contains(right);

        assertThat(problems(compile(PLAN.replace(right, mistake))))
                .anySatisfy(said -> assertThat(said).contains(problem));
    }

    @Test
    void theSamePlanWithoutAMistakeCompiles() {
        assertThat(compile(PLAN)).isInstanceOf(CompileOutcome.Compiled.class);
    }

    static Stream<Arguments> weights() {
        return Stream.of(
                Arguments.of("percent", "50", "49", "the weights add up to 99"),
                Arguments.of("shares", "0.5", "0.4", "the weights add up to 9/10"),
                Arguments.of("thirds", "0.33", "0.66", "the weights add up to 99/100"));
    }

    @ParameterizedTest(name = "{0}: {1} and {2}")
    @MethodSource("weights")
    void weightsThatDoNotAddUpAreRefused(
            String situation, String first, String second, String problem) {
        assertThat(problems(compile(weighted(first, second))))
                .anySatisfy(said -> assertThat(said).contains(problem).contains("\"1/3\""));
    }

    @ParameterizedTest(name = "{0} and {1}")
    @CsvSource({"50, 50", "0.4, 0.6", "\"1/3\", \"2/3\"", "1, 2", "30, 10"})
    void weightsThatAddUpOrAreMerelyRelativeCompile(String first, String second) {
        assertThat(compile(weighted(first, second))).isInstanceOf(CompileOutcome.Compiled.class);
    }

    private static String weighted(String first, String second) {
        return PLAN.replace("    combine: mean", "    combine: weighted-mean")
                .replace("{id: a, competency: c}", "{id: a, competency: c, weight: " + first + "}")
                .replace(
                        "{id: b, competency: c}", "{id: b, competency: c, weight: " + second + "}");
    }

    @Test
    void anEmptyFileIsRefused() {
        assertThat(problems(compile(" \n")))
                .containsExactly("plan.yaml: the file is empty; give one YAML or JSON document");
    }

    @Test
    void aByteOrderMarkIsNoMistake() {
        assertThat(compile("\uFEFF" + PLAN)).isInstanceOf(CompileOutcome.Compiled.class);
    }

    @Test
    void aFileOfMillionsOfCharactersIsRefused() {
        assertThat(problems(compile(PLAN + "#".repeat(5_000_000))))
                .containsExactly(
                        "plan.yaml: the file has 5000326 characters; keep it under 4000000"
                                .replace("5000326", Integer.toString(PLAN.length() + 5_000_000)));
    }

    /** Ten lists of ten aliases each of the list before: 10^9 entries if they were followed. */
    @Test
    void aYamlBombIsRefusedUnopened() {
        var bomb = new StringBuilder("a0: &a0 [x]\n");
        for (int i = 1; i < 10; i++) {
            bomb.append("a" + i + ": &a" + i + " [" + ("*a" + (i - 1) + ",").repeat(10) + "]\n");
        }

        assertThat(problems(compile(bomb.toString()))).isNotEmpty();
    }

    @Test
    void aDeepNestIsRefused() {
        assertThat(problems(compile("{\"id\":" + "[".repeat(10_000)))).hasSize(1);
    }

    @Test
    void everyProblemIsReportedInTheOrderOfTheFile() {
        var problems =
                problems(
                        compile(
                                PLAN.replace("resolve: mean", "resolve: average")
                                        .replace("id: p", "id: 'p p'")));

        assertThat(problems).hasSize(2);
        assertThat(problems.get(0)).startsWith("plan.yaml:1:");
        assertThat(problems.get(1)).startsWith("plan.yaml:13:");
    }

    @ParameterizedTest(name = "{0} as {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    framework: tallgrass             | framework: elsewhere         | there is no framework "elsewhere"; give one of tallgrass
                    rubric: reasons                  | rubric: others               | there is no rubric "others"; give one of reasons
                    {id: grounds, competency: J1}    | {id: grounds, competency: D1} | the framework has no competency "D1"; that is a disposition, which is not rated; give one of J1
                    {id: grounds, competency: J1}    | {id: ground, competency: J1} | the rubric has no criterion "ground"; give one of grounds
                    {id: weighed, value: 2}          | {id: weighed, value: 5/2}    | the rubric describes no level "weighed" of value 5/2 for "grounds"
                    """)
    void referencesAreFollowedAsFarAsDocumentsAreKnown(String right, String mistake, String problem)
            throws IOException {
        var framework = Fixture.model(FrameworkCompiler.compile("f", example("framework.yaml")));
        var rubric =
                Fixture.model(RubricCompiler.compile("r", example("rubric.yaml"), Known.NOTHING));
        String plan =
                example("plan.yaml")
                        .replace("floors: [{criterion: grounds, atLeast: 1}]", "")
                        .replace(right, mistake);
        var known = new Known(List.of(framework), List.of(rubric));

        assertThat(problems(PlanCompiler.compile("plan.yaml", plan, known)))
                .anySatisfy(said -> assertThat(said).contains(problem));
    }

    private static String example(String name) throws IOException {
        return Files.readString(Path.of("src/test/resources/examples").resolve(name));
    }

    private static CompileOutcome<?> compile(String text) {
        return PlanCompiler.compile("plan.yaml", text, Known.NOTHING);
    }
}
