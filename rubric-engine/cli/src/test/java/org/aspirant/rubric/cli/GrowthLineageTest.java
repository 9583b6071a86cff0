package org.aspirant.rubric.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code rubric growth --framework}: across versions only by replacement or exact crosswalk. */
class GrowthLineageTest {

    private final CommandRun command;
    private final GrowthRun growth;

    GrowthLineageTest(@TempDir Path folder) {
        command = new CommandRun(folder);
        growth = new GrowthRun(command);
    }

    private String ours(int version, String competency, String match) {
        return command.file(
                "ours-" + version + ".yaml",
                """
                schema: framework/1
                id: tallgrass
                version: %d
                title: Tallgrass
                profile: tallgrass
                theoryOfAction:
                  statement: Reasons change practice.
                  links: [{id: why, if: reasons are said, then: they are tested, because: people ask, by: spring}]
                standards: [{id: PSEL, title: Standards, edition: "2015"}]
                domains:
                  - id: judgement
                    title: Judgement
                    about: Deciding in the open.
                    competencies:
                      - id: %s
                        title: Decides from evidence
                        statement: Weighs what is known.
                        serves: why
                        provenance: Written by principals.
                        levels:
                          - {id: one, title: One, behaviour: Names a decision.}
                          - {id: two, title: Two, behaviour: Names a ground.}
                          - {id: three, title: Three, behaviour: Weighs grounds.}
                          - {id: four, title: Four, behaviour: Brings others to weigh.}
                        lookFors: [{indicator: A reason is given., example: The memo says why., nonExample: It does not.}]
                        crosswalks: [{to: PSEL, code: "10", match: %s, reason: Both ask for evidence.}]
                dispositions: []
                """
                        .formatted(version, competency, match));
    }

    @Test
    void anExactCrosswalkToTheSameElementTakesScoresOver() {
        growth.occasion("first", "tallgrass", ours(1, "J1", "exact"), "J1", 2);
        growth.occasion("second", "tallgrass", ours(2, "K1", "exact"), "K1", 4);

        assertThat(growth.run("--format", "csv").out()).contains("scores,ana / K1,mean,3.0,");
    }

    @Test
    void aCrosswalkThatIsNotExactTakesNothingOver() {
        growth.occasion("first", "tallgrass", ours(1, "J1", "partial"), "J1", 2);
        growth.occasion("second", "tallgrass", ours(2, "K1", "exact"), "K1", 4);

        var result = growth.run();

        assertThat(result.code()).isEqualTo(1);
        assertThat(result.err())
                .startsWith(
                        "first.yaml: tallgrass/1#J1 has no exact match in tallgrass/2, only a partial"
                                + " one; ");
    }

    @Test
    void aStatedReplacementTakesScoresOver() {
        growth.occasion("first", "tallgrass", ours(1, "J1", "related"), "J1", 2);
        growth.occasion("second", "tallgrass", ours(2, "K1", "exact"), "K1", 4);

        var result =
                growth.run(
                        "--format",
                        "csv",
                        "--replaced",
                        command.file("r.csv", "from,to\ntallgrass/1#J1,tallgrass/2#K1\n"));

        assertThat(result.out()).contains("scores,ana / K1,mean,3.0,");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    in a circle        | tallgrass/1#J1,tallgrass/1#J1 | first.yaml: tallgrass/1#J1 is replaced by itself; Let replacements lead
                    into nothing       | tallgrass/1#J1,tallgrass/2#Q9 | first.yaml: there is no competency tallgrass/2#Q9; Give
                    into no framework  | tallgrass/1#J1,tallgrass/7#K1 | first.yaml: the framework of tallgrass/7#K1 is not there; Name
                    without a version  | tallgrass#J1,tallgrass/2#K1   | r.csv:2:1: "tallgrass#J1" is no competency of a version; write framework/version#competency, such as tallgrass/2#J1
                    """)
    void aReplacementThatLeadsNowhereIsRefused(String situation, String row, String problem) {
        growth.occasion("first", "tallgrass", ours(1, "J1", "related"), "J1", 2);
        growth.occasion("second", "tallgrass", ours(2, "K1", "exact"), "K1", 4);

        var result = growth.run("--replaced", command.file("r.csv", "from,to\n" + row + "\n"));

        assertThat(result.code()).isEqualTo(1);
        assertThat(result.out()).isEmpty();
        assertThat(result.err()).startsWith(problem);
    }

    @Test
    void aFrameworkThatThePlanDoesNotNameIsRefused() {
        growth.occasion("first", "prairie", ours(1, "J1", "exact"), "J1", 2);

        assertThat(growth.run().err())
                .isEqualTo(
                        "first.yaml: it names framework prairie, and ours-1.yaml is tallgrass; name the"
                                + " framework of the plan\n");
    }

    @Test
    void aDocumentWithoutAFrameworkIsRefused() {
        growth.occasion("first", "f", command.file("r.yaml", ConvertCommandTest.RUBRIC), "J1", 2);

        assertThat(growth.run().err())
                .isEqualTo("r.yaml: it has 0 frameworks; name a document with one framework\n");
    }

    @Test
    void frameworksComeForAllOccasionsOrForNone() {
        growth.occasion("first", "tallgrass", ours(1, "J1", "exact"), "J1", 2);
        growth.occasion("second", "tallgrass", ours(2, "K1", "exact"), "K1", 4);
        growth.args().subList(growth.args().size() - 2, growth.args().size()).clear();

        var result = growth.run();

        assertThat(result.code()).isEqualTo(2);
        assertThat(result.err()).contains("Give --framework with every --plan, or with none.");
    }
}
