package org.aspirant.rubric.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.aspirant.rubric.cli.CommandRun.Result;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code rubric what-if}; the numbers are worked by hand. */
class WhatIfCommandTest {

    /** After the Massachusetts rule: each task at least 2.1, the mean at least 2.75. */
    private static final String PLAN =
            """
            id: leaders
            title: Two tasks
            framework: f
            combine: mean
            scale: [{id: 1, value: 1}, {id: 2, value: 2}, {id: 3, value: 3}, {id: 4, value: 4}]
            tasks:
              - {id: one, criteria: [{id: a, competency: c}]}
              - {id: two, criteria: [{id: a, competency: c}]}
            floors: [{task: one, atLeast: 2.1}, {task: two, atLeast: 2.1}]
            cuts: [{id: pass, atLeast: 2.75}]
            """;

    /** Means 3 (met), 3 (floor missed), 3.5 (met) and 2 (neither). */
    private static final String RATINGS =
            """
            candidate,task,criterion,assessor,level
            ana,one,a,r,3
            ana,two,a,r,3
            ben,one,a,r,2
            ben,two,a,r,4
            cy,one,a,r,3
            cy,two,a,r,4
            dan,one,a,r,2
            dan,two,a,r,2
            """;

    private final CommandRun command;
    private final List<String> args;

    WhatIfCommandTest(@TempDir Path folder) {
        command = new CommandRun(folder);
        args =
                new ArrayList<>(
                        List.of(
                                "what-if",
                                "--plan",
                                command.file("plan.yaml", PLAN),
                                "--ratings",
                                command.file("ratings.csv", RATINGS)));
    }

    private Result run(String... more) {
        var all = new ArrayList<>(args);
        all.addAll(List.of(more));
        return command.run(all.toArray(String[]::new));
    }

    @Test
    void comparesCutsWithHowThingsAre() {
        var result = run("--cut", "pass=2.75,3.25", "--ids", "--format", "csv");

        assertThat(result.err()).isEmpty();
        assertThat(result.out())
                .contains("passing,as it is,passed,2,", "passing,cut 3.25,passed,1,")
                .contains("passing,cut 2.75,toFail,0,", "passing,cut 3.25,toFail,1,")
                .contains("flips,cut 3.25 / ana,change,pass to fail,")
                .contains("retakes,cut 2.75,byOtherRules,1,", "retakes,cut 2.75,byBoth,1,")
                .contains("retakes,cut 2.75,nearest,0.75,")
                .contains("retakes,cut 3.25,of.one,3,", "retakes,cut 3.25,of.two,1,");
    }

    /** Ana needs 3.25 of (3+4)/2 = 3.5: one task; Ben (4+4)/2: task one; Dan both. */
    @Test
    void countsTheCostOfRetakes() {
        var result = run("--cut", "3.25", "--retake-cost", "37.50", "--format", "csv");

        assertThat(result.out())
                .contains("retakes,cut 3.25,retakes,4,", "retakes,cut 3.25,cost,150.0,");
    }

    @Test
    void takesAStandardErrorOffInTheCandidatesFavour() {
        var result = run("--cut", "3.25", "--sem", "0,0.25", "--format", "csv");

        assertThat(result.out())
                .contains("passing,cut 3.25,passed,1,", "passing,cut 3.25 less 0.25,passed,2,")
                .contains("band,cut 3.25 less 0.25,oneBelow,2,");
    }

    @Test
    void weightsAndOtherPlansScoreAgain() {
        var stricter = command.file("stricter.yaml", PLAN.replace("2.1}]", "3.1}]"));
        args.set(
                2,
                command.file("plan.yaml", PLAN.replace("combine: mean", "combine: weighted-mean")));

        var result = run("--weight", "two=3", "--with", stricter, "--ids", "--format", "csv");

        assertThat(result.err()).isEmpty();
        assertThat(result.out())
                .contains("passing,weight two=3,passed,2,", "passing,weight two=3,toPass,0,")
                .contains("flips,with stricter.yaml / ana,change,pass to fail,");
    }

