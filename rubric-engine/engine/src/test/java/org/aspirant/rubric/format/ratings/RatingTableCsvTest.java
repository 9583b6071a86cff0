package org.aspirant.rubric.format.ratings;

import static org.aspirant.rubric.Fixture.model;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.List;
import java.util.stream.IntStream;
import org.aspirant.rubric.Fixture;
import org.aspirant.rubric.exact.Exact;
import org.aspirant.rubric.plan.AssessmentPlan;
import org.aspirant.rubric.table.RatingTable;
import org.junit.jupiter.api.Test;

/** Ratings into a table; the plan has task t, criteria a and b, levels n and 1 to 4, code k. */
class RatingTableCsvTest {

    private static final AssessmentPlan PLAN = Fixture.plan("codes: [{id: k, effect: zero}]");
    private static final String HEADER = "candidate,task,criterion,assessor,level\n";
    private static final String FULL =
            "candidate,task,criterion,assessor,level,code,evidence,at,attempt,role\n";

    @Test
    void withoutAPlanLevelsAreNumbersAndTheScaleIsWhatWasObserved() {
        var table = read(HEADER + "x,t,a,r,3\nx,t,a,s,2.5\ny,u,b,r,1\n");

        assertThat(rows(table)).containsExactly("x t a r 3", "x t a s 5/2", "y u b r 1");
        assertThat(table.scale(0)).containsExactly(Exact.of(5, 2), Exact.of(3));
        assertThat(table.scale(1)).containsExactly(Exact.of(1));
        assertThat(table.values()).containsExactly(Exact.of(1), Exact.of(5, 2), Exact.of(3));
    }

    @Test
    void withAPlanALevelIsNamedByItsIdOrItsValueAndTheScaleIsThePlans() {
        var table = planned(HEADER + "x,t,a,r,n\nx,t,a,s,3.0\n");

        assertThat(rows(table)).containsExactly("x t a r 0", "x t a s 3");
        assertThat(table.scale(0))
                .containsExactly(Exact.ZERO, Exact.ONE, Exact.of(2), Exact.of(3), Exact.of(4));
    }

    @Test
    void aLaterRowOfTheSameKeyReplacesTheEarlier() {
        var table = read(HEADER + "x,t,a,r,3\nx,t,a,s,1\nx,t,a,r,2\n");

        assertThat(rows(table)).containsExactly("x t a r 2", "x t a s 1");
        assertThat(table.scale(0)).containsExactly(Exact.of(1), Exact.of(2));
    }

    @Test
    void whatIsCodedIsMissingAndTakesAwayTheRatingThatItReplaces() {
        var table = read(FULL + "x,t,a,r,3,,,,,\nx,t,a,s,,k,,,,\ny,t,a,q,1,,,,,\nx,t,a,r,,k,,,,\n");

        assertThat(rows(table)).containsExactly("y t a q 1");
        assertThat(table.candidates().all()).containsExactly("y");
        assertThat(table.assessors().all()).containsExactly("q");
        assertThat(table.scale(0)).containsExactly(Exact.of(1));
    }

    @Test
    void rowsOfOtherRolesAreLeftOut() {
        var table =
                read(
                        FULL
                                + "x,t,a,r,3,,,,,rating\nx,t,a,r,1,,,,,adjudication\n"
                                + "x,t,a,s,1,,,,,backread\nx,t,a,q,1,,,,,check\nx,t,a,p,1,,,,,consensus\n");

        assertThat(rows(table)).containsExactly("x t a r 3");
    }

    @Test
    void ofSeveralAttemptsAtACandidatesTaskTheLatestCounts() {
        var table =
                read(
                        FULL
                                + "x,t,a,r,1,,,,1,\nx,t,a,s,3,,,,2,\nx,u,a,r,2,,,,,\n"
                                + "x,t,b,r,1,,,,,\ny,t,a,r,4,,,,1,\nz,t,a,r,4,,,,1,\nz,t,a,r,,k,,,2,\n");

        assertThat(rows(table)).containsExactly("x t a s 3", "x u a r 2", "y t a r 4");
        assertThat(table.criteria().all()).containsExactly("a");
    }

    @Test
    void byteOrderMarkCrLfQuotesAndLineBreaksInFieldsAreRead() {
        var table =
                read(
                        "\uFEFF"
                                + FULL.replace("\n", "\r\n")
                                + "\"c \"\"1\"\"\",t,a,\"r,1\",3,,\"two\nlines\",,,\r\n");

        assertThat(rows(table)).containsExactly("c \"1\" t a r,1 3");
    }

    @Test
    void aHeaderAloneIsNoRatings() {
        assertThat(read(HEADER).size()).isZero();
    }

    private static RatingTable read(String csv) {
        return model(RatingTableCsv.read("r.csv", new StringReader(csv), null));
    }

    private static RatingTable planned(String csv) {
        return model(RatingTableCsv.read("r.csv", new StringReader(csv), PLAN));
    }

    private static List<String> rows(RatingTable table) {
        return IntStream.range(0, table.size())
                .mapToObj(
                        row ->
                                String.join(
                                        " ",
                                        table.candidates().id(table.candidate(row)),
                                        table.tasks().id(table.task(row)),
                                        table.criteria().id(table.criterion(row)),
                                        table.assessors().id(table.assessor(row)),
                                        table.values().get(table.value(row)).toString()))
                .toList();
    }
}
