package org.aspirant.rubric.report.results;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.aspirant.rubric.Fixture;
import org.aspirant.rubric.plan.AssessmentPlan;
import org.aspirant.rubric.rating.CandidateId;
import org.aspirant.rubric.report.Block;
import org.aspirant.rubric.report.Report;
import org.aspirant.rubric.scoring.Decision;
import org.aspirant.rubric.scoring.Scoring;
import org.junit.jupiter.api.Test;

/** A page lists as many candidates as somebody reads, counts all, and says where the others are. */
class BoundedPagesTest {

    private static final AssessmentPlan PLAN =
            Fixture.plan("cuts: [{id: met, atLeast: 2}]", "codes: [{id: k, effect: void}]");

    /** Every other candidate has both criteria at level 2; the others are void. */
    private static List<Decision> decisions(int candidates) {
        List<String> rows = new ArrayList<>();
        for (int i = 0; i < candidates; i++) {
            String id = "c%04d".formatted(i);
            rows.add(id + ",t,a,r," + (i % 2 == 0 ? "2" : ",k"));
            rows.add(id + ",t,b,r," + (i % 2 == 0 ? "2" : ",k"));
        }
        return Scoring.score(PLAN, Fixture.ratings(PLAN, rows.toArray(String[]::new)));
    }

    private static List<String> notices(Report report) {
        return report.sections().stream()
                .flatMap(section -> section.blocks().stream())
                .filter(Block.Notice.class::isInstance)
                .map(block -> ((Block.Notice) block).text())
                .toList();
    }

    @Test
    void decisionsListTheFirstFiveHundredAndCountAll() {
        var report = DecisionsReport.of(PLAN, decisions(502));

        var listed = report.tables().get(1);
        assertThat(listed.key()).isEqualTo("decisions");
        assertThat(listed.rows()).hasSize(500);
        assertThat(report.tables().get(0).rows().get(0).get(2).shown()).isEqualTo("251");
        assertThat(notices(report))
                .singleElement()
                .asString()
                .startsWith("The first 500 of 502 candidates")
                .contains("--format csv");
        assertThat(((Block.Facts) report.sections().get(0).blocks().get(0)).facts())
                .contains(new Block.Fact("Candidates", "502"), new Block.Fact("Void", "251"));
    }

    @Test
    void whereAllAreListedNothingIsSaid() {
        assertThat(notices(DecisionsReport.of(PLAN, decisions(500)))).isEmpty();
        assertThat(notices(ExplanationsReport.of(PLAN, decisions(100)))).isEmpty();
    }

    @Test
    void explanationsAreOfTheFirstHundred() {
        var report = ExplanationsReport.of(PLAN, decisions(101));

        assertThat(report.sections()).hasSize(1 + 1 + 100);
        assertThat(notices(report))
                .singleElement()
                .asString()
                .startsWith("The first 100 of 101 candidates");
    }

    @Test
    void whatIsDueIsSaidOnceForATask() {
        var waiting = new Scoring(PLAN).decision(new CandidateId("x"), List.of());

        var table = DecisionsReport.table(List.of(waiting));

        assertThat(table.rows().get(0).get(4).shown()).isEqualTo("rating of task t (a, b)");
    }
}