    @Test
    void namesNobodyUnlessAsked() {
        for (String format : List.of("text", "json", "csv")) {
            assertThat(run("--cut", "2..4/0.5", "--format", format).out())
                    .doesNotContain("ana", "dan");
        }
    }

    /** Eleven more of the north, like Ana; the south has 4 of 15. */
    @Test
    void holdsSmallGroupsBack() {
        var ratings = new StringBuilder(RATINGS);
        var people =
                new StringBuilder(
                        "candidate,site,mail\nana,south,1\nben,south,2\ncy,south,3\ndan,south,4\n");
        for (int at = 0; at < 11; at++) {
            ratings.append("n%d,one,a,r,3\nn%d,two,a,r,3\n".formatted(at, at));
            people.append("n%d,north,m%d\n".formatted(at, at));
        }
        command.file("ratings.csv", ratings.toString());

        var file = command.file("people.csv", people.toString());
        var result = run("--cut", "3.25", "--people", file, "--group", "site", "--format", "csv");

        assertThat(result.out())
                .contains("groups,site / north / as it is,passRate,,,,held back: too few people")
                .contains("groups,site / south / as it is,passRate,,,,held back: too few people");
    }

    @Test
    void showsGroupsThatAreLargeEnough() {
        var ratings = new StringBuilder(RATINGS);
        var people = new StringBuilder("candidate,site\nana,east\nben,east\ncy,east\ndan,east\n");
        for (int at = 0; at < 20; at++) {
            int level = at < 5 ? 2 : 3;
            ratings.append("n%d,one,a,r,%d\nn%d,two,a,r,3\n".formatted(at, level, at));
            people.append("n%d,%s\n".formatted(at, at < 10 ? "north" : "east"));
        }
        command.file("ratings.csv", ratings.toString());
        var file = command.file("people.csv", people.toString());

        var result = run("--people", file, "--format", "csv");

        assertThat(result.out())
                .contains("groups,site / east / as it is,passed,12,")
                .contains("groups,site / north / as it is,passed,5,")
                .contains("groups,site / north / as it is,ratio,0.5833333333333334,");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            --cut low=2         | --cut low=2: the cut that decides is pass; give that.
            --cut half          | --cut and --sem: "half" is not a number such as 2.75 or 8/3.
            --cut 3..2          | --cut and --sem: "3..2" goes down; give the lower first.
            --cut 2..3/0        | --cut and --sem: the step of "2..3/0" is not over 0.
            --sem -1            | --cut and --sem: it is -1; give 0 or more.
            --band -1           | it is -1; give 0 or more
            --retake-cost -1/2  | it is -1/2; give 0 or more
            --weight three=2    | --weight three=2: there is no task three.
            --weight one/z=2    | --weight one/z=2: there is no criterion one/z.
            --resolve luck      | "luck" is no rule; give mean
            --group site        | Give --people beside --group.
            """)
    void refusesWhatMakesNoSense(String options, String message) {
        var result = run(options.split(" ", -1));

        assertThat(result.code()).isEqualTo(2);
        assertThat(result.out()).isEmpty();
        assertThat(result.err()).contains(message);
    }

    /** A mean takes no weights: the compiler says so of the plan with the weight. */
    @Test
    void refusesAPlanThatCouldNotBeWritten() {
        var result = run("--weight", "one=2");

        assertThat(result.code()).isEqualTo(1);
        assertThat(result.err()).startsWith("plan.yaml with weight one=2:").contains("weight");
    }

    @Test
    void refusesRatingsThatTheOtherPlanDoesNotKnow() {
        var other = command.file("other.yaml", PLAN.replace("{id: 2, value: 2}, ", ""));

        var result = run("--with", other);

        assertThat(result.code()).isEqualTo(1);
        assertThat(result.out()).isEmpty();
        assertThat(result.err()).contains("ratings.csv:4:").contains("has no level \"2\"");
    }

    @Test
    void refusesAColumnThatIsNotThere() {
        var people = command.file("people.csv", "candidate,site\nana,south\n");

        var result = run("--people", people, "--group", "program");

        assertThat(result.code()).isEqualTo(1);
        assertThat(result.err())
                .isEqualTo(
                        "people.csv: there is no column \"program\" in it; give --group one of site\n");
    }
}
