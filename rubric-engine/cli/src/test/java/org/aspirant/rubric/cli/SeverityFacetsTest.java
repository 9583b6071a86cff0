package org.aspirant.rubric.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Facets that ratings have no column of: the month, and what a file says of assessors or tasks. */
class SeverityFacetsTest {

    private static final String FACETS =
            "severity --facet assessor --facet criterion --facet month --facet form --facet length";

    private Path folder;
    private Path ratings;
    private Path about;

    /** Forty candidates by six tasks of two forms and three lengths, two assessors each. */
    @BeforeEach
    void files(@TempDir Path temporary) throws IOException {
        folder = temporary;
        var random = new Random(20261122);
        var rows = new StringBuilder("candidate,task,criterion,assessor,level,at\n");
        for (int candidate = 0; candidate < 40; candidate++) {
            double worth = random.nextGaussian();
            for (int task = 0; task < 6; task++) {
                for (int reading = 0; reading < 2; reading++) {
                    int assessor = (candidate + task + reading * (1 + task % 3)) % 5;
                    int month = 1 + random.nextInt(4);
                    for (int criterion = 0; criterion < 2; criterion++) {
                        double at = worth - .3 * assessor - .2 * month - .5 * (task % 2) + 1.5;
                        long level = Math.round(at + random.nextGaussian());
                        rows.append(
                                "p%d,t%d,c%d,r%d,%d,2026-0%d-05\n"
                                        .formatted(
                                                candidate,
                                                task,
                                                criterion,
                                                assessor,
                                                Math.max(0, Math.min(3, level)),
                                                month));
                    }
                }
            }
        }
        ratings = Files.writeString(folder.resolve("r.csv"), rows);
        about =
                Files.writeString(
                        folder.resolve("tasks.csv"),
                        """
                        task,form,length
                        t0,A,short
                        t1,B,short
                        t2,A,long
                        t3,B,long
                        t4,A,middling
                        t5,B,middling
                        """);
    }

    private Ran run(String command) {
        return Ran.rubric(
                "",
                (Object[])
                        (command + " --ratings " + ratings)
                                .replace("TASKS", about.toString())
                                .split(" ", -1));
    }

    /** Later months and form B were made harder: their measures are above 0. */
    @Test
    void fiveFacetsAreToldApart() {
        var ran = run(FACETS + " --about TASKS --format csv");

        assertThat(ran.err()).isEmpty();
        assertThat(ran.code()).isZero();
        assertThat(ran.out().lines().filter(line -> line.startsWith("month,"))).hasSize(4);
        assertThat(measure(ran, "month,2026-04")).isGreaterThan(measure(ran, "month,2026-01"));
        assertThat(measure(ran, "form,B")).isGreaterThan(.2).isEqualTo(-measure(ran, "form,A"));
        assertThat(ran.out().lines().filter(line -> line.startsWith("length,"))).hasSize(3);
    }

    private static double measure(Ran ran, String kind) {
        return ran.out()
                .lines()
                .filter(line -> line.startsWith(kind + ","))
                .mapToDouble(line -> Double.parseDouble(line.split(",", -1)[3]))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void everyFormatHasThem() {
        assertThat(run(FACETS + " --about TASKS --format json --summary").out())
                .contains("\"form\":[{\"extreme\":false,\"id\":\"A\",\"infit\":")
                .contains("\"infitDeviate\":")
                .contains("\"separations\":{\"assessor\":[{\"adjustedDeviation\":");
        assertThat(run(FACETS + " --about TASKS --format html").out()).contains("Form", "Month");
        assertThat(run(FACETS + " --about TASKS").out())
                .contains("form, as population: SD ")
                .contains("form, as sample: SD ");
    }

    /** A form is what its tasks are: nothing in the ratings tells the two apart. */
    @Test
    void whatIsNestedInAnotherFacetIsRefusedByName() {
        var ran = run("severity --facet task --facet form --about TASKS");

        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.err()).contains("the ratings do not tell task and form apart");
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiterString = " ## ",
            textBlock =
                    """
                    task,form/t0,A/t1,B                 ## tasks.csv: it says nothing of the task "t2"; give each task of the ratings a row
                    task,form/t0,A/t1,                  ## tasks.csv:3:4: the "form" is empty; give one
                    task,form/t0,A/t0,B                 ## tasks.csv:3:1: an earlier row has the same task; give each once
                    task,form,form/t0,A,B               ## tasks.csv:1:11: column "form" is there twice; give each column once
                    task,length/t0,A                    ## tasks.csv: there is no column "form" in it; give --facet a column that is in one of the files of --about
                    candidate,form/p0,A                 ## tasks.csv:1:1: it says of nobody and nothing what is known; give one of the columns assessor, task, criterion, and columns of your own
                    task,assessor,form/t0,r0,A          ## tasks.csv:1:1: it has the columns assessor and task; give one of
                    task/t0                             ## tasks.csv:1:1: it has nothing beside the column task; give one of
                    ''                                  ## tasks.csv:1:1: it says of nobody and nothing what is known
                    """)
    void filesThatDoNotSayIt(String text, String problem) throws IOException {
        Files.writeString(about, text.replace('/', '\n'));

        var ran = run("severity --facet assessor --facet form --about TASKS");

        assertThat(ran.err()).contains(folder + "/" + problem);
        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.out()).isEmpty();
    }

    @Test
    void aRatingWithoutATimeIsNamed() throws IOException {
        Files.writeString(
                ratings, Files.readString(ratings).replaceFirst("(p0,t0,c0,r0,\\d),2026.*", "$1,"));

        assertThat(run("severity --facet assessor --facet month").err())
                .isEqualTo(
                        ratings
                                + ": a rating of candidate \"p0\" by \"r0\" does not say when it was"
                                + " given; give every rating a time in the column at, or leave the"
                                + " facet month out\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    --facet form      | "form" is no facet; give assessor, task, criterion, month or, with --about, a column of that.
                    --facet candidate | Candidates are measured anyway: leave --facet candidate out.
                    --facet month --facet month | Give each --facet once.
                    """)
    void whatIsNotHowItIsUsedExitsWithTwo(String args, String message) {
        var ran = run("severity " + args);

        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err()).startsWith(message);
    }
}
