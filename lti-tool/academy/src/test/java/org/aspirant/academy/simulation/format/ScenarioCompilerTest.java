package org.aspirant.academy.simulation.format;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.aspirant.academy.content.ContentProblem;
import org.aspirant.academy.content.MapSource;
import org.aspirant.academy.simulation.LateBus;
import org.aspirant.academy.simulation.scenario.Step;
import org.aspirant.academy.simulation.scenario.Variable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScenarioCompilerTest {

    private static final MapSource GOOD = MapSource.example();

    @Test
    void compilesTheExampleOfTheAuthoringGuide() {
        var compiled = LateBus.compiled(GOOD);
        var scenario = compiled.scenario();

        assertThat(scenario.ref().id()).isEqualTo("the-late-bus");
        assertThat(scenario.ref().version()).isEqualTo(1);
        assertThat(scenario.setting().meters())
                .extracting(Variable.Meter::label)
                .containsExactly("Staff trust", "Fair records");
        assertThat(scenario.story().nodes().keySet())
                .containsExactly("gate", "team", "terms", "answer");
        assertThat(requireNonNull(scenario.story().nodes().get("team")).step())
                .isInstanceOf(Step.Casting.class);
        var slips = requireNonNull(scenario.setting().exhibits().get("slips"));
        var figures = requireNonNull(slips.figures());
        assertThat(figures.cell("bus", "slips")).contains("310");
        assertThat(figures.columns().get(1).shortLabel()).isEqualTo("Students");
        assertThat(compiled.sources().of("gate.hold").line())
                .isEqualTo(lineOf(LateBus.FILE, "- id: gate.hold"));
    }

    @Test
    void theHashFollowsTextsAndFiguresInOtherFilesAndNothingElse() {
        var hash = LateBus.compiled(GOOD).scenario().ref().hash();

        assertThat(hash).hasSize(64).isEqualTo(LateBus.compiled(GOOD).scenario().ref().hash());
        assertThat(hashWith(LateBus.FOLDER + "text/gate.md", "He has begun.", "He began."))
                .isNotEqualTo(hash);
        assertThat(hashWith(LateBus.FOLDER + "exhibits/slips.csv", "310", "311"))
                .isNotEqualTo(hash);
        assertThat(
                        hashWith(
                                LateBus.FOLDER + "teaching-notes.md",
                                "The late effect",
                                "A late effect"))
                .isEqualTo(hash);
        assertThat(hashWith(LateBus.FILE, "title: The late bus\n", "title: 'The late bus'  # so\n"))
                .isEqualTo(hash);
    }

    private static String hashWith(String file, String old, String replacement) {
        return LateBus.compiled(GOOD.replacing(file, old, replacement)).scenario().ref().hash();
    }

    /** Each row plants one mistake in a good simulation. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
"""
a misspelled key                 | schema       | dilemma: You      | dilema: You                  | lacks 'dilemma'
an unknown key                   | schema       | kind: [team]⏎    | kinds: [team]⏎              | unknown key 'kinds'
an option name over 12 letters   | schema       | short: File them  | short: File them all today   | has 19 characters
a number where text belongs      | schema       | title: The late bus | title: 9                   | is 9
a story time of no day           | schema       | start: "Mon 07:50" | start: "Monday 07:50"       | 'Monday 07:50'
a story time of no hour          | story-time   | start: "Mon 07:50" | start: "Mon 27:50"          | 'Mon 27:50' is not a story time
an unknown theme                 | schema       | [T2, T10, T11]    | [T2, T10, T14]               | 'T14'
a start that is no node          | unknown-id   | start: gate       | start: gait                  | there is no 'gait'
a target that is nowhere         | unknown-id   | {when: {has: bram}, to: shared} | {when: {has: bram}, to: shred} | there is no 'shred'
a condition on an unknown flag   | unknown-id   | - if: {flag: promised} | - if: {flag: promissed} | there is no 'promissed'
a comparison of a flag           | unknown-id   | var: record, op   | var: promised, op            | 'promised' is a flag
an effect on an unknown meter    | unknown-id   | {trust: -5, record: 6} | {trusst: -5, record: 6} | there is no 'trusst'
a flag set to a number           | value-kind   | - set: {promised: true} | - set: {promised: 3}   | 'promised' is set to 3
an event that does not exist     | unknown-id   | event: grandmother, | event: grandfather,        | there is no 'grandfather'
a choice with another home       | choice-home  | id: gate.file     | id: door.file                | stands in 'gate'
an id that is taken              | unique-ids   | id: settled       | id: bram                     | taken by the character
a choice that leads nowhere      | way          | to: team⏎      - id: gate.hold | unacceptable: An example.⏎      - id: gate.hold | leads nowhere
a casting of everybody           | casting      | pick: 2           | pick: 3                      | 3 of 3 leaves nothing to decide
somebody unknown on the list     | unknown-id   | {who: odile,      | {who: odette,                | there is no 'odette'
bounds the wrong way round       | bounds       | start: 30, min: 0, max: 100 | start: 30, min: 50, max: 100 | starts at 30
a last cause with a condition    | causes       | {node: team, because: "You chose | {node: team, when: {has: bram}, because: "You chose | last cause
a chart of an unknown column     | exhibit-chart | series: [slips]  | series: [slip]               | 'slip' is not a column of numbers
a chart that is too short        | exhibit-chart | max: 400         | max: 300                     | 310 lies outside
a missing text                   | missing-file | text: text/answer.md | text: text/anser.md       | 'text/anser.md' is missing
a boolean of YAML 1.1            | yaml         | distracts: true   | distracts: yes               | 'yes' would be read as a boolean
the same key twice               | yaml         | start: gate       | start: gate⏎start: gate     | 'start' twice
an anchor                        | yaml         | advisories: []    | advisories: &none []         | anchor '&none'
a tag                            | yaml         | title: The late bus | title: !!float 1           | not read as text
a comparison of four             | schema       | compare: {minN: 5, | compare: {minN: 4,          | minN
a comparison without a number    | schema       | {minN: 5, reasons: true} | {reasons: true}       | lacks 'minN'
a number with a leading zero     | yaml         | version: 1        | version: 01                  | '01' is not a plain whole number
""")
    void refusesAMistakeAndNamesFileLineAndRule(
            String mistake, String rule, String old, String replacement, String wrong) {
        var from = unescape(old);
        var to = unescape(replacement);
        if (from.equals(to)) {
            from = "        otherwise: contested\n\nevents";
            to = "        otherwise: contestet\n\nevents";
        }
        var problem = problem(GOOD.replacing(LateBus.FILE, from, to), rule);

        assertThat(problem.file()).isEqualTo(LateBus.FILE);
        assertThat(problem.wrong()).contains(wrong == null ? "" : wrong);
        assertThat(problem.right()).isNotBlank();
    }

    private static String unescape(String text) {
        return text.replace('⏎', '\n');
    }

    @Test
    void pointsAtTheLineOfTheMistake() {
        var problem =
                problem(
                        GOOD.replacing(
                                LateBus.FILE, "- if: {flag: promised}", "- if: {flag: promissed}"),
                        "unknown-id");

        assertThat(problem.line()).isEqualTo(lineOf(LateBus.FILE, "- if: {flag: promised}"));
        assertThat(problem.right()).isEqualTo("name a flag: did you mean 'promised'?");
        assertThat(problem)
                .hasToString(
                        LateBus.FILE
                                + ":"
                                + problem.line()
                                + ": there is no 'promissed'; name a flag: did you mean"
                                + " 'promised'? [unknown-id]");
    }

    @Test
    void pointsIntoTheFileThatHoldsTheText() {
        var file = LateBus.FOLDER + "text/answer.md";
        var unknown =
                problem(
                        GOOD.replacing(file, "{{sheet.settled}}", "{{sheet.setled}}"),
                        "unknown-name");
        assertThat(unknown.file()).isEqualTo(file);
        assertThat(unknown.line()).isEqualTo(3);

        var open = problem(GOOD.replacing(file, "{{else}}", "{{/if}}{{else}}"), "passage");
        assertThat(open.line()).isEqualTo(7);
        assertThat(open.wrong()).contains("{{else}}");
    }

    @Test
    void pointsIntoFiguresThatAreNoNumbers() {
        var file = LateBus.FOLDER + "exhibits/slips.csv";

        var word = problem(GOOD.replacing(file, "car,160,35", "car,160,many"), "exhibit-data");
        assertThat(word.file()).isEqualTo(file);
        assertThat(word.line()).isEqualTo(4);
        assertThat(word.wrong()).isEqualTo("'many' in column 'slips' is not a number");

        var twice = problem(GOOD.replacing(file, "car,160,35", "bus,160,35"), "exhibit-data");
        assertThat(twice.wrong()).isEqualTo("the row 'bus' stands there twice");

        var header = problem(GOOD.replacing(file, "way,students", "how,students"), "exhibit-data");
        assertThat(header.right()).contains("write 'way,students,slips'");
    }

    @Test
    void aCheckpointAndThePolicyNeedEachOther() {
        var marked =
                GOOD.replacing(
                        LateBus.FILE, "title: Who looks", "checkpoint: true\n    title: Who looks");
        var useless = problem(marked, "checkpoint");
        assertThat(useless.wrong())
                .isEqualTo("'team' is a checkpoint, and the policy allows no going back");
        assertThat(useless.line()).isEqualTo(lineOf(LateBus.FILE, "title: Who looks"));

        var none =
                problem(
                        GOOD.replacing(LateBus.FILE, "undo: none", "undo: checkpoint"),
                        "checkpoint");
        assertThat(none.wrong()).isEqualTo("no scene is a checkpoint");
        assertThat(none.line()).isEqualTo(lineOf(LateBus.FILE, "policy: {"));
    }

    @Test
    void refusesADocumentThatIsTooDeepOrAliased() {
        var deep = "a: " + "[".repeat(60) + "]".repeat(60) + "\n";
        assertThat(problems(GOOD.with(LateBus.FILE, deep)))
                .allMatch(problem -> problem.rule().equals("yaml"));

        var laughs = "a: &a [x]\nb: [*a, *a]\n";
        assertThat(problems(GOOD.with(LateBus.FILE, laughs)))
                .extracting(ContentProblem::wrong)
                .contains("an anchor '&a'", "an alias stands for a value written elsewhere");
    }

    private static int lineOf(String file, String text) {
        var before = GOOD.text(file).orElseThrow();
        return 1
                + (int) before.substring(0, before.indexOf(text)).lines().count()
                - (before.substring(0, before.indexOf(text)).endsWith("\n") ? 0 : 1);
    }

    private static ContentProblem problem(MapSource source, String rule) {
        var problems = problems(source);
        assertThat(problems).as("problems").isNotEmpty();
        assertThat(problems).extracting(ContentProblem::rule).contains(rule);
        return problems.stream().filter(one -> one.rule().equals(rule)).findFirst().orElseThrow();
    }

    private static List<ContentProblem> problems(MapSource source) {
        var outcome = ScenarioCompiler.compile(source, LateBus.FILE);
        assertThat(outcome).isInstanceOf(ScenarioOutcome.Refused.class);
        return ((ScenarioOutcome.Refused) outcome).problems();
    }
}
