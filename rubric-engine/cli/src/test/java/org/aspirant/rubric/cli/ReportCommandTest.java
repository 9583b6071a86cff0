package org.aspirant.rubric.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReportCommandTest {

    private Path folder;

    @BeforeEach
    void files(@TempDir Path temporary) throws IOException {
        folder = temporary;
        Files.writeString(
                folder.resolve("plan.yaml"),
                """
                id: p
                title: A plan
                framework: f
                scale: [{id: low, value: 1}, {id: mid, value: 2}, {id: high, value: 3}]
                tasks: [{id: t, combine: mean, criteria: [{id: a, competency: c}, {id: b, competency: d}]}]
                combine: mean
                raters: {perTask: all}
                resolve: mean
                cuts: [{id: met, atLeast: 2}]
                """);
        Files.writeString(
                folder.resolve("ratings.csv"),
                """
                candidate,task,criterion,assessor,level,role,at
                ana,t,a,r,high,,2026-03-01T10:00:00Z
                ana,t,a,s,mid,,2026-03-01T10:00:00Z
                ana,t,b,r,mid,,2026-03-01T10:00:00Z
                ana,t,b,s,mid,,2026-03-01T10:00:00Z
                ben,t,a,r,low,,2026-04-01T10:00:00Z
                ben,t,a,s,low,,2026-04-01T10:00:00Z
                ben,t,b,r,low,,2026-04-01T10:00:00Z
                ben,t,b,s,mid,,2026-04-01T10:00:00Z
                one,t,a,panel,high,consensus,
                one,t,a,r,high,check,
                one,t,a,s,low,check,
                """);
        Files.writeString(
                folder.resolve("two-tasks.csv"),
                """
                candidate,task,criterion,assessor,level
                ana,one,a,r1,2
                ana,one,a,r2,3
                ana,two,a,r3,2
                ana,two,a,r1,1
                ben,one,a,r2,1
                ben,one,a,r3,2
                ben,two,a,r1,3
                ben,two,a,r2,1
                """);
        Files.writeString(
                folder.resolve("people.csv"), "candidate,cycle,site\nana,2026,x\nben,2026,y\n");
        Files.writeString(
                folder.resolve("experts.csv"), "expert,criterion,judgment\ne,a,essential\n");
    }

    private Ran run(String words) {
        return Ran.rubric("", (Object[]) words.replace("$", folder + "/").split(" +"));
    }

    @ParameterizedTest
    @CsvSource({
        "reliability, reliability",
        "accreditation --people $people.csv --experts $experts.csv, accreditation",
        "candidate --candidate ana --language es, feedback"
    })
    void aReportIsWrittenInEveryFormat(String report, String kind) {
        String words = "report " + report + " --plan $plan.yaml --ratings $ratings.csv --format ";
        assertThat(run(words + "html").out()).startsWith("<!doctype html>\n<html lang=\"e");
        assertThat(run(words + "json").out()).contains("\"report\":\"" + kind + "\"");
        assertThat(run(words + "csv").out()).startsWith("table,row,column,value,low,high,reason\n");
        assertThat(run(words + "text").out()).contains("\n====");
        assertThat(run(words + "text"))
                .satisfies(result -> assertThat(result.code()).isZero())
                .satisfies(result -> assertThat(result.err()).isEmpty());
    }

    /** Two of four pairs are equal; r reads one piece of work at its level, s two levels below. */
    @Test
    void figuresAreThoseOfTheRatings() {
        assertThat(
                        run("report reliability --plan $plan.yaml --ratings $ratings.csv --format csv")
                                .out())
                .contains("readers,a,readTwice,2,,,\n")
                .contains("readers,a,exact,0.5,,,\n")
                .contains("readers,b,exactOrAdjacent,1.0,,,\n");
        assertThat(
                        run("report accreditation --plan $plan.yaml --ratings $ratings.csv --people"
                                        + " $people.csv --format csv")
                                .out())
                .contains("cohorts,All,n.2026,,,,held back: too few people\n")
                .contains("qualification,r,qualified,yes,,,\n")
                .contains("qualification,s,qualified,no,,,\n");
    }

    /** Every column but cycle, program and site is compared, if nothing else is asked for. */
    @Test
    void thePackComparesGroupsOfThePeople() throws IOException {
        Files.writeString(
                folder.resolve("groups.csv"),
                "candidate,cycle,site,region,language\nana,2026,x,n,en\nben,2026,y,n,es\n");
        String words =
                "report accreditation --plan $plan.yaml --ratings $ratings.csv --format csv --people"
                        + " $groups.csv";

        assertThat(run(words).out())
                .contains("equityScores,region / n,n.all,,,,held back")
                .contains("equityPassing,language / es,ratio.cycle.2026,,,,held back")
                .doesNotContain("equityScores,site");
        assertThat(run(words + " --group region").out())
                .contains("equityScores,region / n,")
                .doesNotContain("language");
        assertThat(run(words + " --group town").err())
                .contains("there is no column \"town\" in it");
        assertThat(run(words.replace("groups", "people")).out()).doesNotContain("equityScores");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    candidate --candidate eve                                      | there is no rating of candidate "eve"
                    accreditation --people $ratings.csv                            | an earlier row has the same candidate
                    accreditation --people $experts.csv                            | the header lacks the column "candidate"
                    accreditation --people $people.csv --experts $people.csv       | there is no column "candidate" here
                    candidate --candidate ana --rubric $plan.yaml                  | plan.yaml
                    """)
    void inputThatIsRefusedExitsWithOneAndWritesNothing(String report, String problem) {
        var result =
                run(
                        "report "
                                + report
                                + " --plan $plan.yaml --ratings $ratings.csv --out $out.html");
        assertThat(result.code()).isEqualTo(1);
        assertThat(result.err()).contains(problem);
        assertThat(folder.resolve("out.html")).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "report",
                "report poem",
                "report accreditation --plan p --ratings r --people q --exact 70",
                "report accreditation --plan p --ratings r --people q --exact most",
                "report candidate --plan p --ratings r --candidate k --language fr"
            })
    void whatIsNotHowItIsUsedExitsWithTwo(String words) {
        assertThat(run(words).code()).isEqualTo(2);
    }

    @Test
    void progressGoesToStandardErrorAndOnlyIfAskedFor() {
        String words = "report reliability --plan $plan.yaml --ratings $ratings.csv --format json";
        assertThat(run(words + " --progress").err()).startsWith("rubric: reading");
        assertThat(run(words + " --progress").out()).isEqualTo(run(words).out());
    }

    @Test
    void progressSaysHowFarDecisionsAre() {
        assertThat(run("score --progress --plan $plan.yaml --ratings $ratings.csv").err())
                .endsWith(
                        """
                        rubric: deciding on 3 candidates, 11 ratings \u2026
                        rubric: 1 of 3 candidates decided
                        rubric: 2 of 3 candidates decided
                        rubric: 3 of 3 candidates decided
                        """);
    }

    @Test
    void aShellCanCompleteCommandsAndOptions() {
        assertThat(run("completion").out()).contains("reliability", "--people", "complete -F");
        assertThat(run("help report accreditation").code()).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "score --plan $plan.yaml --ratings $ratings.csv",
                "explain --plan $plan.yaml --ratings $ratings.csv",
                "agree --plan $plan.yaml --ratings $ratings.csv",
                "what-if --plan $plan.yaml --ratings $ratings.csv --cut 1.5,2.5",
                "equity --plan $plan.yaml --ratings $ratings.csv --people $people.csv",
                "impact --plan $plan.yaml --ratings $ratings.csv --new $plan.yaml",
                "second-readings --plan $plan.yaml --ratings $ratings.csv",
                "severity --facet assessor --ratings $two-tasks.csv",
                "plan-study --design task:candidate --ratings $two-tasks.csv"
            })
    void everyResultIsAPageToo(String command) {
        var result = run(command + " --format html");

        assertThat(result.err()).isEmpty();
        assertThat(result.out()).startsWith("<!doctype html>");
        assertThat(result.code()).isZero();
    }
}
