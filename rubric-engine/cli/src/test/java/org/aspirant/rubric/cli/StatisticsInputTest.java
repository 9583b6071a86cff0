package org.aspirant.rubric.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Ratings that there is too little of to measure, and what each command says of them. */
class StatisticsInputTest {

    private static final String HEADER = "candidate,task,criterion,assessor,level\n";
    private static final String CROSSED = "candidate-x-task-x-assessor";

    private static final String PLAN =
            """
            id: p
            title: A plan
            framework: f
            scale: [{id: low, value: 1}, {id: mid, value: 2}, {id: high, value: 3}]
            tasks: [{id: t, criteria: [{id: x, competency: c}]}]
            combine: mean
            cuts: [{id: met, atLeast: 2}]
            """;

    private static Ran run(String command, String in) {
        String[] words = command.split(" ", -1);
        for (int at = 0; at < words.length; at++) {
            words[at] = words[at].equals(CROSSED) ? words[at].replace('-', ' ') : words[at];
        }
        Object[] all = new Object[words.length + 2];
        System.arraycopy(words, 0, all, 0, words.length);
        all[words.length] = "--ratings";
        all[words.length + 1] = "-";
        return Ran.rubric(in, all);
    }

    private static final String AGREE = "agree";
    private static final String SEVERITY = "severity --facet assessor";
    private static final String PLAN_STUDY = "plan-study --design " + CROSSED;

    @ParameterizedTest
    @ValueSource(strings = {AGREE, SEVERITY, PLAN_STUDY})
    void anEmptyFile(String command) {
        assertThat(run(command, ""))
                .isEqualTo(
                        new Ran(
                                1,
                                "",
                                "-: the file is empty; begin with the header"
                                        + " candidate,task,criterion,assessor,level\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {AGREE, SEVERITY, PLAN_STUDY})
    void aLevelThatIsNotInThePlan(String command, @TempDir Path folder) throws IOException {
        Path plan = Files.writeString(folder.resolve("p.yaml"), PLAN);

        assertThat(run(command + " --plan " + plan, HEADER + "a,t,x,r,top\n"))
                .isEqualTo(
                        new Ran(
                                1,
                                "",
                                "-:2:9: criterion \"x\" has no level \"top\"; it has low, mid, high;"
                                        + " give one of the criterion's levels, by its id or its"
                                        + " value\n"));
    }

    /** A stroke stands for the end of a row. */
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    agree      | one assessor only    | a,t,x,r,1/b,t,x,r,2/c,t,x,r,3 | no unit has ratings by two assessors
                    agree      | one candidate only   | a,t,x,r,1/a,t,x,s,2           | there is one unit, and two are needed
                    agree      | all ratings equal    | a,t,x,r,2/a,t,x,s,2/b,t,x,r,2/b,t,x,s,2 | all ratings are equal, so agreement beyond chance cannot be told
                    agree      | disconnected raters  | a,t,x,r,1/a,t,x,s,2/b,t,x,q,1/b,t,x,u,2 | not every assessor has rated every unit
                    severity   | one assessor only    | a,t,x,r,1/a,t,y,r,2/b,t,x,r,2/b,t,y,r,1 | there is one assessor only, which stands at 0
                    severity   | one candidate only   | a,t,x,r,1/a,t,x,s,2/a,t,y,r,2/a,t,y,s,1 | there is one candidate only
                    severity   | disconnected raters  | a,t,x,r,1/a,t,x,s,2/a,t,y,r,2/a,t,y,s,1/b,t,x,q,1/b,t,x,u,2/b,t,y,q,2/b,t,y,u,1 | 2 subsets that cannot be compared
                    plan-study | all ratings equal    | a,t,x,r,2/a,t,x,s,2/a,u,x,r,2/a,u,x,s,2/b,t,x,r,2/b,t,x,s,2/b,u,x,r,2/b,u,x,s,2 | observed       2          2                 -              -    0.0000
                    """)
    void whatLittleThereIsIsMeasured(
            String command, String situation, String rows, String message) {
        var ran = run(full(command), HEADER + rows.replace('/', '\n') + "\n");

        assertThat(ran.code()).isZero();
        assertThat(ran.out() + ran.err()).as(situation).contains(message);
    }

    private static String full(String command) {
        return switch (command) {
            case "agree" -> AGREE;
            case "severity" -> SEVERITY;
            default -> PLAN_STUDY;
        };
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    severity   | all ratings equal   | a,t,x,r,2/a,t,x,s,2/b,t,x,r,2 | all ratings are at level 2; measures need ratings at two levels or more of a scale
                    severity   | thresholds run away | a,t,x,r,1/b,t,x,r,2/c,t,x,r,3/a,t,y,r,2/b,t,y,r,1/c,t,y,r,2 | they fit ever better as those of candidate a, b, c and of thresholds move away from the others; leave a facet out, or add ratings that link assessors and levels
                    plan-study | one assessor only   | a,t,x,r,1/a,u,x,r,2/b,t,x,r,2/b,u,x,r,1 | it cannot tell these sources of variance apart:
                    plan-study | one candidate only  | a,t,x,r,1/a,t,x,s,2/a,u,x,r,2/a,u,x,s,1 | give at least two candidates, two tasks and two assessors
                    plan-study | disconnected raters | a,t,x,r,1/a,u,x,r,2/b,t,x,s,2/b,u,x,s,3 | candidate x assessor
                    """)
    void whatCannotBeMeasuredIsRefused(
            String command, String situation, String rows, String message) {
        var ran = run(full(command), HEADER + rows.replace('/', '\n') + "\n");

        assertThat(ran.code()).as(situation).isEqualTo(1);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err()).startsWith("-: ").contains(message);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    angoff            | ''                                         | the file is empty; begin with the header judge,item,expected
                    bookmark          | ''                                         | the file is empty; begin with the header judge,page
                    borderline-group  | candidate,score/a,1/b,much                 | in.csv:3:3:
                    contrasting-groups | candidate,score,qualified/a,1,yes/b,1,no  | the qualified score 1.00 on average and the others 1.00, so no score tells them apart
                    """)
    void judgmentsThatSetNoCutAreRefused(
            String method, String rows, String message, @TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("in.csv"), rows.replace('/', '\n'));
        Path booklet = Files.writeString(folder.resolve("b.csv"), "page,location\n1,0\n2,1\n");
        Object[] words =
                method.equals("bookmark")
                        ? new Object[] {
                            "standard",
                            "--method",
                            method,
                            "--judgments",
                            file,
                            "--booklet",
                            booklet
                        }
                        : new Object[] {"standard", "--method", method, "--judgments", file};
        var ran = Ran.rubric("", words);

        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err()).contains(message);
    }
}
